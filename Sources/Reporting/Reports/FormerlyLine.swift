/// The line of YAML that says which ids a record had before.
enum FormerlyLine {
  /// - Parameter ids: those that stand there already, and the one to add.
  static func text(_ ids: [String]) -> String {
    let words = ids.map(yaml)
    return "formerly: " + (words.count == 1 ? words[0] : "[\(words.joined(separator: ", "))]")
  }

  /// A word of YAML; quoted unless it is a letter followed by letters, digits and dashes.
  private static func yaml(_ word: String) -> String {
    let isPlain =
      word.utf8.contains { (0x30...0x39).contains($0) || $0 == 0x2D }
      && word.first.map { $0.isASCII && $0.isLetter } == true
      && word.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || byte == 0x2D || byte == 0x5F
      }
    return isPlain ? word : JSONText.quoted(word)
  }
}
