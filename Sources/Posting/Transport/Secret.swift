/// A word that nobody may see: it is known by the name of the variable that it came from.
///
/// No description, reflection or interpolation shows the word itself; only a transport reveals it.
package struct Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible,
  CustomReflectable
{
  /// The variable of the environment that holds it, or names the file that does.
  package let name: String
  private let word: String

  package init(_ word: String, named name: String) {
    self.name = name
    self.word = word
  }

  /// The word, for the one place that sends it.
  func reveal() -> String { word }

  /// What is made of the word, such as its Base64, as secret as itself.
  package func map(_ change: (String) -> String) -> Secret { Secret(change(word), named: name) }

  package var description: String { "$\(name)" }
  package var debugDescription: String { description }
  package var customMirror: Mirror { Mirror(self, children: ["name": name]) }
}

/// A text with secrets in it: an address or a header as it is sent, and as it may be shown.
package struct Guarded: Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
  private enum Part: Sendable {
    case open(String)
    case secret(Secret)
  }

  private var parts: [Part]

  package init(_ text: String) { parts = [.open(text)] }
  package init(_ secret: Secret) { parts = [.secret(secret)] }
  package init(stringLiteral text: String) { parts = [.open(text)] }

  package static func + (one: Guarded, other: Guarded) -> Guarded {
    var sum = one
    sum.parts += other.parts
    return sum
  }

  /// The text as it may be shown: a variable's name where its word stands.
  package var description: String {
    parts.map { part in
      switch part {
      case .open(let text): text
      case .secret(let secret): secret.description
      }
    }.joined()
  }

  /// The text as it is sent.
  func reveal() -> String {
    parts.map { part in
      switch part {
      case .open(let text): text
      case .secret(let secret): secret.reveal()
      }
    }.joined()
  }

  /// A text of somebody else, such as a library's fault, in which no secret of this one is left.
  func scrub(_ text: String) -> String {
    parts.reduce(text) { text, part in
      guard case .secret(let secret) = part, !secret.reveal().isEmpty else { return text }
      return text.replacing(secret.reveal(), with: secret.description)
    }
  }
}
