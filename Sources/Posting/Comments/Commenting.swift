internal import Diagnostics

/// What becomes of the earlier messages of a thread.
package enum Behaviour: String, Sendable, CaseIterable {
  /// The earlier one is changed.
  case update
  /// The earlier ones stay, and a new one comes each time.
  case new
  /// A new one comes, then the earlier ones go.
  case replace
  /// The earlier one is changed, and marked as done when nothing is wrong.
  case resolveWhenClean = "resolve-when-clean"
  /// A new one comes only where it says something else than the last.
  case onChange = "on-change"
}

/// Brings one message onto a board, so that however often it is begun and broken off, each thread
/// ends up with what its behaviour says.
struct Commenting<Board: CommentBoard> {
  let board: Board
  let courier: Courier
  let marker: Marker
  /// What the comment says, without its marker.
  let body: String
  let behaviour: Behaviour
  /// Whether there is nothing that somebody has to do.
  let isClean: Bool

  private var text: String { marker.marking(body, inFooter: Board.hasFooter) }

  func run() -> DeliveryState {
    do throws(BoardFault) {
      return try deliver()
    } catch {
      return DeliveryState(error)
    }
  }

  func deliver() throws(BoardFault) -> DeliveryState {
    // What is there cannot be known without asking, so it is told as if nothing were.
    if courier.isDry { return try create(by: nil) }
    let author = try author()
    let ours = try ours(by: author)
    guard let newest = ours.last else {
      if behaviour == .resolveWhenClean, isClean {
        return DeliveryState(.unchanged, reason: Self.nothingToTell)
      }
      return try create(by: author)
    }
    if newest.marker.sequence > marker.sequence, try !isHead() {
      return DeliveryState(.superseded, reason: Self.newer, link: newest.comment.link)
    }
    let isSame = newest.marker.hash == marker.hash
    switch behaviour {
    case .update, .resolveWhenClean:
      let state = try isSame ? keep(newest) : change(newest.comment, by: author)
      // What a broken-off run left behind, or what was posted before this key was in use.
      try remove(ours.dropLast().map(\.comment))
      if behaviour == .resolveWhenClean { try resolve(newest.comment) }
      return state
    case .replace:
      if isSame {
        let state = try keep(newest)
        try remove(ours.dropLast().map(\.comment))
        return state
      }
      let state = try create(by: author)
      try remove(ours.map(\.comment))
      return state
    case .new:
      let isThere = ours.contains { $0.marker == marker }
      return isThere ? DeliveryState(.unchanged) : try create(by: author)
    case .onChange: return try isSame ? keep(newest) : create(by: author)
    }
  }

  // MARK: Reading

  private typealias Own = (comment: Comment, marker: Marker)

  /// The comments of this thread, the newest last.
  private func ours(by author: String?) throws(BoardFault) -> [Own] {
    var found: [Own] = []
    for comment in try all() {
      guard let marker = Marker(comment: comment.body), marker.key == self.marker.key else {
        continue
      }
      if let author, let by = comment.author, by != author { continue }
      found.append((comment, marker))
    }
    // Forges list by time; what a run says of its own order counts before that.
    return found.enumerated().sorted { one, other in
      (one.element.marker.sequence, one.offset) < (other.element.marker.sequence, other.offset)
    }.map(\.element)
  }

  /// All comments, on all pages.
  func all() throws(BoardFault) -> [Comment] {
    var result: [Comment] = []
    var ids: Set<String> = []
    for number in 1...Self.pageLimit {
      let (response, json) = try answer(to: board.page(number))
      guard let comments = board.comments(in: json) else {
        throw BoardFault(unreadable: response, host: board.host)
      }
      // A comment that came in between shifts the pages.
      result += comments.filter { ids.insert("\($0.thread ?? "") \($0.id)").inserted }
      if !board.hasNext(response, json, count: comments.count) { return result }
    }
    throw BoardFault(.endlessPages(board.host))
  }

  /// More than forges let anybody write on one matter.
  private static var pageLimit: Int { 1000 }

  /// Who this token is; nil where the forge does not say.
  func author() throws(BoardFault) -> String? {
    if let known = board.knownAuthor { return known }
    guard let request = board.identityRequest else { return nil }
    let response = try sent(request)
    // Tokens of jobs and apps may not ask who they are.
    guard response.isSuccess, let json = JSON(response.body) else { return nil }
    return board.author(in: json)
  }

