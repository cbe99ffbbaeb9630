extension TextRenderer {
  /// Perspectives on their scale: `o` where each started, `●` where it is, `◇` where it should be.
  func levels(_ chart: LevelChart) -> String {
    let numbers = chart.columns.map { displayWidth(cleaned($0)) }
    let tail = numbers.reduce(0) { $0 + max($1, 4) + 2 }
    let longest = chart.rows.map { displayWidth(cleaned($0.title)) }.max() ?? 0
    let title = min(longest, max(12, width - tail - 24))
    let axis = min(41, max(13, width - title - tail - 2))
    let steps = max(1, chart.scale.upperBound - chart.scale.lowerBound)
    func column(_ value: Double) -> Int {
      let share = (value - Double(chart.scale.lowerBound)) / Double(steps)
      return min(axis - 1, max(0, Int((share * Double(axis - 1)).rounded())))
    }
    func row(_ name: String, _ picture: String, _ cells: [String]) -> String {
      var text = fitted(cleaned(name), to: title) + "  " + picture
      for (index, cell) in cells.enumerated() {
        text += "  " + fitted(cleaned(cell), to: max(numbers[index], 4), side: .trailing)
      }
      return text
    }
    var ruler = Array(repeating: Character(" "), count: axis)
    for level in chart.scale where column(Double(level)) < axis {
      for (offset, digit) in String(level).enumerated()
      where column(Double(level)) + offset < axis {
        ruler[column(Double(level)) + offset] = digit
      }
    }
    var lines = [painted(row("", String(ruler), chart.columns), .dim)]
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
    return ([painted(cleaned(chart.caption), .strong)] + lines).joined(separator: "\n")
  }

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
    var ruler = Array(repeating: Character(" "), count: axis)
    for tick in chart.ticks where chart.days.contains(tick.day) {
      for (offset, letter) in ("╷" + tick.word).enumerated() where column(tick.day) + offset < axis
      {
        ruler[column(tick.day) + offset] = letter
      }
    }
    let blank = String(repeating: " ", count: title + 2)
    var lines = [painted(trimmedRight(blank + String(ruler)), .dim)]
    for row in chart.rows {
      var cells = Array(repeating: Character(" "), count: axis)
      if let today { cells[today] = "┆" }
      if let last = row.last {
        let end = column(last)
        let start = row.first.map(column) ?? end
        if start < end { for index in start..<end { cells[index] = sign(row.state) } }
        cells[end] = row.first == nil ? "◆" : sign(row.state)
      } else if let first = row.first {
        for index in column(first)..<axis { cells[index] = "·" }
      }
      let picture = String(cells)
      let name = fitted(cleaned(row.title), to: title)
      lines.append(trimmedRight(name + "  " + painted(picture, role(row.state))))
    }
    let legend = chart.legend.map { "\(sign($0.state)) \(cleaned($0.word))" }
      .joined(separator: "   ")
    return ([painted(cleaned(chart.caption), .strong)] + lines + [painted(legend, .dim)])
      .joined(separator: "\n")
  }

  private func sign(_ state: TimelineChart.Row.State) -> Character {
    switch state {
    case .done: "█"
    case .open: "▒"
    case .late: "▓"
    case .paused: "="
    case .retired: "×"
    case .proposed: "░"
    }
  }

  private func role(_ state: TimelineChart.Row.State) -> Inline.Role {
    switch state {
    case .done: .good
    case .late: .error
    case .paused: .warning
    case .retired, .proposed: .dim
    case .open: .plain
    }
  }
}
