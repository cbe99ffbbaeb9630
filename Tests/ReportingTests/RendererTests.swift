import Foundation
import Testing

@testable import Reporting

@Suite struct RendererTests {
  @Test("Cleaning takes what fools a terminal, and nothing else")
  func cleaning() {
    #expect(cleaned("päätös 😀 👩‍👩‍👧 漢字") == "päätös 😀 👩‍👩‍👧 漢字")
    #expect(cleaned("a\nb\r\nc\td") == "a b  c d")
    #expect(cleaned("a\u{1B}[31mb\u{0}\u{9B}c") == "a\u{FFFD}[31mb\u{FFFD}\u{FFFD}c")
    #expect(cleaned("a\u{202E}b\u{2066}c\u{200F}d\u{FEFF}") == "abcd")
    #expect(cleaned("a\u{2028}b\u{85}c") == "a b c")
  }

  @Test("Columns of a terminal")
  func width() {
    #expect(displayWidth("päätös") == 6)
    #expect(displayWidth("pa\u{308}a\u{308}to\u{308}s") == 6)
    #expect(displayWidth("😀") == 2)
    #expect(displayWidth("漢字") == 4)
    #expect(displayWidth("👩‍👩‍👧") == 2)
    #expect(displayWidth("🇫🇮") == 2)
    #expect(fitted("漢字漢字", to: 5) == "漢字…")
    #expect(fitted("漢字漢字", to: 6) == "漢字… ")
    #expect(wrapped("yksi kaksi kolme", to: 10) == ["yksi kaksi", "kolme"])
  }

  @Test("The short ways for Latin letters measure and part text as the long way for all does")
  func shortWays() throws {
    for value in Array(0x20..<0x3000) + Array(0xFE00...0xFE20) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let text = "a\(scalar) \(scalar)b"
      // A wide letter asks for the long way.
      #expect(displayWidth(text) == displayWidth(text + "漢") - 2, "\(String(value, radix: 16))")
      let words = text.split(separator: " ").map(String.init)
      #expect(wrapped(text, to: 4).joined(separator: " ") == words.joined(separator: " "))
      let line = "\(scalar)::x"
      #expect(
        CommandWatch.disarmed(line, colons: ": :")
          == String(CommandWatch.disarmed(line + "#", colons: ": :").dropLast()))
    }
  }

  @Test(
    "Lines that CI runners would obey are disarmed",
    arguments: [
      ("::error::x", ": :error::x"), ("  ::error::x", "  : :error::x"),
      ("\u{A0}\u{3000}::error::x", "\u{A0}\u{3000}: :error::x"),
      ("\u{AD}:\u{200B}:error::x", "\u{AD}: :error::x"), ("a ::error::x", "a ::error::x"),
      (": :x", ": :x"), ("a\n::b\n::c", "a\n: :b\n: :c"), ("a\r::b", "a\r: :b"),
      ("x ##[error]y", "x ##\u{FFFD}error]y"), ("x ###[error]y", "x ###\u{FFFD}error]y"),
      ("##vso[task.x]", "##vso\u{FFFD}task.x]"), ("#\u{AD}#[a", "#\u{AD}#\u{FFFD}a"),
      ("# [a] ## [b] #[c]", "# [a] ## [b] #[c]"), ("##\n[a]", "##\n[a]"),
    ])
  func commands(_ text: String, _ expected: String) {
    let disarmed = CommandWatch.disarmed(text, colons: ": :")
    #expect(Array(disarmed.unicodeScalars) == Array(expected.unicodeScalars))
    #expect(CommandWatch.disarmed(disarmed, colons: ": :") == disarmed)
  }

  static var hostileDocument: Document {
    let line = Line(Corpus.hostile)
    return Document(
      title: Corpus.hostile, language: "fi",
      blocks: [
        .heading(1, line), .paragraph("::error::alku"), .paragraph(line), .note(line),
        .prose(read("::error::proosa\nrivi \u{202E}\u{1B}[31m\n\n##[stop-commands]x")),
        .facts([Fact(Corpus.hostile, line)]), .list([Item(line, items: [Item("::error::x")])]),
        .code("::error::koodi\n\u{1B}]0;nimi\u{7}```"), .lines(["::error::a", line]),
        .table(
          Table(
            caption: Corpus.hostile, columns: [("a|b", .leading), ("漢字 😀", .trailing)],
            rows: [
              [line, Line("a|b\\|c", .code)], ["漢字漢字漢字", "1"],
              [Line("`|\u{301}", .code), Line("|\u{301}x\\")],
            ])),
        .excerpt(
          Excerpt(
            path: "::error::a`|.yaml", line: 1, column: 3, text: Corpus.hostile, length: 5,
            label: Corpus.hostile)),
      ])
  }

  @Test("Hostile text is harmless in every medium", arguments: [40, 80, 120])
  func hostile(_ width: Int) {
    let plain = TextRenderer(width: width).render(Self.hostileDocument)
    let markdown = MarkdownRenderer().render(Self.hostileDocument)
    for text in [plain, markdown] {
      for line in text.split(separator: "\n") {
        #expect(RunnerCommand(String(line)) == nil, "\(line)")
        #expect(!line.contains("##["))
      }
      let bad = text.unicodeScalars.filter {
        $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value)
          || (0x202A...0x202E).contains($0.value)
      }
      #expect(bad.isEmpty)
    }
    // Outside code nothing is a link or a tag.
    let words = markdown.replacing(/(?s)\n(````?)\n.*?\n\1\n/, with: "")
    #expect(!words.contains("[d](http"))
    #expect(!words.replacing("\\<", with: "").contains("<b"))
  }

  @Test("Every row of a Markdown table has as many cells as its head")
  func cells() throws {
    let markdown = MarkdownRenderer().render(Self.hostileDocument)
    let rows = markdown.split(separator: "\n").filter { $0.hasPrefix("| ") }
    #expect(rows.count == 5)
    for row in rows {
      // Counts as cmark-gfm does: a backslash takes the next character with it.
      var bars = 0
      var scalars = row.unicodeScalars.makeIterator()
      while let scalar = scalars.next() {
        if scalar == "\\" { _ = scalars.next() } else if scalar == "|" { bars += 1 }
      }
      #expect(bars == 3, "\(row)")
    }
  }

  @Test("Tables fit the width", arguments: [40, 60, 100])
  func tables(_ width: Int) {
    let table = Table(
      caption: "Taulu", columns: [("Nimi", .leading), ("Luku", .trailing), ("Selite", .leading)],
      rows: [
        ["漢字漢字漢字漢字漢字漢字漢字", "12", Line(String(repeating: "pitkä selite ", count: 20))],
        ["😀", "1\u{A0}234", "lyhyt"], ["vain yksi"],
      ])
    let text = TextRenderer(width: width).render(
      Document(title: "", language: "fi", blocks: [.table(table)]))
    #expect(text.split(separator: "\n").allSatisfy { displayWidth(String($0)) <= width })
  }
}
