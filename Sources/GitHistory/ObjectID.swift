internal import CLibGit2

extension git_oid {
  /// How many bytes an id has; in hexadecimal twice as many digits.
  static var size: Int { 20 }

  /// The id in these bytes, or nil if there are not enough of them.
  init?(_ bytes: Span<UInt8>) {
    guard bytes.count == Self.size else { return nil }
    self.init()
    // The struct is its twenty bytes and nothing else, and the subscripts are checked.
    withUnsafeMutableBytes(of: &self) { memory in
      for index in 0..<Self.size { memory[index] = bytes[index] }
    }
  }

  /// The id that forty hexadecimal digits spell, or nil if they do not.
  init?(hex digits: Span<UInt8>) {
    guard digits.count == 2 * Self.size else { return nil }
    self.init()
    // As above; the digits are forty, and the struct twenty bytes.
    let isHex = withUnsafeMutableBytes(of: &self) { memory in
      digits.withUnsafeBufferPointer { digits in
        var faults: UInt8 = 0
        for index in 0..<Self.size {
          let high = Self.value(ofDigit: digits[2 * index])
          let low = Self.value(ofDigit: digits[2 * index + 1])
          faults |= (high | low) & 0xF0
          memory[index] = high << 4 | low & 0x0F
        }
        return faults == 0
      }
    }
    guard isHex else { return nil }
  }

  /// The id that a caller gave as forty hexadecimal digits.
  init(_ hex: String, for call: String) throws(GitError) {
    guard let id = Self(hex: Array(hex.utf8).span) else {
      throw GitError(.other, in: call, "'\(hex)' is not the full id of an object")
    }
    self = id
  }

  /// The id in hexadecimal.
  var hex: String {
    let digits: StaticString = "0123456789abcdef"
    return withUnsafeBytes(of: self) { bytes in
      // Forty digits fill the capacity exactly, and half a byte is below the sixteen digits.
      String(unsafeUninitializedCapacity: 2 * Self.size) { text in
        for (index, byte) in bytes.enumerated() {
          text[2 * index] = digits.utf8Start[Int(byte >> 4)]
          text[2 * index + 1] = digits.utf8Start[Int(byte & 0xF)]
        }
        return 2 * Self.size
      }
    }
  }

  /// The value of one hexadecimal digit; of other bytes a number that no digit has.
  private static func value(ofDigit digit: UInt8) -> UInt8 {
    let number = digit &- 0x30
    if number < 10 { return number }
    let letter = (digit | 0x20) &- 0x61
    return letter < 6 ? letter + 10 : 0xFF
  }
}
