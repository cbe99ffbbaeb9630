import Testing
import YAMLParts

/// Keys that are found without reading any YAML.
@Suite struct KeySearchTests {
  @Test(
    "Every way to write a key is found",
    arguments: [
      "A1: x", "  A1: x", "A1:\n", "'A1': x", "\"A1\": x", "A1 : x", "{A1: x}", "{b: c, A1: x}",
      "{\"b\": c,\"A1\":x}", "&a A1: x", "!!str A1: x", "? A1\n: x", "\"\\x41\\x31\": x",
      "\"A\\u0031\": x", "\u{FEFF}A1: x", "a: b\u{85}A1: x", "  A1:",
      "? A1\n", "  ? A1", "{? A1}", "\u{FEFF}? A1", "\u{A0}? A1", "- ? A1",
      "{A1, B: x}", "{B: x, A1}", "{b: [c, d], A1}", "{b: {c: d}, 'A1' }", "{b: ']', A1, c: d}",
      "a: {\n  b: c,\n  A1\n}",
    ])
  func found(_ text: String) {
    #expect(KeySearch(["B2", "A1"]).finds(in: Array(text.utf8)))
  }

  @Test("In two bytes a character as well", arguments: [true, false])
  func wide(_ isBigEndian: Bool) {
    let bytes = "\u{FEFF}A1: x".utf16.flatMap { unit -> [UInt8] in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBigEndian ? [high, low] : [low, high]
    }
    #expect(KeySearch(["A1"]).finds(in: bytes))
  }

  @Test(
    "Ids that are no proper ones are found too",
    arguments: [
      ("A 1", "A 1: x"), ("it's", "'it''s': x"), ("A'", "'A''': x"), ("", "'': x"), ("å1", "å1: x"),
      // A letter with its mark apart is the same letter.
      ("å1", "a\u{30A}1: x"), ("å", "a\u{30A}: x"),
    ])
  func odd(_ word: String, _ text: String) {
    #expect(KeySearch([word]).finds(in: Array(text.utf8)))
  }

  @Test("What is no key is mostly passed over")
  func others() {
    #expect(!KeySearch(["A1"]).finds(in: Array("A10: A1\nB: [A1]\ntitle: x\n".utf8)))
    #expect(!KeySearch(["A1"]).finds(in: Array("B: {c: A1, d: [A1, x], e: [A1]}\n".utf8)))
    #expect(!KeySearch(["A1"]).finds(in: Array("title: Mitä?\nA2: miksi? A1\n".utf8)))
    #expect(!KeySearch([]).finds(in: Array("A1: x".utf8)))
    #expect(!KeySearch(["A1"]).finds(in: []))
  }
}
