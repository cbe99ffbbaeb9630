internal import Diagnostics
internal import Reporting
package import RoadmapModel

/// A room of Matrix, by the client-server API: an event sent twice with one transaction's id is there
/// once.
///
/// https://spec.matrix.org/latest/client-server-api/
package struct MatrixChannel: Channel {
  package static let id = "matrix"
  package static let keys: Set<FieldKey> = transportKeys.union([.url, .token, .room, .behaviour])
  package static let required: Set<FieldKey> = [.url, .token, .room]

  private let place: ChatPlace
  private let behaviour: Behaviour

  package init(_ settings: ChannelSettings) throws(ChannelFault) {
    place = try ChatPlace(settings)
    behaviour = settings.behaviour
  }

  package func deliver(_ message: Message, by courier: Courier) -> DeliveryState {
    do throws(BoardFault) {
      let board = try MatrixBoard(place, message, by: courier)
      let body = MatrixMessage.content(of: message, marker: "")
      return board.commenting(
        message, String(decoding: body, as: UTF8.self), behaviour, by: courier)
    } catch {
      return DeliveryState(.failed, reason: error.message, hint: error.hint)
    }
  }

  package func examine(by courier: Courier) -> [Examination] {
    do throws(BoardFault) {
      return try MatrixBoard(place, nil, by: courier).examineBoard(by: courier)
    } catch {
      return [
        Examination(
          Phrase(fi: "palvelin", sv: "server", en: "server"), isGood: false, error.message,
          hint: error.hint)
      ]
    }
  }
}

/// The last events that this user sent to a room.
struct MatrixBoard: ChatBoard {
  let place: ChatPlace
  private let message: Message?
  private let user: String
  /// The room's id, where an alias was given.
  private let room: String

  var knownAuthor: String? { user }

  var grant: Phrase {
    Phrase(
      fi: "kutsu \(user) huoneeseen \(place.room), liitä se siihen ja salli viestit",
      sv: "bjud in \(user) till \(place.room), låt den gå med och tillåt meddelanden",
      en: "invite \(user) to \(place.room), let it join, and allow it to send messages")
  }

  /// Asks who the token is, and which room an alias names.
  init(_ place: ChatPlace, _ message: Message?, by courier: Courier) throws(BoardFault) {
    self.place = place
    self.message = message
    // A dry run asks nobody, and shows what was written in the settings.
    if courier.isDry {
      (user, room) = ("", place.room)
      return
    }
    let who = try Self.ask(place, "/_matrix/client/v3/account/whoami", by: courier)
    user = who["user_id"]?.text ?? ""
    guard place.room.hasPrefix("#") else {
      room = place.room
      return
    }
    let found = try Self.ask(
      place, "/_matrix/client/v3/directory/room/\(place.room.percentEncoded)", by: courier)
    room = found["room_id"]?.text ?? place.room
  }

  private static func ask(
    _ place: ChatPlace, _ path: String, by courier: Courier
  ) throws(BoardFault) -> JSON {
    let response: Response
    do throws(TransportFault) {
      response = try courier.send(place.request(.get, path))
    } catch {
      throw BoardFault(error)
    }
    guard response.isSuccess else {
      throw BoardFault(response, host: place.host, grant: tokens)
    }
    guard let json = JSON(response.body) else {
      throw BoardFault(unreadable: response, host: place.host)
    }
    return json
  }

  private static let tokens = Phrase(
    fi: "hae botille uusi tunniste (access token)", sv: "hämta en ny nyckel (access token)",
    en: "get a new access token for the bot")

  private var matter: String { "/_matrix/client/v3/rooms/\(room.percentEncoded)" }

  func page(_ number: Int) -> Request {
    let filter = JSONWriter.text { json in
      json.object { json in
        json.member("senders", [user])
        json.member("types", ["m.room.message"])
      }
    }
    let text = String(decoding: filter, as: UTF8.self).percentEncoded
    return place.request(.get, "\(matter)/messages?dir=b&limit=100&filter=\(text)")
  }

  func comments(in page: JSON) -> [Comment]? {
    guard let events = page["chunk"]?.list else { return nil }
    var found: [Comment] = []
    // The newest comes first, and an edit stands for the event that it takes the place of.
    var seen: Set<String> = []
    var gone: Set<String> = []
    for event in events {
      guard let id = event["event_id"]?.text, let content = event["content"] else { continue }
      guard let marker = content[MatrixMessage.markerKey]?.text else {
        // What was taken back has no content left.
        gone.insert(id)
        continue
      }
      let related = content["m.relates_to"]
      let isEdit = related?["rel_type"]?.text == "m.replace"
      let target = isEdit ? related?["event_id"]?.text ?? id : id
      guard seen.insert(target).inserted else { continue }
      found.append(Comment(id: target, body: marker + "\n", author: event["sender"]?.text))
    }
    return found.reversed().filter { !gone.contains($0.id) }
  }

  func hasNext(_ response: Response, _ page: JSON, count: Int) -> Bool { false }

  func creation(_ body: String) -> Request { sending(body, replacing: nil) }

  func created(_ answer: JSON) -> Comment? {
    answer["event_id"]?.text.map { id in
      var comment = Comment(id: id, body: "", author: user)
      comment.link = "https://matrix.to/#/\(room.percentEncoded)/\(id.percentEncoded)"
      return comment
    }
  }

  func change(_ comment: Comment, to body: String) -> Request {
    sending(body, replacing: comment.id)
  }

  func removal(_ comment: Comment) -> Request {
    let id = contentHash("redact " + comment.id)
    return place.request(
      .put, "\(matter)/redact/\(comment.id.percentEncoded)/\(id)", Array("{}".utf8))
  }

  /// The event, made anew with its marker; the transaction's id comes of what it says, so that the
  /// same is not there twice.
  private func sending(_ body: String, replacing event: String?) -> Request {
    let marker = Self.parts(body).marker
    let content =
      message.map { MatrixMessage.content(of: $0, marker: marker, replacing: event) } ?? []
    let id = contentHash(String(decoding: content, as: UTF8.self))
    return place.request(.put, "\(matter)/send/m.room.message/\(id)", content)
  }
}
