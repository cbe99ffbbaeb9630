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
    var isAfterSmallHeading = false
    if !document.title.isEmpty { parts.append(strong(Line(document.title))) }
    let blocks = document.blocks.flatMap(\.opened)
    for (text, block) in zip(rendered(blocks), blocks) where !text.isEmpty {
      // A list or a table follows its small heading at once.
      if isAfterSmallHeading, block.isRows, let head = parts.popLast() {
        parts.append(head + "\n" + text)
      } else {
        parts.append(text)
      }
      isAfterSmallHeading = if case .heading(2..., _) = block { true } else { false }
    }
    let text = parts.joined(separator: "\n\n") + "\n"
    return CommandWatch.disarmed(text, colons: ": :")
  }

  /// Blocks in order; tables with the same heads line up, and headings alone between them make
  /// it needless to say the heads again.
  private func rendered(_ blocks: [Block]) -> [String] {
    var rows: [[String]: [[Line]]] = [:]
    for case .table(let table) in blocks {
      rows[table.columns.map(\.title), default: []] += table.rows
    }
    var widths: [[String]: [Int]?] = [:]
    var heads: [String] = []
    return blocks.map { block in
      switch block {
      case .table(let table):
        let key = table.columns.map(\.title)
        let own = widths[key] ?? columnWidths(table, rows: rows[key] ?? [])
        widths[key] = own
        defer { heads = key }
        return self.table(table, widths: own, hasHead: key != heads || !table.caption.isEmpty)
      case .heading(let level, _):
        if level < 2 { heads = [] }
      case .paragraph: break
      default: heads = []
      }
      return render(block)
    }
  }

  func render(_ block: Block) -> String {
    switch block {
    case .heading(let level, let line):
      let text = strong(line)
      guard level <= 1 else { return text }
      let rule = String(repeating: "─", count: min(width, displayWidth(cleaned(line.text))))
      return text + "\n" + painted(rule, .dim)
    case .paragraph(let line), .note(let line), .upshot(let line): return wrap(line, indent: "")
    case .folded: return rendered(block.opened).joined(separator: "\n\n")
    case .prose(let prose):
      return ProseLayout { wrap($0, indent: $2, first: $1) }.text(prose)
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
    case .trend(let chart): return trend(chart)
    case .strip(let strip): return self.strip(strip)
    case .slips(let chart): return slips(chart)
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
    case .emphasis: code = "3"
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

  /// A heading, broken to the width where it is longer.
  private func strong(_ line: Line) -> String {
    let line = Line(line.runs.map { $0.role == .plain ? Inline($0.text, .strong) : $0 })
    return displayWidth(cleaned(line.text)) > width ? wrap(line, indent: "") : inline(line)
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

  private func facts(_ facts: [Fact]) -> String {
    let column = facts.map { displayWidth(cleaned($0.label)) }.max() ?? 0
    if column > width / 3 {
      return facts.map { fact in
        wrap(Line(fact.label + ": ", .dim) + fact.value, indent: "  ", first: "")
      }.joined(separator: "\n")
    }
    return facts.map { fact in
      let label = fitted(cleaned(fact.label) + ":", to: column + 1)
      let head = painted(label, .dim) + "  "
      let body = wrap(fact.value, indent: String(repeating: " ", count: column + 3))
      return head + body.drop { $0 == " " }
    }.joined(separator: "\n")
  }

  func list(_ items: [Item], indent: String) -> String {
    items.map { item in
      let own = wrap(item.wholeLine, indent: indent + "  ", first: indent + "• ")
      return item.items.isEmpty ? own : own + "\n" + list(item.items, indent: indent + "  ")
    }.joined(separator: "\n")
  }

  func trimmedRight(_ text: String) -> String {
    guard !hasColor else { return text }
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}

extension Block {
  /// The block as it stands where nothing opens: what is folded comes under its heading.
  fileprivate var opened: [Block] {
    guard case .folded(let title, let blocks) = self else { return [self] }
    return [.heading(2, title)] + blocks.flatMap(\.opened)
  }

  /// Whether it is a list or a table, or stands in for one.
  fileprivate var isRows: Bool {
    switch self {
    case .list, .table, .slips: true
    case .paragraph(let line): line.runs.allSatisfy { $0.role == .dim }
    default: false
    }
  }
}
