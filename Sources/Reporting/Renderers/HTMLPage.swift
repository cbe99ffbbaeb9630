/// The body of a page as it is written: what it has to remember from block to block.
struct HTMLPage {
  private let document: Document
  /// The levels of the headings that are open; pages skip none, whatever the document does.
  private var levels: [Int] = []
  /// What the blocks stand under, as a name for tables that have none.
  private(set) var heading: String
  private var anchors: Set<String> = []
  /// How many charts there are so far, for names that occur once.
  private(set) var charts = 0

  init(_ document: Document) {
    self.document = document
    heading = document.title
  }

  /// The title, what it all comes to, and the blocks.
  mutating func body() -> HTMLMarkup {
    var parts: [HTMLMarkup] = []
    if !document.title.isEmpty { parts.append(HTMLMarkup("h1", HTMLMarkup(text: document.title))) }
    let blocks = document.blocks
    for block in blocks.filter(\.isUpshot) + blocks.filter({ !$0.isUpshot }) {
      parts.append(html(block))
    }
    return .rows(parts)
  }

  private mutating func html(_ block: Block) -> HTMLMarkup {
    switch block {
    case .heading(let level, let line): return heading(level, line)
    case .paragraph(let line): return HTMLMarkup("p", inline(line))
    case .prose(let prose): return self.prose(prose)
    case .facts(let facts): return self.facts(facts)
    case .table(let table): return self.table(table)
    case .list(let items): return list(items)
    case .note(let line): return HTMLMarkup("p", ["class": "note"], inline(line))
    case .code(let text): return code(text)
    case .excerpt(let excerpt): return self.excerpt(excerpt)
    case .finding(let finding): return self.finding(finding)
    case .lines(let lines): return HTMLMarkup("p", broken(lines))
    case .levels(let chart): return self.levels(chart)
    case .timeline(let chart):
      charts += 1
      return timeline(chart, number: charts)
    case .trend(let chart):
      charts += 1
      return trend(chart, number: charts)
    case .strip(let strip):
      charts += 1
      return self.strip(strip, number: charts)
    case .slips(let chart): return slips(chart)
    case .folded(let title, let blocks):
      let parts = blocks.map { html($0) }
      return HTMLMarkup("details", .rows([HTMLMarkup("summary", inline(title))] + parts))
    case .upshot(let line): return HTMLMarkup("p", ["class": "upshot"], inline(line))
    }
  }

  // MARK: Parts

  private mutating func heading(_ level: Int, _ line: Line) -> HTMLMarkup {
    while let last = levels.last, last >= level { levels.removeLast() }
    levels.append(level)
    heading = line.text
    let name: StaticString =
      switch levels.count {
      case 1: "h2"
      case 2: "h3"
      case 3: "h4"
      case 4: "h5"
      default: "h6"
      }
    // Links within a page name headings that are one word, as the id of a rule is.
    let anchor = line.text
    let isAnchor = Inline.isAnchor(anchor) && anchors.insert(anchor).inserted
    return isAnchor
      ? HTMLMarkup(name, ["id": anchor], inline(line)) : HTMLMarkup(name, inline(line))
  }

  private func facts(_ facts: [Fact]) -> HTMLMarkup {
    HTMLMarkup(
      "dl",
      .rows(
        facts.map { fact in
          HTMLMarkup(
            "div", HTMLMarkup("dt", HTMLMarkup(text: fact.label)),
            HTMLMarkup("dd", inline(fact.value)))
        }))
  }

  private func table(_ table: Table) -> HTMLMarkup {
    let isNamed = !table.caption.isEmpty
    return HTMLTable(
      caption: isNamed ? table.caption : heading, hasShownCaption: isNamed,
      columns: table.columns, rows: table.rows.map { $0.map { .words(inline($0)) } }
    ).html
  }

  func list(_ items: [Item]) -> HTMLMarkup {
    HTMLMarkup(
      "ul",
      .rows(
        items.map { item in
          var parts = [inline(item.line)]
          if !item.items.isEmpty { parts.append(list(item.items)) }
          if let folded = item.folded {
            parts.append(
              HTMLMarkup(
                "details", HTMLMarkup("summary", HTMLMarkup(text: folded.title)), list(folded.items)
              ))
          }
          return HTMLMarkup("li", parts)
        }))
  }

  func code(_ text: String) -> HTMLMarkup {
    HTMLMarkup("pre", HTMLMarkup("code", .lines(text)))
  }

  // MARK: Words

  /// Lines one below the other.
  func broken(_ lines: [Line]) -> HTMLMarkup {
    .joined(
      lines.map(inline).enumerated().map { $0 == 0 ? $1 : .joined([.lineBreak, $1]) })
  }

  /// The runs of a line.
  func inline(_ line: Line) -> HTMLMarkup {
    .joined(
      line.runs.map { run in
        let words = HTMLMarkup(text: run.text)
        switch run.role {
        case .plain: return words
        case .strong: return HTMLMarkup("strong", words)
        case .emphasis: return HTMLMarkup("em", words)
        case .dim: return HTMLMarkup("span", ["class": "dim"], words)
        case .code: return HTMLMarkup("code", words)
        case .error: return HTMLMarkup("strong", ["class": "error"], words)
        case .warning: return HTMLMarkup("strong", ["class": "warning"], words)
        case .info: return HTMLMarkup("span", ["class": "info"], words)
        case .good: return HTMLMarkup("span", ["class": "good"], words)
        case .link(let address):
          return address.utf8.first == UInt8(ascii: "#")
            ? HTMLMarkup("a", ["href": address], words)
            : HTMLMarkup("a", ["href": address, "rel": "noreferrer"], words)
        }
      })
  }
}

extension HTMLMarkup {
  /// Lines that stay as they are; tabs become four spaces.
  static func lines(_ text: String) -> HTMLMarkup {
    let lines = text.replacing("\r\n", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
    return .joined(
      lines.enumerated().map { index, line in
        let words = HTMLMarkup(text: String(line).replacing("\t", with: "    "))
        return index == 0 ? words : .joined([.own("\n"), words])
      })
  }
}
