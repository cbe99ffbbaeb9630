// Levels and timelines as tables: each row's words, and a picture of them that stretches with its
// column. Who listens misses nothing without the picture.
extension HTMLPage {
  // MARK: Levels

  /// Perspectives on their scale: `○` where each started, `●` where it is, `◇` where it should be.
  func levels(_ chart: LevelChart) -> HTMLMarkup {
    // A roadmap may name any numbers as the ends of its scale.
    let low = Double(chart.scale.lowerBound)
    let steps = max(1, Double(chart.scale.upperBound) - low)
    func place(_ level: Double) -> String {
      let share = (level - low) / steps
      // Some room at both ends for signs that stand there.
      return percent(400 + Int((min(max(share, 0), 1) * 9_200).rounded()))
    }
    // A scale of many levels has room only for its ends.
    let levels =
      steps <= 10 ? Array(chart.scale) : [chart.scale.lowerBound, chart.scale.upperBound]
    let axis = svg(
      levels.map { level in
        HTMLMarkup(
          "text", ["x": place(Double(level)), "y": "15", "text-anchor": "middle"],
          HTMLMarkup(text: String(level)))
      })
    let grid = levels.map { rule(at: place(Double($0)), "grid") }
    let rows = chart.rows.map { row -> [HTMLTable.Cell] in
      var parts = grid
      if let baseline = row.baseline, let now = row.now {
        parts.append(link(place(baseline), place(now), "way"))
      }
      if let now = row.now ?? row.baseline, let target = row.target {
        parts.append(link(place(now), place(target), "rest"))
      }
      // None hides another: a ring around a dot, and a square on its corner around both.
      for (sign, level) in zip(LevelSign.allCases, [row.baseline, row.now, row.target]) {
        if let level { parts.append(sign.html(at: place(level))) }
      }
      return [.words(HTMLMarkup(text: row.title)), .picture(svg(parts))]
        + row.words.map { .words(HTMLMarkup(text: $0)) }
    }
    let table = HTMLTable(
      caption: chart.caption,
      columns: [(chart.head, .leading), ("", .leading)] + chart.columns.map { ($0, .trailing) },
      axes: [1: axis], rows: rows)
    let signs = zip(LevelSign.allCases, chart.columns).map { sign, word in
      (picture: sign.html(at: "50%"), word: word)
    }
    return HTMLMarkup("div", ["class": "levels"], .rows([table.html, legend(signs)]))
  }

  private enum LevelSign: CaseIterable {
    case baseline, now, target

    func html(at place: String) -> HTMLMarkup {
      switch self {
      case .baseline: .void("circle", ["class": "baseline", "cx": place, "cy": "12", "r": "6"])
      case .now: .void("circle", ["class": "now", "cx": place, "cy": "12", "r": "3.5"])
      case .target:
        HTMLMarkup(
          "svg", ["x": place, "y": "12", "overflow": "visible"],
          .void("path", ["class": "target", "d": "M0-10L10 0L0 10L-10 0Z"]))
      }
    }
  }

  private func link(_ from: String, _ to: String, _ name: String) -> HTMLMarkup {
    .void("line", ["class": name, "x1": from, "y1": "12", "x2": to, "y2": "12"])
  }

  // MARK: Timeline

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
    let shared = HTMLMarkup(
      "svg", ["class": "shared", "width": "0", "height": "0", "aria-hidden": "true"],
      HTMLMarkup("defs", HTMLMarkup("g", ["id": name], grid), Self.patterns(number)))
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
        [.void("use", ["href": "#" + name])] + bar(row, number: number, share: share))
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

  private func bar(
    _ state: TimelineChart.Row.State, from start: Int, length: Int, number: Int
  ) -> [HTMLMarkup] {
    let (x, width) = (percent(start), percent(length))
    func box(_ name: String) -> HTMLMarkup {
      .void("rect", ["class": "bar " + name, "x": x, "y": "6", "width": width, "height": "12"])
    }
    func filled(_ pattern: String) -> HTMLMarkup {
      .void(
        "rect",
        [
          "x": x, "y": "6", "width": width, "height": "12",
          "fill": "url(#\(pattern)-\(number))",
        ])
    }
    switch state {
    case .done: return [box("done")]
    case .open: return [box("open")]
    case .late: return [filled("late"), box("late")]
    case .paused: return [filled("paused"), box("paused")]
    case .proposed: return [box("proposed")]
    case .retired: return [box("retired"), link(x, percent(start + length), "retired")]
    }
  }

  private func diamond(at place: String) -> HTMLMarkup {
    HTMLMarkup(
      "svg", ["x": place, "y": "12", "overflow": "visible"],
      .void("path", ["class": "end", "d": "M0-7L7 0L0 7L-7 0Z"]))
  }

  /// Fills that are told apart without colour: slanted lines, and lines across.
  private static func patterns(_ number: Int) -> HTMLMarkup {
    .joined([
      HTMLMarkup(
        "pattern",
        [
          "id": "late-\(number)", "width": "5", "height": "5", "patternUnits": "userSpaceOnUse",
          "patternTransform": "rotate(45)",
        ], .void("rect", ["class": "late-fill", "width": "2.5", "height": "5"])),
      HTMLMarkup(
        "pattern",
        ["id": "paused-\(number)", "width": "6", "height": "4", "patternUnits": "userSpaceOnUse"],
        .void("rect", ["class": "paused-fill", "width": "6", "height": "1.5"])),
    ])
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
    if chart.days.contains(chart.today), !chart.todayWord.isEmpty {
      signs.append((rule(at: "50%", "today"), chart.todayWord))
    }
    return signs
  }

  // MARK: Both

  /// A picture as wide as what it stands in; the words beside it say the same.
  private func svg(_ parts: [HTMLMarkup]) -> HTMLMarkup {
    HTMLMarkup(
      "svg", ["class": "row", "width": "100%", "height": "24", "aria-hidden": "true"], parts)
  }

  private func rule(at place: String, _ name: String) -> HTMLMarkup {
    .void("line", ["class": name, "x1": place, "y1": "0", "x2": place, "y2": "100%"])
  }

  /// What signs mean, in words.
  func legend(_ signs: [(picture: HTMLMarkup, word: String)]) -> HTMLMarkup {
    HTMLMarkup(
      "ul", ["class": "legend"],
      .rows(
        signs.map { sign in
          HTMLMarkup(
            "li",
            HTMLMarkup(
              "svg", ["width": "28", "height": "24", "aria-hidden": "true"], sign.picture),
            HTMLMarkup(text: sign.word))
        }))
  }

  /// Those marks that stand so far apart that their words don't touch.
  func spaced(_ marks: [(place: Int, word: String)], by room: Int) -> [(place: Int, word: String)] {
    var shown: [(place: Int, word: String)] = []
    for mark in marks {
      if let last = shown.last, mark.place - last.place < room { continue }
      shown.append(mark)
    }
    return shown
  }
}

/// A share of a width, given in hundredths of a percent.
func percent(_ share: Int) -> String {
  let rest = share % 100
  if rest == 0 { return "\(share / 100)%" }
  return "\(share / 100)." + (rest < 10 ? "0" : "") + "\(rest)%"
}
