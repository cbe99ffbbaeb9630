internal import RoadmapModel

/// Looks for data about people in a text: e-mail addresses and Finnish personal identity codes.
enum PersonalDataSearch {
  /// The e-mail addresses in a text, in lower case.
  static func addresses(in text: String) -> [String] {
    // Most texts hold no address: seen in one pass, before any copy is made.
    guard text.utf8.contains(UInt8(ascii: "@")) else { return [] }
    let bytes = Array(text.lowercased().utf8)
    var found: [String] = []
    for at in bytes.indices where bytes[at] == UInt8(ascii: "@") {
      var start = at
      while start > 0, isLocal(bytes[start - 1]) { start -= 1 }
      // A dot before the first letter belongs to the sentence.
      while start < at, bytes[start] == UInt8(ascii: ".") { start += 1 }
      var end = at + 1
      while end < bytes.count, isDomain(bytes[end]) { end += 1 }
      while end > at + 1, bytes[end - 1] == UInt8(ascii: ".") || bytes[end - 1] == UInt8(ascii: "-")
      { end -= 1 }
      let labels = bytes[(at + 1)..<end].split(
        separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      guard start < at, labels.count > 1, labels.allSatisfy({ !$0.isEmpty }),
        let last = labels.last, last.count > 1, last.allSatisfy(isLetter)
      else { continue }
      found.append(String(decoding: bytes[start..<end], as: UTF8.self))
    }
    return found
  }

  /// Whether a text holds a Finnish personal identity code with a real day and a right check mark.
  static func hasIdentityCode(_ text: String) -> Bool {
    guard hasSixDigits(text) else { return false }
    let bytes = Array(text.uppercased().utf8)
    guard bytes.count >= 11 else { return false }
    return (0...(bytes.count - 11)).contains { start in
      if start > 0, isWordByte(bytes[start - 1]) { return false }
      if start + 11 < bytes.count, isWordByte(bytes[start + 11]) { return false }
      return isIdentityCode(bytes[start..<(start + 11)])
    }
  }

  /// Whether six digits stand in a row, as the day of every code does.
  private static func hasSixDigits(_ text: String) -> Bool {
    var run = 0
    for byte in text.utf8 {
      run = isDigit(byte) ? run + 1 : 0
      if run == 6 { return true }
    }
    return false
  }

  /// The check marks by the remainder of the nine digits divided by 31.
  private static let marks = Array("0123456789ABCDEFHJKLMNPRSTUVWXY".utf8)
  private static let centuries: [UInt8: Int] = Dictionary(
    uniqueKeysWithValues: [("+", 1800), ("-YXWVU", 1900), ("ABCDEF", 2000)].flatMap { signs, year in
      signs.utf8.map { ($0, year) }
    })

  private static func isIdentityCode(_ code: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(code)
    var number = 0
    for byte in bytes[0..<6] + bytes[7..<10] {
      guard byte >= 0x30, byte <= 0x39 else { return false }
      number = number * 10 + Int(byte - 0x30)
    }
    guard let century = centuries[bytes[6]], bytes[10] == marks[number % 31] else { return false }
    let date = number / 1000
    return Day(
      year: century + date % 100, month: date / 100 % 100, day: date / 10_000) != nil
  }

  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }

  private static func isDomain(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte) || byte >= 0x80 || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  private static func isLocal(_ byte: UInt8) -> Bool {
    isDomain(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+")
      || byte == UInt8(ascii: "%")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte >= 0x41 && byte <= 0x5A || byte >= 0x80
  }
}
