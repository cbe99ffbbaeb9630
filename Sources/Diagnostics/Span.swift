/// A run of bytes in one file: from `start`, up to but not including `end`.
package struct Span: Hashable, Sendable {
  package var start: UInt32
  package var end: UInt32

  package init(_ start: Int, _ end: Int) {
    self.start = UInt32(clamping: start)
    self.end = UInt32(clamping: max(start, end))
  }

  /// The bytes as a range of indices.
  package var range: Range<Int> { Int(start)..<Int(end) }

  /// Whether nothing lies in it.
  package var isEmpty: Bool { start == end }

  /// Whether another run lies wholly inside this one.
  package func contains(_ other: Span) -> Bool {
    start <= other.start && other.end <= end
  }
}

/// A place in a file: line and column count from 1, columns in Unicode code points.
package struct Position: Hashable, Sendable, Comparable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  package static func < (one: Position, other: Position) -> Bool {
    (one.line, one.column) < (other.line, other.column)
  }
}

/// A run of bytes together with the file it lies in.
package struct Place: Hashable, Sendable {
  /// The file's path relative to the folder of `tiekartta.yaml`, with `/` between parts.
  package let file: String
  package let span: Span

  package init(file: String, span: Span) {
    self.file = file
    self.span = span
  }
}
