/// A JSON value that a server sent; numbers stay as they were written, so that ids are exact.
package indirect enum JSON: Equatable, Sendable {
  case null
  case flag(Bool)
  case number(String)
  case text(String)
  case list([JSON])
  case object([String: JSON])

  /// How deep values may lie in each other; nothing that is due is deeper.
  static let depth = 64

  /// Reads a whole text; nil where it is not JSON, such as a page or half of an answer.
  package init?(_ bytes: [UInt8]) {
    var reader = JSONReader(bytes: bytes[...])
    guard let value = reader.value(depth: 0) else { return nil }
    reader.skipSpace()
    guard reader.bytes.isEmpty else { return nil }
    self = value
  }

  package subscript(key: String) -> JSON? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  package var text: String? { if case .text(let text) = self { text } else { nil } }
  package var flag: Bool? { if case .flag(let flag) = self { flag } else { nil } }
  package var list: [JSON]? { if case .list(let list) = self { list } else { nil } }
  package var integer: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }

  /// A text or a number as it was written, for ids.
  package var id: String? {
    switch self {
    case .text(let text), .number(let text): text
    default: nil
    }
  }
}

/// Reads JSON byte by byte, as RFC 8259 has it.
private struct JSONReader {
  var bytes: ArraySlice<UInt8>

  mutating func skipSpace() {
    bytes = bytes.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
  }

  private mutating func take(_ byte: Character) -> Bool {
    skipSpace()
    guard let ascii = byte.asciiValue, bytes.first == ascii else { return false }
    bytes = bytes.dropFirst()
    return true
  }

  mutating func value(depth: Int) -> JSON? {
    guard depth < JSON.depth else { return nil }
    skipSpace()
    switch bytes.first {
    case UInt8(ascii: "{"): return object(depth: depth)
    case UInt8(ascii: "["): return list(depth: depth)
    case UInt8(ascii: "\""): return text().map(JSON.text)
    case UInt8(ascii: "t"): return word("true", .flag(true))
    case UInt8(ascii: "f"): return word("false", .flag(false))
    case UInt8(ascii: "n"): return word("null", .null)
    default: return number()
    }
  }

  private mutating func word(_ word: String, _ value: JSON) -> JSON? {
    guard bytes.starts(with: word.utf8) else { return nil }
    bytes = bytes.dropFirst(word.utf8.count)
    return value
  }

  private mutating func object(depth: Int) -> JSON? {
    guard take("{") else { return nil }
    var members: [String: JSON] = [:]
    if take("}") { return .object(members) }
    repeat {
      skipSpace()
      guard let key = text(), take(":"), let value = value(depth: depth + 1) else { return nil }
      members[key] = value
    } while take(",")
    return take("}") ? .object(members) : nil
  }

  private mutating func list(depth: Int) -> JSON? {
    guard take("[") else { return nil }
    var values: [JSON] = []
    if take("]") { return .list(values) }
    repeat {
      guard let value = value(depth: depth + 1) else { return nil }
      values.append(value)
    } while take(",")
    return take("]") ? .list(values) : nil
  }

  private mutating func number() -> JSON? {
    let digits = bytes.prefix { byte in
      (0x30...0x39).contains(byte) || "+-.eE".utf8.contains(byte)
    }
    let text = String(decoding: digits, as: UTF8.self)
    guard Double(text) != nil else { return nil }
    bytes = bytes.dropFirst(digits.count)
    return .number(text)
  }

  private mutating func text() -> String? {
    guard bytes.first == UInt8(ascii: "\"") else { return nil }
    bytes = bytes.dropFirst()
    var result: [UInt8] = []
    while let byte = bytes.first {
      bytes = bytes.dropFirst()
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let scalar = escaped() else { return nil }
        result += String(scalar).utf8
      case 0..<0x20: return nil
      default: result.append(byte)
      }
    }
    return nil
  }

  private mutating func escaped() -> Unicode.Scalar? {
    guard let byte = bytes.first else { return nil }
    bytes = bytes.dropFirst()
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "u"):
      guard let unit = unit() else { return nil }
      guard (0xD800..<0xDC00).contains(unit) else { return Unicode.Scalar(unit) ?? "\u{FFFD}" }
      // The second half of a character outside the first plane; alone the first is none.
      guard bytes.starts(with: [0x5C, 0x75]) else { return "\u{FFFD}" }
      bytes = bytes.dropFirst(2)
      guard let low = self.unit(), (0xDC00..<0xE000).contains(low) else { return "\u{FFFD}" }
      return Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    default: return nil
    }
  }

  private mutating func unit() -> UInt32? {
    let digits = bytes.prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
      return nil
    }
    bytes = bytes.dropFirst(4)
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
