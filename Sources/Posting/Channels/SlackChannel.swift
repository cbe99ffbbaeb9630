internal import Diagnostics
internal import Reporting
package import RoadmapModel

/// A conversation of Slack: by an incoming webhook, which only takes messages, or by a bot's token,
/// which also changes what it wrote.
///
/// https://docs.slack.dev/reference/methods/chat.postMessage
package struct SlackChannel: Channel {
  package static let id = "slack"
  package static let keys: Set<FieldKey> =
    transportKeys.union([.webhook, .host, .url, .token, .room, .behaviour])
  package static let required: Set<FieldKey> = []

  private enum Way: Sendable {
    case hook(HookAddress)
    case bot(SlackBoard)
  }
  private let way: Way
  private let behaviour: Behaviour

  package init(_ settings: ChannelSettings) throws(ChannelFault) {
    behaviour = settings.behaviour
    way =
      if settings.values[.token] != nil {
        .bot(SlackBoard(place: try ChatPlace(settings, usual: "https://slack.com")))
      } else {
        .hook(try HookAddress(settings))
      }
  }

  package func deliver(_ message: Message, by courier: Courier) -> DeliveryState {
    let body = SlackMessage.body(of: message)
    switch way {
    case .hook(let hook):
      return hook.post(message, body, by: courier) { _ in DeliveryState(.delivered) }
    case .bot(let board):
      return board.commenting(
        message, String(decoding: body, as: UTF8.self), behaviour,
        by: SlackBoard.reading(courier))
    }
  }

  package func examine(by courier: Courier) -> [Examination] {
    switch way {
    case .hook(let hook): hook.examine(by: courier)
    case .bot(let board): board.examineBoard(by: SlackBoard.reading(courier))
    }
  }
}

/// The last messages of a conversation.
struct SlackBoard: ChatBoard {
  let place: ChatPlace

  var grant: Phrase {
    Phrase(
      fi: "anna botille oikeudet chat:write ja channels:history (yksityisessä groups:history) ja"
        + " kutsu se keskusteluun",
      sv: "ge botten chat:write och channels:history (privat groups:history) och bjud in den",
      en: "grant the bot chat:write and channels:history (private: groups:history), and invite it")
  }

  private static let event = "tiekartta_message"

  var identityRequest: Request? { place.request(.post, "/api/auth.test", []) }
  func author(in answer: JSON) -> String? { answer["bot_id"]?.text }

  func page(_ number: Int) -> Request {
    place.request(
      .get,
      "/api/conversations.history?channel=\(place.room.percentEncoded)&limit=200"
        + "&include_all_metadata=true")
  }

  func comments(in page: JSON) -> [Comment]? {
    // The newest comes first.
    page["messages"]?.list.map { $0.reversed().compactMap(comment) }
  }

  func hasNext(_ response: Response, _ page: JSON, count: Int) -> Bool { false }

  private func comment(_ message: JSON) -> Comment? {
    guard let id = message["ts"]?.text, let metadata = message["metadata"],
      metadata["event_type"]?.text == Self.event,
      let marker = metadata["event_payload"]?["marker"]?.text
    else { return nil }
    return Comment(id: id, body: marker + "\n", author: message["bot_id"]?.text)
  }

  func creation(_ body: String) -> Request {
    place.request(.post, "/api/chat.postMessage", payload(body))
  }

  func created(_ answer: JSON) -> Comment? {
    answer["ts"]?.text.map { Comment(id: $0, body: "", author: nil) }
  }

  func change(_ comment: Comment, to body: String) -> Request {
    place.request(.post, "/api/chat.update", payload(body, changing: comment.id))
  }

  func removal(_ comment: Comment) -> Request {
    place.request(
      .post, "/api/chat.delete",
      JSONWriter.text { json in
        json.object { json in
          json.member("channel", place.room)
          json.member("ts", comment.id)
        }
      })
  }

  /// The shaped message with where it goes and the marker that nobody sees.
  private func payload(_ body: String, changing ts: String? = nil) -> [UInt8] {
    let (marker, words) = Self.parts(body)
    let head = JSONWriter.text { json in
      json.object { json in
        json.member("channel", place.room)
        if let ts { json.member("ts", ts) }
        json.object("metadata") { json in
          json.member("event_type", Self.event)
          json.object("event_payload") { $0.member("marker", marker) }
        }
      }
    }
    // Two objects become one.
    guard let end = head.lastIndex(of: UInt8(ascii: "}")),
      let start = Array(words.utf8).firstIndex(of: UInt8(ascii: "{"))
    else { return head }
    return head[..<end] + [UInt8(ascii: ",")] + Array(words.utf8)[(start + 1)...]
  }

  /// Slack tells of faults in answers that look like success.
  static func reading(_ courier: Courier) -> Courier {
    Courier(
      transport: SlackTransport(courier.transport), environment: courier.environment,
      policy: courier.policy, ledger: courier.ledger, isResend: courier.isResend,
      isDry: courier.isDry)
  }
}

/// Gives answers of Slack the status that they mean.
private final class SlackTransport: Transport {
  private let transport: any Transport

  init(_ transport: any Transport) { self.transport = transport }

  func send(_ request: Request) throws(TransportFault) -> Response {
    let response = try transport.send(request)
    guard response.isSuccess, let json = JSON(response.body), json["ok"]?.flag == false else {
      return response
    }
    return Response(
      status: Self.status(json["error"]?.text ?? ""), headers: response.headers,
      body: response.body)
  }

  func send(_ mail: Mail, through server: MailServer) throws(TransportFault) -> Int {
    try transport.send(mail, through: server)
  }

  private static func status(_ error: String) -> Int {
    switch error {
    case "ratelimited", "rate_limited": 429
    case "not_authed", "invalid_auth", "account_inactive", "token_revoked", "token_expired": 401
    case "channel_not_found", "message_not_found": 404
    case "internal_error", "fatal_error", "service_unavailable": 503
    case "missing_scope", "not_in_channel", "is_archived", "restricted_action", "no_permission",
      "cant_update_message", "cant_delete_message", "not_allowed_token_type":
      403
    default: 400
    }
  }
}
