import Diagnostics
import RoadmapLint
import RoadmapModel
import Testing

/// Comments that hide findings.
@Suite struct SuppressionTests {
  private func lint(_ text: String) throws -> LintReport {
    Linter.lint(LintInput(text: text, today: try #require(Day(iso: "2026-11-30"))))
  }

  @Test("A comment for two rules is not taken out while one of them still hides something")
  func severalRules() throws {
    let report = try lint(
      """
      actions:
        # tiekartta: ignore end-in-july,end-before-start sovittu
        A1: {status: planned, end: 2027-07}
      """)
    let unused = try #require(report.findings.first { $0.rule == "unused-suppression" })
    #expect(unused.facet == "end-before-start")
    #expect(unused.fix == nil)
    #expect(report.hidden.byComment == 1)
  }

  @Test("An unused comment is taken out with its line, or with the space before it")
  func removal() throws {
    let text = """
      actions:
        # tiekartta: ignore end-in-july sovittu
        A1: {status: planned, end: 2027-08}  # tiekartta: ignore end-before-start sovittu
      """
    let report = try lint(text)
    let edits = report.findings.compactMap(\.fix).flatMap(\.edits)
    let fixed = SourceText(path: "roadmap.yaml", text: text).applying(edits)
    #expect(
      String(decoding: fixed.bytes, as: UTF8.self)
        == "actions:\n  A1: {status: planned, end: 2027-08}")
  }
}
