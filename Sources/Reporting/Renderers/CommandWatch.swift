/// Watches text for the openings by which CI runners know commands in a log: `##[` and `##word[`
/// anywhere in a line, and `::` at a line's start.
///
/// A runner may compare the way a language does and so overlook invisible characters; this does
/// the same.
struct CommandWatch {
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

  /// A text for a log in which no line is a command: the bracket becomes U+FFFD, and between two
  /// colons that start a line comes what the medium wants there.
  static func disarmed(_ text: String, colons: String) -> String {
    // A command needs two colons, or a number sign; most texts have neither.
    var colonCount = 0
    let isHarmless = text.utf8.allSatisfy { byte in
      if byte == UInt8(ascii: ":") { colonCount += 1 }
      return byte != UInt8(ascii: "#") && colonCount < 2
    }
    if isHarmless { return text }
    var result = String.UnicodeScalarView()
    var watch = CommandWatch()
    var isAtStart = true
    var colon = false
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\r" {
        (isAtStart, colon) = (true, false)
        watch = CommandWatch()
      } else if isAtStart, !scalar.isOverlooked {
        if scalar.properties.isWhitespace {
          isAtStart = !colon
        } else if scalar == ":" {
          if colon {
            // Takes back the first colon, to put both as the medium wants them.
            while let last = result.popLast(), last != ":" {}
            result.append(contentsOf: colons.unicodeScalars)
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
  fileprivate var isOverlooked: Bool {
    switch value {
    case 0x00, 0xAD, 0x200B...0x200D, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE01EF:
      true
    default: turnsDirection
    }
  }
}
