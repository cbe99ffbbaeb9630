internal import CommonMark

/// How a medium made of lines lays out prose; each says no more than how a line and its marks look.
struct ProseLayout {
  /// What stands before an item of a list without numbers; a list right after another takes the
  /// next one, where the medium would run them together.
  var bullets = ["• "]
  /// What stands after the number of an item, in the same way.
  var numberEnds = [". "]
  /// What stands before the lines of a quotation.
  var quote = "│ "
  /// What stands before lines of code.
  var codeIndent = "  "
  /// A line between parts.
  var rule = "───"
  /// A line of words as the medium writes it, the first one after one text and the rest after
  /// another.
  let line: (Line, _ first: String, _ indent: String) -> String
  /// Lines that stay as they are, with what the medium puts around them.
  var code: (String) -> [String] = { text in
    text.split(separator: "\n", omittingEmptySubsequences: false).map { cleaned(String($0)) }
  }
  /// What ends a line that the writer broke.
  var lineBreak = "\n"

  /// All of it, blocks parted by empty lines.
  func text(_ prose: Prose) -> String { text(prose.signed, first: "", indent: "") }

  private func text(
    _ blocks: [Prose.Block], first: String, indent: String, isTight: Bool = false
  ) -> String {
    var parts: [String] = []
    var lists = 0
    for block in blocks {
      if case .list = block { lists += 1 } else { lists = 0 }
      parts.append(
        text(
          block, first: parts.isEmpty ? first : indent, indent: indent, turn: max(lists - 1, 0)))
    }
    return parts.isEmpty ? first : parts.joined(separator: isTight ? "\n" : gap(indent))
  }

  /// An empty line, with the marks of the quotations it lies in.
  private func gap(_ indent: String) -> String {
    var indent = indent[...]
    while indent.last == " " { indent.removeLast() }
    return "\n" + indent + "\n"
  }

  private func text(
    _ block: Prose.Block, first: String, indent: String, turn: Int
  ) -> String {
    switch block {
    case .paragraph(let words): return lines(Prose.lines(words), first: first, indent: indent)
    // It is no heading of the report, which goes on below it.
    case .heading(_, let words):
      let lines = Prose.lines(words).map { line in
        Line(
          line.runs.map { [.plain, .emphasis].contains($0.role) ? Inline($0.text, .strong) : $0 })
      }
      return self.lines(lines, first: first, indent: indent)
    case .list(let start, let isTight, let items):
      let texts = items.enumerated().map { index, item in
        let mark =
          start.map { "\($0 + index)" + numberEnds[turn % numberEnds.count] }
          ?? bullets[turn % bullets.count]
        return text(
          item, first: (index == 0 ? first : indent) + mark,
          indent: indent + spaces(displayWidth(mark)), isTight: isTight)
      }
      return texts.joined(separator: isTight ? "\n" : gap(indent))
    case .quote(let blocks):
      return text(blocks, first: first + quote, indent: indent + quote)
    case .code(let text):
      return code(text).enumerated().map { index, line in
        (index == 0 ? first : indent) + codeIndent + line
      }.joined(separator: "\n")
    case .rule: return first + rule
    }
  }

  private func lines(_ lines: [Line], first: String, indent: String) -> String {
    lines.enumerated().map { index, line in
      self.line(line, index == 0 ? first : indent, indent)
    }.joined(separator: lineBreak)
  }
}
