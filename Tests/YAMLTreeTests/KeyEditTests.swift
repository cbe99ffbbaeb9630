import Diagnostics
import Testing
import YAMLTree

@Suite("Setting a key in a text")
struct KeyEditTests {
  private func set(_ path: String, _ value: YAMLContent, in text: String) -> String? {
    let source = SourceText(path: "a.yaml", text: text)
    let path = path.split(separator: "/").map(String.init)
    return KeyEdit(source).setting(path, to: value).map {
      String(decoding: $0.bytes, as: UTF8.self)
    }
  }

  private let entry: YAMLContent = .map([.init("ref", .scalar("v2")), .init("kind", .scalar("a"))])

  @Test(
    "a value that is there is replaced in the quotes it had",
    arguments: [
      ("m: {r: v1, k: a} # c\n", "m: {r: v2, k: a} # c\n"),
      ("m:\n  r: 'v1'   # c\n", "m:\n  r: 'v2'   # c\n"),
      ("m: {r: \"v1\"}", "m: {r: \"v2\"}"),
      ("m:\r\n    r:\r\n    k: a\r\n", "m:\r\n    r: v2\r\n    k: a\r\n"),
      ("m:\n  r:  # c\n", "m:\n  r: v2  # c\n"),
      ("m: {r: , k: a}\n", "m: {r: v2 , k: a}\n"),
      ("m: {r: '', k: a}\n", "m: {r: 'v2', k: a}\n"),
    ])
  func replaced(text: String, expected: String) {
    #expect(set("m/r", .scalar("v2"), in: text) == expected)
  }

  @Test(
    "a new key of a map stands after the last one and the comments of that",
    arguments: [
      ("m: {k: a}\n", "m: {k: a, r: v2}\n"), ("m: { k: a, }\n", "m: { k: a, r: v2, }\n"),
      ("m: {}\n", "m: {r: v2}\n"), ("m:\n", "m:\n  r: v2\n"), ("m:", "m:\n  r: v2"),
      ("m:\n   k: a # c\n\n# end\nz: 1\n", "m:\n   k: a # c\n   r: v2\n\n# end\nz: 1\n"),
      ("m:\n  k: a\n\n  # more\n\nz: 1\n", "m:\n  k: a\n\n  # more\n  r: v2\n\nz: 1\n"),
      ("z: 1\n# end", "z: 1\n# end\nm:\n  r: v2"), ("z: 1\n...\n", "z: 1\nm:\n  r: v2\n...\n"),
      ("\u{FEFF}z: 1\r\n", "\u{FEFF}z: 1\r\nm:\r\n  r: v2\r\n"),
      ("{z: 1}\n", "{z: 1, m: {r: v2}}\n"),
      ("m: {\n  k: a,  # c\n}\n", "m: {\n  k: a,  # c\n  r: v2,\n}\n"),
      ("m: {\n  k: a  # c\n}\n", "m: {\n  k: a,  # c\n  r: v2\n}\n"),
      ("m: {\n  k: a }\n", "m: {\n  k: a, r: v2 }\n"),
      ("m: {\r\n  k: a\r\n}\r\n", "m: {\r\n  k: a,\r\n  r: v2\r\n}\r\n"),
      ("a:\n    b: 1\n", "a:\n    b: 1\nm:\n    r: v2\n"),
    ])
  func added(text: String, expected: String) {
    #expect(set("m/r", .scalar("v2"), in: text) == expected)
  }

  @Test("a new map is written like the one before it")
  func mapLikeBefore() {
    #expect(
      set("m/b", entry, in: "m:\n  a:\n     ref: v1\n")
        == "m:\n  a:\n     ref: v1\n  b:\n     ref: v2\n     kind: a\n")
    #expect(
      set("m/b", entry, in: "m:\n  a: {ref: v1}\n")
        == "m:\n  a: {ref: v1}\n  b: {ref: v2, kind: a}\n")
  }

  @Test(
    "what another reader would take for no text is quoted",
    arguments: [
      ("2026-02-16", "'2026-02-16'"), ("1e5", "'1e5'"), ("no", "'no'"), ("v1@x", "'v1@x'"),
      ("it's", "'it''s'"), ("v1.0", "v1.0"), ("hyväksytty/2026", "hyväksytty/2026"),
      ("0123456789", "'0123456789'"), ("8da37668a1a6", "8da37668a1a6"),
    ])
  func quoted(text: String, expected: String) {
    #expect(set("m", .scalar(text), in: "m: x\n") == "m: \(expected)\n")
  }

  @Test(
    "a layout that is not known is left alone",
    arguments: [
      "", "- a\n", "? m\n: {k: a}\n? n\n: b\n", "m: [a]\n", "m: text\n", "m:\n  r: [a]\n",
    ])
  func refused(text: String) {
    #expect(set("m/r", .scalar("v2"), in: text) == nil || text.hasPrefix("?"))
  }

  @Test("the content with a key set is what the edited text says")
  func content() throws {
    let text = "a: [1, {b: c}]\nm: {k: a}\n"
    let before = try #require(tree(text).root).content
    let after = try #require(set("m/r", .scalar("v2"), in: text))
    #expect(tree(after).root?.content == before.setting(["m", "r"], to: .scalar("v2")))
  }
}
