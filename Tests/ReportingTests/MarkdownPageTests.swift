import Testing

@testable import Reporting

@Suite("Markdown for a page that takes only so much")
struct MarkdownPageTests {
  private func document(_ blocks: [Block]) -> Document {
    Document(title: "Muutokset", language: "fi", blocks: blocks)
  }

  /// Sections with an item each of many bytes, and what it comes to at the end.
  private var long: Document {
    let items = (1...400).map { Item(Line("A\($0) Äänestys 😀 @nimi"), items: [Item("alla")]) }
    let rows = (1...400).map { [Line("rivi \($0)"), Line("漢字|漢字")] }
    return document([
      .heading(1, "Päätettäväksi"), .list(items), .heading(1, "Tiedoksi"),
      .table(Table(caption: "Taulu", columns: [("A", .leading), ("B", .trailing)], rows: rows)),
      .heading(1, "Muut"), .folded("Avaa", [.list(items)]), .upshot("Kaikkiaan 1 200"),
    ])
  }

  @Test("A document that fits is whole, to the byte")
  func fits() {
    let whole = MarkdownRenderer().render(long)
    #expect(MarkdownRenderer().renderPage(long, limit: whole.utf8.count) == whole)
    #expect(MarkdownRenderer().renderPage(long) == whole)
  }

  @Test("What does not fit ends between items and rows, never over the limit")
  func cut() {
    let whole = MarkdownRenderer().render(long)
    var last = 0
    for limit in stride(from: 300, to: whole.utf8.count, by: 1_499) {
      let page = MarkdownRenderer().renderPage(long, limit: limit)
      #expect(page.utf8.count <= limit, "\(page.utf8.count) of \(limit)")
      #expect(page.utf8.count >= last)
      last = page.utf8.count
      var lines = page.split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.popLast() == "")
      #expect(lines.popLast()?.hasPrefix("> **Raportti on katkaistu") == true)
      #expect(lines.popLast() == "")
      // Each line is one of the whole, an item has what is below it, no heading is left alone.
      let known = Set(whole.split(separator: "\n", omittingEmptySubsequences: false))
      #expect(lines.allSatisfy { known.contains($0) })
      #expect(page.contains("Kaikkiaan 1 200"))
      #expect(lines.last?.hasPrefix("#") == false)
      #expect(
        lines.count { $0.hasPrefix("- A") } == lines.count { $0 == "  - alla" })
      #expect(!page.contains("<details>"))
    }
  }

  @Test("Where nothing fits the page says so")
  func nothing() {
    let page = MarkdownRenderer().renderPage(
      document([.paragraph(Line(String(repeating: "pitkä ", count: 500)))]), limit: 400)
    #expect(page.hasPrefix("# Muutokset\n\n> **Raportti on katkaistu tähän"))
    #expect(page.split(separator: "\n").count == 2)
  }
}
