import Diagnostics
import Reporting
import RoadmapLint
import RoadmapModel
import RoadmapSlippage
import Testing
import YAMLTree

/// What `slippage --format json` prints keeps to its schema.
@Suite(.enabled(if: Validator.isThere, Validator.comment))
struct SlippageOutputTests {
  @Test("slippage", arguments: [true, false])
  func slippage(_ isPublic: Bool) throws {
    let slippages = [
      try study(Self.versions), try study([]), try study(Self.versions, "2026-03-01"),
    ]
    let reports = slippages.flatMap { slippage in
      [[], [RecordKey(.action, "A2")]].map { selection in
        SlippageReport(
          slippage: slippage,
          head: SlippageHead(
            revision: "HEAD", commit: String(repeating: "c", count: 40), hasUncommitted: true,
            isShallow: isPublic, commits: 9, cautions: [Phrase(same: "?")]),
          roadmapLanguages: ["fi"], language: .sv, isPublic: isPublic, selection: selection
        ).report()
      }
    }
    let answer = try Validator.judge(
      reports.map { (schema: "slippage", form: "json", text: text(of: $0)) })
    #expect(Set(answer.verdicts.flatMap { $0 }) == [])
  }

  @Test("show, with the moves of a record's end", arguments: Language.allCases)
  func show(_ language: Language) throws {
    let slippage = try study(Self.versions)
    let head = SlippageHead(
      revision: "HEAD", commit: nil, hasUncommitted: true, isShallow: false, commits: 9)
    let file = RoadmapDecoder.decode(
      YAMLTree.read(
        SourceText(path: "a.yaml", text: "actions: {A1: {title: Yksi}, A2: {title: Kaksi}}")))
    let show = ShowReport(
      roadmap: Roadmap(records: file.records), settings: LintSettings(), today: slippage.today,
      language: language, isPublic: false, faults: 0)
    let texts = try ["A1", "A2"].map { id in
      let report = try show.record(id) { record in
        let key = RecordKey(record.kind, record.id)
        return EndMoves(
          of: key,
          in: SlippageReport(
            slippage: slippage, head: head, roadmapLanguages: ["fi"], language: language,
            isPublic: false, selection: [key]))
      }
      return text(of: report)
    }
    #expect(texts.contains { $0.contains("\"workdays\"") })
    let answer = try Validator.judge(texts.map { (schema: "show", form: "json", text: $0) })
    #expect(Set(answer.verdicts.flatMap { $0 }) == [])
  }

  // MARK: A history made by hand

  private func study(_ versions: [Version], _ report: String? = nil) throws -> Slippage {
    let point = report.flatMap { Day(iso: $0) }.map { day in
      ReportPoint(
        name: "seuranta", commit: nil, day: day,
        facts: Dictionary(
          uniqueKeysWithValues: versions[0].changes.compactMap { change in
            change.facts.map { (change.key, $0) }
          }))
    }
    let today = try #require(Day(iso: "2026-11-30"))
    return try SlippageStudy(
      SlippageQuestion(
        versions: versions, calendar: WorkCalendar(), today: today,
        baseline: point.map { .point($0) } ?? .first, previous: point)
    ).slippage {
      $0.map { _ in
        Introduction(
          commit: String(repeating: "d", count: 40), author: Person(name: "B", email: ""),
          decided: today, reason: "Syy")
      }
    }
  }

  private static func action(
    _ id: String, _ end: String?, status: String? = "planned", milestone: String? = nil,
    goals: [String] = [], formerly: [String] = [], waitsFor: String? = nil, isInternal: Bool = false
  ) -> RecordChange {
    let key = RecordKey(.action, id)
    func date(_ iso: String?) -> PlannedDate {
      iso.flatMap { Period(iso: $0) }.map { .period($0) } ?? .none
    }
    var links = LinkFacts()
    links.goals = goals
    if let waitsFor {
      links.dependencies = [DependencyFacts(action: waitsFor, link: .finishFinish, lag: 0)]
    }
    return RecordChange(
      key,
      RecordFacts(
        key: key, title: [LanguageText("fi", "Hanke \(id)")], status: status, start: date(end),
        end: date(end), isInternal: isInternal,
        milestones: milestone.map { [MilestoneFacts(id: "m", date: date($0))] } ?? [],
        reasons: [ReasonFacts(key: "2026", reason: [LanguageText("", "Syy")])], links: links,
        formerly: formerly))
  }

  private static let perspective = RecordKey(.perspective, "p")

  private static func level(_ value: String) -> RecordChange {
    RecordChange(
      perspective, RecordFacts(key: perspective, values: [NamedValue("target/value", value)]))
  }

  private static var versions: [Version] {
    let states: [([RecordChange], [VersionRemark])] = [
      (
        [
          action("A1", "2026-04"), action("A2", "2026-Q2", milestone: "2026-03", goals: ["T"]),
          action("A3", "2026-05", isInternal: true), action("A4", "2026", status: "proposed"),
          level("3"),
        ], []
      ),
      (
        [
          action("A1", "2026-06"),
          action("A2", "2026-H1", milestone: "2026-05", goals: ["T"], waitsFor: "A1"), level("4"),
          action("A4", "2027", status: "proposed"), action("A3", nil, isInternal: true),
        ], [.unreadable(file: "a.yaml"), .repeated(RecordKey(.action, "A1"), file: "b.yaml")]
      ),
      (
        [
          action("A1", "2026-07-01", status: "done"), action("A2", nil, goals: ["T"]),
          RecordChange(RecordKey(.action, "A4"), nil), action("A5", "2027"),
        ], [.clockBackwards(seconds: 60), .unreadDate(RecordKey(.action, "A2"), path: "end")]
      ),
      (
        [
          action("A1", "2026-08", status: "done"), action("A2", "2026-12", goals: ["T"]),
          action("A6", "2027", formerly: ["A5"]), RecordChange(RecordKey(.action, "A5"), nil),
        ], []
      ),
      ([action("A2", "2027-01", status: "cancelled", goals: ["T"])], []),
    ]
    return states.enumerated().map { index, state in
      let day = Day(number: (Day(iso: "2026-02-01")?.number ?? 0) + 50 * index)
      return Version(
        commit: index == 4 ? nil : String(repeating: "\(index)", count: 40), landed: day,
        author: Person(name: "A", email: ""), decided: day, isMerge: index == 1,
        changes: state.0, remarks: state.1)
    }
  }
}
