extension TextRenderer {
  /// Perspectives on their scale: `○` where each started, `●` where it is, `◇` where it should be.
  func levels(_ chart: LevelChart) -> String {
    let caption = painted(cleaned(chart.caption), .strong)
    // A number is never cut.
    let tails = chart.columns.indices.map { index in
      let words = chart.rows.compactMap { index < $0.words.count ? $0.words[index] : nil }
      return ([chart.columns[index]] + words).map { displayWidth(cleaned($0)) }.max() ?? 0
    }
    let tail = tails.reduce(0) { $0 + $1 + 2 }
    let longest = chart.rows.map { displayWidth(cleaned($0.title)) }.max() ?? 0
    let steps = max(1, chart.scale.upperBound - chart.scale.lowerBound)
    let room = width - tail - 2
    // The levels stand at even distances, where there is room for two columns a level.
    let space = min(41, max(room - longest, room * 2 / 5))
    let axis = steps < space ? (space - 1) / steps * steps + 1 : space
    guard axis >= min(2 * steps + 1, 21) else { return caption + "\n" + levelLines(chart) }
    let title = min(longest, room - axis)
    func column(_ value: Double) -> Int {
      let share = (value - Double(chart.scale.lowerBound)) / Double(steps)
      return min(axis - 1, max(0, Int((share * Double(axis - 1)).rounded())))
    }
    func row(_ name: String, _ picture: String, _ cells: [String]) -> String {
      var text = fitted(cleaned(name), to: title) + "  " + picture
      for (cell, tail) in zip(cells, tails) {
        text += "  " + fitted(cleaned(cell), to: tail, side: .trailing)
      }
      return text
    }
    // Where not every level has room for its number, only the ends have one.
    let ends = [chart.scale.lowerBound, chart.scale.upperBound]
    let numbered = axis > 2 * steps ? Array(chart.scale) : ends
    let numbers = numbered.map { level in
      let word = String(level)
      return (min(column(Double(level)), axis - word.count), word)
    }
    let ruler = ruler(numbers, length: axis, gap: 1)
    var lines = [painted(row("", ruler, chart.columns), .dim)]
    for entry in chart.rows {
      var cells = Array(repeating: Character("·"), count: axis)
      let known = [entry.baseline, entry.now, entry.target].compactMap { $0.map(column) }
      if let low = known.min(), let high = known.max() {
        for index in low...high { cells[index] = "─" }
      }
      if let baseline = entry.baseline { cells[column(baseline)] = "○" }
      if let target = entry.target { cells[column(target)] = "◇" }
      if let now = entry.now { cells[column(now)] = "●" }
      lines.append(row(entry.title, String(cells), entry.words))
    }
    let legend = zip(chart.hasNow ? ["○", "●", "◇"] : ["○", "◇"], chart.columns).map {
      "\($0) \(cleaned($1))"
    }
    .joined(separator: "   ")
    return ([caption] + lines + [painted(legend, .dim)]).joined(separator: "\n")
  }

  /// The same without a picture, for a window too narrow for one.
  private func levelLines(_ chart: LevelChart) -> String {
    chart.rows.map { row in
      let words = zip(chart.columns, row.words).map { "\($0) \($1)" }.joined(separator: ", ")
      return wrap(Line(row.title), indent: "", first: "") + "\n"
        + wrap(Line(words, .dim), indent: "  ")
    }.joined(separator: "\n")
  }
}
