/// A run of words with a meaning: what each medium makes of it is the renderer's business.
package struct Inline: Equatable, Sendable {
  package enum Role: Equatable, Sendable {
    case plain, strong, emphasis, dim, code
    case error, warning, info, good
    case link(String)
  }

  package let text: String
  package let role: Role

  /// - Parameter role: what the words mean; with an address that no reader should follow they are
  ///   no link in any medium.
  package init(_ text: String, _ role: Role = .plain) {
    self.text = text
    if case .link(let address) = role, !Self.isOpen(address) {
      self.role = .plain
    } else {
      self.role = role
    }
  }

  /// Whether an address leads to a page, a mailbox or a heading of the same page, and says so.
  private static func isOpen(_ address: String) -> Bool {
    if address.utf8.first == UInt8(ascii: "#") { return isAnchor(address.dropFirst()) }
    let isClean =
      address.unicodeScalars.allSatisfy { $0.value > 0x20 } && cleaned(address) == address
    let start = address.prefix(8).lowercased()
    return isClean && ["https://", "http://", "mailto:"].contains { start.hasPrefix($0) }
  }

  /// Whether a text is the name of a heading: a word of small letters, digits and hyphens.
  static func isAnchor(_ text: some StringProtocol) -> Bool {
    text.utf8.first.map { (0x61...0x7A).contains($0) } == true
      && text.utf8.allSatisfy {
        (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
      }
  }
}

/// A line of text made of runs; user text in it is cleaned by every renderer.
package struct Line: Equatable, Sendable, ExpressibleByStringLiteral {
  package var runs: [Inline]

  package init(_ runs: [Inline]) {
    self.runs = runs
  }

  package init(_ text: String, _ role: Inline.Role = .plain) {
    runs = text.isEmpty ? [] : [Inline(text, role)]
  }

  package init(stringLiteral text: String) {
    self.init(text)
  }

  /// The words without their roles.
  package var text: String {
    if runs.count == 1 { return runs[0].text }
    return runs.reduce(into: "") { $0 += $1.text }
  }

  /// The line as it begins a sentence: its first letter in upper case.
  var capitalizedFirst: Line {
    guard let first = runs.first else { return self }
    return Line([Inline(first.text.capitalizedFirst, first.role)] + runs.dropFirst())
  }

  package static func + (one: Line, other: Line) -> Line { Line(one.runs + other.runs) }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
