import Diagnostics
import Testing

@Suite struct VisibleTextTests {
  @Test(
    "A text has something to read where one sign of it is seen",
    arguments: ["a", "Ä", "–", "漢", "👩", "\u{200B}x", "!", "\u{E000}."])
  func seen(_ text: String) {
    #expect(text.hasVisible)
  }

  @Test(
    "Signs that nobody sees make no text",
    arguments: [
      "", " \t\n", "\u{200B}", "\u{2060}\u{FEFF}", "\u{A0}\u{3000}", "\u{115F}\u{3164}", "\u{2800}",
      "\u{E0041}\u{E007F}", "\u{FE0F}", "\u{34F}", "\u{AD}",
    ])
  func unseen(_ text: String) {
    #expect(!text.hasVisible)
  }

  @Test(
    "A word of a command is plain, or quoted so that a shell reads it back",
    arguments: [
      ("main", "main"), ("a/b.c:refs/heads/ä", "a/b.c:refs/heads/ä"), ("$(id)", "'$(id)'"),
      ("a;b", "'a;b'"), ("it's", "'it'\\''s'"), ("", "''"), ("-x y", "'-x y'"),
    ])
  func word(_ text: String, _ word: String) {
    #expect(ShellWord.of(text) == word)
  }
}
