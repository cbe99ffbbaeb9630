extension TextRenderer {
  /// Bars over days, sized to the width, with a line for today.
  func timeline(_ chart: TimelineChart) -> String {
    let longest = chart.rows.map { displayWidth(cleaned($0.title)) }.max() ?? 0
    let title = min(longest, max(10, width * 2 / 5))
    let axis = max(20, width - title - 2)
    let length = max(1, chart.days.upperBound - chart.days.lowerBound)
    func column(_ day: Int) -> Int {
      let offset = min(max(day, chart.days.lowerBound), chart.days.upperBound)
      return (offset - chart.days.lowerBound) * (axis - 1) / length
    }
    let today = chart.days.contains(chart.today) ? column(chart.today) : nil
    let years = marks(chart.ticks, of: chart, at: column)
    let all = marks(chart.ticks + chart.quarters, of: chart, at: column)
    let hasRoom = zip(all, all.dropFirst()).allSatisfy { one, next in
      next.column > one.column + displayWidth(one.word)
    }
    let blank = String(repeating: " ", count: title + 2)
    let ruler = ruler(hasRoom ? all : years, length: axis, gap: 0)
    var lines = [painted(trimmed(blank + ruler), .dim)]
    for row in chart.rows {
      var cells = Array(repeating: Character(" "), count: axis)
      if let last = row.last {
        let end = column(last)
        let start = row.first.map(column) ?? end
        if start < end { for index in start..<end { cells[index] = sign(row.state) } }
        cells[end] = row.first == nil ? "◆" : sign(row.state)
      } else if let first = row.first {
        for index in column(first)..<axis { cells[index] = "·" }
      }
      if let baseline = row.baseline.map(column), cells[baseline] != "◆" { cells[baseline] = "○" }
      if let today, cells[today] != "◆", cells[today] != "○" {
        cells[today] = cells[today] == " " ? "┆" : "│"
      }
      let name = fitted(cleaned(row.title), to: title)
      lines.append(name + "  " + painted(trimmed(String(cells)), role(row.state)))
    }
    var legend = chart.legend.map { "\(sign($0.state))\u{A0}\(unbroken($0.word))" }
    if chart.rows.contains(where: { $0.first == nil && $0.last != nil }), !chart.endWord.isEmpty {
      legend.append("◆\u{A0}\(unbroken(chart.endWord))")
    }
    if chart.rows.contains(where: { $0.baseline != nil }), !chart.baselineWord.isEmpty {
      legend.append("○\u{A0}\(unbroken(chart.baselineWord))")
    }
    if today != nil, !chart.todayWord.isEmpty {
      legend.append("┆\u{A0}\(unbroken(chart.todayWord))")
    }
    let key = wrap(Line(legend.joined(separator: ", "), .dim), indent: "")
    return ([painted(cleaned(chart.caption), .strong)] + lines + [key]).joined(separator: "\n")
  }

  private func marks(
    _ ticks: [(day: Int, word: String)], of chart: TimelineChart, at column: (Int) -> Int
  ) -> [(column: Int, word: String)] {
    ticks.filter { chart.days.contains($0.day) }.map { (column($0.day), "╷" + cleaned($0.word)) }
      .sorted { $0.column < $1.column }
  }
}
