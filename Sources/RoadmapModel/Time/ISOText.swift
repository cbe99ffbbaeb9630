/// A date's ISO form, put together in one go: big reports have tens of thousands of dates, and a
/// text for each part of each would cost more than all else.
enum ISOText {
  /// A day as `2026-04-15`.
  static func day(_ year: Int, _ month: Int, _ day: Int) -> String {
    guard (0...9999).contains(year) else {
      return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }
    // Each of the ten bytes is written.
    return String(unsafeUninitializedCapacity: 10) { text in
      put(year, 4, in: text, at: 0)
      text[4] = UInt8(ascii: "-")
      put(month, 2, in: text, at: 5)
      text[7] = UInt8(ascii: "-")
      put(day, 2, in: text, at: 8)
      return 10
    }
  }

  /// A part of a year after the letter of its kind, as `2026-Q2`, or a month as `2026-04`.
  static func part(_ year: Int, _ letter: Unicode.Scalar?, _ part: Int, digits: Int) -> String {
    guard (0...9999).contains(year) else {
      let mark = letter.map { String($0) } ?? ""
      return "\(padded(year, 4))-\(mark)\(padded(part, digits))"
    }
    let start = letter == nil ? 5 : 6
    // The year, the dash, the letter where there is one and the digits fill all bytes.
    return String(unsafeUninitializedCapacity: start + digits) { text in
      put(year, 4, in: text, at: 0)
      text[4] = UInt8(ascii: "-")
      if let letter { text[5] = UInt8(ascii: letter) }
      put(part, digits, in: text, at: start)
      return start + digits
    }
  }

  /// Puts the last digits of a number at a place.
  private static func put(
    _ number: Int, _ width: Int, in text: UnsafeMutableBufferPointer<UInt8>, at place: Int
  ) {
    var rest = UInt32(truncatingIfNeeded: number)
    for index in (place..<place + width).reversed() {
      text[index] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
      rest /= 10
    }
  }
}
