/// The line by which a comment of ours is known again: which thread of messages it belongs to, what
/// it speaks of, and what it says.
package struct Marker: Equatable, Sendable {
  package let key: String
  package let head: String
  /// Orders runs: a later one's is greater.
  package let sequence: Int
  /// Of what the comment says.
  package let hash: String

  package init(key: String, head: String, sequence: Int, hash: String) {
    self.key = key
    self.head = head
    self.sequence = sequence
    self.hash = hash
  }

  private var facts: String {
    "tiekartta v1 key=\(key.percentEncoded) head=\(head) seq=\(sequence) hash=\(hash)"
  }

  /// The first line of a comment, which no forge shows that hides comments of HTML.
  package var line: String { "<!-- \(facts) -->" }
  /// The last line of a comment where nothing can be hidden.
  package var footer: String { "*\(facts)*" }

  /// What a line says that is exactly a marker; nil for any other.
  package init?(_ line: some StringProtocol) {
    let facts: String
    if line.hasPrefix("<!-- "), line.hasSuffix(" -->") {
      facts = String(line.dropFirst(5).dropLast(4))
    } else if line.hasPrefix("*"), line.hasSuffix("*"), line.count > 2 {
      facts = String(line.dropFirst().dropLast())
    } else {
      return nil
    }
    let words = facts.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 6, words[0] == "tiekartta", words[1] == "v1",
      let key = Self.value(of: "key", words[2]), let head = Self.value(of: "head", words[3]),
      let sequence = Self.value(of: "seq", words[4]).flatMap({ Int($0) }),
      let hash = Self.value(of: "hash", words[5]), let plain = Self.decoded(key),
      head.allSatisfy(\.isHexDigit), hash.allSatisfy(\.isHexDigit)
    else { return nil }
    self.init(key: plain, head: head, sequence: sequence, hash: hash)
    // What another program wrote in another way is not ours to change.
    guard self.facts == facts else { return nil }
  }

  /// The marker of a comment: its first line, or its last.
  package init?(comment body: String) {
    let lines = body.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if let first = lines.first, first.hasPrefix("<"), let marker = Marker(first) {
      self = marker
    } else if let last = lines.last(where: { !$0.isEmpty }), last.hasPrefix("*"),
      let marker = Marker(last)
    {
      self = marker
    } else {
      return nil
    }
  }

  /// A comment's whole text.
  package func marking(_ body: String, inFooter: Bool) -> String {
    inFooter ? body + "\n\n" + footer : line + "\n" + body
  }

  private static func value(of name: String, _ word: String) -> String? {
    word.hasPrefix(name + "=") && word.count > name.count + 1
      ? String(word.dropFirst(name.count + 1)) : nil
  }

  private static func decoded(_ text: String) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let byte = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) else {
        return nil
      }
      bytes.append(byte)
      rest = rest.dropFirst(2)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
