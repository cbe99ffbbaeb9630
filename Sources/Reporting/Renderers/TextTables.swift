// Tables in a terminal: columns as wide as the words want, and rows one below the other where
// columns would cut them.
extension TextRenderer {
  /// A table; columns of given widths line up with those of a table before.
  func table(_ table: Table, widths given: [Int]?? = nil, hasHead: Bool = true) -> String {
    let caption = table.caption.isEmpty ? [] : [painted(cleaned(table.caption), .strong)]
    let heads = table.columns.map { Line($0.title) }
    guard let widths = given ?? columnWidths(table, rows: table.rows) else {
      let head = hasHead ? [stacked(heads, base: .dim)] : []
      return (caption + head + table.rows.map { stacked($0) }).joined(separator: "\n")
    }
    let head = hasHead ? [row(heads, of: table, widths, base: .dim)] : []
    let body = table.rows.map { row($0, of: table, widths, base: .plain) }
    return (caption + head + body).joined(separator: "\n")
  }

  /// How wide the columns of a table are with some rows; nil where words would be cut.
  func columnWidths(_ table: Table, rows: [[Line]]) -> [Int]? {
    var widths = table.columns.map { displayWidth(cleaned($0.title)) }
    var whole = widths
    var pieces = widths
    for row in rows {
      for (index, cell) in row.prefix(widths.count).enumerated() {
        let text = cleaned(cell.text)
        let measure = TextMeasure(text)
        widths[index] = max(widths[index], measure.whole)
        whole[index] = max(whole[index], measure.word)
        pieces[index] = max(pieces[index], measure.piece)
      }
    }
    let room = width - 2 * (widths.count - 1)
    // Words are kept whole where they can be, and else broken after a dash.
    for least in [whole, pieces] where least.reduce(0, +) <= room {
      // No column is left wider than there is room, so that none has far to give way.
      widths = widths.map { min($0, room) }
      var excess = widths.reduce(0, +) - room
      // The widest column gives way first.
      while excess > 0,
        let widest = widths.indices.filter({ widths[$0] > least[$0] })
          .max(by: { widths[$0] < widths[$1] })
      {
        let others = widths.indices.filter { $0 != widest && widths[$0] > least[$0] }
        let next = others.map { widths[$0] }.max() ?? 0
        let step = max(1, min(excess, widths[widest] - max(least[widest], next)))
        widths[widest] -= step
        excess -= step
      }
      return widths
    }
    return nil
  }

  private func row(
    _ cells: [Line], of table: Table, _ widths: [Int], base: Inline.Role
  ) -> String {
    // A cell too wide for its column goes on below itself, so that no word is lost.
    let parts = widths.indices.map { index -> [String] in
      let text = index < cells.count ? cleaned(cells[index].text) : ""
      return displayWidth(text) <= widths[index] ? [text] : wrapped(text, to: widths[index])
    }
    let height = parts.reduce(1) { max($0, $1.count) }
    return (0..<height).map { level in
      let last = widths.indices.last { level < parts[$0].count && !parts[$0][level].isEmpty }
      var line = ""
      for index in widths.indices.prefix((last ?? 0) + 1) {
        let text = level < parts[index].count ? parts[index][level] : ""
        if index > 0 { line += "  " }
        let side = table.columns[index].side
        // Nothing is painted but words: a coloured space would show on some screens.
        let fill = spaces(widths[index] - displayWidth(text))
        let role = index < cells.count ? role(of: cells[index], base) : base
        if side == .trailing { line += fill }
        line += painted(text, role)
        if side == .leading, index != last { line += fill }
      }
      return line
    }.joined(separator: "\n")
  }

  /// A row as an entry of its own: the first two cells, and below them the others.
  private func stacked(_ cells: [Line], base: Inline.Role = .plain) -> String {
    let cells = cells.map { cell -> Line in
      if cell.text.isEmpty { return "–" }
      return base == .plain ? cell : Line(cell.text, base)
    }
    let head = cells.prefix(2).reduce("") { $0.runs.isEmpty ? $1 : $0 + Line(" ") + $1 }
    let rest = cells.dropFirst(2).reduce("") { $0.runs.isEmpty ? $1 : $0 + Line(" · ", .dim) + $1 }
    let lines = [wrap(head, indent: "  ", first: "")]
    return (rest.runs.isEmpty ? lines : lines + [wrap(rest, indent: "  ")])
      .joined(separator: "\n")
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
}
