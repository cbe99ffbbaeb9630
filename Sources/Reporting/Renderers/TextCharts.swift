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
    let legend = zip(["○", "●", "◇"], chart.columns).map { "\($0) \(cleaned($1))" }
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

  /// Words at columns of a line; one that would touch the word before it is left out.
  func ruler(_ marks: [(column: Int, word: String)], length: Int, gap: Int) -> String {
    var line = ""
    var used = 0
    for (column, word) in marks where used == 0 || column >= used + gap {
      let own = displayWidth(word)
      guard column >= used, column + own <= length else { continue }
      line += String(repeating: " ", count: column - used) + word
      used = column + own
    }
    return line + String(repeating: " ", count: max(0, length - used))
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
      if let today, cells[today] != "◆" { cells[today] = cells[today] == " " ? "┆" : "│" }
      let name = fitted(cleaned(row.title), to: title)
      lines.append(name + "  " + painted(trimmed(String(cells)), role(row.state)))
    }
    var legend = chart.legend.map { "\(sign($0.state))\u{A0}\(unbroken($0.word))" }
    if chart.rows.contains(where: { $0.first == nil && $0.last != nil }), !chart.endWord.isEmpty {
      legend.append("◆\u{A0}\(unbroken(chart.endWord))")
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

  func trimmed(_ text: String) -> String {
    var text = text[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }

  /// Words that stay on one line.
  func unbroken(_ text: String) -> String { cleaned(text).replacing(" ", with: "\u{A0}") }

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
