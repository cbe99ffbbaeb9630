/// Looks at text eight bytes at a time, for what is done with every byte of every version.
enum TextWords {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// The start of the next line; nothing where another control character than a line feed comes
  /// first, which some reader may take for a line break or for white space.
  static func nextLine(after start: Int, in text: UnsafeRawBufferPointer) -> Int? {
    var index = start
    while index + 8 <= text.count {
      // Holds: all eight bytes lie in the text.
      let bytes = text.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let word = UInt64(littleEndian: bytes)
      // The lowest bit set marks the first byte below 0x20; higher ones may be false.
      let controls = (word &- ones &* 0x20) & ~word & tops
      if controls != 0 {
        index += controls.trailingZeroBitCount / 8
        return text[index] == 0x0A ? index + 1 : nil
      }
      index += 8
    }
    while index < text.count {
      if text[index] < 0x20 { return text[index] == 0x0A ? index + 1 : nil }
      index += 1
    }
    return text.count
  }

  /// The first place from one on where one of `"#$%&'()*[{` stands; the end where none does.
  static func nextMark(from start: Int, in text: UnsafeRawBufferPointer) -> Int {
    var index = start
    while index + 8 <= text.count {
      // Holds: all eight bytes lie in the text.
      let bytes = text.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let word = UInt64(littleEndian: bytes)
      // All but the brackets stand in one row, from 0x22 through 0x2A; without the bit for small
      // letters the brackets are the same byte.
      let row = lower(than: 0x2B, in: word) & ~lower(than: 0x22, in: word)
      let brackets = equal(to: 0x5B, in: word & ~(ones &* 0x20))
      let marks = row | brackets
      if marks != 0 { return index + marks.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < text.count, !isMark(text[index]) { index += 1 }
    return index
  }

  private static func isMark(_ byte: UInt8) -> Bool {
    (0x22...0x2A).contains(byte) || byte & ~0x20 == 0x5B
  }

  /// The highest bit of each byte that is lower than a limit in ASCII.
  @inline(__always)
  private static func lower(than limit: UInt64, in word: UInt64) -> UInt64 {
    // Seven bits and what is missing to the eighth never reach into the next byte.
    ~((word & ~tops) &+ ones &* (0x80 - limit)) & ~word & tops
  }

  /// The highest bit of each byte that is equal to one.
  @inline(__always)
  private static func equal(to byte: UInt64, in word: UInt64) -> UInt64 {
    let difference = word ^ ones &* byte
    return ~(((difference & ~tops) &+ ~tops) | difference) & tops
  }

  /// Whether two runs of bytes are the same.
  static func areEqual(_ one: UnsafeRawBufferPointer, _ other: UnsafeRawBufferPointer) -> Bool {
    guard one.count == other.count else { return false }
    var index = 0
    while index + 8 <= one.count {
      // Holds: all eight bytes lie in both runs, which are equally long.
      let a = one.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      let b = other.loadUnaligned(fromByteOffset: index, as: UInt64.self)
      if a != b { return false }
      index += 8
    }
    while index < one.count {
      if one[index] != other[index] { return false }
      index += 1
    }
    return true
  }
}
