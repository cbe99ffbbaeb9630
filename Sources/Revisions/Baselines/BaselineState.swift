package import Diagnostics
internal import GitHistory
package import RoadmapHistory
internal import RoadmapModel
package import Workspace
internal import YAMLTree

/// A named baseline and what its ref stands for in this clone.
package struct BaselineState: Sendable {
  package let baseline: Baseline
  /// The commit and its day, where the ref names one.
  package let point: FixedPoints.Point?
  /// Why it cannot be relied on.
  package let problem: Phrase?
  /// Whether fetching may bring what its ref names.
  package let isMissing: Bool
}

extension Workspace {
  /// The named baselines in the order of the file: those of now, or those a revision had.
  package func baselineStates(at revision: String? = nil) throws -> [BaselineState] {
    let baselines = try revision.map { try self.baselines(at: $0) } ?? configuration.baselines
    // Without a baseline nothing needs to be known of git.
    guard !baselines.isEmpty else { return [] }
    var points: FixedPoints
    do {
      points = try FixedPoints(self, at: revision)
    } catch let fault as HistoryFault {
      return baselines.map {
        BaselineState(baseline: $0, point: nil, problem: fault.message, isMissing: false)
      }
    }
    return try baselines.map { try points.state(of: $0) }
  }

  /// The baselines that `tiekartta.yaml` named in a revision; its other parts are let be.
  private func baselines(at revision: String) throws -> [Baseline] {
    let repository = try openRepository()
    let commit = try repository.lineCommit(repository.resolveName(revision))
    let tree = CommitTree(repository, at: commit.tree)
    guard let home = try tree.way(to: repositoryHome(repository)),
      let source = try tree.configuration(in: home)
    else { throw WorkspaceFault.noConfiguration(in: revision) }
    let fields = RoadmapDecoder.decode(YAMLTree.read(source), as: ConfigurationFormat.fields).fields
    return Configuration.baselines(in: Value(.map(fields), span: Span(0, 0)), of: source)
  }
}

extension FixedPoints {
  /// What a baseline's ref stands for, or why it stands for nothing.
  fileprivate mutating func state(of baseline: Baseline) throws(GitError) -> BaselineState {
    do throws(GitError) {
      let point = try point(at: baseline.ref)
      return BaselineState(
        baseline: baseline, point: point, problem: sort(of: baseline.ref).problem, isMissing: false)
    } catch {
      let isMissing = [.unknownRevision, .missingObject, .unbornHead].contains(error.kind)
      return BaselineState(
        baseline: baseline, point: nil, problem: Self.problem(of: error, isMissing: isMissing),
        isMissing: isMissing)
    }
  }

  private static func problem(of error: GitError, isMissing: Bool) -> Phrase {
    switch error.kind {
    case _ where isMissing:
      Phrase(
        fi: "ei ole tässä kloonissa", sv: "finns inte i den här klonen",
        en: "is not in this clone")
    case .notACommit: Phrase(fi: "ei ole commit", sv: "är ingen commit", en: "is no commit")
    case .ambiguousRevision:
      Phrase(
        fi: "sopii useaan commitiin", sv: "passar flera commits", en: "fits several commits")
    default: Phrase(same: error.message)
    }
  }
}

extension FixedPoints.Sort {
  /// What is wrong with a baseline whose ref is of this sort.
  fileprivate var problem: Phrase? {
    switch self {
    case .tag, .commit: nil
    case .branch:
      Phrase(
        fi: "on haara, joka liikkuu: tagi tai commit, ei koskaan haara",
        sv: "är en gren, som rör sig: en tagg eller en commit, aldrig en gren",
        en: "is a branch, which moves: a tag or commit, never a branch")
    case .moving:
      Phrase(
        fi: "tarkoittaa ajan mittaan eri versioita: tagi tai commitin tunnus",
        sv: "betyder olika versioner med tiden: en tagg eller en commits id",
        en: "comes to mean other commits: a tag or a commit's id")
    }
  }
}

extension WorkspaceFault {
  fileprivate static func noConfiguration(in revision: String) -> WorkspaceFault {
    WorkspaceFault(
      Phrase(
        fi: "versiossa '\(revision)' ei ole tiedostoa tiekartta.yaml",
        sv: "versionen '\(revision)' har ingen tiekartta.yaml",
        en: "the revision '\(revision)' has no tiekartta.yaml"))
  }
}
