/// What a text holds that has to be looked at closely, found many bytes at a time.
///
/// This is done with every byte of every version of every file.
struct Sight {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let tops: UInt64 = 0x8080_8080_8080_8080

  /// Whether a byte is above ASCII.
  private(set) var isBeyondASCII = false
  /// Whether there is a control character other than tab, line feed and carriage return.
  private(set) var hasControl = false
  /// Whether a line begins as the outer marks of a conflict do.
  private(set) var hasConflict = false

  init(_ text: UnsafeRawBufferPointer) {
    // The first line begins after nothing.
    if let first = text.first { look(at: first) }
    var all: UInt64 = 0
    var index = 0
    while index + 8 <= text.count {
      // Holds: all eight bytes lie in the text.
      let word = UInt64(
        littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      all |= word
      let controls = (Self.lower(than: 0x20, in: word) | Self.equal(to: 0x7F, in: word))
      if controls != 0 { take(controls, of: word, at: index, in: text) }
      index += 8
    }
    isBeyondASCII = all & Self.tops != 0
    while index < text.count {
      let byte = text[index]
      if byte >= 0x80 { isBeyondASCII = true }
      if byte < 0x20 || byte == 0x7F { take(byte, at: index, in: text) }
      index += 1
    }
  }

  /// Takes the control characters of eight bytes in.
  private mutating func take(
    _ controls: UInt64, of word: UInt64, at index: Int, in text: UnsafeRawBufferPointer
  ) {
    var controls = controls
    while controls != 0 {
      let place = index + controls.trailingZeroBitCount / 8
      take(text[place], at: place, in: text)
      controls &= controls - 1
    }
  }

  private mutating func take(_ byte: UInt8, at index: Int, in text: UnsafeRawBufferPointer) {
    switch byte {
    case 0x0A: if index + 1 < text.count { look(at: text[index + 1]) }
    case 0x0D, 0x09: break
    default: hasControl = true
    }
  }

  /// Looks at the first byte of a line.
  private mutating func look(at byte: UInt8) {
    if byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") { hasConflict = true }
  }

  /// The highest bit of each byte that is lower than a limit in ASCII.
  private static func lower(than limit: UInt64, in word: UInt64) -> UInt64 {
    // Seven bits and what is missing to the eighth never reach into the next byte.
    ~((word & ~tops) &+ ones &* (0x80 - limit)) & ~word & tops
  }

  /// The highest bit of each byte that is equal to one.
  private static func equal(to byte: UInt64, in word: UInt64) -> UInt64 {
    let difference = word ^ ones &* byte
    return ~(((difference & ~tops) &+ ~tops) | difference) & tops
  }

  /// Where the first byte above ASCII is from a place on; the end where there is none.
  static func firstBeyondASCII(in text: UnsafeRawBufferPointer, from start: Int) -> Int {
    var index = start
    while index + 8 <= text.count {
      // Holds: all eight bytes lie in the text.
      let word = UInt64(
        littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      let beyond = word & 0x8080_8080_8080_8080
      if beyond != 0 { return index + beyond.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < text.count, text[index] < 0x80 { index += 1 }
    return index
  }

  /// Whether there is a no-break space.
  static func hasHardSpace(in text: UnsafeRawBufferPointer) -> Bool {
    var index = firstBeyondASCII(in: text, from: 0)
    while index + 1 < text.count {
      if text[index] == 0xC2, text[index + 1] == 0xA0 { return true }
      index = firstBeyondASCII(in: text, from: index + 1)
    }
    return false
  }
}
