extension HTMLPage {
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
    let shown = LevelSign.allCases.filter { $0 != .now || chart.hasNow }
    let signs = zip(shown, chart.columns).map { sign, word in
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
}
