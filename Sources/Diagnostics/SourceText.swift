/// One file's bytes, and the lines they make.
package struct SourceText: Sendable {
  /// The path relative to the folder of `tiekartta.yaml`, with `/` between parts.
  package let path: String
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// Text given directly, for tests and for standard input.
  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// The bytes of a run as text; bytes that are not UTF-8 come out as U+FFFD.
  package func text(in span: Span) -> String {
    let range = span.range.clamped(to: 0..<bytes.count)
    return String(decoding: bytes[range], as: UTF8.self)
  }

  /// Whether the file starts with a UTF-8 byte order mark.
  package var hasByteOrderMark: Bool {
    bytes.starts(with: [0xEF, 0xBB, 0xBF])
  }
}

/// Where the lines of a text start: turns byte offsets into lines and columns.
///
/// A line ends at LF, CRLF or a lone CR. A byte order mark is no column.
package struct LineTable: Sendable {
  private let source: SourceText
  private let starts: [Int]
  /// How many code points lie before each block of bytes, so that long lines cost no more.
  private let points: [Int]
  private static let block = 1024

  package init(_ source: SourceText) {
    self.source = source
    var starts = [0]
    let bytes = source.bytes
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == 0x0A {
        starts.append(index + 1)
      } else if byte == 0x0D, index + 1 == bytes.count || bytes[index + 1] != 0x0A {
        starts.append(index + 1)
      }
    }
    if source.hasByteOrderMark { starts[0] = 3 }
    self.starts = starts
    var points: [Int] = []
    var count = 0
    for index in bytes.indices {
      if index % Self.block == 0 { points.append(count) }
      if bytes[index] & 0xC0 != 0x80 { count += 1 }
    }
    if bytes.count % Self.block == 0 { points.append(count) }
    self.points = points
  }

  /// How many code points lie before a byte offset.
  private func points(before offset: Int) -> Int {
    let block = offset / Self.block
    return points[block]
      + source.bytes[block * Self.block..<offset].count { $0 & 0xC0 != 0x80 }
  }

  /// How many lines the text has; an empty last line counts.
  package var count: Int { starts.count }

  /// The line and column of a byte offset; an offset past the end is the end.
  package func position(at offset: Int) -> Position {
    let offset = min(max(offset, starts[0]), source.bytes.count)
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    let column = points(before: offset) - points(before: starts[low]) + 1
    return Position(line: low + 1, column: column)
  }

  /// The bytes of a line (counted from 1) without its line break.
  package func span(ofLine line: Int) -> Span {
    guard line >= 1, line <= starts.count else { return Span(0, 0) }
    let start = starts[line - 1]
    var end = line < starts.count ? starts[line] : source.bytes.count
    while end > start, source.bytes[end - 1] == 0x0A || source.bytes[end - 1] == 0x0D { end -= 1 }
    return Span(start, end)
  }

  /// The text of a line (counted from 1) without its line break.
  package func text(ofLine line: Int) -> String {
    source.text(in: span(ofLine: line))
  }

  /// The byte offset at which a line (counted from 1) starts; past the last line, the end.
  package func start(ofLine line: Int) -> Int {
    line <= starts.count ? starts[max(line, 1) - 1] : source.bytes.count
  }
}
