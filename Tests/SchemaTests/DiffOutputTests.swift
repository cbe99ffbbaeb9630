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
        A2: {title: {fi: Työ, sv: Arbete}}, D1: {title: Vanha}, A3: {cost: {min: 1}},
        F1: {title: Sähköisen asioinnin hanke, end: 2026},
        E1: {status: planned, end: 2026-06, goals: T1, requirements: {requirement: r, deadline: d},
          milestones: {m: {date: 2026-06}}},
        E2: {status: planned, start: 2026-07, end: 2026-08, depends-on: E1},
        E3: {status: planned, start: 2026-07, end: 2026-08, depends-on: E1}, E4: {status: planned},
        E5: {status: planned, depends-on: E4}, E6: {status: planned, end: 2026-06,
          milestones: {m: {date: 2026-06}}} }
      requirements: {r: {kind: act, number: 1/2026, deadlines: {d: {date: 2026-06-30}}}}
      """
    let new = """
      actions: {
        A1: {title: Työ, status: done, end: 2026-Q4, depends-on: [D2], milestones: {m: {}}},
        D2: {title: Vanha, formerly: D1}, A3: {end: 2027}, A4: {status: proposed},
        F2: {title: Sähköisen asioinnin hanke, end: 2026},
        E1: {status: planned, end: 2026-07, goals: T1, requirements: {requirement: r, deadline: d}},
        E2: {status: planned, start: 2026-07, end: 2026-08, depends-on: E1},
        E3: {status: planned, start: 2026-08, end: 2026-08-31, depends-on: E1},
        E4: {status: cancelled}, E5: {status: planned, depends-on: E4},
        E6: {status: planned, end: 2026-05, milestones: {m: {date: 2026-06}}} }
      requirements: {r: {kind: act, number: 1/2026, deadlines: {d: {date: 2026-06-30}}}}
      roadmap: {title: T, foreword: {file: alku.md}}
      """
    let changes = RoadmapChanges(
      from: state(old), to: state(new), calendar: .finland,
      rule: SignificanceRule(limits: Limits())
    ).followed(
      in: Surroundings(
        old: Roadmap(records: state(old).records), new: Roadmap(records: state(new).records),
        today: Day(number: 20_454)))
    #expect(Set(changes.changes.flatMap(\.effects).map(\.kind)) == Set(Effect.Kind.allCases))
    #expect(changes.probableRenames.map(\.to) == ["actions/F2"])
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
          RecordKey(.action, "A1"): MovedEnd(
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
