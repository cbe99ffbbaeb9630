internal import Reporting

/// Headers of a mail (RFC 5322), in which no words can begin a header of their own.
struct MailHeaders {
  private(set) var text = ""

  /// A header of words that the program itself made, in ASCII.
  mutating func add(_ name: String, _ value: String) {
    text += Self.folded(name + ": " + Self.bare(value))
  }

  /// A header of any words.
  mutating func add(words name: String, _ value: String) {
    text += Self.folded(name + ": " + Self.encoded(value, after: name.utf8.count + 2))
  }

  /// Words as RFC 2047 has them: as they are where they are ASCII, else in encoded words of at most
  /// 75 characters, none of which ends inside a character.
  static func encoded(_ words: String, after used: Int = 0) -> String {
    let words = cleaned(words).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let isPlain =
      words.utf8.allSatisfy { (0x20..<0x7F).contains($0) } && !words.contains("=?")
      && words.utf8.count + used < 900
    if isPlain { return words }
    var parts: [String] = []
    var bytes: [UInt8] = []
    for character in words.unicodeScalars {
      let next = Array(String(character).utf8)
      // 12 characters are around it, and Base64 takes four for three.
      if bytes.count + next.count > 45 {
        parts.append("=?utf-8?b?\(Base64.encode(bytes))?=")
        bytes = []
      }
      bytes += next
    }
    parts.append("=?utf-8?b?\(Base64.encode(bytes))?=")
    return parts.joined(separator: " ")
  }

  /// A name before an address, in quotes or encoded.
  static func address(_ name: String?, _ address: String) -> String {
    guard let name, !name.isEmpty else { return address }
    let words = encoded(name)
    if words.hasPrefix("=?") { return "\(words) <\(address)>" }
    let quoted = words.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(quoted)\" <\(address)>"
  }

  /// A value without anything that ends a line.
  private static func bare(_ value: String) -> String {
    String(
      decoding: value.utf8.map { (0x20..<0x7F).contains($0) ? $0 : UInt8(ascii: "?") },
      as: UTF8.self)
  }

  /// A header in lines of at most 78 characters where its words allow that.
  private static func folded(_ line: String) -> String {
    var result = ""
    var used = 0
    for (place, word) in line.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      let size = word.utf8.count
      // The first words stay with the header's name, and an empty one makes no line.
      if place > 1, used + 1 + size > 76, size > 0 {
        result += "\r\n " + word
        used = 1 + size
      } else {
        result += (place > 0 ? " " : "") + word
        used += (place > 0 ? 1 : 0) + size
      }
    }
    return result + "\r\n"
  }
}

extension Base64 {
  /// Bytes as MIME has them: in lines of 76 characters.
  static func lines(_ bytes: [UInt8]) -> String {
    let all = Array(encode(bytes).utf8)
    return stride(from: 0, to: all.count, by: 76).map {
      String(decoding: all[$0..<min($0 + 76, all.count)], as: UTF8.self) + "\r\n"
    }.joined()
  }
}

/// Text as quoted-printable (RFC 2045): lines of at most 76 characters of ASCII.
enum QuotedPrintable {
  private static let digits = Array("0123456789ABCDEF".utf8)

  static func encode(_ text: String) -> String {
    var result: [UInt8] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var used = 0
      let bytes = Array(line.utf8)
      for (place, byte) in bytes.enumerated() {
        let isLast = place == bytes.count - 1
        let isPlain =
          (0x21..<0x7F).contains(byte) && byte != 0x3D
          || (byte == 0x20 || byte == 0x09) && !isLast
        // A point alone ends a mail, and `From ` begins one for some programs.
        func isRisky() -> Bool { used == 0 && (byte == 0x2E || byte == 0x46) }
        if used + (isPlain && !isRisky() ? 1 : 3) > 75 {
          result += [0x3D, 0x0D, 0x0A]
          used = 0
        }
        let size = isPlain && !isRisky() ? 1 : 3
        if size == 1 {
          result.append(byte)
        } else {
          result += [0x3D, digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        used += size
      }
      result += [0x0D, 0x0A]
    }
    return String(decoding: result, as: UTF8.self)
  }
}
