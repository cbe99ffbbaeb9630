/// The milestone trend on a page: a picture with its sentence, and the numbers it is drawn from.
extension HTMLPage {
  /// - Parameter number: which chart of the page it is.
  func trend(_ chart: TrendChart, number: Int) -> HTMLMarkup {
    let legend = chart.legend
    let samples = chart.samples
    func cells(_ table: Table) -> [[HTMLTable.Cell]] {
      table.rows.map { $0.map { .words(inline($0)) } }
    }
    return HTMLMarkup(
      "figure", ["class": "trend"],
      .rows([
        HTMLMarkup("figcaption", HTMLMarkup(text: chart.caption)),
        HTMLTrendPicture(chart, number: number)?.html ?? .nothing,
        HTMLMarkup("p", HTMLMarkup(text: chart.words.reading)),
        HTMLTable(
          caption: chart.caption, hasShownCaption: false, columns: legend.columns,
          rows: cells(legend)
        ).html,
        HTMLTable(
          caption: chart.words.planned, columns: samples.columns, rows: cells(samples)
        ).html,
      ]))
  }
}

/// Planned days over report days; across it stretches with the page, upwards it has its height.
private struct HTMLTrendPicture {
  private let chart: TrendChart
  private let number: Int
  private let reports: ClosedRange<Int>
  private let planned: ClosedRange<Int>

  /// Of the plot's height, and of the part below it for the axis.
  private static let height = 340
  private static let foot = 24
  /// What half a sign on a line takes, which in a narrow window begins where the letters end.
  private static let sign = 6
  /// Where the report days begin and end, in hundredths of a percent: signs need room at the ends.
  private static let (left, right) = (200, 9_200)

  /// Nil where there is no time to draw over.
  init?(_ chart: TrendChart, number: Int) {
    guard let first = chart.reports.first?.day, let last = chart.reports.last?.day, first < last,
      !chart.series.isEmpty
    else { return nil }
    let days = chart.series.flatMap { series in
      series.samples.compactMap(\.planned) + [series.baseline, series.reached].compactMap { $0 }
    }
    self.chart = chart
    self.number = number
    reports = first...last
    planned = min(first, days.min() ?? first)...max(last, days.max() ?? last)
  }

  /// The axis of planned days beside the plot, so that neither is squeezed with the page.
  var html: HTMLMarkup {
    let (title, reading) = ("trend-\(number)", "trend-\(number)-reading")
    let plot = HTMLMarkup(
      "svg",
      [
        "class": "plot", "width": "100%", "height": "\(Self.height + Self.foot)", "role": "img",
        "aria-labelledby": title, "aria-describedby": reading,
      ],
      .rows(
        [
          HTMLMarkup("title", ["id": title], HTMLMarkup(text: chart.caption)),
          HTMLMarkup("desc", ["id": reading], HTMLMarkup(text: chart.words.reading)),
        ] + grid + [due] + chart.series.indices.map(series) + ends))
    let ends = [chart.reports.first, chart.reports.last].compactMap { $0?.word }
    return .rows([
      HTMLMarkup(
        "p", ["class": "axis", "aria-hidden": "true"], HTMLMarkup(text: "↑ " + chart.words.planned)),
      HTMLMarkup("div", ["class": "plot"], plannedAxis, plot),
      HTMLMarkup(
        "p", ["class": "axis end", "aria-hidden": "true"],
        HTMLMarkup(text: "\(chart.words.report) \(ends.joined(separator: "–")) →")),
      HTMLMarkup("ul", ["class": "legend"], .rows(signs)),
    ])
  }

  // MARK: Places

  private func x(_ day: Int) -> Int {
    let day = min(max(day, reports.lowerBound), reports.upperBound)
    return Self.left + (day - reports.lowerBound) * (Self.right - Self.left)
      / (reports.upperBound - reports.lowerBound)
  }

  private func y(_ day: Int) -> Int {
    let day = min(max(day, planned.lowerBound), planned.upperBound)
    return Self.height - 12 - (day - planned.lowerBound) * (Self.height - 24)
      / max(1, planned.upperBound - planned.lowerBound)
  }

  // MARK: Axes

  /// The finest scale whose words leave so many points between each other.
  private var plannedTicks: [TrendChart.Tick] {
    let scales = chart.scales.map { $0.filter { planned.contains($0.day) } }
      .filter { !$0.isEmpty }
    return scales.last { ticks in
      zip(ticks, ticks.dropFirst()).allSatisfy { y($0.day) >= y($1.day) + 28 }
    } ?? scales.first ?? []
  }

  /// What the letters of the baseline take beside the plot, and what all words there do.
  private var gutter: Int { baselines.map { ($0.word.count + 1) * 10 }.max() ?? 0 }
  private var axisWidth: Int {
    (plannedTicks.map { displayWidth(cleaned($0.word)) * 7 }.max() ?? 0) + gutter + 8
      + (gutter > 0 ? Self.sign : 0)
  }

