/// The parts of a web address that decide where it leads.
package struct WebAddress: Equatable, Sendable {
  package let scheme: String
  /// In lower case, without a port.
  package let host: String
  package let port: Int
  /// From the first slash on, with the query.
  package let path: String

  /// Nothing where the text is no web address, or names a user: what is before an `@` is easily
  /// taken for the host.
  package init?(_ text: String) {
    let isClean = text.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F }
    guard isClean, let colon = text.firstRange(of: "://") else { return nil }
    let scheme = text[..<colon.lowerBound].lowercased()
    guard ["http", "https"].contains(scheme) else { return nil }
    let rest = text[colon.upperBound...]
    let end = rest.firstIndex { "/?#\\".contains($0) } ?? rest.endIndex
    let authority = rest[..<end]
    guard !authority.contains("@") else { return nil }
    var host = authority
    var port = scheme == "https" ? 443 : 80
    if let colon = authority.lastIndex(of: ":"), !authority[colon...].contains("]") {
      guard let number = Int(authority[authority.index(after: colon)...]),
        (1...65_535).contains(number)
      else { return nil }
      port = number
      host = authority[..<colon]
    }
    guard !host.isEmpty else { return nil }
    self.scheme = scheme
    self.host = host.lowercased()
    self.port = port
    path = String(rest[end...])
  }

  /// Whether what is sent there can be read by nobody on the way.
  var isPrivate: Bool { scheme == "https" || Self.isThisMachine(host) }

  /// Whether another address is on the same server.
  package func isSameServer(as other: WebAddress) -> Bool {
    scheme == other.scheme && host == other.host && port == other.port
  }

  /// Whether a host is the machine itself, by a name that no name server decides.
  static func isThisMachine(_ host: String) -> Bool {
    ["localhost", "127.0.0.1", "[::1]", "::1"].contains(host)
  }
}

extension String {
  /// The text with all but unreserved characters as `%XX`, for a part of a path or a query.
  package var percentEncoded: String {
    var result = ""
    for byte in utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        result += "%" + (byte < 16 ? "0" : "") + digits
      }
    }
    return result
  }
}

/// Base64 as RFC 4648 has it.
package enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  package static func encode(_ bytes: some Collection<UInt8>) -> String {
    var result: [UInt8] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      let three = Array(rest.prefix(3))
      rest = rest.dropFirst(3)
      var bits = 0
      for index in 0..<3 { bits = bits << 8 | (index < three.count ? Int(three[index]) : 0) }
      for index in 0..<4 {
        result.append(
          index <= three.count ? letters[bits >> (18 - 6 * index) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
