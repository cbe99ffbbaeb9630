internal import Diagnostics
internal import Reporting
package import RoadmapModel

/// A channel of Mattermost: by an incoming webhook, which only takes messages, or by a bot's token,
/// which also changes what it wrote.
///
/// https://developers.mattermost.com/integrate/webhooks/incoming/
package struct MattermostChannel: Channel {
  package static let id = "mattermost"
  package static let keys: Set<FieldKey> =
    transportKeys.union([.webhook, .host, .url, .token, .room, .behaviour])
  package static let required: Set<FieldKey> = []

  private enum Way: Sendable {
    case hook(HookAddress)
    case bot(MattermostBoard)
  }
  private let way: Way
  private let behaviour: Behaviour

  package init(_ settings: ChannelSettings) throws(ChannelFault) {
    behaviour = settings.behaviour
    way =
      if settings.values[.token] != nil {
        .bot(MattermostBoard(place: try ChatPlace(settings)))
      } else {
        .hook(try HookAddress(settings))
      }
  }

  package func deliver(_ message: Message, by courier: Courier) -> DeliveryState {
    let text = MarkdownMessage(message, dialect: .mattermost).text(within: .mattermost)
    switch way {
    case .hook(let hook):
      let body = JSONWriter.text { json in json.object { $0.member("text", text) } }
      return hook.post(message, body, by: courier) { _ in DeliveryState(.delivered) }
    case .bot(let board): return board.commenting(message, text, behaviour, by: courier)
    }
  }

  package func examine(by courier: Courier) -> [Examination] {
    switch way {
    case .hook(let hook): hook.examine(by: courier)
    case .bot(let board): board.examineBoard(by: courier)
    }
  }
}

/// The last posts of a channel.
struct MattermostBoard: ChatBoard {
  let place: ChatPlace

  var grant: Phrase {
    Phrase(
      fi: "lisää botti kanavalle, ja anna avaimessa 'room' kanavan tunniste (26 merkkiä)",
      sv: "lägg till botten i kanalen, och ange kanalens id (26 tecken) i 'room'",
      en: "add the bot to the channel, and give the channel's id (26 characters) in 'room'")
  }

  /// The property in which the marker stands.
  private static let property = "tiekartta"

  var identityRequest: Request? { place.request(.get, "/api/v4/users/me") }
  func author(in answer: JSON) -> String? { answer["id"]?.text }

  func page(_ number: Int) -> Request {
    place.request(
      .get, "/api/v4/channels/\(place.room.percentEncoded)/posts?page=0&per_page=200")
  }

  func comments(in page: JSON) -> [Comment]? {
    guard let order = page["order"]?.list, let posts = page["posts"] else { return nil }
    // The newest comes first.
    return order.reversed().compactMap(\.text).compactMap { posts[$0].flatMap(created) }
  }

  func hasNext(_ response: Response, _ page: JSON, count: Int) -> Bool { false }

  func creation(_ body: String) -> Request {
    place.request(
      .post, "/api/v4/posts",
      payload(body) { $0.member("channel_id", place.room) })
  }

  func created(_ answer: JSON) -> Comment? {
    guard let id = answer["id"]?.text, let marker = answer["props"]?[Self.property]?.text else {
      return nil
    }
    return Comment(id: id, body: marker + "\n", author: answer["user_id"]?.text)
  }

  func change(_ comment: Comment, to body: String) -> Request {
    place.request(.put, "/api/v4/posts/\(comment.id.percentEncoded)/patch", payload(body) { _ in })
  }

  func removal(_ comment: Comment) -> Request {
    place.request(.delete, "/api/v4/posts/\(comment.id.percentEncoded)")
  }

  private func payload(_ body: String, _ more: (inout JSONWriter) -> Void) -> [UInt8] {
    let (marker, words) = Self.parts(body)
    return JSONWriter.text { json in
      json.object { json in
        more(&json)
        json.member("message", words)
        json.object("props") { $0.member(named: Self.property, marker) }
      }
    }
  }
}
