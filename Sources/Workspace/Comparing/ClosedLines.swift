/// Tells texts in which no quotation, bracket or anchor reaches beyond its line.
///
/// In such a text a line that is indented no deeper than a key always ends what stands under that
/// key, so records can be told apart by indentation alone.
enum ClosedLines {
  /// Whether that surely holds; what only looks as if something were open counts as open.
  ///
  /// YAML opens quotations, brackets, anchors and aliases only at the start of a token, which comes
  /// after white space, an indicator or a line break. So every such mark in such a place is taken
  /// for an opening one, and must be closed in its line; a text that merely quotes something is
  /// read as a whole then, which costs time only.
  static func holds(in text: UnsafeRawBufferPointer) -> Bool {
    var index = 0
    var depth = 0
    var isStart = true
    while index < text.count {
      let byte = text[index]
      switch byte {
      case 0x0A:
        guard depth == 0 else { return false }
        isStart = true
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        if isStart {
          guard let end = closing(byte, after: index, in: text) else { return false }
          index = end
        }
        isStart = false
      case UInt8(ascii: "&"), UInt8(ascii: "*"):
        if isStart { return false }
      case UInt8(ascii: "["), UInt8(ascii: "{"):
        if isStart || depth > 0 { depth += 1 }
        isStart = true
      case UInt8(ascii: "]"), UInt8(ascii: "}"):
        if depth > 0 { depth -= 1 }
        isStart = true
      case 0x20, UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "?"),
        UInt8(ascii: "!"):
        isStart = true
      default: isStart = false
      }
      index += 1
    }
    return depth == 0
  }

  /// Where a quotation ends that begins at a place; nothing where its line ends first.
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
