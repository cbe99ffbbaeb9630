internal import Diagnostics
internal import GitHistory
internal import Reporting
internal import Revisions
internal import RoadmapHistory
internal import RoadmapLint
internal import RoadmapModel
internal import RoadmapSlippage
internal import Workspace

/// Asks the history when records last changed, for the rules that want to know.
///
/// Linting never fails for want of a history: rules then say nothing, and a note says so where a
/// history is there and cannot be trusted.
struct LastChanges {
  let workspace: Workspace
  let loaded: LoadedRoadmap
  let revision: String?
  /// Whether a file's text came from an editor.
  let isEdited: Bool
  /// Whether it is what the next commit would hold.
  let isStaged: Bool
  let today: Day
  let language: Language
  let isQuiet: Bool

  /// The last day each record changed, as far as it is wanted.
  func read(in world: World) -> [RecordKey: Day] {
    guard
      let wanted = ChangesWanted(
        by: workspace.configuration.lint, of: loaded.roadmap, today: today)
    else { return [:] }
    do {
      return try read(wanted, in: world)
    } catch let fault as HistoryFault {
      if !fault.isBeforeHistory { note(fault.message, fault.hint, in: world) }
    } catch let error as GitError where error.kind == .unbornHead || error.kind == .notARepository {
      return [:]
    } catch let error as GitError {
      note(Phrase(same: error.message), nil, in: world)
    } catch let fault as WorkspaceFault {
      note(fault.message, fault.hint, in: world)
    } catch {
      note(Phrase(same: "\(error)"), nil, in: world)
    }
    return [:]
  }

  private func read(_ wanted: ChangesWanted, in world: World) throws -> [RecordKey: Day] {
    // What lies in the folder is no part of the next commit.
    let revision = isStaged ? "HEAD" : revision
    guard try workspace.isCommitted(in: revision) else { return [:] }
    var request = HistoryRequest(today: today)
    request.revision = revision
    request.allowsShallow = true
    let history = try world.history(of: workspace, request, language, isQuiet: isQuiet)
    guard !history.isShallow else {
      note(Self.shallow, Self.unshallow, in: world)
      return [:]
    }
    let keeping = history.keep()
    defer { keeping.wait() }
    return try history.lastChanges(
      of: wanted.records.map(\.key), before: wanted.before,
      now: isEdited || isStaged || history.hasUncommitted ? loaded : nil)
  }

  private static let shallow = Phrase(
    fi: "tämä klooni on katkaistu", sv: "den här klonen är avkortad", en: "this clone is shallow")

  private static let unshallow = Phrase(
    fi: "hae loput: git fetch --unshallow"
      + " (GitHubin työnkulussa: fetch-depth: 0; GitLabin työssä: GIT_DEPTH: \"0\")",
    sv: "hämta resten: git fetch --unshallow"
      + " (i ett GitHub-arbetsflöde: fetch-depth: 0; i ett GitLab-jobb: GIT_DEPTH: \"0\")",
    en: "fetch the rest: git fetch --unshallow"
      + " (in a GitHub workflow: fetch-depth: 0; in a GitLab job: GIT_DEPTH: \"0\")")

  /// Says why rules that wait for the history say nothing; an editor has no place for it.
  private func note(_ message: Phrase, _ hint: Phrase?, in world: World) {
    guard !isQuiet, !isEdited else { return }
    let words = Phrase(
      fi: "sääntöä stale-action ei tarkistettu, sillä se lukee historiaa: \(message.fi)",
      sv: "regeln stale-action prövades inte, för den läser historiken: \(message.sv)",
      en: "the rule stale-action was not checked, since it reads the history: \(message.en)")
    world.tell("tiekartta: " + words[language], hint: hint?[language], in: language)
  }
}
