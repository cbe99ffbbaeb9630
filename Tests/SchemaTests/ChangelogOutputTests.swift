import Diagnostics
import Reporting
import RoadmapDiff
import RoadmapLint
import RoadmapModel
import RoadmapSlippage
import Testing
import YAMLTree

/// What `changelog` prints with `--format json` keeps to its schema.
@Suite(.enabled(if: Validator.isThere, Validator.comment))
struct ChangelogOutputTests {
  @Test("changelog", arguments: Language.allCases)
  func changelog(_ language: Language) throws {
    let old = roadmap("actions: {A1: {title: Hanke, status: planned, end: 2026-06, goals: T1}}")
    let new = roadmap(
      """
      roadmap: {title: T, languages: [fi]}
      parties: {kh: {title: Hallitus, kind: body}}
      decisions: {d1: {body: kh, date: 2026-05-10, section: 3, outcome: noted, about: [A1]}}
      actions:
        A1:
          title: Työ
          status: planned
          end: 2026-Q4
          health: {light: red, reason: Valitus, by: kh, date: 2026-05-01}
          risks: [{text: Pitkittyy, probability: 4, impact: 3}]
        A2: {title: Uusi, status: in-progress, started: 2026-01-07, end: 2026-04}
        A3: {title: Kolmas, status: done, completed: 2026-05-01}
      """)
    let today = try #require(Day(iso: "2026-05-20"))
    let changes = RoadmapChanges(
      from: state(old), to: state(new), calendar: .finland,
      rule: SignificanceRule(limits: Limits()))
    let side = DiffSide(
      sort: .commit, revision: "v1", commit: String(repeating: "a", count: 40), languages: ["fi"])
    let study = SlippageStudy(SlippageQuestion(versions: [], calendar: .finland, today: today))
    let report = ChangelogReport(
      from: ChangelogSide(
        name: "v1", commit: side.commit, day: today.adding(days: -30), decision: "d1", review: nil),
      to: ChangelogSide(name: "2026-05-20", commit: nil, day: today, decision: nil, review: nil),
      roadmaps: (old, new),
      diff: DiffReport(changes, base: side, head: side, language: language),
      slippage: try study.slippage(), settings: LintSettings(), today: today
    ).report()
    let json = text(of: report)
    for word in ["overdue", "silent", "requests", "risks", "decisions"] {
      #expect(!json.contains("\"\(word)\": []"), "\(word)")
    }
    let answer = try Validator.judge([(schema: "changelog", form: "json", text: json)])
    #expect(Set(answer.verdicts.flatMap { $0 }) == [])
  }

  private func roadmap(_ yaml: String) -> Roadmap {
    let tree = YAMLTree.read(SourceText(path: "a.yaml", text: yaml))
    return Roadmap(records: RoadmapDecoder.decode(tree).records)
  }

  private func state(_ roadmap: Roadmap) -> RoadmapChanges.State {
    RoadmapChanges.State(records: roadmap.records, languages: roadmap.languages)
  }
}
