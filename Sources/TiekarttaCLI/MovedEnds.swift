internal import Diagnostics
internal import GitHistory
internal import Reporting
internal import Revisions
internal import RoadmapDiff
internal import RoadmapHistory
internal import RoadmapLint
internal import RoadmapModel
internal import RoadmapSlippage
internal import Workspace

/// Asks the history of the state that is looked at what the ends that moved have come to.
///
/// A comparison never fails for want of a history: it then tells the two states alone, and a note
/// says so where a history is there and cannot be trusted.
struct MovedEnds {
  let workspace: Workspace
  let compared: ComparedRoadmaps
  let today: Day
  let language: Language
  let isQuiet: Bool

  /// What became of the ends that moved, by record.
  func read(of changes: RoadmapChanges, in world: World) -> [RecordKey: MovedEnd] {
    var moved: [RecordKey: FieldChange] = [:]
    for change in changes.changes {
      let end = change.fields.first { $0.type == .endMoved }
      moved[change.key] = end?.change
    }
    guard !moved.isEmpty else { return [:] }
    do {
      return try read(moved, in: world)
    } catch let fault as HistoryFault {
      if !fault.isBeforeHistory { note(fault.message, fault.hint, in: world) }
    } catch let error as GitError {
      note(Phrase(same: error.message), nil, in: world)
    } catch let fault as WorkspaceFault {
      note(fault.message, fault.hint, in: world)
    } catch {
      note(Phrase(same: "\(error)"), nil, in: world)
    }
    return [:]
  }

  private func read(
    _ moved: [RecordKey: FieldChange], in world: World
  ) throws -> [RecordKey: MovedEnd] {
    var request = HistoryRequest(today: today)
    request.allowsShallow = true
    request.revision = revision
    let history = try world.history(of: workspace, request, language, isQuiet: isQuiet)
    guard !history.isShallow else {
      note(Self.shallow, Self.unshallow, in: world)
      return [:]
    }
    let points = ReferencePoints(history: history, configuration: workspace.configuration)
    // Nobody asked for the usual baseline: where it is not to be had, nothing is measured by it.
    let baseline = (try? points.baseline(nil).baseline) ?? .none
    defer { history.keep().wait() }
    let records = try history.courses(
      of: moved.keys, on: today, against: baseline, and: staged, isOfEnds: true)
    var found: [RecordKey: MovedEnd] = [:]
    for record in records where record.isPresent {
      guard let change = moved[record.key] else { continue }
      found[record.key] = MovedEnd(record, from: change.from?.period, to: change.to?.period)
    }
    return found
  }

  /// The revision whose line leads to the state that is looked at; none for the working tree,
  /// which a history ends with by itself.
  private var revision: String? {
    switch compared.head.name {
    case .workingTree: nil
    case .index: "HEAD"
    case .revision("HEAD"): "HEAD"
    case .revision, .day: compared.head.commit
    }
  }

  /// What the next commit would hold, as one more version: what it has of the records that differ.
  private var staged: [Version] {
    guard compared.head.name == .index else { return [] }
    let now = compared.head.records.map {
      RecordChange($0.key, RecordFacts(reading: $0))
    }
    let keys = Set(now.map(\.key))
    let gone = compared.base.records.map(\.key)
      .filter { !keys.contains($0) }.map { RecordChange($0, nil) }
    return [
      Version(
        commit: nil, landed: today, author: Person(name: "", email: ""), decided: today,
        changes: now + gone)
    ]
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

  /// Says why nothing is told of how the ends moved before.
  private func note(_ message: Phrase, _ hint: Phrase?, in world: World) {
    guard !isQuiet else { return }
    let words = Phrase(
      fi: "siirtymää ensimmäisestä suunnitelmasta ei laskettu, sillä se lukee koko historian:"
        + " \(message.fi)",
      sv: "förskjutningen från den första planen räknades inte, för den läser hela historiken:"
        + " \(message.sv)",
      en: "the slip against the first plan was not computed, since it reads the whole history:"
        + " \(message.en)")
    world.tell("tiekartta: " + words[language], hint: hint?[language], in: language)
  }
}
