/// What a text holds that has to be looked at closely, found many bytes at a time.
///
/// This is done with every byte of every version of every file.
struct Sight {
  /// Whether a byte is above ASCII.
  private(set) var isBeyondASCII = false
  /// Whether there is a control character other than tab, line feed and carriage return.
  private(set) var hasControl = false
  /// Whether a line begins as the outer marks of a conflict do.
  private(set) var hasConflict = false

  init(_ text: UnsafeRawBufferPointer) {
    // The first line begins after nothing.
    if let first = text.first { look(at: first) }
    var beyond: UInt64 = 0
    var index = 0
    while index + 8 <= text.count {
      let bytes = EightBytes(of: text, at: index)
      beyond |= bytes.beyondASCII
      let controls = bytes.lower(than: 0x20) | bytes.equal(to: 0x7F)
      if controls != 0 { take(controls, at: index, in: text) }
      index += 8
    }
    isBeyondASCII = beyond != 0
    while index < text.count {
      let byte = text[index]
      if byte >= 0x80 { isBeyondASCII = true }
      if byte < 0x20 || byte == 0x7F { take(byte, at: index, in: text) }
      index += 1
    }
  }

  /// Takes the control characters of eight bytes in.
  private mutating func take(_ controls: UInt64, at index: Int, in text: UnsafeRawBufferPointer) {
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

  /// Whether there is a no-break space.
  static func hasHardSpace(in text: UnsafeRawBufferPointer) -> Bool {
    var index = NextByte.beyondASCII(in: text, from: 0)
    while index + 1 < text.count {
      if text[index] == 0xC2, text[index + 1] == 0xA0 { return true }
      index = NextByte.beyondASCII(in: text, from: index + 1)
    }
    return false
  }
}
