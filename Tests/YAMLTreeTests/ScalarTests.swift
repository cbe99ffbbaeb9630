import Diagnostics
import Testing
import YAMLTree

/// Scalars are the words that were written, at the place where they were written.
@Suite struct ScalarTests {
  @Test(
    "A scalar is never retyped",
    arguments: [
      "no", "on", "off", "yes", "y", "NO", "1e3", "010", "0o10", "0x1F", "1_000", "1.30",
      "2026-02-30", "12:30:45", "190:20:30", "~", "null", "true", ".inf", ".nan", "+1",
      "2026-11-16T00:00:00", "2026-11-16 00:00:00", "2026-11-16T00:00:00Z", "306/2019", "1,5",
    ])
  func words(_ word: String) {
    #expect(tree("key: \(word)\n").at("key")?.text == word)
    #expect(tree("\(word): x\n").root?.entries.first { _ in true }?.key.text == word)
    #expect(tree("- \(word)").at("0")?.text == word)
  }

  @Test("An empty value is empty, a quoted one too, a tilde is not")
  func empty() {
    let found = tree("a:\nb: ''\nc: \"\"\nd: ~\ne: # nothing\n")
    #expect(["a", "b", "c", "e"].allSatisfy { found.at($0)?.isEmpty == true })
    #expect(found.at("d")?.isEmpty == false)
  }

  /// What stands before the text changes every offset, and no place.
  static let fronts = ["", "# äö€😀\n", "\u{FEFF}", "\u{FEFF}# ä\r\n", "x: äö😀\n", "# 😀\r"]

  @Test(
    "Keys and values know exactly where they stand", arguments: fronts, ["\n", "\r\n", "\r"])
  func spans(_ front: String, _ lineBreak: String) {
    let text =
      front
        + """
        plain: Sähköinen asiointi  # comment
        'quoted': 'It''s done'
        double: "a\\tb €"
        flow: [yksi, "kaksi", {kolme: 3}]
        lines: ensimmäinen
          toinen 😀
          kolmas
        literal: |
          rivi ä
            toinen

        folded: >-
          a
          b
        anchored: &nimi arvo
        alias: *nimi
        last: €
        """.replacing("\n", with: lineBreak)
    let found = tree(text)
    #expect(found.told == (front.hasPrefix("\u{FEFF}") ? ["1:1 byte-order-mark"] : []))
    #expect(found.written(found.at("plain")) == "Sähköinen asiointi")
    #expect(found.written(found.at("quoted")) == "'It''s done'")
    #expect(found.at("quoted")?.text == "It's done")
    #expect(found.written(found.at("double")) == "\"a\\tb €\"")
    #expect(found.at("double")?.text == "a\tb €")
    #expect(found.written(found.at("flow")) == "[yksi, \"kaksi\", {kolme: 3}]")
    #expect(found.written(found.at("flow", "1")) == "\"kaksi\"")
    #expect(found.at("flow", "1")?.textSpan.map(found.source.text) == "kaksi")
    #expect(found.written(found.at("flow", "2", "kolme")) == "3")
    #expect(
      found.written(found.at("lines"))
        == "ensimmäinen\n  toinen 😀\n  kolmas".replacing("\n", with: lineBreak))
    #expect(found.at("lines")?.text == "ensimmäinen toinen 😀 kolmas")
    #expect(found.at("lines")?.textSpan == nil)
    #expect(
      found.written(found.at("literal"))
        == "|\n  rivi ä\n    toinen".replacing("\n", with: lineBreak))
    #expect(found.at("literal")?.text == "rivi ä\n  toinen\n")
    #expect(found.written(found.at("folded")) == ">-\n  a\n  b".replacing("\n", with: lineBreak))
    #expect(found.at("folded")?.text == "a b")
    #expect(found.at("anchored")?.text == "arvo")
    #expect(found.written(found.at("alias")) == "*nimi")
    #expect(found.at("alias")?.text == "arvo")
    #expect(found.at("alias")?.isAlias == true)
    #expect(found.at("anchored")?.isAlias == false)
    #expect(found.written(found.at("last")) == "€")
    for (key, _) in found.root!.entries where key.text != "quoted" {
      #expect(found.written(key) == key.text)
    }
  }

  @Test("A hidden line break ends no line", arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
  func hiddenBreaks(_ mark: String) {
    let found = tree("title: Sähköinen\(mark)asiointi\nend: 2026\n")
    #expect(found.told == ["1:17 hidden-character"])
    #expect(found.at("title")?.text == "Sähköinen\(mark)asiointi")
    #expect(found.at("end")?.text == "2026")
    #expect(LineTable(found.source).count == 3)
  }

  @Test("A no-break space inside a text stays; one in the layout is told and read as spaces")
  func noBreakSpaces() {
    let found = tree("a: 120\u{A0}000 €\nb:\u{A0}\u{A0}x\n-\u{A0}y: 1\n")
    #expect(found.at("a")?.text == "120\u{A0}000 €")
    #expect(found.at("b")?.text == "x")
    #expect(
      found.told.filter { $0.hasSuffix("hidden-character") } == [
        "2:3 hidden-character", "3:2 hidden-character",
      ])
    #expect(tree("- huom:\u{A0}x\n  a: 'klo 12:\u{A0}30'\n").told == ["1:8 hidden-character"])
  }

  @Test(
    "A file without values has no root", arguments: ["", "# only a comment\n", "\u{FEFF}", "\n\n"])
  func nothing(_ text: String) {
    #expect(tree(text).root?.isEmpty ?? true)
  }
}
