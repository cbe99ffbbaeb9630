/// Writes small values so that every reader of YAML takes them for what they are.
enum YAMLWriter {
  /// A scalar in the quotes of the one it replaces, or in none where it needs none.
  static func scalar(_ text: String, like style: YAMLNode.Style = .plain) -> String {
    switch style {
    case .doubleQuoted where !text.contains(where: { $0 == "\"" || $0 == "\\" }):
      return "\"\(text)\""
    case .singleQuoted: break
    default: if isPlain(text) { return text }
    }
    return "'" + text.replacing("'", with: "''") + "'"
  }

  /// A value on one line, maps in braces.
  static func flow(_ content: YAMLContent) -> String {
    switch content {
    case .scalar(let text): scalar(text)
    case .list(let items): "[" + items.map(flow).joined(separator: ", ") + "]"
    case .map(let members):
      "{" + members.map { scalar($0.key) + ": " + flow($0.value) }.joined(separator: ", ") + "}"
    }
  }

  /// The lines of keys one inside the other and a value.
  ///
  /// - Parameter entryStep: how much deeper the value's own keys are, each on its line; without it
  ///   the value stands in braces.
  static func block(
    _ path: ArraySlice<String>, _ content: YAMLContent, indent: Int, step: Int, entryStep: Int?
  ) -> [String] {
    guard let key = path.first else { return [] }
    let head = String(repeating: " ", count: indent) + scalar(key) + ":"
    if path.count > 1 {
      let inner = block(
        path.dropFirst(), content, indent: indent + step, step: step, entryStep: nil)
      return [head] + inner
    }
    guard let entryStep, case .map(let members) = content else {
      return [head + " " + flow(content)]
    }
    let deeper = String(repeating: " ", count: indent + entryStep)
    return [head] + members.map { deeper + scalar($0.key) + ": " + flow($0.value) }
  }

  /// Whether a text can stand without quotes anywhere, and other readers take it for text too.
  private static func isPlain(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, first.properties.isAlphabetic || isDigit(first)
    else { return false }
    let isSafe = text.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || isDigit($0) || "._-/+".unicodeScalars.contains($0)
    }
    let looksLikeNumber =
      isDigit(first)
      && text.unicodeScalars.allSatisfy { isDigit($0) || "._-+eExo".unicodeScalars.contains($0) }
    return isSafe && !looksLikeNumber && !words.contains(text.lowercased())
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

  /// What some readers take for true, false or nothing.
  private static let words: Set<String> = [
    "true", "false", "yes", "no", "on", "off", "y", "n", "null",
  ]
}
