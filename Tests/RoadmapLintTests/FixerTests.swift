import Diagnostics
import RoadmapLint
import RoadmapModel
import Testing
import YAMLTree

/// What `--fix` leaves alone.
@Suite struct FixerTests {
  private let today = Day(number: 20_000)

  private func fixed(_ text: String) -> (text: String, count: Int) {
    let source = SourceText(path: "roadmap.yaml", text: text)
    func lint(_ source: SourceText) -> LintReport {
      Linter.lint(LintInput(text: String(decoding: source.bytes, as: UTF8.self), today: today))
    }
    let outcome = Fixer.fix(lint(source), sources: [source.path: source]) { changed in
      lint(changed[source.path] ?? source)
    }
    let result = outcome.changed[source.path] ?? source
    return (String(decoding: result.bytes, as: UTF8.self), outcome.count)
  }

  @Test(
    "No key, id or item is written twice",
    arguments: [
      "actions:\n  A1:\n    Status: planned\n    stauts: in-progress\n",
      "actions:\n  A1:\n    status: planned\n    stauts: in-progress\n",
      "actions:\n  A1:\n    updates:\n      16.11.2026: Yksi.\n      2026-11-16: Toinen.\n",
      "actions:\n  A1:\n    updates:\n      2026-11-16: Yksi.\n      16.11.2026: Toinen.\n",
      "indicators:\n  I1:\n    targets: {4/2027: 1, Q2/2027: 2, 04/2027: 3}\n",
      "indicators:\n  I1:\n    targets: {huhtikuu 2027: 1, 2027-04: 2}\n",
      "indicators:\n  I1:\n    targets: {huhtikuu 2027: 1, april 2027: 2}\n",
      "roadmap:\n  languages: [FI, fi]\n",
    ])
  func nothingTwice(_ text: String) {
    let result = fixed(text).text
    let tree = YAMLTree.read(SourceText(path: "roadmap.yaml", text: result))
    #expect(tree.faults.filter { $0.rule == "duplicate-key" }.isEmpty, "\(result)")
    for part in ["Status", "2026-11-16:", "2027-04:", "[fi, fi]"] where !text.contains(part) {
      #expect(result.split(separator: part, omittingEmptySubsequences: false).count <= 2)
    }
    #expect(!result.contains("[fi, fi]"))
  }

  @Test("One fix that does harm does not keep the others from being made")
  func others() {
    let text = """
      roadmap:
        languages: [FI, fi]
        period: {start: 1/2026, end: 12/2029}
      actions:
        A1:
          start: 4/2026
          end: huhtikuu 2027
      """
    let result = fixed(text)
    #expect(result.text.contains("[FI, fi]") && result.text.contains("start: 2026-04"))
    #expect(
      result.text.contains("end: 2027-04") && result.text.contains("{start: 2026-01, end: 2029-12}")
    )
    #expect(result.count == 4)
  }

  @Test("A text cut by a comment is told, and left to its author")
  func cutText() {
    let text = "actions:\n  A1:\n    title: Hanke #3 käyttöönotto\n    benefits: [{fi: Hyöty}]\n"
    let report = Linter.lint(LintInput(text: text, today: today))
    let found = report.findings.filter { $0.rule == "cut-by-comment" }
    #expect(found.map(\.message.en) == ["the text ends before '#': '#3 käyttöönotto' is a comment"])
    #expect(found.first?.fix == nil && fixed(text).text == text)
  }
}