  private var plannedAxis: HTMLMarkup {
    let marks = baselines
    let gutter = gutter
    let sign = gutter > 0 ? Self.sign : 0
    let width = axisWidth
    return HTMLMarkup(
      "svg",
      [
        "class": "labels", "width": "\(width)", "height": "\(Self.height + Self.foot)",
        "aria-hidden": "true",
      ],
      plannedTicks.map { tick in
        HTMLMarkup(
          "text",
          ["x": "\(width - gutter - sign - 4)", "y": "\(y(tick.day) + 4)", "text-anchor": "end"],
          HTMLMarkup(text: tick.word))
      }
        + marks.map { mark in
          HTMLMarkup(
            "text",
            [
              "class": "letter", "x": "\(width - sign)", "y": "\(mark.y + 5)", "text-anchor": "end",
            ],
            HTMLMarkup(text: mark.word + "‹"))
        })
  }

  /// The letters of series where the baseline had them; those that would touch stand together.
  private var baselines: [(y: Int, word: String)] {
    let marks = chart.series.enumerated().compactMap { index, series in
      series.baseline.map { (y: y($0), word: String(TrendChart.letter(index))) }
    }.sorted { ($0.y, $0.word) < ($1.y, $1.word) }
    return marks.reduce(into: []) { groups, mark in
      if let last = groups.last, mark.y - last.y < 14 {
        groups[groups.count - 1].word += mark.word
      } else {
        groups.append(mark)
      }
    }
  }

  /// Lines across with the planned days, and words of report days: many where the page is wide, few
  /// where it is narrow.
  private var grid: [HTMLMarkup] {
    let lines = plannedTicks.map { tick in
      HTMLMarkup.void(
        "line",
        ["class": "grid", "x1": "0", "y1": "\(y(tick.day))", "x2": "100%", "y2": "\(y(tick.day))"])
    }
    let foot = HTMLMarkup.void(
      "line",
      [
        "class": "edge", "x1": "0", "y1": "\(Self.height)", "x2": "100%", "y2": "\(Self.height)",
      ])
    // As wide as a sheet of paper and a window where rows stay rows, and as the narrowest window.
    return lines + [
      foot, reportWords(width: 640 - axisWidth, "roomy"),
      reportWords(width: 288 - axisWidth, "tight"),
    ]
  }

  /// The words of the finest scale that has room below a plot of so many points.
  private func reportWords(width: Int, _ name: String) -> HTMLMarkup {
    let width = max(width, 100)
    let scales = chart.scales.map { ticks in
      ticks.filter { reports.contains($0.day) }.map { reportWord($0, width: width) }
    }.filter { !$0.isEmpty }
    let words =
      scales.last { words in
        zip(words, words.dropFirst()).allSatisfy { $0.to + 80_000 / width <= $1.from }
      } ?? scales.first.map { Array($0.prefix(1)) } ?? []
    return HTMLMarkup(
      "g", ["class": name],
      words.flatMap { word -> [HTMLMarkup] in
        let place = percent(x(word.tick.day))
        return [
          .void(
            "line",
            [
              "class": "edge", "x1": place, "y1": "\(Self.height)", "x2": place,
              "y2": "\(Self.height + 5)",
            ]),
          HTMLMarkup(
            "text",
            ["x": place, "y": "\(Self.height + 19)", "text-anchor": word.anchor],
            HTMLMarkup(text: word.tick.word)),
        ]
      })
  }

  /// A day below the axis with where its word begins and ends; at the ends it would be cut in the
  /// middle.
  private func reportWord(
    _ tick: TrendChart.Tick, width: Int
  ) -> (tick: TrendChart.Tick, anchor: String, from: Int, to: Int) {
    let place = x(tick.day)
    let room = displayWidth(cleaned(tick.word)) * 70_000 / width
    if place < room / 2 { return (tick, "start", place, place + room) }
    if place + room / 2 > 10_000 { return (tick, "end", place - room, place) }
    return (tick, "middle", place - room / 2, place + room / 2)
  }

  /// Where the planned day is the day of the report.
  private var due: HTMLMarkup {
    let (from, to) = (reports.lowerBound, reports.upperBound)
    return .void(
      "line",
      [
        "class": "due", "x1": percent(x(from)), "y1": "\(y(from))", "x2": percent(x(to)),
        "y2": "\(y(to))",
      ])
  }

  // MARK: Series

  private struct Point {
    let x: Int
    let y: Int
    let isReached: Bool
  }

