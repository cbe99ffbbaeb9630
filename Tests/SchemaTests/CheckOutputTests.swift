import Diagnostics
import Reporting
import RoadmapCheck
import RoadmapDiff
import RoadmapModel
import Testing
import YAMLTree

/// What `check` prints with `--format json` keeps to its schema.
@Suite(.enabled(if: Validator.isThere, Validator.comment))
struct CheckOutputTests {
  @Test("check", arguments: Language.allCases)
  func check(_ language: Language) throws {
    let old = """
      roadmap: {title: T, owner: ict, operating-model: {bodies: {kh: {role: approves}}}}
      parties: {kh: {title: Hallitus}, ict: {title: ICT}}
      actions: {A1: {status: planned, end: 2026-06}, A2: {status: planned, end: 2026-06}}
      """
    let new = """
      roadmap: {title: T, operating-model: {bodies: {ict: {role: approves}}}}
      actions: {A1: {status: planned, end: 2026-Q4}}
      """
    let (before, after) = (roadmap(old), roadmap(new))
    let changes = RoadmapChanges(
      from: state(before), to: state(after), calendar: .finland,
      rule: SignificanceRule(limits: Limits()))
    let today = try #require(Day(iso: "2026-05-01"))
    var gate = Gate(
      settings: .standard,
      situation: GateSituation(
        changes: changes.changes, base: before, head: after, limits: Limits(), today: today))
    let place = Place(file: "a.yaml", span: Span(0, 4))
    let finding = Diagnostic(
      rule: "missing-end", severity: .error, message: Phrase(same: "x"), place: place)
    gate.findings = ([finding], [finding, finding])
    gate.changedSettings = [
      ChangedSetting(.key("limits"), content: "{} → {slip-decision: 90}"),
      ChangedSetting(.place("a → b"), content: "a → b"),
    ]
    gate.unread = (
      [UnreadFile(path: "b.yaml", content: nil)], [UnreadFile(path: "c.yaml", content: [1])]
    )
    let moved = try #require(changes.changes.first { $0.path == "actions/A1" })
    let approvals = ApprovalFile.read(
      SourceText(
        path: ApprovalFile.path,
        text: """
          approvals:
            '\(moved.fingerprint)': {reason: Siirto, by: kh}
            'tk1:0000000000000000': {reason: Siirto, by: poissa, expires: 2026-01-01}
          """))
    #expect(approvals.faults.isEmpty)
    gate.approvals = (.empty, approvals.file)
    let result = gate.run()
    #expect(!result.passed)
    #expect(Set(result.violations.map(\.approval.word)) == ["missing", "valid", "not-needed"])
    let side = DiffSide(
      sort: .commit, revision: "main", commit: String(repeating: "a", count: 40),
      languages: ["fi"])
    let report = CheckReport(
      result, diff: DiffReport(changes, base: side, head: side, language: language),
      roadmap: before, sources: ["a.yaml": SourceText(path: "a.yaml", text: old)])
    let tests = RuleTestReport(
      RuleTest.run(DefaultRules.all, limits: Limits(), calendar: .finland), language: language,
      source: SourceText(path: "tiekartta.yaml", text: "format: 1"))
    let answer = try Validator.judge(
      [report.report(), tests.report()].map { (schema: "check", form: "json", text: text(of: $0)) })
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
