/// Which value of a record is meant: keys from the outside in, as in `milestones/m1/date`.
package struct FieldPath: Hashable, Sendable {
  /// A key each; of a list without ids, what the item is matched by.
  package let keys: [String]

  package init(_ keys: [String]) {
    self.keys = keys
  }

  /// The path of a key inside the value that this path leads to.
  package func appending(_ key: String) -> FieldPath { FieldPath(keys + [key]) }
}

extension FieldPath: CustomStringConvertible, ExpressibleByStringLiteral {
  /// The keys with slashes between; a slash inside a key is `~1` and a tilde `~0`, as in JSON
  /// Pointer (RFC 6901), so that a path with a link's title in it can be read back.
  package var description: String { keys.map(Self.escaped).joined(separator: "/") }

  /// Reads a path as `description` writes it.
  package init(_ text: String) {
    keys = text.split(separator: "/", omittingEmptySubsequences: false).map(Self.unescaped)
  }

  package init(stringLiteral text: String) { self.init(text) }

  private static func escaped(_ key: String) -> String {
    guard key.utf8.contains(where: { $0 == slash || $0 == tilde }) else { return key }
    var bytes: [UInt8] = []
    for byte in key.utf8 {
      switch byte {
      case tilde: bytes += "~0".utf8
      case slash: bytes += "~1".utf8
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func unescaped(_ text: Substring) -> String {
    guard text.utf8.contains(tilde) else { return String(text) }
    var bytes: [UInt8] = []
    var isEscaped = false
    for byte in text.utf8 {
      if isEscaped {
        bytes.append(byte == UInt8(ascii: "1") ? slash : tilde)
        isEscaped = false
      } else if byte == tilde {
        isEscaped = true
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let slash = UInt8(ascii: "/")
  private static let tilde = UInt8(ascii: "~")
}
