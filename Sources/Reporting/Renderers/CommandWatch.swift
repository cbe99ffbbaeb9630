/// Watches text for the openings by which CI runners know commands in a log: `##[` and `##word[`
/// anywhere in a line, and `::` at a line's start.
///
/// A runner may compare the way a language does and so overlook invisible characters; this does
/// the same.
package struct CommandWatch {
  private var marks = 0
  private var hasWord = false

  /// Whether a scalar, with those before it, opens a command.
  mutating func opensCommand(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isOverlooked { return false }
    if scalar == "#" {
      marks = hasWord ? 1 : marks + 1
      hasWord = false
      return false
    }
    if marks >= 2, scalar == "[" {
      (marks, hasWord) = (0, false)
      return true
    }
    if marks >= 2, ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) {
      hasWord = true
    } else {
      (marks, hasWord) = (0, false)
    }
    return false
  }

  /// Lines for a log or a terminal, each clean and none of them a command.
  package static func harmless(_ lines: [String]) -> String {
    disarmed(lines.map { cleaned($0) + "\n" }.joined(), colons: ": :")
  }

  /// A text for a log in which no line is a command: the bracket becomes U+FFFD, and between two
  /// colons that start a line comes what the medium wants there.
  static func disarmed(_ text: String, colons: String) -> String {
    var text = text
    var isHarmless = true
    var result: [UInt8] = []
    text.withUTF8 { bytes in
      result.reserveCapacity(bytes.count)
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
        let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if mayBeCommand(line) {
          isHarmless = false
          result += disarmed(line: String(decoding: line, as: UTF8.self), colons: colons).utf8
        } else {
          result += line
        }
        if end < bytes.count { result.append(bytes[end]) }
        start = end + 1
      }
    }
    return isHarmless ? text : String(decoding: result, as: UTF8.self)
  }

  /// A command needs a number sign, or two colons where a line starts; most lines have neither.
  private static func mayBeCommand(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var colons = 0
    for byte in line {
      if byte == UInt8(ascii: "#") { return true }
      if byte == UInt8(ascii: ":") { colons += 1 }
    }
    return colons > 1 && !hasPlainStart(line)
  }

  /// Whether a line surely starts, after its spaces, with something else than a colon.
  private static func hasPlainStart(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let rest = line.drop { $0 == 0x20 }
    guard let first = rest.first else { return true }
    // What has no looks, and white space of other sorts, begins with none of these.
    if first > 0x20, first < 0x7F { return first != UInt8(ascii: ":") }
    if first == 0xC3 { return true }
    let next = rest.dropFirst().prefix(2)
    guard first == 0xE2, let second = next.first, let third = next.last else { return false }
    // Bullets and dashes, and the lines of tables.
    return second == 0x80 && (0x90...0xA7).contains(third) || (0x86...0x98).contains(second)
  }

  private static func disarmed(line: String, colons: String) -> String {
    var result = String.UnicodeScalarView()
    var watch = CommandWatch()
    var isAtStart = true
    var colon = false
    for scalar in line.unicodeScalars {
      if isAtStart, !scalar.isOverlooked {
        if scalar.properties.isWhitespace {
          isAtStart = !colon
        } else if scalar == ":" {
          if colon {
            // Takes back the first colon, to put both as the medium wants them.
            while let last = result.popLast(), last != ":" {}
            result.add(colons)
            isAtStart = false
            continue
          }
          colon = true
        } else {
          isAtStart = false
        }
      }
      result.append(watch.opensCommand(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(result)
  }
}

extension Unicode.Scalar {
  /// Marks that turn the direction of writing.
  var turnsDirection: Bool {
    switch value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Characters without looks, which a comparison by language passes over.
  var isOverlooked: Bool {
    switch value {
    case 0x00, 0xAD, 0x200B...0x200D, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE01EF:
      true
    default: turnsDirection
    }
  }
}
