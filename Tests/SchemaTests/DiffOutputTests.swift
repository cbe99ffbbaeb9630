import Diagnostics
import Reporting
import RoadmapDiff
import RoadmapModel
import RoadmapSlippage
import Testing
import YAMLTree

/// What `diff` prints with `--format json` keeps to its schema.
@Suite(.enabled(if: Validator.isThere, Validator.comment))
struct DiffOutputTests {
  @Test("diff", arguments: Language.allCases)
  func diff(_ language: Language) throws {
    let old = """
      actions: {
        A1: {title: Hanke, status: planned, end: 2026-06, depends-on: [D1], goals: [T1]},
        A2: {title: {fi: Työ, sv: Arbete}}, D1: {title: Vanha}, A3: {cost: {min: 1}} }
      """
    let new = """
      actions: {
        A1: {title: Työ, status: done, end: 2026-Q4, depends-on: [D2], milestones: {m: {}}},
        D2: {title: Vanha, formerly: D1}, A3: {end: 2027}, A4: {status: proposed} }
      roadmap: {title: T, foreword: {file: alku.md}}
      """
    let changes = RoadmapChanges(
      from: state(old), to: state(new), calendar: .finland,
      rule: SignificanceRule(limits: Limits()))
    #expect(Set(changes.changes.map(\.difference.class)) == Set(RecordDifference.Class.allCases))
    let commit = DiffSide(
      sort: .commit, revision: "main", commit: String(repeating: "a", count: 40),
      languages: ["fi"])
    let reports = [
      DiffReport(
        changes, base: commit,
        head: DiffSide(sort: .workingTree, revision: "", commit: nil, languages: ["fi"]),
        language: language, unreadable: ["a.yaml"],
        moved: [
          "actions/A1": MovedEnd(
            sinceFirst: Slip(days: 61, workdays: 44), sinceBaseline: .none, replans: 2)
        ]),
      DiffReport(
        RoadmapChanges(
          from: state(old), to: state(old), calendar: .finland,
          rule: SignificanceRule(limits: Limits())),
        base: commit, head: DiffSide(sort: .index, revision: "", commit: nil, languages: ["fi"]),
        language: language),
    ]
    let answer = try Validator.judge(
      reports.map { (schema: "diff", form: "json", text: text(of: $0.report())) })
    #expect(Set(answer.verdicts.flatMap { $0 }) == [])
  }

  private func state(_ yaml: String) -> RoadmapChanges.State {
    let tree = YAMLTree.read(SourceText(path: "a.yaml", text: yaml))
    return RoadmapChanges.State(
      records: RoadmapDecoder.decode(tree).records, languages: ["fi"],
      documents: ["alku.md": "Alku"])
  }
}
