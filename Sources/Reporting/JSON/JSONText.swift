extension JSONWriter {
  /// Writes a text as a JSON string.
  mutating func write(_ text: String) {
    let isWritten: Void? = text.utf8.withContiguousStorageIfAvailable { bytes in
      if JSONText.isPlain(bytes) { return quote(bytes) }
      let plain = ForeignText.plain(text)
      if plain.utf8.count != text.utf8.count { return write(plain) }
      escape(text.unicodeScalars, bytes)
    }
    // A text that came from elsewhere may not lie in one piece; a copy of it does.
    if isWritten == nil { write(String(decoding: Array(text.utf8), as: UTF8.self)) }
  }

  /// Writes a text of the program's own that needs no escapes as a JSON string.
  mutating func write(plainText text: String) {
    var text = text
    text.withUTF8 { quote($0) }
  }

  private mutating func quote(_ bytes: UnsafeBufferPointer<UInt8>) {
    buffer.append(atMost: bytes.count + 2) { end in
      end[0] = UInt8(ascii: "\"")
      // An empty text may have no address, and then there is nothing to copy.
      if let start = bytes.baseAddress { (end + 1).update(from: start, count: bytes.count) }
      end[bytes.count + 1] = UInt8(ascii: "\"")
      return bytes.count + 2
    }
  }

  /// Writes digits and other ASCII of the program's own as they are.
  mutating func write(digits text: String) {
    var text = text
    text.withUTF8 { buffer.append($0[...]) }
  }

  /// Writes runs of a text that can stand as they are, and between them what cannot.
  private mutating func escape(
    _ scalars: String.UnicodeScalarView, _ bytes: UnsafeBufferPointer<UInt8>
  ) {
    var watch = CommandWatch()
    var (start, end) = (0, 0)
    buffer.append("\"")
    for scalar in scalars {
      let width = UTF8.width(scalar)
      // `##[` written with a reference is the same string, and no command in a CI log.
      if watch.opensCommand(scalar) || JSONText.isTroublesome(scalar) {
        buffer.append(bytes[start..<end])
        escape(scalar)
        start = end + width
      }
      end += width
    }
    buffer.append(bytes[start..<end])
    buffer.append("\"")
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": buffer.append("\\\"")
    case "\\": buffer.append("\\\\")
    case "\n": buffer.append("\\n")
    case "\r": buffer.append("\\r")
    case "\t": buffer.append("\\t")
    default:
      let hex = String(scalar.value, radix: 16)
      write(digits: "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex)
    }
  }
}

/// What of a text can stand in a JSON string as it is.
enum JSONText {
  /// The text as a JSON string.
  static func quoted(_ text: String) -> String {
    String(decoding: JSONWriter.text { $0.write(text) }.dropLast(), as: UTF8.self)
  }

  /// Whether a text can stand as it is: nothing in it is troublesome, and no two number signs
  /// could begin a command.
  static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // Most texts are ASCII without any mark to look at; told without a way out of the loop, this
    // is compiled to look at many bytes at once.
    var isSimple = true
    for byte in text {
      let isMark = byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
      let isOdd = byte < 0x20 || byte >= 0x7F || byte == UInt8(ascii: "#")
      isSimple = isSimple && !isMark && !isOdd
    }
    return isSimple || isPlainBesides(text)
  }

  /// The same, looking at what stands beside plain ASCII.
  private static func isPlainBesides(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var signs = 0
    for index in 0..<text.count {
      let byte = text[index]
      switch byte {
      case 0x00..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F: return false
      case UInt8(ascii: "#"):
        signs += 1
        if signs > 1 { return false }
      // Of the letters and marks of more bytes, troublesome ones begin with these.
      case 0xC2, 0xD8, 0xE2:
        let rest = UnsafeBufferPointer(rebasing: text[(index + 1)...].prefix(2))
        if !isPlain(rest, after: byte) { return false }
      // The noncharacters that mark words of another language.
      case 0xEF where text[(index + 1)...].starts(with: [0xB7]): return false
      default: break
      }
    }
    return true
  }

  /// Whether a character that begins with a byte is not one of the troublesome ones.
  private static func isPlain(_ rest: UnsafeBufferPointer<UInt8>, after first: UInt8) -> Bool {
    switch (first, rest[0]) {
    case (0xC2, 0x80...0x9F), (0xD8, 0x9C): false
    case (0xE2, 0x80): !(0x8E...0x8F).contains(rest[1]) && !(0xA8...0xAE).contains(rest[1])
    case (0xE2, 0x81): !(0xA6...0xA9).contains(rest[1])
    default: true
    }
  }

  /// Whether a character is written by another name.
  ///
  /// C1 controls, line separators and marks that turn the direction of writing are legal in JSON
  /// and trouble in terminals and scripts.
  static func isTroublesome(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00..<0x20, 0x22, 0x5C, 0x7F...0x9F, 0x2028, 0x2029: true
    default: scalar.turnsDirection
    }
  }
}
