internal import YAMLTree

/// One line of a text that has no control characters but line ends, which are line feeds with or
/// without a carriage return before them.
struct Line {
  let start: Int
  /// The first byte that is no space.
  let first: Int
  /// Where the next line starts.
  let next: Int

  /// How many spaces stand before what the line says.
  var indent: Int { first - start }

  init(at start: Int, upTo next: Int, in text: UnsafeRawBufferPointer) {
    var first = start
    while first < next, text[first] == 0x20 { first += 1 }
    (self.start, self.first, self.next) = (start, first, next)
  }

  /// Whether it is blank or a comment, which in a text of several lines may be content.
  func isEmpty(in text: UnsafeRawBufferPointer) -> Bool {
    Self.isEmpty(from: first, upTo: next, in: text)
  }

  /// Whether nothing but a comment stands between a place that follows white space and the next
  /// line.
  static func isEmpty(from first: Int, upTo next: Int, in text: UnsafeRawBufferPointer) -> Bool {
    first == next || text[first] < 0x20 || text[first] == UInt8(ascii: "#")
  }

  /// Where the next line starts; nil where another control character than a line end comes
  /// first.
  static func end(from start: Int, in text: UnsafeRawBufferPointer) -> Int? {
    let control = NextByte.control(in: text, from: start)
    if control == text.count { return control }
    if text[control] == 0x0A { return control + 1 }
    let isPair = text[control] == 0x0D && control + 1 < text.count && text[control + 1] == 0x0A
    return isPair ? control + 2 : nil
  }
}

/// A key that stands at the start of what a line says: a word, in quotes or not, and a colon that
/// ends it.
///
/// Every key of that form reads the same in YAML, provided that the line is no part of a text of
/// several lines. Keys with spaces, escapes, tags or question marks are not told here.
struct LineKey {
  /// The word, without its quotes.
  let word: Range<Int>
  /// What follows the colon and the spaces after it.
  let value: Int

  init?(at start: Int, before end: Int, in text: UnsafeRawBufferPointer) {
    guard start < end else { return nil }
    let isQuoted = text[start].isQuote
    let first = isQuoted ? start + 1 : start
    // A dash or a dot may begin an item or end a document.
    guard first < end, text[first] != UInt8(ascii: "-"), text[first] != UInt8(ascii: ".") else {
      return nil
    }
    var index = first
    while index < end {
      if text[index].isPlain {
        index += 1
      } else if index + 1 < end, (0xC3...0xDF).contains(text[index]),
        (0x80...0xBF).contains(text[index + 1])
      {
        // Two bytes make a letter; among those below 0xC3 are spaces and line ends.
        index += 2
      } else {
        break
      }
    }
    word = first..<index
    if isQuoted {
      guard index < end, text[index] == text[start] else { return nil }
      index += 1
    }
    while index < end, text[index] == 0x20 { index += 1 }
    guard !word.isEmpty, index < end, text[index] == UInt8(ascii: ":") else { return nil }
    index += 1
    guard index == end || text[index] <= 0x20 else { return nil }
    while index < end, text[index] == 0x20 { index += 1 }
    value = index
  }
}

extension UInt8 {
  /// Whether a byte stands for itself wherever it stands in a word: letters, digits, `-`, `.`, `_`.
  package var isPlain: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  var isQuote: Bool { self == UInt8(ascii: "\"") || self == UInt8(ascii: "'") }
}
