internal import Diagnostics

/// A place as lines and columns, in the units that formats count in.
struct Spot: Equatable, Sendable {
  /// The first line and column; columns count code points, everything counts from 1.
  var line = 1
  var column = 1
  /// The line and column after the last character.
  var endLine = 1
  var endColumn = 1
  /// The columns counted in UTF-8 bytes; a byte order mark counts too.
  var byteColumn = 1
  var endByteColumn = 1
  /// The column after the place's last character on its first line.
  var firstLineEndColumn = 1

  static let unknown = Spot()

  /// The spots of many places.
  ///
  /// Each file's bytes are walked once, however many places it has and however long its lines are.
  static func all(of places: Set<Place>, in sources: [String: SourceText]) -> [Place: Spot] {
    var result: [Place: Spot] = [:]
    result.reserveCapacity(places.count)
    for (path, places) in Dictionary(grouping: places, by: \.file) {
      guard let source = sources[path] else { continue }
      var walk = Walk(source)
      walk.go(to: places.flatMap { [Int($0.span.start), Int($0.span.end)] })
      let spots = places.map { ($0, walk.spot($0.span)) }
      let long = spots.filter { $0.1.endLine > $0.1.line }
      walk.go(to: long.map { walk.end(ofLine: $0.1.line) })
      for (place, spot) in spots {
        var spot = spot
        if spot.endLine > spot.line {
          spot.firstLineEndColumn = walk.column(at: walk.end(ofLine: spot.line))
        }
        result[place] = spot
      }
    }
    return result
  }
}

/// Turns ascending byte offsets of a text into lines and columns.
private struct Walk {
  private struct Point {
    let line: Int
    let column: Int
    let byteColumn: Int
  }

  private let source: SourceText
  private let lines: LineTable
  private var points: [Int: Point] = [:]

  init(_ source: SourceText) {
    self.source = source
    lines = LineTable(source)
  }

  mutating func go(to offsets: [Int]) {
    var line = 1
    var column = 1
    var from = lines.start(ofLine: 1)
    for offset in Set(offsets.map(clamped)).sorted() {
      while line < lines.count, lines.start(ofLine: line + 1) <= offset {
        line += 1
        column = 1
        from = lines.start(ofLine: line)
      }
      for byte in source.bytes[from..<offset] where byte & 0xC0 != 0x80 { column += 1 }
      from = offset
      let start = line == 1 ? 0 : lines.start(ofLine: line)
      points[offset] = Point(line: line, column: column, byteColumn: offset - start + 1)
    }
  }

  func column(at offset: Int) -> Int { points[clamped(offset)]?.column ?? 1 }

  func end(ofLine line: Int) -> Int { Int(lines.span(ofLine: line).end) }

  func spot(_ span: Span) -> Spot {
    guard let start = points[clamped(Int(span.start))], let end = points[clamped(Int(span.end))]
    else { return .unknown }
    return Spot(
      line: start.line, column: start.column, endLine: end.line, endColumn: end.column,
      byteColumn: start.byteColumn, endByteColumn: end.byteColumn,
      firstLineEndColumn: end.column)
  }

  private func clamped(_ offset: Int) -> Int {
    min(max(offset, lines.start(ofLine: 1)), source.bytes.count)
  }
}
