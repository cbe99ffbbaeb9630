/// The cells of a trend's picture: letters at samples, lines between them, dots where what is
/// planned is due.
struct TrendGrid {
  let width: Int
  let height: Int
  /// Signs by row, the latest planned day first.
  private(set) var cells: [[Character]]
  /// Whether letters of several series fell on one cell.
  private(set) var hasShared = false
  /// Letters on the side of the axis, by row: where the baseline had each series.
  private(set) var marks: [[Character]]

  private let reports: ClosedRange<Int>
  private let planned: ClosedRange<Int>

  /// A picture of so many cells; nil where there is no time to draw over.
  init?(_ chart: TrendChart, width: Int, height: Int) {
    guard let first = chart.reports.first?.day, let last = chart.reports.last?.day, first < last,
      !chart.series.isEmpty, width > 1, height > 1
    else { return nil }
    let days = chart.series.flatMap { series in
      series.samples.compactMap(\.planned) + [series.baseline, series.reached].compactMap { $0 }
    }
    self.width = width
    self.height = height
    reports = first...last
    planned = min(first, days.min() ?? first)...max(last, days.max() ?? last)
    cells = Array(repeating: Array(repeating: " ", count: width), count: height)
    marks = Array(repeating: [], count: height)
    drawDue()
    draw(chart.series)
  }

  /// The column of a report day, and the row of a planned day; days outside stand at the edge.
  func column(_ day: Int) -> Int { Self.place(day, in: reports, of: width) }
  func row(_ day: Int) -> Int { height - 1 - Self.place(day, in: planned, of: height) }

  /// Whether a day lies on an axis.
  func hasColumn(_ day: Int) -> Bool { reports.contains(day) }
  func hasRow(_ day: Int) -> Bool { planned.contains(day) }

  private static func place(_ day: Int, in days: ClosedRange<Int>, of count: Int) -> Int {
    let length = days.upperBound - days.lowerBound
    let offset = min(max(day, days.lowerBound), days.upperBound) - days.lowerBound
    return (2 * offset * (count - 1) + length) / (2 * length)
  }

  /// Dots where the planned day is the day of the report.
  private mutating func drawDue() {
    for column in 0..<width {
      let length = reports.upperBound - reports.lowerBound
      cells[row(reports.lowerBound + column * length / (width - 1))][column] = "·"
    }
  }

  // MARK: Series

  private struct Point: Hashable {
    let column: Int
    let row: Int
  }

  private mutating func draw(_ series: [TrendChart.Series]) {
    var letters: [Point: Set<Character>] = [:]
    var reached: [Point: Set<Character>] = [:]
    for (index, series) in series.enumerated() {
      let letter = TrendChart.letter(index)
      if let baseline = series.baseline { marks[row(baseline)].append(letter) }
      var last: Point?
      for sample in series.samples {
        let isEnd = series.reached != nil && sample == series.samples.last
        let point: Point?
        if isEnd, let day = series.reached {
          // What was reached before the first report stands where the dots begin.
          let day = max(day, reports.lowerBound)
          point = Point(column: column(day), row: row(day))
        } else {
          point = sample.planned.map { Point(column: column(sample.report), row: row($0)) }
        }
        if let last, let point { connect(last, point) }
        if let point {
          if isEnd {
            reached[point, default: []].insert(letter)
          } else {
            letters[point, default: []].insert(letter)
          }
        }
        last = point
      }
    }
    for (point, found) in letters {
      let others = reached[point] ?? []
      if others.isSuperset(of: found) { continue }
      let isShared = found.union(others).count > 1
      if isShared { hasShared = true }
      cells[point.row][point.column] = isShared ? "*" : found.first ?? "*"
    }
    for (point, found) in reached where found.isSuperset(of: letters[point] ?? []) {
      cells[point.row][point.column] = "●"
    }
  }

  /// A line between two points, drawn only where nothing but dots is.
  private mutating func connect(_ one: Point, _ other: Point) {
    let (width, rise) = (other.column - one.column, one.row - other.row)
    let slope: Character = rise > 0 ? "╱" : "╲"
    if width > abs(rise) {
      var row = one.row
      for step in 1..<max(width, 1) {
        let next = one.row - Self.share(rise, step, width)
        put(next == row ? "─" : slope, next, one.column + step)
        row = next
      }
    } else if abs(rise) > 1 {
      // A leap within few reports is steeper than any slanted sign.
      let sign = abs(rise) > 2 * max(width, 1) ? "│" : slope
      for step in 1..<abs(rise) {
        put(sign, one.row - step * rise.signum(), one.column + Self.share(width, step, abs(rise)))
      }
    }
  }

  /// A part of a length, rounded.
  private static func share(_ length: Int, _ step: Int, _ steps: Int) -> Int {
    let doubled = 2 * length * step
    return (doubled + (doubled < 0 ? -steps : steps)) / (2 * steps)
  }

  private mutating func put(_ sign: Character, _ row: Int, _ column: Int) {
    if cells[row][column] == " " || cells[row][column] == "·" { cells[row][column] = sign }
  }
}
