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
        if let comment = comment(around: index), found.last?.span != comment.span {
          found.append(comment)
        }
        index += length
      }
    }
    return found
  }

  /// The comment that an offset lies in, if it lies in one.
  private func comment(around offset: Int) -> Comment? {
    let bytes = source.bytes
    var lineStart = offset
    while lineStart > 0, bytes[lineStart - 1] != 0x0A, bytes[lineStart - 1] != 0x0D {
      lineStart -= 1
    }
    var hash = lineStart
    while hash < offset {
      if bytes[hash] == UInt8(ascii: "#"), hash == lineStart || bytes[hash - 1] <= 0x20,
        !isInsideScalar(hash)
      {
        break
      }
      hash += 1
    }
    guard hash < offset else { return nil }
    var end = offset
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    let isWholeLine = bytes[lineStart..<hash].allSatisfy { $0 == 0x20 || $0 == 0x09 }
    return Comment(span: Span(hash, end), isWholeLine: isWholeLine)
  }

  private func isInsideScalar(_ offset: Int) -> Bool {
    var low = 0
    var high = nodes.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Int(nodes[middle].span.start) <= offset { low = middle } else { high = middle }
    }
    guard low < nodes.count else { return false }
    let node = nodes[low]
    return node.kind == .scalar && Int(node.span.start) <= offset && offset < Int(node.span.end)
  }
}
