internal import Diagnostics
internal import GitHistory
internal import RoadmapLint
internal import RoadmapModel
internal import RoadmapSlippage

/// Which history is asked for.
package struct HistoryRequest: Sendable {
  /// The revision whose first-parent line counts; the checked-out one where none is named.
  package var revision: String?
  /// Whether uncommitted changes of the working tree count as one more version.
  package var hasWorkingTree = true
  /// Whether a clone that lacks older history is taken for what it is.
  package var allowsShallow = false

  package init() {}
}

extension Workspace {
  /// The time zone that turns instants to days: the roadmap's own, else that of the calendar.
  private func zone(_ roadmap: RecordFacts?) throws -> TimeZoneDays {
    let named = roadmap?.values.first { $0.path == "time-zone" }?.value
    let usual = configuration.lint.calendar.country == "FI" ? "Europe/Helsinki" : "UTC"
    return try TimeZoneDays(named ?? usual)
  }

  /// The roadmap's dated versions.
  ///
  /// - Throws: a `GitError` where the history is not there or is incomplete.
  package func history(_ request: HistoryRequest) throws -> History {
    let repository = try Repository(discoveringFrom: root)
    let revision = request.revision ?? "HEAD"
    let commit = try repository.resolve(revision)
    guard let tip = ObjectName(hex: commit.id) else {
      throw WorkspaceFault.noSuchFolder(commit.id)
    }
    let home = repositoryHome(repository)
    var walker = LineWalker(
      repository, home: home, folder: configuration.folder, boundary: [], knowing: WalkedLine())
    _ = try walker.walk(to: tip)
    let line = walker.line
    let built = try BuiltVersions(line) { try zone($0) }
    let search = IntroductionSearch(
      repository, home: home, folder: configuration.folder, line: line,
      homes: built.builder.homes, boundary: [])
    return History(
      revision: revision, tip: tip, repository: repository, zone: built.zone,
      line: line, built: built, isShallow: false, search: search)
  }

  /// The folder of `tiekartta.yaml` from the repository's root; empty for the root.
  func repositoryHome(_ repository: Repository) -> String {
    let top = repository.workdir.flatMap(Files.real) ?? root
    return Path.relative(root, to: top) ?? ""
  }
}