  /// Whether the commit that is told is at the head of what is commented on: then what is there is
  /// older, though it came from a later run.
  private func isHead() throws(BoardFault) -> Bool {
    guard let request = board.headRequest else { return false }
    let (_, json) = try answer(to: request)
    return board.head(in: json) == marker.head
  }

  // MARK: Writing

  private func create(by author: String?) throws(BoardFault) -> DeliveryState {
    var fault = TransportFault.unreachable(board.host, "")
    for attempt in 1...courier.policy.attempts {
      let outcome: Courier.Outcome
      do throws(TransportFault) {
        outcome = try courier.attempt(board.creation(text))
      } catch {
        throw BoardFault(error)
      }
      switch outcome {
      case .answered(let response):
        guard response.isSuccess else {
          throw BoardFault(response, host: board.host, grant: board.grant)
        }
        let comment = JSON(response.body).flatMap(board.created)
        return DeliveryState(.delivered, link: comment?.link)
      case .unknown(let unknown):
        fault = unknown
        // The forge may need a moment to show what it took.
        courier.environment.wait(Double(attempt) + courier.environment.chance())
        if let own = try ours(by: author).last(where: { $0.marker == marker }) {
          return DeliveryState(.delivered, link: own.comment.link)
        }
      }
    }
    throw BoardFault(fault)
  }

  private func change(_ comment: Comment, by author: String?) throws(BoardFault) -> DeliveryState {
    let response = try sent(board.change(comment, to: text))
    if response.isSuccess { return DeliveryState(.delivered, link: comment.link) }
    // It went meanwhile, or it is somebody else's after all.
    let isGone = [404, 410].contains(response.status)
    let isForeign = response.status == 403 && author == nil && !RetryPolicy.isLimited(response)
    guard isGone || isForeign else {
      throw BoardFault(response, host: board.host, grant: board.grant)
    }
    return try create(by: author)
  }

  /// Leaves a comment that says the same, but lets it tell of the newer run, so that one in between
  /// which comes late does not take its place.
  private func keep(_ own: Own) throws(BoardFault) -> DeliveryState {
    if own.marker.sequence < marker.sequence {
      let response = try sent(board.change(own.comment, to: text))
      guard response.isSuccess else {
        throw BoardFault(response, host: board.host, grant: board.grant)
      }
    }
    return DeliveryState(.unchanged, link: own.comment.link)
  }

  private func remove(_ comments: [Comment]) throws(BoardFault) {
    for comment in comments {
      let response = try sent(board.removal(comment))
      guard response.isSuccess || [404, 410].contains(response.status) else {
        throw BoardFault(response, host: board.host, grant: board.grant)
      }
    }
  }

  private func resolve(_ comment: Comment) throws(BoardFault) {
    guard comment.isResolved != isClean, let request = board.resolution(comment, isClean) else {
      return
    }
    let response = try sent(request)
    guard response.isSuccess else {
      throw BoardFault(response, host: board.host, grant: board.grant)
    }
  }

  // MARK: Sending

  private func sent(_ request: Request) throws(BoardFault) -> Response {
    do throws(TransportFault) {
      return try courier.send(request)
    } catch {
      var fault = BoardFault(error)
      // Whatever became of a question, it wrote nothing.
      if request.method == .get { fault.mayHaveArrived = false }
      throw fault
    }
  }

  /// An answer that must be JSON.
  func answer(to request: Request) throws(BoardFault) -> (Response, JSON) {
    let response = try sent(request)
    guard response.isSuccess else {
      throw BoardFault(response, host: board.host, grant: board.grant)
    }
    guard let json = JSON(response.body) else {
      throw BoardFault(unreadable: response, host: board.host)
    }
    return (response, json)
  }

  private static var nothingToTell: Phrase {
    Phrase(
      fi: "mikään ei ole vialla, eikä aiempaa viestiä ole",
      sv: "inget är fel, och det finns inget tidigare meddelande",
      en: "nothing is wrong, and there is no earlier message")
  }
  private static var newer: Phrase {
    Phrase(
      fi: "kohteessa on jo uudemman ajon viesti", sv: "där finns redan ett nyare meddelande",
      en: "the message of a newer run is there already")
  }
}

extension TransportFault {
  static func endlessPages(_ host: String) -> TransportFault {
    TransportFault(
      .tooLong,
      Phrase(
        fi: "palvelimen \(host) kommenttilista ei lopu",
        sv: "kommentarerna på \(host) tar aldrig slut",
        en: "the comments of \(host) never end"))
  }
}
