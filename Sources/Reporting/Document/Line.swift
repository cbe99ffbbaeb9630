/// A run of words with a meaning: what each medium makes of it is the renderer's business.
package struct Inline: Equatable, Sendable {
  package enum Role: Equatable, Sendable {
    case plain, strong, emphasis, dim, code
    case error, warning, info, good
    case link(String)
  }

  package let text: String
  package let role: Role

  package init(_ text: String, _ role: Role = .plain) {
    self.text = text
    self.role = role
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