  /// The points of a series; where nothing was planned its line has a gap.
  private func points(_ series: TrendChart.Series) -> [Point?] {
    series.samples.enumerated().map { index, sample in
      if let reached = series.reached, index == series.samples.count - 1 {
        // What was reached before the first report stands where the dots begin.
        let day = max(reached, reports.lowerBound)
        return Point(x: x(day), y: y(day), isReached: true)
      }
      return sample.planned.map { Point(x: x(sample.report), y: y($0), isReached: false) }
    }
  }

  private func series(_ index: Int) -> HTMLMarkup {
    let points = points(chart.series[index])
    var parts: [HTMLMarkup] = []
    for case (let one?, let other?) in zip(points, points.dropFirst()) {
      parts.append(
        .void(
          "line",
          [
            "class": "line", "x1": percent(one.x), "y1": "\(one.y)", "x2": percent(other.x),
            "y2": "\(other.y)",
          ]))
    }
    for point in points.compactMap({ $0 }) {
      let sign = point.isReached ? Self.reached : Self.marker(index)
      parts.append(
        HTMLMarkup(
          "svg", ["x": percent(point.x), "y": "\(point.y)", "overflow": "visible"], sign))
    }
    return HTMLMarkup("g", ["class": Self.color(index)], parts)
  }

  /// The letters at the ends of lines, moved apart where they would touch.
  private var ends: [HTMLMarkup] {
    let ends = chart.series.enumerated().compactMap { index, series in
      points(series).compactMap { $0 }.last.map {
        (x: $0.x, y: $0.y, letter: String(TrendChart.letter(index)))
      }
    }.sorted { ($0.y, $0.letter) < ($1.y, $1.letter) }
    var shown: [(x: Int, y: Int)] = []
    return ends.map { end in
      var y = end.y
      for other in shown where abs(other.x - end.x) < 400 && y - other.y < 14 { y = other.y + 14 }
      shown.append((end.x, y))
      return HTMLMarkup(
        "text", ["class": "letter", "x": percent(end.x), "y": "\(y + 5)", "dx": "9"],
        HTMLMarkup(text: end.letter))
    }
  }

  private static let reached = HTMLMarkup.void("circle", ["class": "reached", "r": "6"])

  private static func marker(_ index: Int) -> HTMLMarkup {
    .void("path", ["class": "marker", "d": shapes[index % shapes.count]])
  }

  /// Colours come again after six series, shapes and letters don't.
  private static func color(_ index: Int) -> String { "s\(index % 6)" }

  /// A square, a triangle up and down, a square on its corner, a cross, a slanted one, a circle,
  /// and triangles to either side.
  private static let shapes = [
    "M-4-4H4V4H-4Z", "M0-5L5 4H-5Z", "M0 5L5-4H-5Z", "M0-5.5L5.5 0L0 5.5L-5.5 0Z",
    "M0-5V5M-5 0H5", "M-4-4L4 4M-4 4L4-4", "M-4.5 0A4.5 4.5 0 1 0 4.5 0A4.5 4.5 0 1 0-4.5 0Z",
    "M-5 0L4-5V5Z", "M5 0L-4-5V5Z",
  ]

  /// What the signs mean: letters with their shapes, the dots, what was reached, the baseline.
  private var signs: [HTMLMarkup] {
    func sign(_ picture: HTMLMarkup, _ word: String) -> HTMLMarkup {
      HTMLMarkup(
        "li",
        HTMLMarkup("svg", ["width": "28", "height": "24", "aria-hidden": "true"], picture),
        HTMLMarkup(text: word))
    }
    func centred(_ sign: HTMLMarkup, _ name: String) -> HTMLMarkup {
      HTMLMarkup(
        "g", ["class": name],
        .void("line", ["class": "line", "x1": "0", "y1": "12", "x2": "28", "y2": "12"]),
        HTMLMarkup("svg", ["x": "14", "y": "12", "overflow": "visible"], sign))
    }
    var signs = chart.series.enumerated().map { index, series in
      sign(
        centred(Self.marker(index), Self.color(index)),
        "\(TrendChart.letter(index)) \(series.id)")
    }
    signs.append(
      sign(
        .void("line", ["class": "due", "x1": "0", "y1": "12", "x2": "28", "y2": "12"]),
        chart.words.due))
    if chart.series.contains(where: { $0.reached != nil }) {
      signs.append(
        sign(
          HTMLMarkup("svg", ["x": "14", "y": "12", "overflow": "visible"], Self.reached),
          chart.words.reached))
    }
    if let first = chart.series.firstIndex(where: { $0.baseline != nil }) {
      signs.append(
        HTMLMarkup(
          "li",
          HTMLMarkup("span", ["class": "letter"], HTMLMarkup(text: "\(TrendChart.letter(first))‹")),
          HTMLMarkup(text: " " + chart.words.baseline)))
    }
    return signs
  }
}
