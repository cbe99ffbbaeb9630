package import Diagnostics

/// A comment in a file: the bytes from `#` to the end of the line.
package struct Comment: Sendable {
  package let span: Span
  /// Whether nothing but white space stands before it on its line.
  package let isWholeLine: Bool
}

extension YAMLTree {
  /// The comments that hold a word, in the order of the file.
  ///
  /// libyaml drops comments; here every `#` that no value covers starts one. Only lines with the
  /// word are looked at, so asking costs little.
  package func comments(holding word: StaticString) -> [Comment] {
    let bytes = source.bytes
    let length = word.utf8CodeUnitCount
    guard length > 0, bytes.count >= length else { return [] }
    var found: [Comment] = []
    word.withUTF8Buffer { needle in
      var index = 0
      while index + length <= bytes.count {
        guard bytes[index] == needle[0], bytes[index..<index + length].elementsEqual(needle) else {
          index += 1
          continue
        }
        let line = line(around: index)
        if let comment = comment(in: line), holds(comment, needle) { found.append(comment) }
        index = line.upperBound + 1
      }
    }
    return found
  }

  private func holds(_ comment: Comment, _ needle: UnsafeBufferPointer<UInt8>) -> Bool {
    let range = comment.span.range
    guard range.count >= needle.count else { return false }
    return (range.lowerBound...range.upperBound - needle.count).contains { start in
      source.bytes[start] == needle[0]
        && source.bytes[start..<start + needle.count].elementsEqual(needle)
    }
  }

  /// The bytes of the line that an offset lies in, without its line break.
  private func line(around offset: Int) -> Range<Int> {
    let bytes = source.bytes
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    return start..<end
  }

  /// The comment that ends a line, if there is one.
  private func comment(in line: Range<Int>) -> Comment? {
    let bytes = source.bytes
    let hash = line.first { index in
      bytes[index] == UInt8(ascii: "#") && (index == line.lowerBound || bytes[index - 1] <= 0x20)
        && !isInsideScalar(index, lineStart: line.lowerBound)
    }
    guard let hash else { return nil }
    let isWholeLine = bytes[line.lowerBound..<hash].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    return Comment(span: Span(hash, line.upperBound), isWholeLine: isWholeLine)
  }

  private func isInsideScalar(_ offset: Int, lineStart: Int) -> Bool {
    var low = 0
    var high = nodes.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(nodes[middle].span.start) <= offset { low = middle } else { high = middle }
    }
    guard low < nodes.count else { return false }
    let node = nodes[low]
    guard node.kind == .scalar, node.span.range.contains(offset) else { return false }
    // After the `|` or `>` of a multi-line text its first line may still hold a comment.
    let isHeader = Int(node.span.start) >= lineStart
    return !(isHeader && (node.style == .literal || node.style == .folded))
  }
}
