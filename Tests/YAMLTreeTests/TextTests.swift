import Diagnostics
import Testing
import YAMLTree

/// Lines, edits and comments of a text.
@Suite struct TextTests {
  @Test("Lines end at LF, CRLF and a lone CR, and columns count code points")
  func lines() {
    let source = SourceText(path: "a", text: "\u{FEFF}ä1\r\n😀b\rc\n\nd")
    let lines = LineTable(source)
    #expect(lines.count == 5)
    #expect((1...5).map { lines.text(ofLine: $0) } == ["ä1", "😀b", "c", "", "d"])
    #expect(lines.position(at: 0) == Position(line: 1, column: 1))
    #expect(lines.position(at: 3) == Position(line: 1, column: 1))
    #expect(lines.position(at: 5) == Position(line: 1, column: 2))
    #expect(lines.position(at: 8) == Position(line: 2, column: 1))
    #expect(lines.position(at: 12) == Position(line: 2, column: 2))
    #expect(lines.position(at: 10_000) == Position(line: 5, column: 2))
    #expect(lines.text(ofLine: 99) == "")
    #expect(
      LineTable(SourceText(path: "a", text: "")).position(at: 0) == Position(line: 1, column: 1))
  }

  @Test("Columns are right far out on long lines")
  func longLines() {
    let source = SourceText(
      path: "a",
      text: String(repeating: "äb", count: 5000) + "\n" + String(repeating: "€", count: 4096))
    let lines = LineTable(source)
    for point in [0, 1, 341, 1023, 1024, 2047, 4999] {
      #expect(lines.position(at: point * 3) == Position(line: 1, column: point * 2 + 1))
    }
    for point in [0, 341, 342, 4096] {
      #expect(lines.position(at: 15_001 + point * 3) == Position(line: 2, column: point + 1))
    }
  }

  private func edit(_ start: Int, _ end: Int, _ text: String, file: String = "a") -> TextEdit {
    TextEdit(at: Place(file: file, span: Span(start, end)), with: text)
  }

  @Test("Edits are put in wherever they stand in the list; one that overlaps is left out")
  func edits() {
    let source = SourceText(path: "a", text: "yksi kaksi kolme")
    func after(_ edits: [TextEdit]) -> String {
      String(decoding: source.applying(edits).bytes, as: UTF8.self)
    }
    #expect(after([]) == "yksi kaksi kolme")
    #expect(after([edit(11, 16, "3"), edit(0, 4, "ä")]) == "ä kaksi 3")
    #expect(after([edit(0, 6, "x"), edit(4, 8, "y")]) == "xaksi kolme")
    #expect(after([edit(4, 4, "!"), edit(4, 4, "?")]) == "yksi!? kaksi kolme")
    #expect(after([edit(16, 16, ".")]) == "yksi kaksi kolme.")
    #expect(after([edit(10, 99, "")]) == "yksi kaksi kolme")
    #expect(after([edit(0, 4, "x", file: "b")]) == "yksi kaksi kolme")
  }

  @Test("A comment is found where YAML has one, and nowhere else")
  func comments() {
    let found = tree(
      """
      # tiekartta: one
      a: x # tiekartta: two
      b: "# tiekartta: no"
      c: '# tiekartta: no'
      d: x#tiekartta: no
      e: |  # tiekartta: three
        # tiekartta: no
        text
      # tiekartta: four
      f: [a, # tiekartta: five
        b] # nothing # tiekartta: six
      g: several
        lines # tiekartta: seven
      h: "quoted
        # tiekartta: no
        " # tiekartta: eight

      """)
    let comments = found.comments(holding: "tiekartta:")
    let texts = comments.map { found.source.text(in: $0.span) }
    #expect(
      texts == [
        "# tiekartta: one", "# tiekartta: two", "# tiekartta: three", "# tiekartta: four",
        "# tiekartta: five", "# nothing # tiekartta: six", "# tiekartta: seven",
        "# tiekartta: eight",
      ])
    #expect(comments.map(\.isWholeLine) == [true, false, false, true, false, false, false, false])
    #expect(found.comments(holding: "absent").isEmpty)
  }
}
