internal import YAMLTree

extension DividedText {
  /// Whether surely nothing in the text reaches beyond its line; what only looks as if something
  /// were open counts as open.
  ///
  /// Then every part is a part for YAML as well, and can be read apart from its neighbours.
  package var isClosed: Bool { bytes.withUnsafeBytes { ClosedLines.holds(in: $0) } }

  /// The same of all but those parts of which it is known.
  package func isClosed(without known: [Bool]) -> Bool {
    bytes.withUnsafeBytes { text in
      var start = 0
      for (index, part) in parts.enumerated() where known[index] {
        guard ClosedLines.holds(in: .init(rebasing: text[start..<part.range.lowerBound])) else {
          return false
        }
        start = part.range.upperBound
      }
      return ClosedLines.holds(in: .init(rebasing: text[start...]))
    }
  }
}

/// Tells texts in which no quotation, bracket or anchor reaches beyond its line.
///
/// In such a text a line that is indented no deeper than a key always ends what stands under that
/// key, so entries can be told apart by indentation alone.
enum ClosedLines {
  /// Whether that surely holds; what only looks as if something were open counts as open.
  ///
  /// YAML opens quotations, brackets, anchors and aliases only at the start of a token, which comes
  /// after white space, an indicator or a line break. So every such mark in such a place is taken
  /// for an opening one, and must be closed in its line; a text that merely quotes something is
  /// read as a whole then, which costs time only.
  static func holds(in text: UnsafeRawBufferPointer) -> Bool {
    openers.withUnsafeBufferPointer { openers in
      var index = 0
      while true {
        // Most bytes open nothing.
        index = NextByte.opener(in: text, from: index)
        guard index < text.count else { return true }
        guard openers[Int(text[index])] else {
          index += 1
          continue
        }
        if index == 0 || isBeforeStart(text[index - 1]) {
          guard let end = end(from: index, in: text) else { return false }
          index = end
        }
        index += 1
      }
    }
  }

  /// Where what a mark opens at the start of a token ends; nil where its line ends first.
  private static func end(from start: Int, in text: UnsafeRawBufferPointer) -> Int? {
    switch text[start] {
    case UInt8(ascii: "["), UInt8(ascii: "{"): bracket(after: start, in: text)
    case UInt8(ascii: "&"), UInt8(ascii: "*"): nil
    default: closing(text[start], after: start, in: text)
    }
  }

  /// The bytes that open something at the start of a token.
  private static let openers = (0..<256).map { byte in
    Array("\"'&*[{".utf8).contains(UInt8(byte))
  }

  /// Whether a token may start after a byte.
  private static func isBeforeStart(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x0A, 0x20, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"),
      UInt8(ascii: "!"), UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      true
    default: false
    }
  }

  /// Where a bracket is closed that stands at a place; nil where its line ends first.
  private static func bracket(after start: Int, in text: UnsafeRawBufferPointer) -> Int? {
    var depth = 1
    var index = start + 1
    while index < text.count {
      switch text[index] {
      case 0x0A: return nil
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        depth -= 1
        if depth == 0 { return index }
      case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "&"), UInt8(ascii: "*"):
        if isBeforeStart(text[index - 1]) {
          guard let end = end(from: index, in: text) else { return nil }
          index = end
        }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Where a quotation ends that begins at a place; nil where its line ends first.
  private static func closing(
    _ quote: UInt8, after start: Int, in text: UnsafeRawBufferPointer
  ) -> Int? {
    var index = start + 1
    while index < text.count, text[index] != 0x0A {
      if text[index] == quote {
        // Two single quotes are one that is meant.
        guard quote == UInt8(ascii: "'"), index + 1 < text.count, text[index + 1] == quote else {
          return index
        }
        index += 1
      } else if quote == UInt8(ascii: "\""), text[index] == UInt8(ascii: "\\") {
        index += 1
      }
      index += 1
    }
    return nil
  }
}
