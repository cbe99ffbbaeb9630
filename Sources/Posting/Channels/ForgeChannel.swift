internal import Diagnostics
internal import Reporting

/// A channel that is a forge's place for comments.
protocol ForgeChannel: Channel, CommentBoard {
  var behaviour: Behaviour { get }
  /// How much a comment takes, with its marker.
  static var budget: Budget { get }
  /// How the forge writes what Markdown has no common form for.
  static var dialect: MarkdownDialect { get }
}

extension ForgeChannel {
  package static var isOfRepository: Bool { true }

  package func deliver(_ message: Message, by courier: Courier) -> DeliveryState {
    commenting(message, by: courier).run()
  }

  /// The work of bringing a message here.
  func commenting(_ message: Message, by courier: Courier) -> Commenting<Self> {
    let body = shape(message)
    let marker = Marker(
      key: message.key, head: message.head, sequence: message.sequence,
      hash: contentHash(body))
    return Commenting(
      board: self, courier: courier, marker: marker, body: body, behaviour: behaviour,
      isClean: message.isClean)
  }

  /// What a comment says, without its marker, whose length is known before.
  func shape(_ message: Message) -> String {
    let marker = Marker(
      key: message.key, head: message.head, sequence: message.sequence,
      hash: String(repeating: "0", count: 16))
    let room = marker.marking("", inFooter: Self.hasFooter).utf8.count
    return MarkdownMessage(message, dialect: Self.dialect).text(within: Self.budget.without(room))
  }

  package func head(by courier: Courier) throws(BoardFault) -> String? {
    guard let request = headRequest else { return nil }
    let (_, json) = try looking(by: courier).answer(to: request)
    return head(in: json)?.lowercased()
  }

  /// What reads and writes nothing.
  private func looking(by courier: Courier) -> Commenting<Self> {
    Commenting(
      board: self, courier: courier, marker: Marker(key: "-", head: "", sequence: 0, hash: ""),
      body: "", behaviour: .update, isClean: true)
  }

  package func examine(by courier: Courier) -> [Examination] {
    let looking = looking(by: courier)
    do throws(BoardFault) {
      let author = try looking.author()
      let count = try looking.all().count
      return [
        Examination(Self.server, isGood: true, Phrase(same: host)),
        Examination(Self.identity, isGood: author == nil ? nil : true, Self.known(author)),
        Examination(Self.reading, isGood: true, Self.comments(count)),
        Examination(
          Self.writing, isGood: nil, Self.unknown, hint: grant),
      ]
    } catch {
      return [
        Examination(Self.server, isGood: error.status == nil ? false : true, Phrase(same: host)),
        Examination(Self.reading, isGood: false, error.message, hint: error.hint),
      ]
    }
  }

  private static var server: Phrase { Phrase(fi: "palvelin", sv: "server", en: "server") }
  private static var identity: Phrase { Phrase(fi: "tunniste", sv: "nyckel", en: "token") }
  private static var reading: Phrase {
    Phrase(fi: "kommenttien luku", sv: "läsa kommentarer", en: "reading comments")
  }
  private static var writing: Phrase {
    Phrase(fi: "kommentointi", sv: "kommentera", en: "commenting")
  }
  private static var unknown: Phrase {
    Phrase(
      fi: "selviää vasta lähetettäessä", sv: "visar sig först när något skickas",
      en: "shows only when something is posted")
  }
  private static func known(_ author: String?) -> Phrase {
    author.map(Phrase.init(same:))
      ?? Phrase(
        fi: "palvelin ei kerro, kenen se on", sv: "servern berättar inte vems den är",
        en: "the server does not tell whose it is")
  }
  private static func comments(_ count: Int) -> Phrase {
    Phrase(
      fi: "kommentteja: \(count)", sv: "kommentarer: \(count)", en: "comments: \(count)")
  }
}

extension Message {
  /// Whether there is nothing in it that somebody has to do.
  package var isClean: Bool { lead.role != .error && lead.role != .warning }
}

/// The hash by which a payload is known again: 16 hexadecimal digits.
package func contentHash(_ text: String) -> String {
  SHA256.hash(text.utf8).prefix(8).map { byte in
    (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }.joined()
}
