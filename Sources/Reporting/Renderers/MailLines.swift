/// Lines of a mail's body: filled to a width, and none of them anything but words to a reader of
/// mail.
struct MailLines {
  /// How many columns a line takes at most; one more is left for the space that keeps words from
  /// being read as a mark.
  static let width = 71

  private(set) var lines: [String] = []

  var text: String { lines.joined(separator: "\n") }

  /// Fills lines with words, none of which is cut: a longer one than a line stands alone.
  static func filled(_ text: String, first: String = "", indent: String = "") -> String {
    filled([text], first: first, indent: indent)
  }

  /// Fills lines with parts, each of which stays on one line where it can.
  static func filled(_ parts: [String], first: String = "", indent: String = "") -> String {
    var filled = MailLines()
    var line = first
    var used = displayWidth(first)
    var isEmpty = true
    func fits(_ width: Int) -> Bool { used + (isEmpty ? 0 : 1) + width <= Self.width }
    func add(_ part: String, _ own: Int) {
      if !isEmpty, !fits(own) {
        filled.lines.append(line)
        (line, used, isEmpty) = (indent, displayWidth(indent), true)
      }
      line += (isEmpty ? "" : " ") + part
      used += own + (isEmpty ? 0 : 1)
      isEmpty = false
    }
    for part in parts {
      let own = displayWidth(part)
      if displayWidth(indent) + own <= Self.width, !part.contains("  ") {
        add(part, own)
        continue
      }
      for word in part.split(separator: " ") { add(String(word), displayWidth(String(word))) }
    }
    filled.lines.append(line)
    return filled.text
  }

  /// The text with no line that a program would take for more than words: a quotation, the mark
  /// of a signature, the start of another message, or the end of this one.
  ///
  /// Such a line gets a space before it, as RFC 3676 has it; no line ends in spaces.
  static func harmless(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      var line = line
      while line.last == " " { line.removeLast() }
      let isMark =
        line.hasPrefix(">") || line.hasPrefix("From ") || line == "From" || line == "--"
        || line == "."
      return (isMark ? " " : "") + line
    }.joined(separator: "\n")
  }
}
