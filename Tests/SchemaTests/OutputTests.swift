import Diagnostics
import Reporting
import RoadmapCheck
import RoadmapDiff
import RoadmapLint
import RoadmapModel
import Testing
import YAMLTree

/// What `--format json` prints keeps to `schemas/output/`.
@Suite(.enabled(if: Validator.isThere, Validator.comment))
struct OutputTests {
  @Test("The schemas of output are schemas, each under its own name")
  func schemas() throws {
    let outputs = try Validator.outputs()
    #expect(
      Set(outputs.keys).isSuperset(of: ["baseline", "explain", "lint", "show", "slippage"]))
    #expect(try Validator.judge([]).metaschema == [])
  }

  @Test("lint", arguments: Language.allCases)
  func lint(_ language: Language) throws {
    let texts = try Rules.all.flatMap { $0.about.flags }.map { example in
      let text = example.text.filter { $0 != "↓" }
      let today = try #require(Day(iso: example.today))
      let report = Linter.lint(LintInput(text: text, settings: example.settings, today: today))
      let result = LintResult(
        report: report, sources: ["roadmap.yaml": SourceText(path: "roadmap.yaml", text: text)],
        language: language, version: "1.2.3", machinePrefix: "", readerPrefix: "")
      return String(decoding: result.asReport().json(version: "1.2.3"), as: UTF8.self)
    }
    let answer = try Validator.judge(texts.map { (schema: "lint", form: "json", text: $0) })
    #expect(Set(answer.verdicts.flatMap { $0 }) == [])
  }

  @Test("explain")
  func explain() throws {
    var reports = [RuleReport.reference()] + Language.allCases.map { RuleReport.list(in: $0) }
    reports += Rules.all.map { RuleReport.report(on: $0, in: .fi) }
    reports += [ChangeReport.reference()] + Language.allCases.map { ChangeReport.list(in: $0) }
    reports += ChangeCatalogue.all.map { ChangeReport.report(on: $0, in: .sv) }
    reports += DefaultRules.all.map { GateRuleReport.report(on: $0, in: .en) }
    let answer = try Validator.judge(
      reports.map { (schema: "explain", form: "json", text: text(of: $0)) })
    #expect(Set(answer.verdicts.flatMap { $0 }) == [])
  }

  @Test("baseline", arguments: Language.allCases)
  func baseline(_ language: Language) throws {
    let commit = String(repeating: "0a", count: 20)
    let full = BaselineReport.Row(
      name: "approved-2026", kind: "original", ref: "v1", commit: commit,
      day: Day(iso: "2026-02-16"), decision: "kh-2026-31", problem: nil)
    let bare = BaselineReport.Row(
      name: "b", kind: nil, ref: "main", commit: nil, day: nil, decision: nil,
      problem: Phrase(same: "is not there"))
    let kinds = ["current", "snapshot"].map {
      BaselineReport.Row(
        name: $0, kind: $0, ref: commit, commit: commit, day: Day(number: 0), decision: nil,
        problem: nil)
    }
    let texts = [[], [full], [bare] + kinds].map { rows in
      text(of: BaselineReport(rows: rows, usual: rows.first?.name, language: language).report())
    }
    let answer = try Validator.judge(texts.map { (schema: "baseline", form: "json", text: $0) })
    #expect(Set(answer.verdicts.flatMap { $0 }) == [])
  }

  @Test("show", .enabled(if: !VerdictTests.projectFiles().isEmpty, "no example roadmap here"))
  func show() throws {
    let files = VerdictTests.projectFiles().enumerated().map { index, text in
      RoadmapDecoder.decode(YAMLTree.read(SourceText(path: "\(index).yaml", text: text)))
    }
    let roadmap = Roadmap(records: files.flatMap(\.records))
    let today = try #require(Day(iso: "2026-11-30"))
    let show = ShowReport(
      roadmap: roadmap, settings: LintSettings(), today: today, language: .fi, isPublic: false,
      faults: 0)
    let ids = roadmap.records.filter { !$0.kind.isSingle }.map(\.id)
    let reports = [show.overview()] + ids.compactMap { try? show.record($0) }
    #expect(reports.count > 20)
    let answer = try Validator.judge(
      reports.map { (schema: "show", form: "json", text: text(of: $0)) })
    #expect(Set(answer.verdicts.flatMap { $0 }) == [])
  }
}

/// A report as JSON.
func text(of report: Report) -> String {
  String(decoding: report.json(version: "1.2.3"), as: UTF8.self)
}
