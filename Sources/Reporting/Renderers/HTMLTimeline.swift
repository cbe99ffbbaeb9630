extension HTMLPage {
  /// Bars over days, each above its words, with a line for today.
  ///
  /// - Parameter number: which chart of the page it is.
  func timeline(_ chart: TimelineChart, number: Int) -> HTMLMarkup {
    let days = chart.days
    let length = max(1, days.upperBound - days.lowerBound)
    func share(_ day: Int) -> Int {
      (min(max(day, days.lowerBound), days.upperBound) - days.lowerBound) * 10_000 / length
    }
    let ticks = chart.ticks.filter { days.contains($0.day) }.sorted { $0.day < $1.day }
    let name = "grid-\(number)"
    var grid = ticks.map { rule(at: percent(share($0.day)), "grid") }
    if days.contains(chart.today) { grid.append(rule(at: percent(share(chart.today)), "today")) }
    let shared = shared(HTMLMarkup("g", ["id": name], grid), Self.patterns(number))
    let axis = svg(
      spaced(ticks.map { (share($0.day), $0.word) }, by: 1_200).map { place, word in
        HTMLMarkup(
          "text",
          [
            "x": percent(place), "y": "15", "dx": place > 9_000 ? "-3" : "3",
            "text-anchor": place > 9_000 ? "end" : "start",
          ], HTMLMarkup(text: word))
      } + ticks.map { rule(at: percent(share($0.day)), "grid") })
    let rows = chart.rows.map { row -> [HTMLTable.Cell] in
      let picture = svg(
        [.void("use", ["href": "#" + name])] + bar(row, number: number, share: share)
          + moved(row, share: share))
      let words = HTMLMarkup("span", ["class": "words"], HTMLMarkup(text: row.words))
      return [.words(HTMLMarkup(text: row.title)), .picture(.joined([picture, words]))]
    }
    let table = HTMLTable(
      caption: chart.caption, columns: chart.heads.prefix(2).map { ($0, .leading) },
      axes: [1: axis], rows: rows)
    return HTMLMarkup(
      "div", ["class": "timeline"],
      .rows([shared, table.html, legend(signs(chart, number: number))]))
  }

  private func bar(
    _ row: TimelineChart.Row, number: Int, share: (Int) -> Int
  ) -> [HTMLMarkup] {
    guard let last = row.last else {
      // When it ends is open.
      return row.first.map { first in
        [
          .void(
            "line",
            [
              "class": "open-end", "x1": percent(share(first)), "y1": "12", "x2": "100%",
              "y2": "12",
            ])
        ]
      } ?? []
    }
    guard let first = row.first else { return [diamond(at: percent(share(last)))] }
    // The shortest is seen, also at the right edge.
    let start = min(share(first), 9_940)
    return bar(row.state, from: start, length: max(60, share(last) - start), number: number)
  }

  /// A mark at the end that a row is measured against, and a line from there to its end now.
  private func moved(_ row: TimelineChart.Row, share: (Int) -> Int) -> [HTMLMarkup] {
    guard let baseline = row.baseline else { return [] }
    let from = percent(share(baseline))
    let way = row.last.map { last in
      HTMLMarkup.void(
        "line",
        ["class": "moved", "x1": from, "y1": "21", "x2": percent(share(last)), "y2": "21"])
    }
    return [way, before(at: from)].compactMap { $0 }
  }

  private func before(at place: String) -> HTMLMarkup {
    .void("line", ["class": "before", "x1": place, "y1": "3", "x2": place, "y2": "24"])
  }

  private func diamond(at place: String) -> HTMLMarkup {
    HTMLMarkup(
      "svg", ["x": place, "y": "12", "overflow": "visible"],
      .void("path", ["class": "end", "d": "M0-7L7 0L0 7L-7 0Z"]))
  }

  private func signs(
    _ chart: TimelineChart, number: Int
  ) -> [(picture: HTMLMarkup, word: String)] {
    var signs = chart.legend.map { entry in
      (
        picture: HTMLMarkup.joined(bar(entry.state, from: 500, length: 9_000, number: number)),
        word: entry.word
      )
    }
    if chart.rows.contains(where: { $0.first == nil && $0.last != nil }), !chart.endWord.isEmpty {
      signs.append((diamond(at: "50%"), chart.endWord))
    }
    if chart.rows.contains(where: { $0.baseline != nil }), !chart.baselineWord.isEmpty {
      signs.append((before(at: "50%"), chart.baselineWord))
    }
    if chart.days.contains(chart.today), !chart.todayWord.isEmpty {
      signs.append((rule(at: "50%", "today"), chart.todayWord))
    }
    return signs
  }
}
