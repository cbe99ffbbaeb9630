/// Eight bytes of a text at once, for what is done with every byte of every version of every file.
///
/// Every question is answered by a word in which the highest bit is set of each byte that it holds
/// for: the lowest of them tells the first such byte.
struct EightBytes {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  private let word: UInt64

  /// The eight bytes from a place on, which must all lie in the text.
  init(of text: UnsafeRawBufferPointer, at place: Int) {
    word = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  private init(_ word: UInt64) { self.word = word }

  /// The bytes above ASCII.
  var beyondASCII: UInt64 { word & Self.tops }

  /// The same bytes with small letters made capital.
  var capitals: EightBytes { EightBytes(word & ~(Self.ones * 0x20)) }

  /// The bytes that are lower than a limit in ASCII.
  func lower(than limit: UInt64) -> UInt64 {
    // Seven bits and what is missing to the eighth never reach into the next byte.
    ~((word & ~Self.tops) &+ Self.ones &* (0x80 - limit)) & ~word & Self.tops
  }

  /// The first byte that is lower than a limit in ASCII; others may be marked after it.
  func firstLower(than limit: UInt64) -> UInt64 {
    (word &- Self.ones &* limit) & ~word & Self.tops
  }

  /// The bytes that are equal to one in ASCII.
  func equal(to byte: UInt64) -> UInt64 {
    let difference = word ^ Self.ones &* byte
    return ~(((difference & ~Self.tops) &+ ~Self.tops) | difference) & Self.tops
  }
}

/// Where bytes of some sort come next in a text, from a place on; the end where there is none.
///
/// Whole searches, since what looks at every byte must not call another module for each.
package enum NextByte {
  /// The first byte above ASCII.
  static func beyondASCII(in text: UnsafeRawBufferPointer, from start: Int) -> Int {
    var index = start
    while index + 8 <= text.count {
      let beyond = EightBytes(of: text, at: index).beyondASCII
      if beyond != 0 { return index + beyond.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < text.count, text[index] < 0x80 { index += 1 }
    return index
  }

  /// The first control character but delete.
  package static func control(in text: UnsafeRawBufferPointer, from start: Int) -> Int {
    var index = start
    while index + 8 <= text.count {
      let controls = EightBytes(of: text, at: index).firstLower(than: 0x20)
      if controls != 0 { return index + controls.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < text.count, text[index] >= 0x20 { index += 1 }
    return index
  }

  /// The first of `"#$%&'()*[{`, among which are all that open quotations, brackets and anchors.
  package static func opener(in text: UnsafeRawBufferPointer, from start: Int) -> Int {
    var index = start
    while index + 8 <= text.count {
      let bytes = EightBytes(of: text, at: index)
      // All but the brackets stand in one row, from 0x22 through 0x2A; as capitals the brackets are
      // the same byte.
      let row = bytes.lower(than: 0x2B) & ~bytes.lower(than: 0x22)
      let openers = row | bytes.capitals.equal(to: 0x5B)
      if openers != 0 { return index + openers.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < text.count, !(0x22...0x2A).contains(text[index]), text[index] & ~0x20 != 0x5B {
      index += 1
    }
    return index
  }
}
