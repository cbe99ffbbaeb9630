/// Documents for a terminal or a plain mail: a width, with or without colour.
package struct TextRenderer: Sendable {
  package let width: Int
  package let hasColor: Bool

  package init(width: Int = 80, hasColor: Bool = false) {
    self.width = max(40, width)
    self.hasColor = hasColor
  }

  /// The whole document; blocks are parted by an empty line.
  package func render(_ document: Document) -> String {
    var parts: [String] = []
    if !document.title.isEmpty { parts.append(painted(cleaned(document.title), .strong)) }
    parts += document.blocks.map(render)
    let text = parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    return CommandWatch.disarmed(text, colons: ": :")
  }

  func render(_ block: Block) -> String {
    switch block {
    case .heading(let level, let line):
      let text = inline(line, base: .strong)
      guard level <= 1 else { return text }
      let rule = String(repeating: "─", count: min(width, displayWidth(cleaned(line.text))))
      return text + "\n" + painted(rule, .dim)
    case .paragraph(let line), .note(let line): return wrap(line, indent: "")
    case .prose(let text): return prose(text)
    case .facts(let facts): return self.facts(facts)
    case .table(let table): return self.table(table)
    case .list(let items): return list(items, indent: "")
    case .code(let text):
      return text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { "  " + cleaned(String($0)) }.joined(separator: "\n")
    case .excerpt(let excerpt): return self.excerpt(excerpt)
    case .finding(let finding): return self.finding(finding)
    case .lines(let lines):
      return lines.map { wrap($0, indent: "  ", first: "") }.joined(separator: "\n")
    case .levels(let chart): return levels(chart)
    case .timeline(let chart): return timeline(chart)
    }
  }

  // MARK: Words

  /// A text in a role's colour; the words alone carry the meaning too.
  func painted(_ text: String, _ role: Inline.Role) -> String {
    guard hasColor, !text.isEmpty else { return text }
    let code: String
    switch role {
    case .plain, .link: return text
    case .strong: code = "1"
    case .dim: code = "2"
    case .code: code = "36"
    case .error: code = "1;31"
    case .warning: code = "1;33"
    case .info: code = "1;34"
    case .good: code = "32"
    }
    return "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }

  func inline(_ line: Line, base: Inline.Role = .plain) -> String {
    line.runs.map { painted(cleaned($0.text), $0.role == .plain ? base : $0.role) }.joined()
  }

  /// A line broken to the width; roles survive as long as no word is cut.
  func wrap(_ line: Line, indent: String, first: String? = nil) -> String {
    var lines: [String] = []
    var current = first ?? indent
    var used = displayWidth(current)
    var isStart = true
    var endsInSpace = true
    for run in line.runs {
      let text = cleaned(run.text)
      let startsWithSpace = text.first == " "
      for (index, word) in text.split(separator: " ").enumerated() {
        let own = displayWidth(String(word))
        let glued = index == 0 && !startsWithSpace && !endsInSpace
        if !isStart, !glued, used + 1 + own > width {
          lines.append(current)
          current = indent
          used = displayWidth(indent)
          isStart = true
        }
        if !isStart, !glued {
          current += " "
          used += 1
        }
        current += painted(String(word), run.role)
        used += own
        isStart = false
        endsInSpace = false
      }
      if text.last == " " { endsInSpace = true }
    }
    lines.append(current)
    return lines.joined(separator: "\n")
  }

  private func prose(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      .split(whereSeparator: { $0.allSatisfy { $0 == " " } })
      .map { lines in
        let isList = lines.contains {
          $0.hasPrefix("- ") || $0.hasPrefix("#") || $0.hasPrefix("* ")
        }
        if isList {
          return lines.map { wrap(Line($0), indent: "  ", first: "") }.joined(separator: "\n")
        }
        return wrap(Line(lines.joined(separator: " ")), indent: "")
      }.joined(separator: "\n\n")
  }

  private func facts(_ facts: [Fact]) -> String {
    let labels = facts.map { displayWidth(cleaned($0.label)) }.max() ?? 0
    let column = min(labels, width / 3)
    return facts.map { fact in
      let label = fitted(cleaned(fact.label) + ":", to: column + 1)
      let head = painted(label, .dim) + "  "
      let body = wrap(fact.value, indent: String(repeating: " ", count: column + 3))
      return head + body.drop { $0 == " " }
    }.joined(separator: "\n")
  }

  private func list(_ items: [Item], indent: String) -> String {
    items.map { item in
      let own = wrap(item.line, indent: indent + "  ", first: indent + "• ")
      return item.items.isEmpty ? own : own + "\n" + list(item.items, indent: indent + "  ")
    }.joined(separator: "\n")
  }

  // MARK: Tables

  private func table(_ table: Table) -> String {
    let count = table.columns.count
    var widths = table.columns.map { displayWidth(cleaned($0.title)) }
    for row in table.rows {
      for (index, cell) in row.prefix(count).enumerated() {
        widths[index] = max(widths[index], displayWidth(cleaned(cell.text)))
      }
    }
    // The widest column gives way until the table fits.
    let gaps = 2 * (count - 1)
    while widths.reduce(0, +) + gaps > width, let widest = widths.max(), widest > 8,
      let index = widths.firstIndex(of: widest)
    {
      widths[index] -= 1
    }
    func row(_ cells: [Line], base: Inline.Role) -> String {
      // A cell too wide for its column goes on below itself, so that no word is lost.
      let parts = (0..<count).map { index -> [String] in
        let text = index < cells.count ? cleaned(cells[index].text) : ""
        return displayWidth(text) <= widths[index] ? [text] : wrapped(text, to: widths[index])
      }
      let height = parts.map(\.count).max() ?? 1
      return (0..<max(height, 1)).map { level in
        var line = ""
        for index in 0..<count {
          let text = level < parts[index].count ? parts[index][level] : ""
          if index > 0 { line += "  " }
          let cell = fitted(text, to: widths[index], side: table.columns[index].side)
          line += painted(cell, index < cells.count ? role(of: cells[index], base) : base)
        }
        return trimmedRight(line)
      }.joined(separator: "\n")
    }
    let head = row(table.columns.map { Line($0.title) }, base: .dim)
    let body = table.rows.map { row($0, base: .plain) }
    let caption = table.caption.isEmpty ? [] : [painted(cleaned(table.caption), .strong)]
    return (caption + [head] + body).joined(separator: "\n")
  }

  /// The role a whole cell is painted in: that of its gravest run.
  private func role(of cell: Line, _ base: Inline.Role) -> Inline.Role {
    guard base == .plain else { return base }
    for role in [Inline.Role.error, .warning, .strong, .good, .dim]
    where cell.runs.contains(where: { $0.role == role }) {
      return role
    }
    return base
  }

  func trimmedRight(_ text: String) -> String {
    guard !hasColor else { return text }
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
