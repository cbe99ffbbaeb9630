internal import Diagnostics

// Where in the lines of a file a new key goes.
extension KeyEdit {
  func edit(_ span: Span, _ text: String) -> TextEdit {
    TextEdit(at: Place(file: tree.source.path, span: span), with: text)
  }

  /// How many spaces stand before a key that begins its line; nil where it does not.
  func indentation(of key: YAMLNode) -> Int? {
    var start = Int(key.span.start)
    while start > 0, bytes[start - 1] == 0x20 { start -= 1 }
    let isLineStart =
      start == 0 || bytes[start - 1] == 0x0A || bytes[start - 1] == 0x0D
      || start == 3 && tree.source.hasByteOrderMark
    return isLineStart ? Int(key.span.start) - start : nil
  }

  /// Puts lines below the one an offset lies in, and below the comments that belong to it.
  func insert(_ lines: [String], after end: Int, deeperThan outer: Int) -> TextEdit {
    var point = lineEnd(from: end)
    var next = point
    while next < bytes.count {
      let start = next
      next = lineEnd(from: start)
      let indent = bytes[start..<next].prefix { $0 == 0x20 }.count
      switch bytes[start + indent] {
      // Empty lines count only where a comment that belongs here follows them.
      case 0x0A, 0x0D: continue
      case UInt8(ascii: "#") where indent > outer: point = next
      default: next = bytes.count
      }
    }
    let lineBreak = self.lineBreak(before: point)
    let text = lines.joined(separator: lineBreak)
    let endsInBreak = point > 0 && (bytes[point - 1] == 0x0A || bytes[point - 1] == 0x0D)
    return edit(Span(point, point), endsInBreak ? text + lineBreak : lineBreak + text)
  }

  /// The offset at which the line after the one of an offset begins.
  private func lineEnd(from offset: Int) -> Int {
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    guard end < bytes.count else { return end }
    return bytes[end] == 0x0D && end + 1 < bytes.count && bytes[end + 1] == 0x0A ? end + 2 : end + 1
  }

  /// What ends the line before an offset, else what ends the first line.
  private func lineBreak(before offset: Int) -> String {
    for place in [offset, lineEnd(from: 0)] where place > 0 {
      switch (place > 1 ? bytes[place - 2] : 0, bytes[place - 1]) {
      case (0x0D, 0x0A): return "\r\n"
      case (_, 0x0A): return "\n"
      case (_, 0x0D): return "\r"
      default: continue
      }
    }
    return "\n"
  }

  /// Adds a key to a map in braces: on the last key's line, or on one of its own where the last
  /// key has one.
  func appendInFlow(
    _ path: ArraySlice<String>, _ content: YAMLContent, to map: YAMLNode
  ) -> [TextEdit]? {
    let open = Int(map.span.start)
    guard bytes[open] == UInt8(ascii: "{") else { return nil }
    let value = path.dropFirst().reversed().reduce(content) { .map([YAMLContent.Member($1, $0)]) }
    let text = YAMLWriter.scalar(path.first ?? "") + ": " + YAMLWriter.flow(value)
    guard let last = Array(map.entries).last else { return [edit(Span(open + 1, open + 1), text)] }
    let end = max(Int(last.key.span.end), Int(last.value.span.end))
    var rest = end
    var hasComma = false
    while rest < bytes.count, bytes[rest] == 0x20 || bytes[rest] == UInt8(ascii: ",") {
      hasComma = hasComma || bytes[rest] == UInt8(ascii: ",")
      rest += 1
    }
    let isLast = rest < bytes.count && [0x0A, 0x0D, UInt8(ascii: "#")].contains(bytes[rest])
    guard isLast, let indent = indentation(of: last.key) else {
      return [edit(Span(end, end), ", " + text)]
    }
    var lineEnd = rest
    while lineEnd < bytes.count, bytes[lineEnd] != 0x0A, bytes[lineEnd] != 0x0D { lineEnd += 1 }
    let line =
      lineBreak(before: self.lineEnd(from: rest)) + String(repeating: " ", count: indent) + text
    return hasComma
      ? [edit(Span(lineEnd, lineEnd), line + ",")]
      : lineEnd == end
        ? [edit(Span(end, end), "," + line)]
        : [edit(Span(end, end), ","), edit(Span(lineEnd, lineEnd), line)]
  }
}
