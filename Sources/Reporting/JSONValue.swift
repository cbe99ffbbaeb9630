/// A JSON value whose keys keep the order in which they were given.
package indirect enum JSONValue: Equatable, Sendable {
  case null
  case bool(Bool)
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([JSONMember])

  package static func int(_ value: Int) -> JSONValue { .number(String(value)) }

  /// A string, or null where there is none.
  package static func optional(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  /// The value as text: indented by two spaces, or all on one line.
  package func text(pretty: Bool = true) -> String {
    var bytes: [UInt8] = []
    write(into: &bytes, indent: pretty ? 0 : nil)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(into bytes: inout [UInt8], indent: Int?) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let digits): bytes += digits.utf8
    case .string(let text): Self.write(text, into: &bytes)
    case .array(let values):
      Self.write(values, "[", "]", into: &bytes, indent: indent) { value, bytes, indent in
        value.write(into: &bytes, indent: indent)
      }
    case .object(let members):
      Self.write(members, "{", "}", into: &bytes, indent: indent) { member, bytes, indent in
        Self.write(member.key, into: &bytes)
        bytes += (indent == nil ? ":" : ": ").utf8
        member.value.write(into: &bytes, indent: indent)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], _ open: String, _ close: String, into bytes: inout [UInt8],
    indent: Int?, _ body: (Element, inout [UInt8], Int?) -> Void
  ) {
    bytes += open.utf8
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      if let indent {
        startLine(in: &bytes, indent + 1)
      }
      body(element, &bytes, indent.map { $0 + 1 })
    }
    if let indent, !elements.isEmpty {
      startLine(in: &bytes, indent)
    }
    bytes += close.utf8
  }

  /// Begins a line that is indented by two spaces a step.
  private static func startLine(in bytes: inout [UInt8], _ indent: Int) {
    bytes.append(0x0A)
    for _ in 0..<indent {
      bytes.append(0x20)
      bytes.append(0x20)
    }
  }

  /// Writes a text that can stand as it is; false, and nothing is written, where a byte of it
  /// begins something that is written otherwise.
  private static func writePlain(_ text: String, into bytes: inout [UInt8]) -> Bool {
    var text = text
    return text.withUTF8 { buffer in
      for byte in buffer {
        switch byte {
        case 0x00..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "#"), 0x7F:
          return false
        // Letters such as ä, ö and å begin with 0xC3; others are looked at one by one.
        case 0xC4...0xFF, 0xC0...0xC2: return false
        default: break
        }
      }
      bytes.append(contentsOf: buffer)
      return true
    }
  }

  private static func write(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    if writePlain(text, into: &bytes) {
      bytes.append(UInt8(ascii: "\""))
      return
    }
    var watch = CommandWatch()
    for scalar in text.unicodeScalars {
      // `##[` written with a reference is the same string, and no command in a CI log.
      if watch.opensCommand(scalar) {
        bytes += "\\u005b".utf8
        continue
      }
      switch scalar {
      case "\"": bytes += "\\\"".utf8
      case "\\": bytes += "\\\\".utf8
      case "\n": bytes += "\\n".utf8
      case "\r": bytes += "\\r".utf8
      case "\t": bytes += "\\t".utf8
      default:
        // C1 controls, line separators and marks that turn the direction of writing are legal in
        // JSON and trouble in terminals and scripts.
        if scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
          || scalar.value == 0x2028 || scalar.value == 0x2029 || scalar.turnsDirection
        {
          let hex = String(scalar.value, radix: 16)
          bytes += ("\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex).utf8
        } else {
          bytes += String(scalar).utf8
        }
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}

/// A key of a JSON object and its value.
package struct JSONMember: Equatable, Sendable {
  package let key: String
  package let value: JSONValue

  package init(_ key: String, _ value: JSONValue) {
    self.key = key
    self.value = value
  }
}

extension JSONValue: ExpressibleByDictionaryLiteral, ExpressibleByArrayLiteral,
  ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral
{
  package init(dictionaryLiteral members: (String, JSONValue)...) {
    self = .object(members.map { JSONMember($0, $1) })
  }
  package init(arrayLiteral values: JSONValue...) { self = .array(values) }
  package init(stringLiteral text: String) { self = .string(text) }
  package init(integerLiteral value: Int) { self = .int(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
}
