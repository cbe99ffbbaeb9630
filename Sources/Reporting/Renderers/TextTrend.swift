// The milestone trend in a terminal: a picture where there is room, else tables.
extension TextRenderer {
  /// The picture, how it is read and its legend; in a narrow window what changed from report to
  /// report.
  func trend(_ chart: TrendChart) -> String {
    let caption = wrap(Line(chart.caption, .strong), indent: "")
    guard width >= 60, let picture = trendPicture(chart) else {
      return [caption, legend(chart), table(chart.changes)].joined(separator: "\n\n")
    }
    let reading = wrap(Line(chart.words.reading), indent: "")
    return caption + "\n" + picture + "\n\n" + reading + "\n\n" + legend(chart)
  }

  /// The letters with what they stand for: as a table, or without columns where words would be cut.
  private func legend(_ chart: TrendChart) -> String {
    let legend = chart.legend
    if columnWidths(legend, rows: legend.rows) != nil { return table(legend) }
    return chart.series.enumerated().map { index, series in
      let letter = Line(String(TrendChart.letter(index)), .strong)
      let words = series.words.map(unbroken)
      let change = words.prefix(2).joined(separator: " → ")
      let slip = words.dropFirst(2).map { ", " + $0 }.joined()
      return wrap(letter + Line("  \(series.id) \(series.title)"), indent: "   ", first: "") + "\n"
        + wrap(Line(change + slip, .dim), indent: "   ")
    }.joined(separator: "\n")
  }

  /// The picture with its axes and what its signs mean; nil where there is no time to draw.
  func trendPicture(_ chart: TrendChart) -> String? {
    let room = min(width, 200)
    let height = min(26, max(13, room / 4 - 3))
    // Rows stand as they are in whatever width: the words beside them say how much is left.
    guard let rows = TrendGrid(chart, width: 2, height: height) else { return nil }
    let words = rowWords(chart.scales, rows)
    let marks = rows.marks.map { letters in
      letters.isEmpty ? "" : String(letters.count > 4 ? ["*"] : letters) + "‹"
    }
    let label = words.values.map(displayWidth).max() ?? 0
    let gutter = marks.map(displayWidth).max() ?? 0
    let axis = max(2, room - label - gutter - 2)
    guard let grid = TrendGrid(chart, width: axis, height: height) else { return nil }
    var lines = [painted("↑ " + cleaned(chart.words.planned), .dim)]
    for (row, cells) in grid.cells.enumerated() {
      let word = fitted(words[row] ?? "", to: label, side: .trailing)
      let head = word + " " + fitted(marks[row], to: gutter, side: .trailing)
      lines.append(head + (words[row] == nil ? "│" : "┤") + painted(cells))
    }
    lines += reportAxis(chart, grid, indent: label + gutter + 1)
    let hasShared = grid.hasShared || marks.contains("*‹")
    lines.append(signs(chart, hasShared: hasShared))
    return lines.joined(separator: "\n")
  }

  // MARK: Axes

  /// The words at rows: those of the finest scale that leaves a row between them.
  private func rowWords(_ scales: [[TrendChart.Tick]], _ grid: TrendGrid) -> [Int: String] {
    let shown = scales.map { $0.filter { grid.hasRow($0.day) } }.filter { !$0.isEmpty }
    let scale =
      shown.last { ticks in
        zip(ticks, ticks.dropFirst()).allSatisfy { grid.row($0.day) > grid.row($1.day) + 1 }
      } ?? shown.first ?? []
    return Dictionary(scale.map { (grid.row($0.day), cleaned($0.word)) }) { first, _ in first }
  }

  /// The axis of report days, its words, and from when to when it goes.
  private func reportAxis(_ chart: TrendChart, _ grid: TrendGrid, indent: Int) -> [String] {
    let shown = chart.scales.map { $0.filter { grid.hasColumn($0.day) } }.filter { !$0.isEmpty }
    func marks(_ ticks: [TrendChart.Tick]) -> [(column: Int, word: String)] {
      ticks.map { (grid.column($0.day), cleaned($0.word)) }
    }
    let ticks =
      shown.map(marks).last { ticks in
        zip(ticks, ticks.dropFirst()).allSatisfy { $1.column > $0.column + displayWidth($0.word) }
      } ?? shown.first.map(marks) ?? []
    var line = Array(repeating: Character("─"), count: grid.width)
    for tick in ticks { line[tick.column] = "┬" }
    let blank = String(repeating: " ", count: indent)
    let ends = [chart.reports.first, chart.reports.last].compactMap { $0.map { cleaned($0.word) } }
    let title = "\(cleaned(chart.words.report)) \(ends.joined(separator: "–")) →"
    let words = trimmed(blank + " " + ruler(ticks, length: grid.width, gap: 1))
    return [
      blank + "└" + String(line), painted(words, .dim),
      painted(fitted(title, to: min(width, 200), side: .trailing), .dim),
    ].filter { !$0.isEmpty }
  }

  /// What the signs that occur in the picture mean.
  private func signs(_ chart: TrendChart, hasShared: Bool) -> String {
    var signs = ["·\u{A0}\(unbroken(chart.words.due))"]
    if chart.series.contains(where: { $0.reached != nil }) {
      signs.append("●\u{A0}\(unbroken(chart.words.reached))")
    }
    if let first = chart.series.firstIndex(where: { $0.baseline != nil }) {
      signs.append("\(TrendChart.letter(first))‹\u{A0}\(unbroken(chart.words.baseline))")
    }
    if hasShared { signs.append("*\u{A0}\(unbroken(chart.words.shared))") }
    return wrap(Line(signs.joined(separator: ", "), .dim), indent: "")
  }

  /// A row of the picture with its signs in their colours.
  private func painted(_ cells: [Character]) -> String {
    guard hasColor else { return trimmed(String(cells)) }
    var text = ""
    var run = ""
    var role = Inline.Role.plain
    for cell in trimmed(String(cells)) {
      let next = cell == " " ? role : self.role(cell)
      if next != role {
        text += painted(run, role)
        (run, role) = ("", next)
      }
      run.append(cell)
    }
    return text + painted(run, role)
  }

  private func role(_ sign: Character) -> Inline.Role {
    switch sign {
    case "·": .dim
    case "●": .good
    case "─", "╱", "╲", "│": .plain
    default: .strong
    }
  }
}
