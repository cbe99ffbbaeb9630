import Diagnostics
import Reporting
import RoadmapDiff
import RoadmapModel
import RoadmapSlippage
import Testing
import YAMLTree

/// What `log` and `blame` print with `--format json` keeps to its schema.
@Suite(.enabled(if: Validator.isThere, Validator.comment))
struct LogOutputTests {
  @Test("log and blame", arguments: Language.allCases)
  func log(_ language: Language) throws {
    let states = [
      state(0, "A1: {title: Hanke, status: planned, end: 2026-06}"),
      state(1, "A2: {title: Hanke, status: planned, end: 2026-06, formerly: A1}"),
      LogState(version: 2, record: nil, languages: ["fi"]),
      state(
        3,
        "A2: {title: {fi: Työ, sv: Arbete}, end: 2026-Q3, goals: [T1, T2], cost: {min: 1}, "
          + "milestones: {m: {date: 2026-05}}, formerly: A1, depends-on: [B1]}"),
      state(4, "A2: {title: Työ, end: huhuu, milestones: {m: {}}, priority: low}"),
    ]
    let versions = try states.map { try version($0) }
    let study = SlippageStudy(
      SlippageQuestion(versions: versions, calendar: WorkCalendar(), today: try day(8)))
    let events = try LogEvents(
      versions: versions, calendar: WorkCalendar(),
      slippage: try study.slippage().records.first,
      search: { version, _ in
        Introduction(
          commit: String(repeating: "d", count: 40), author: Person(name: "B", email: ""),
          decided: try day(version), reason: "Syy")
      }
    ).events(in: states)
    #expect(events.map(\.class.rawValue) == ["added", "renamed", "removed", "added", "changed"])
    let subject = LogSubject(
      key: RecordKey(.action, "A2"), ids: ["A1", "A2"], states: states, language: language,
      field: nil, cautions: [Phrase(same: "?")])
    let ignored: Set = [String(repeating: "3", count: 40), String(repeating: "d", count: 40)]
    let reports = [
      LogReport(
        subject: subject, events: events, versions: versions, since: nil, isReversed: false
      ).report(),
      BlameReport(
        subject: subject, events: events, versions: versions, lookingPast: ignored, since: nil
      ).report(),
      BlameReport(
        subject: subject, events: [], versions: versions, lookingPast: [], since: nil
      ).report(),
    ]
    let answer = try Validator.judge(
      reports.map { (schema: $0.command, form: "json", text: text(of: $0)) })
    #expect(Set(answer.verdicts.flatMap { $0 }) == [])
  }

  // MARK: A history made by hand

  private func state(_ version: Int, _ yaml: String) -> LogState {
    let tree = YAMLTree.read(SourceText(path: "a.yaml", text: "actions: {\(yaml)}"))
    return LogState(
      version: version, record: RoadmapDecoder.decode(tree).records.first, languages: ["fi"])
  }

  private func day(_ number: Int) throws -> Day { try #require(Day(iso: "2026-01-0\(number + 1)")) }

  /// The version that a state is of; the last one is not committed, and one is a merge.
  private func version(_ state: LogState) throws -> Version {
    let number = state.version
    let facts = state.record.map(RecordFacts.init(reading:))
    return Version(
      commit: number == 4 ? nil : String(repeating: String(number), count: 40),
      landed: try day(number), author: Person(name: "A", email: ""), decided: try day(number),
      reason: number == 1 ? "Syy" : nil, isMerge: number == 3,
      changes: [RecordChange(facts?.key ?? RecordKey(.action, "A2"), facts)])
  }
}
