import Diagnostics
import Reporting
import RoadmapLint
import RoadmapModel
import RoadmapSlippage
import Testing
import YAMLTree

/// What `summary --format json` prints keeps to its schema.
@Suite(.enabled(if: Validator.isThere, Validator.comment))
struct SummaryOutputTests {
  private static let then = """
    actions:
      A1: {title: Yksi, status: planned, responsible: ict, end: 2026-06}
      A2: {title: Kaksi, status: in-progress, responsible: ict, end: 2026-Q4}
      A3: {title: Kolme, status: planned, responsible: ict, end: 2026}
      A4: {title: SALAISUUS, status: planned, end: 2026, visibility: internal}
    """

  private static let now = """
    actions:
      A1: {title: Yksi, status: in-progress, responsible: ict, end: 2026-08, updates: {2026-10-01: {text: Odottaa, reason: Toimittaja}}}
      A2: {title: Kaksi, status: done, responsible: ict, end: 2026-Q4, completed: 2026-11-02}
      A3: {title: Kolme, status: planned, responsible: ict, milestones: {m1: {title: Askel, date: 2026-10}}, requirements: [laki]}
      A4: {title: SALAISUUS, status: planned, end: 2027, visibility: internal, responsible: ict, requirements: [{requirement: laki, deadline: d1}]}
      A5: {title: Viisi, status: proposed, requirements: [{requirement: laki, deadline: d2}]}
      A6: {title: Kuusi, status: in-progress, started: 2026-02-02, responsible: ict, continuous: true, review: 2026-09}
      A7: {title: Seitsemän, status: in-progress, continuous: true}
      A8: {title: Kahdeksan, status: planned, responsible: ict, start: 2026-12-07, end: 2026-12-20}
      A9: {title: Yhdeksän, status: done, responsible: ict, end: 2026-01, completed: 2026-01-15}
    parties: {ict: {title: Tietohallinto, kind: unit}, muu: {title: Muu, kind: unit}}
    requirements: {laki: {title: Laki, kind: act, deadlines: {d1: {date: 2026-12-31}, d2: {date: 2027-01}, d3: {date: 2027-02}}}}
    perspectives: {p: {title: Taito, baseline: {value: 2}, target: {value: 3, by: 2029}}}
    indicators: {i: {title: Osuus, unit: "%", direction: up, targets: {2027: 40}, measurements: {2026-10: {value: 14}}}}
    """

  private func roadmap(_ text: String) -> Roadmap {
    Roadmap(
      records: RoadmapDecoder.decode(YAMLTree.read(SourceText(path: "a.yaml", text: text))).records)
  }

  /// The way from the one state to the other.
  private func past(_ today: Day) throws -> SummaryReport.Past {
    func changes(_ text: String) -> [RecordChange] {
      roadmap(text).records.map {
        RecordChange(RecordKey($0.kind, $0.id), RecordFacts(reading: $0))
      }
    }
    let first = try #require(Day(iso: "2026-02-02"))
    let last = try #require(Day(iso: "2026-11-03"))
    let person = Person(name: "A", email: "")
    let versions = [
      Version(
        commit: String(repeating: "a", count: 40), landed: first, author: person, decided: first,
        changes: changes(Self.then)),
      Version(
        commit: String(repeating: "b", count: 40), landed: last, author: person, decided: last,
        changes: changes(Self.now)),
    ]
    let facts = versions[0].changes.compactMap { change in change.facts.map { (change.key, $0) } }
    let slippage = try SlippageStudy(
      SlippageQuestion(
        versions: versions, calendar: WorkCalendar(), today: today,
        previous: ReportPoint(
          name: "seuranta", commit: versions[0].commit, day: first,
          facts: Dictionary(uniqueKeysWithValues: facts)))
    ).slippage()
    return SummaryReport.Past(
      slippage: slippage,
      head: SlippageHead(
        revision: "HEAD", commit: versions[1].commit, hasUncommitted: false, isShallow: false,
        commits: 2, cautions: [Phrase(same: "?")]),
      languages: ["fi"])
  }

  private func summary(
    _ language: Language, isPublic: Bool = false, past: SummaryReport.Past?
  ) throws -> SummaryReport {
    SummaryReport(
      roadmap: roadmap(Self.now), settings: LintSettings(),
      today: try #require(Day(iso: "2026-11-30")), language: language, isPublic: isPublic,
      faults: 0, past: past, missing: past == nil ? Phrase(same: "!") : nil)
  }

  @Test("summary, whole, for the public, without a history and for one party")
  func summaries() throws {
    let past = try past(try #require(Day(iso: "2026-11-30")))
    let reports = try Language.allCases.flatMap { language in
      try [
        summary(language, past: past), summary(language, isPublic: true, past: past),
        summary(language, past: nil),
      ].flatMap { summary in
        [summary.report()] + summary.answeringParties.map { summary.asking($0).report() }
      }
    }
    #expect(reports.count == 18)
    let texts = reports.map { text(of: $0) }
    // Every part is filled somewhere, so that its form is looked at.
    for word in [
      "\"moved\": [\n", "\"finished\": [\n", "\"started\": [\n", "\"silent\": [\n",
      "\"proposed\"", "\"no-reason\"", "\"no-end\"", "\"reviews-due\": [\n", "\"covered\": null",
    ] {
      #expect(texts.contains { $0.contains(word) }, "\(word)")
    }
    // It came in later, and was done before the period.
    #expect(!texts.contains { $0.contains("actions/A9") })
    let answer = try Validator.judge(texts.map { (schema: "summary", form: "json", text: $0) })
    #expect(Set(answer.verdicts.flatMap { $0 }) == [])
  }

  @Test("The public is told of nothing internal, in no form", arguments: Language.allCases)
  func publicView(_ language: Language) throws {
    let past = try past(try #require(Day(iso: "2026-11-30")))
    for isPublic in [true, false] {
      let summary = try summary(language, isPublic: isPublic, past: past)
      let reports =
        [summary.report()] + summary.answeringParties.map { summary.asking($0).report() }
      let told = try reports.flatMap { report in
        try ["json", "markdown", "text"].map { form in
          String(
            decoding: try report.render(as: form, width: 100, hasColor: false, version: "1"),
            as: UTF8.self)
        }
      }
      #expect(told.contains { $0.contains("SALAISUUS") || $0.contains("A4") } != isPublic)
    }
  }

  @Test("An empty roadmap has nothing to follow up")
  func empty() throws {
    let report = SummaryReport(
      roadmap: Roadmap(records: []), settings: LintSettings(), today: Day(number: 20_000),
      language: .fi, isPublic: true, faults: 0, past: nil
    ).report()
    #expect(
      report.document.blocks.last == .paragraph("Tiekartassa ei ole vielä mitään seurattavaa."))
    let answer = try Validator.judge([(schema: "summary", form: "json", text: text(of: report))])
    #expect(Set(answer.verdicts.flatMap { $0 }) == [])
  }
}
