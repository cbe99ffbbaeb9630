import Diagnostics
import Foundation
import Reporting
import RoadmapLint
import Testing

@Suite struct TextFormatTests {
  static func lines(
    _ text: String, marking part: String, width: Int = 80, message: String = "viesti"
  ) -> [String] {
    let source = SourceText(path: "a.yaml", text: text)
    let finding = Diagnostic(
      rule: "some-rule", severity: .error, message: Phrase(same: message),
      place: Corpus.place(part, in: source))
    let result = Corpus.result([finding], sources: [source.path: source])
    guard let format = LintFormats.all.first(where: { $0.id == "text" }) else { return [] }
    return format.render(result, width: width, hasColor: false)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// What stands above the carets, found by the columns of a terminal.
  static func underlined(_ lines: [String]) -> String {
    guard let row = lines.firstIndex(where: { $0.contains("^") }) else { return "" }
    let carets = lines[row]
    let start = displayWidth(String(carets.prefix { $0 != "^" }))
    let count = carets.count { $0 == "^" }
    var column = 0
    var found = ""
    for character in lines[row - 1] {
      if column >= start, column < start + count { found.append(character) }
      column += displayWidth(String(character))
    }
    return found
  }

  @Test(
    "Carets stand under what is meant",
    arguments: [
      ("plain: value", "value"), ("ääkköset: ÖÖ", "ÖÖ"), ("a: 😀😀 loppu", "loppu"),
      ("a: 漢字 😀", "😀"), ("\ta:\tb", "b"), ("a: \"😀 päätös\", c: d", "d"),
      ("e\u{301}e\u{301}: x", "x"), ("👩‍👩‍👧: y", "y"), ("🇫🇮: y", "y"),
      (
        String(repeating: "äö ", count: 200) + "kohta" + String(repeating: " 😀", count: 200),
        "kohta"
      ),
      (
        String(repeating: "ä", count: 9_000) + "KOHTA" + String(repeating: "😀", count: 9_000),
        "KOHTA"
      ),
    ])
  func carets(_ text: String, _ part: String) {
    for line in ["", "ensin: 1\n"] {
      let lines = Self.lines(line + text + "\n", marking: part)
      #expect(Self.underlined(lines) == part, "\(lines)")
      #expect(lines.dropFirst().allSatisfy { displayWidth($0) <= 80 })
    }
  }

  @Test("The heading can be jumped to")
  func heading() {
    let lines = Self.lines("a: b\nÄÄ: c\n", marking: "c")
    #expect(lines[0] == "a.yaml:2:5: virhe: viesti [some-rule]")
  }

  @Test("An invisible character that is meant is made visible")
  func invisible() {
    let lines = Self.lines("a: b\u{202E}c\n", marking: "\u{202E}")
    #expect(lines[1] == "  1 │ a: b\u{FFFD}c" && Self.underlined(lines) == "\u{FFFD}")
  }

  @Test("A place at the end of a file, in an empty file and in none")
  func edges() throws {
    for text in ["", "a", "a\n", "\u{FEFF}"] {
      let source = SourceText(path: "a.yaml", text: text)
      let end = source.bytes.count
      let findings = [
        Diagnostic(
          rule: "r", severity: .warning, message: Phrase(same: "m"),
          place: Place(file: "a.yaml", span: Span(end, end))),
        Diagnostic(
          rule: "r", severity: .warning, message: Phrase(same: "m"),
          place: Place(file: "a.yaml", span: Span(end + 10, end + 20))),
        Diagnostic(
          rule: "r", severity: .warning, message: Phrase(same: "m"),
          place: Place(file: "poissa.yaml", span: Span(5, 7))),
      ]
      for format in LintFormats.all {
        let text = format.render(
          Corpus.result(findings, sources: [source.path: source]), width: 80, hasColor: false)
        #expect(!text.isEmpty)
      }
    }
  }

  @Test("Related places: four, then a count")
  func related() {
    let source = SourceText(path: "a.yaml", text: (0..<20).map { "k\($0): v\n" }.joined())
    let finding = Diagnostic(
      rule: "r", severity: .error, message: Phrase(same: "m"),
      place: Corpus.place("k3", in: source),
      related: (5..<12).map {
        Related(Phrase(same: "täällä \($0)"), at: Corpus.place("k\($0)", in: source))
      })
    let text =
      LintFormats.all.first { $0.id == "text" }?.render(
        Corpus.result([finding], sources: [source.path: source]), width: 80, hasColor: false) ?? ""
    #expect(text.components(separatedBy: "täällä").count - 1 == 4)
    #expect(text.contains("muita paikkoja: 3"))
  }

  @Test("Colour adds nothing but colour")
  func colour() throws {
    for id in ["text", "short"] {
      let format = try #require(LintFormats.all.first { $0.id == id })
      let plain = format.render(Corpus.result(Corpus.findings), width: 80, hasColor: false)
      let coloured = format.render(Corpus.result(Corpus.findings), width: 80, hasColor: true)
      #expect(coloured != plain)
      #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    }
  }

  @Test("Nothing found: the short form says nothing, the others say so")
  func nothing() throws {
    let empty = Corpus.result([])
    for format in LintFormats.all {
      let text = format.render(empty, width: 80, hasColor: false)
      #expect(text.isEmpty == (format.id == "short"), "\(format.id)")
    }
  }
}
