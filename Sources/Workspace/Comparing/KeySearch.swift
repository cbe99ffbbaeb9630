/// Looks for keys in a text without making it out.
enum KeySearch {
  /// Whether one of some words stands before a colon, as a key does; values may seem to as well.
  static func hasKey(of words: Set<String>, in bytes: [UInt8]) -> Bool {
    for colon in bytes.indices where bytes[colon] == UInt8(ascii: ":") {
      var end = colon
      while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
      if end > 0, isQuote(bytes[end - 1]) { end -= 1 }
      var start = end
      while start > 0, !isEdge(bytes[start - 1]), end - start <= 512 { start -= 1 }
      if start < end, words.contains(String(decoding: bytes[start..<end], as: UTF8.self)) {
        return true
      }
    }
    return false
  }

  private static func isQuote(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'")
  }

  private static func isEdge(_ byte: UInt8) -> Bool {
    byte <= 0x20 || isQuote(byte) || byte == UInt8(ascii: "{") || byte == UInt8(ascii: ",")
  }
}
