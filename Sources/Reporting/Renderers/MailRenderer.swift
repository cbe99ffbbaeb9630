internal import Diagnostics

/// Documents for the body of a mail: plain words that read well in any font, on a telephone and
/// aloud.
///
/// Lines are at most 72 columns; only a longer word, as an address, and what is to be copied go
/// beyond. Nothing hangs on columns, on colours or on pictures made of signs.
package struct MailRenderer: Sendable {
  package init() {}

  package func render(_ document: Document) -> String {
    let language = Language(rawValue: document.language) ?? .en
    var parts: [String] = []
    let title = words(Line(document.title))
    if !title.isEmpty { parts.append(underlined(title, "=")) }
    var isAfterSmallHeading = false
    // What it comes to is read first.
    let blocks = document.blocks.filter(\.isUpshot) + document.blocks.filter { !$0.isUpshot }
    for block in blocks.flatMap(\.unfolded) {
      let text = render(block, language)
      guard !text.isEmpty else { continue }
      if isAfterSmallHeading, let head = parts.popLast() {
        parts.append(head + "\n" + text)
      } else {
        parts.append(text)
      }
      isAfterSmallHeading = if case .heading(2..., _) = block { true } else { false }
    }
    let text = CommandWatch.disarmed(parts.joined(separator: "\n\n"), colons: ": :")
    return MailLines.harmless(text) + "\n"
  }

  private func render(_ block: Block, _ language: Language) -> String {
    switch block {
    case .heading(let level, let line):
      return level > 1 ? small(words(line)) : underlined(words(line), "-")
    case .paragraph(let line), .upshot(let line): return MailLines.filled(words(line))
    case .note(let line): return MailLines.filled(Self.note[language] + words(line))
    case .prose(let prose): return layout.text(prose)
    case .facts(let facts):
      return facts.map { fact in
        MailLines.filled(words(Line(fact.label + ": ") + fact.value), indent: "  ")
      }.joined(separator: "\n")
    case .table(let table): return self.table(table)
    case .list(let items): return list(items, indent: "")
    case .code(let text):
      return text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { "  " + cleaned(String($0)) }.joined(separator: "\n")
    case .excerpt(let excerpt): return self.excerpt(excerpt)
    case .finding(let finding): return self.finding(finding)
    case .lines(let lines):
      return lines.map { MailLines.filled(words($0), indent: "  ") }.joined(separator: "\n")
    case .levels(let chart):
      return captioned(
        chart.caption, chart.rows.map { entry(Line($0.title), zip(chart.columns, $0.words)) })
    case .timeline(let chart):
      return captioned(
        chart.caption,
        chart.rows.map { item(Line($0.title + ": " + $0.words), indent: "") })
    case .trend(let chart): return trend(chart)
    case .strip(let strip):
      return captioned(
        strip.caption, strip.parts.map { item(Line("\($0.word): \($0.count)"), indent: "") })
    case .slips(let chart): return captioned(chart.caption, [list(chart.items, indent: "")])
    // What is folded was opened before.
    case .folded: return ""
    }
  }

  /// Quotations stand back like code, since a line with a mark before it is an answer to a mail.
  private var layout: ProseLayout {
    var layout = ProseLayout { MailLines.filled(words($0), first: $1, indent: $2) }
    layout.bullets = ["- "]
    layout.quote = "  "
    layout.rule = "* * *"
    return layout
  }

  private static let note = Phrase(fi: "Huomaa: ", sv: "Observera: ", en: "Note: ")

  // MARK: Words

  /// The words of a line, with the addresses of its links.
  private func words(_ line: Line) -> String {
    let whole = line.text
    let text = line.runs.map { run in
      guard case .link(let address) = run.role, !address.hasPrefix("#"), !whole.contains(address)
      else { return cleaned(run.text) }
      return cleaned(run.text) + " <" + address + ">"
    }.joined()
    return text.split(separator: " ").joined(separator: " ")
  }

  /// A heading with a line below it.
  private func underlined(_ text: String, _ sign: Character) -> String {
    let text = MailLines.filled(text)
    let width = text.split(separator: "\n").map { displayWidth(String($0)) }.max() ?? 0
    // Two dashes would be the mark of a signature.
    let length = min(max(width, 4), MailLines.width)
    return text + "\n" + String(repeating: sign, count: length)
  }

  /// A heading within a part.
  private func small(_ text: String) -> String {
    let isEnded = text.last.map { ":.?!".contains($0) } ?? true
    return MailLines.filled(text + (isEnded ? "" : ":"))
  }

  private func captioned(_ caption: String, _ rows: [String]) -> String {
    let caption = words(Line(caption))
    return ((caption.isEmpty ? [] : [small(caption)]) + rows.filter { !$0.isEmpty })
      .joined(separator: "\n")
  }

  private func item(_ line: Line, indent: String) -> String {
    MailLines.filled(words(line), first: indent + "- ", indent: indent + "  ")
  }

  private func list(_ items: [Item], indent: String) -> String {
    items.map { item in
      let own = self.item(item.wholeLine, indent: indent)
      return item.items.isEmpty ? own : own + "\n" + list(item.items, indent: indent + "  ")
    }.joined(separator: "\n")
  }

  // MARK: Rows

  private func table(_ table: Table) -> String {
    let heads = table.columns.map(\.title)
    let join = joined(table)
    return captioned(
      table.caption,
      table.rows.map { cells in
        var cells = Array(zip(heads, cells))
        if let join {
          cells[join.title].1 = cells[join.id].1 + Line(" ") + cells[join.title].1
          cells.remove(at: join.id)
        }
        guard let first = cells.first else { return "" }
        return entry(first.1, cells.dropFirst().map { ($0.0, words($0.1)) })
      })
  }

  /// A column of ids and the one of their titles: an id says nothing aloud without its title.
  private func joined(_ table: Table) -> (id: Int, title: Int)? {
    let heads = table.columns.map(\.title)
    let id = heads.indices.dropLast().first { column in
      table.rows.allSatisfy { $0.count == heads.count && isName($0[column]) }
    }
    guard let id else { return nil }
    if id == 0 { return (0, 1) }
    return heads.indices.dropFirst(id + 1).first { Self.titles.contains(heads[$0]) }
      .map { (id, $0) }
  }

  /// What a column of titles is called.
  private static let titles = Set(Language.allCases.map { ShowLabel.title.words[$0] })

  /// Whether a cell is the id of a record and nothing else.
  private func isName(_ cell: Line) -> Bool {
    cell.runs.count == 1 && cell.runs[0].role == .strong && !cell.text.contains(" ")
  }

  /// What a row is about, and below it each of its values after its head; none that is empty.
  private func entry(_ lead: Line, _ cells: some Sequence<(String, String)>) -> String {
    let cells = cells.filter { !["", "–"].contains(words(Line($0.1))) }
      .map { words(Line("\($0.0): \($0.1)")) }
    let values = cells.enumerated().map {
      $0.offset < cells.count - 1 ? $0.element + ";" : $0.element
    }
    if ["", "–"].contains(words(lead)) {
      return values.isEmpty ? "" : MailLines.filled(values, first: "- ", indent: "  ")
    }
    let head = item(lead, indent: "")
    return values.isEmpty
      ? head : head + "\n" + MailLines.filled(values, first: "  ", indent: "  ")
  }

  /// Each series with what was planned on the report days on which that was another day.
  private func trend(_ chart: TrendChart) -> String {
    captioned(
      chart.caption,
      chart.series.map { series in
        let head = entry(
          Line(series.id + " " + series.title), zip(chart.words.heads.dropFirst(3), series.words))
        let changes = series.samples.indices.filter {
          $0 == 0 || series.samples[$0].word != series.samples[$0 - 1].word
        }.map { place in
          let sample = series.samples[place]
          let report = chart.reports.first { $0.day == sample.report }?.word ?? ""
          return item(Line("\(chart.words.report) \(report): \(sample.word)"), indent: "  ")
        }
        return ([head] + changes).joined(separator: "\n")
      })
  }

  // MARK: Places in files

  private func excerpt(_ excerpt: Excerpt) -> String {
    let place = "\(excerpt.path):\(excerpt.line):\(excerpt.column): "
    let label = excerpt.label.map { " (\($0))" } ?? ""
    return MailLines.filled(words(Line(place + excerpt.text + label)), indent: "  ")
  }

  private func finding(_ finding: Finding) -> String {
    let head = "\(finding.place): \(finding.word): \(finding.message) (\(finding.rule))"
    let lines = finding.snippets.flatMap { snippet in
      snippet.lines.map { line in
        let labels = line.marks.compactMap(\.label)
        let said = labels.isEmpty ? "" : " (" + labels.joined(separator: "; ") + ")"
        return Line("\(line.number): \(line.text)\(said)")
      }
    }
    return
      ([MailLines.filled(words(Line(head)), indent: "  ")]
      + (lines + finding.notes).map { item($0, indent: "  ") }).joined(separator: "\n")
  }
}

extension Block {
  /// The block with what is folded under a heading of its own.
  fileprivate var unfolded: [Block] {
    guard case .folded(let title, let blocks) = self else { return [self] }
    return [.heading(2, title)] + blocks.flatMap(\.unfolded)
  }
}
