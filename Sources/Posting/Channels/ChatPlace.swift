internal import Diagnostics
internal import RoadmapModel

/// A room of a chat by the token of a bot: what was written there can be read and changed.
struct ChatPlace: Sendable {
  /// The server's address, without a slash at its end.
  let base: String
  let host: String
  let room: String
  private let token: Secret

  init(_ settings: ChannelSettings, usual: String? = nil) throws(ChannelFault) {
    guard var base = settings.word(.url) ?? usual, let address = WebAddress(base) else {
      throw .missing(.url, in: settings)
    }
    guard let room = settings.word(.room) else { throw .missing(.room, in: settings) }
    guard let token = try settings.secret(.token) else { throw .missing(.token, in: settings) }
    while base.hasSuffix("/") { base.removeLast() }
    self.base = base
    host = address.host
    self.room = room
    self.token = token
  }

  func request(_ method: Request.Method, _ path: String, _ body: [UInt8]? = nil) -> Request {
    var headers: [(name: String, value: Guarded)] = [
      ("Authorization", "Bearer " + Guarded(token)), ("Accept", "application/json"),
    ]
    if body != nil { headers.append(("Content-Type", "application/json; charset=utf-8")) }
    return Request(method, Guarded(base + path), headers: headers, body: body)
  }
}

/// A chat whose messages a bot reads and changes, as a board of comments.
///
/// The engine marks a comment by its first line; here that line goes where people do not see it.
protocol ChatBoard: CommentBoard {
  /// What the last messages of a room are searched for, and how a room is named by the server.
  var place: ChatPlace { get }
}

extension ChatBoard {
  package var host: String { place.host }

  /// The marker and the words that the engine joined.
  static func parts(_ body: String) -> (marker: String, words: String) {
    guard let end = body.firstIndex(of: "\n") else { return ("", body) }
    return (String(body[..<end]), String(body[body.index(after: end)...]))
  }

  /// Brings a shaped message onto the board.
  func commenting(
    _ message: Message, _ body: String, _ behaviour: Behaviour, by courier: Courier
  ) -> DeliveryState {
    Commenting(
      board: self, courier: courier,
      marker: Marker(
        key: message.key, head: message.head, sequence: message.sequence, hash: contentHash(body)),
      body: body, behaviour: behaviour, isClean: message.isClean
    ).run()
  }

  /// Whether the server is there, the token is known and the room can be read.
  func examineBoard(by courier: Courier) -> [Examination] {
    let looking = Commenting(
      board: self, courier: courier, marker: Marker(key: "-", head: "", sequence: 0, hash: ""),
      body: "", behaviour: .update, isClean: true)
    let reading = Phrase(fi: "huoneen luku", sv: "läsa rummet", en: "reading the room")
    do throws(BoardFault) {
      let author = try looking.author()
      let count = try looking.all().count
      return [
        Examination(
          Phrase(fi: "tunniste", sv: "nyckel", en: "token"), isGood: author != nil,
          Phrase(same: author ?? "?"), hint: author == nil ? grant : nil),
        Examination(
          reading, isGood: true,
          Phrase(
            fi: "omia viestejä: \(count)", sv: "egna meddelanden: \(count)",
            en: "own messages: \(count)")),
        .unknowable,
      ]
    } catch {
      return [Examination(reading, isGood: false, error.message, hint: error.hint)]
    }
  }
}
