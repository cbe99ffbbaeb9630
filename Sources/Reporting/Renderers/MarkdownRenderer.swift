/// Documents as GitHub-flavoured Markdown; user text can neither break out of a cell nor of a line.
package struct MarkdownRenderer: Sendable {
  /// The signs that begin a reference before a word where it is read, besides those of all forges.
  private let references: Set<Unicode.Scalar>

  package init(references: String = "") { self.references = Set(references.unicodeScalars) }

  package func render(_ document: Document) -> String {
    var parts: [String] = []
    if !document.title.isEmpty { parts.append("# " + escaped(document.title)) }
    parts += document.blocks.filter(\.isUpshot).map(render)
    parts += document.blocks.filter { !$0.isUpshot }.map(render)
    let text = parts.filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    return CommandWatch.disarmed(text, colons: "\\::")
  }

  private func render(_ block: Block) -> String {
    switch block {
    case .heading(let level, let line):
      return String(repeating: "#", count: min(level + 1, 6)) + " " + inline(line)
    case .paragraph(let line), .upshot(let line): return unstarted(inline(line))
    case .folded(let title, let blocks):
      return details(title.text, blocks.map(render).joined(separator: "\n\n"), indent: "")
    case .note(let line): return "> " + unstarted(inline(line))
    case .prose(let prose): return layout.text(prose)
    case .facts(let facts):
      return facts.map { "- **\(escaped($0.label)):** \(inline($0.value))" }.joined(separator: "\n")
    case .table(let table): return self.table(table)
    case .list(let items): return list(items, depth: 0)
    case .code(let text): return fenced(clean(text))
    case .excerpt(let excerpt):
      let head = Line("\(excerpt.path):\(excerpt.line):\(excerpt.column)", .code)
      return inline(head) + "\n\n" + fenced(cleaned(excerpt.text))
    case .finding(let finding): return self.finding(finding)
    case .lines(let lines):
      return lines.map { unstarted(inline($0)) }.joined(separator: "  \n")
    case .levels(let chart):
      return self.table(
        Table(
          caption: chart.caption,
          columns: [(chart.head, .leading)] + chart.columns.map { ($0, .trailing) },
          rows: chart.rows.map { row in [Line(row.title)] + row.words.map { Line($0) } }))
    case .timeline(let chart):
      return self.table(
        Table(
          caption: chart.caption, columns: chart.heads.map { ($0, .leading) },
          rows: chart.rows.map { [Line($0.title), Line($0.words)] }))
    case .trend(let chart): return trend(chart)
    case .strip(let strip):
      return self.table(
        Table(
          caption: strip.caption,
          columns: [(strip.heads.first ?? "", .leading), (strip.heads.last ?? "", .trailing)],
          rows: strip.parts.map { [Line($0.word), Line(String($0.count))] }))
    case .slips(let chart):
      let caption = chart.caption.isEmpty ? "" : "**\(escaped(chart.caption))**\n\n"
      return caption + list(chart.items, depth: 0)
    }
  }

  /// The prose that was read, written as Markdown again: what was no markup is none here either.
  private var layout: ProseLayout {
    var layout = ProseLayout { line, first, _ in first + unstarted(inline(line)) }
    layout.bullets = ["- ", "* "]
    layout.numberEnds = [". ", ") "]
    layout.quote = "> "
    layout.codeIndent = ""
    layout.rule = "* * *"
    layout.code = { text in
      fenced(clean(text)).split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }
    layout.lineBreak = "  \n"
    return layout
  }

  /// A line of words whose start begins no list, no heading, no code, and no command to a forge.
  private func unstarted(_ line: String) -> String {
    let line = line.drop { $0 == " " }
    guard let first = line.unicodeScalars.first else { return "" }
    let next = line.unicodeScalars.dropFirst().first
    let isMark =
      "+-=".unicodeScalars.contains(first) && (next.map { $0 == " " || $0 == first } ?? true)
    if isMark || first == "/" || first == ":" { return "\\" + String(line) }
    let number = line.prefix { $0.isASCII && $0.isNumber }
    let rest = line.dropFirst(number.count)
    guard !number.isEmpty, let end = rest.first, end == "." || end == ")" else {
      return String(line)
    }
    return number + "\\" + rest
  }

  /// Lines without characters that fool a reader.
  private func clean(_ text: String) -> String {
    text.replacing("\r\n", with: "\n").split(separator: "\n", omittingEmptySubsequences: false)
      .map { cleaned(String($0).replacing("\t", with: "    ")) }.joined(separator: "\n")
  }

  private func finding(_ finding: Finding) -> String {
    let code = Line([
      Inline(finding.word, .strong), Inline(" "), Inline(finding.place, .code),
      Inline(" " + finding.message + " "), Inline(finding.rule, .code),
    ])
    let lines = TextRenderer(width: 100).snippets(of: finding)
    let notes = finding.notes.isEmpty ? [] : [list(finding.notes.map { Item($0) }, depth: 0)]
    return ([inline(code)] + (lines.isEmpty ? [] : [fenced(lines.joined(separator: "\n"))]) + notes)
      .joined(separator: "\n\n")
  }

  /// The picture as text, and the numbers that it is drawn from.
  private func trend(_ chart: TrendChart) -> String {
    let picture = TextRenderer(width: 100).trendPicture(chart).map { [fenced($0)] } ?? []
    return
      (["**\(escaped(chart.caption))**"] + picture + [
        inline(Line(chart.words.reading)), table(chart.legend), table(chart.samples),
      ]).joined(separator: "\n\n")
  }

  private func table(_ table: Table) -> String {
    let head = table.columns.map { cell(Line($0.title)) }
    let rule = table.columns.map { $0.side == .trailing ? "---:" : "---" }
    let rows = table.rows.map { $0.map(cell) }
    let lines = ([head, rule] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
    let caption = table.caption.isEmpty ? "" : "**\(escaped(table.caption))**\n\n"
    return caption + lines.joined(separator: "\n")
  }

  /// In a cell, code with a bar in it is no code: nothing escapes a bar there for sure.
  private func cell(_ line: Line) -> String {
    inline(
      Line(
        line.runs.map { run in
          run.role == .code && run.text.unicodeScalars.contains { $0 == "|" || $0 == "\\" }
            ? Inline(run.text) : run
        }))
  }

  private func list(_ items: [Item], depth: Int) -> String {
    let indent = String(repeating: "  ", count: depth)
    return items.map { item in
      var parts = [indent + "- " + unstarted(inline(item.line))]
      if !item.items.isEmpty { parts.append(list(item.items, depth: depth + 1)) }
      if let folded = item.folded {
        let inner = list(folded.items, depth: depth + 1)
        parts.append(details(folded.title, inner, indent: indent + "  "))
      }
      return parts.joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// A part that opens: the title in the one line of HTML, the rest as Markdown between lines that
  /// are empty.
  private func details(_ title: String, _ body: String, indent: String) -> String {
    """
    \(indent)<details><summary>\(html(title))</summary>

    \(body)

    \(indent)</details>
    """
  }

  /// Text inside of HTML, in which nothing is markup, a mention or a reference: forges look for
  /// these in what the references to characters stand for.
  private func html(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var before: Unicode.Scalar = " "
    for scalar in cleaned(text).unicodeScalars {
      if isReference(before, scalar) { result.add("&#8203;") }
      before = scalar == "@" && before.isWord ? " " : scalar
      switch scalar {
      case "&", "<", ">", "\"", "'", "@", "`", "*", "_", "[", "]", "#", "~", "|", "\\", "$":
        result.add("&#\(scalar.value);")
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether a forge would look for a name or a number behind a sign.
  private func isReference(_ sign: Unicode.Scalar, _ next: Unicode.Scalar) -> Bool {
    sign == "@" && next.isWord || (sign == "#" || sign == "!") && next.isDigit
      || references.contains(sign) && (next.isWord || next == "\"")
  }

  /// A fence longer than any run of backticks inside.
  private func fenced(_ text: String) -> String {
    var longest = 2
    var run = 0
    for character in text {
      run = character == "`" ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return fence + "\n" + text + "\n" + fence
  }

  private func inline(_ line: Line) -> String {
    line.runs.map { run in
      let text = escaped(run.text)
      switch run.role {
      case .strong, .error, .warning: return marked(text, "**")
      case .emphasis: return marked(text, "*")
      case .code:
        let clean = cleaned(run.text)
        let isPlain = clean.isEmpty || clean.unicodeScalars.contains("`")
        return isPlain ? text : "`\(clean)`"
      case .link(let address): return "[\(text)](<\(target(address))>)"
      case .plain, .dim, .info, .good: return text
      }
    }.joined()
  }

  /// A text between marks; spaces at its ends stay outside, as Markdown wants them.
  private func marked(_ text: String, _ mark: String) -> String {
    let inner = text.drop { $0 == " " }
    guard let last = inner.lastIndex(where: { $0 != " " }) else { return text }
    let end = inner.index(after: last)
    return text[..<inner.startIndex] + mark + inner[..<end] + mark + text[end...]
  }

  /// An address between pointed brackets, in which nothing ends it or is a reference.
  private func target(_ address: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in address.unicodeScalars {
      switch scalar {
      case "&": result.add("&amp;")
      case "<", ">", "\\", "`", "|", "*", "_", "[", "]", "\"":
        result.add("%" + String(scalar.value, radix: 16, uppercase: true))
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Text in which nothing is markup, a mention or a reference.
  private func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var before: Unicode.Scalar = " "
    for scalar in cleaned(text).unicodeScalars {
      // A forge looks for names and numbers in the words that it shows, whatever they were
      // written with; parted from their sign they are none.
      if isReference(before, scalar) { result.add("&#8203;") }
      // Within a word the sign of a name is that of an address.
      before = scalar == "@" && before.isWord ? " " : scalar
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "#", "~", "|", "$": result.add("\\\(scalar)")
      case "<": result.add("&lt;")
      case ">": result.add("&gt;")
      case "&": result.add("&amp;")
      case "@": result.add("&#64;")
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { ("0"..."9").contains(self) }

  fileprivate var isWord: Bool {
    isDigit || ("a"..."z").contains(self) || ("A"..."Z").contains(self) || self == "_"
  }
}

extension Block {
  /// Whether it says what all comes to.
  var isUpshot: Bool { if case .upshot = self { true } else { false } }
}
