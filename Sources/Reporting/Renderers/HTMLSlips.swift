extension HTMLPage {
  /// Slips as bars from a common line, each above its words.
  func slips(_ chart: SlipChart) -> HTMLMarkup {
    let (earlier, later) = chart.reach
    let whole = max(1, Double(earlier) + Double(later))
    // Some room at both ends, so that the line and the shortest bars are seen.
    func share(_ days: Int) -> Int {
      200 + Int(((Double(earlier) + Double(days)) / whole * 9_600).rounded())
    }
    let zero = share(0)
    let rows = chart.rows.map { row -> [HTMLTable.Cell] in
      var parts = [rule(at: percent(zero), "edge")]
      if let days = row.days, days != 0 {
        let end = share(days)
        let length = max(40, abs(end - zero))
        parts.append(
          .void(
            "rect",
            [
              "class": days > 0 ? "bar later" : "bar earlier",
              "x": percent(days > 0 ? zero : zero - length), "y": "6", "width": percent(length),
              "height": "12",
            ]))
      }
      let words = HTMLMarkup("span", ["class": "words"], inline(row.change))
      return [
        .words(inline(row.title)), .picture(.joined([svg(parts), words])),
        .notes(broken(row.notes)),
      ]
    }
    let heads = chart.heads.prefix(chart.rows.contains { !$0.notes.isEmpty } ? 3 : 2)
    let isNamed = !chart.caption.isEmpty
    let table = HTMLTable(
      caption: isNamed ? chart.caption : heading, hasShownCaption: isNamed,
      columns: heads.map { ($0, .leading) }, axes: [1: axis(chart, zero: zero)], rows: rows)
    return HTMLMarkup("div", ["class": "slips"], .rows([table.html]))
  }

  /// What lies to the left and to the right of the line.
  private func axis(_ chart: SlipChart, zero: Int) -> HTMLMarkup {
    var parts = [rule(at: percent(zero), "edge")]
    let sides = [(chart.reach.earlier, "end", "-6"), (chart.reach.later, "start", "6")]
    for ((days, anchor, distance), word) in zip(sides, chart.ends) where days > 0 {
      parts.append(
        HTMLMarkup(
          "text", ["x": percent(zero), "y": "15", "dx": distance, "text-anchor": anchor],
          HTMLMarkup(text: word)))
    }
    return svg(parts)
  }

  /// One bar in parts, and how many each part stands for.
  func strip(_ strip: StatusStrip, number: Int) -> HTMLMarkup {
    let gap = 40
    var start = 0
    let parts = zip(strip.parts, strip.shared(100)).flatMap { part, share -> [HTMLMarkup] in
      defer { start += share * 100 }
      return bar(part.state, from: start, length: share * 100 - gap, number: number)
    }
    let rows = strip.parts.map { part -> [HTMLTable.Cell] in
      let sign = HTMLMarkup(
        "svg", ["width": "28", "height": "24", "aria-hidden": "true"],
        bar(part.state, from: 500, length: 9_000, number: number))
      return [
        .words(.joined([sign, HTMLMarkup(text: part.word)])),
        .words(HTMLMarkup(text: String(part.count))),
      ]
    }
    let table = HTMLTable(
      caption: strip.caption, hasShownCaption: false,
      columns: [(strip.heads.first ?? "", .leading), (strip.heads.last ?? "", .trailing)],
      rows: rows)
    let name = HTMLMarkup("figcaption", HTMLMarkup(text: strip.caption))
    return HTMLMarkup(
      "figure", ["class": "strip"],
      .rows([name, shared(Self.patterns(number)), svg(parts), table.html]))
  }
}
