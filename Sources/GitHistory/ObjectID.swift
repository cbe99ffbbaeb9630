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
    // As above.
    let isHex = withUnsafeMutableBytes(of: &self) { memory in
      for index in 0..<Self.size {
        guard let high = Self.value(ofDigit: digits[2 * index]),
          let low = Self.value(ofDigit: digits[2 * index + 1])
        else { return false }
        memory[index] = high << 4 | low
      }
      return true
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

  /// The value of one hexadecimal digit.
  private static func value(ofDigit digit: UInt8) -> UInt8? {
    switch digit {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): digit - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): digit - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): digit - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
