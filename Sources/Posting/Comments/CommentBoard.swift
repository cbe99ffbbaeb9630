package import Diagnostics

/// A comment as a forge gives it.
package struct Comment: Equatable, Sendable {
  package let id: String
  /// The thread or discussion that it begins, where a forge has such.
  package var thread: String?
  package let body: String
  /// Who wrote it, as the forge knows them.
  package let author: String?
  package var isResolved = false
  package var link: String?
  /// Counts its changes, where a forge wants to know which one is changed.
  package var version: Int?

  package init(id: String, body: String, author: String?) {
    self.id = id
    self.body = body
    self.author = author
  }
}

/// A place for comments that can be read back: how one forge lists, makes, changes and removes them.
package protocol CommentBoard {
  /// Whether the marker must be seen, since nothing can be hidden.
  static var hasFooter: Bool { get }
  /// Whom to name where it fails: the server's host.
  var host: String { get }
  /// What must be granted to comment there.
  var grant: Phrase { get }
  /// Asks who the token is; nil where the forge does not tell, or it is known.
  var identityRequest: Request? { get }
  /// The author of what this token writes, where that is known without asking.
  var knownAuthor: String? { get }
  func author(in answer: JSON) -> String?
  /// Asks for a page of comments, from 1.
  func page(_ number: Int) -> Request
  /// The comments of a page; nil where the answer is none.
  func comments(in page: JSON) -> [Comment]?
  func hasNext(_ response: Response, _ page: JSON, count: Int) -> Bool
  func creation(_ body: String) -> Request
  /// The comment that was just made.
  func created(_ answer: JSON) -> Comment?
  func change(_ comment: Comment, to body: String) -> Request
  func removal(_ comment: Comment) -> Request
  /// Marks a comment as done or not; nil where the forge has no such thing.
  func resolution(_ comment: Comment, _ isResolved: Bool) -> Request?
  /// Asks for the commit that is at the head of what is commented on.
  var headRequest: Request? { get }
  func head(in answer: JSON) -> String?
}

extension CommentBoard {
  package static var hasFooter: Bool { false }
  package var identityRequest: Request? { nil }
  package var knownAuthor: String? { nil }
  package func author(in answer: JSON) -> String? { nil }
  package func resolution(_ comment: Comment, _ isResolved: Bool) -> Request? { nil }
  package var headRequest: Request? { nil }
  package func head(in answer: JSON) -> String? { nil }
}

/// Why a forge did not do as asked.
package struct BoardFault: Error, Sendable {
  /// The forge's status, where it answered.
  package let status: Int?
  package let message: Phrase
  package let hint: Phrase?
  package var mayHaveArrived = false
  /// Whether the token may not do it.
  package var isOfPermission = false

  package init(_ fault: TransportFault) {
    status = nil
    message = fault.message
    hint = fault.hint
    mayHaveArrived = fault.mayHaveArrived
  }

  package init(_ response: Response, host: String, grant: Phrase) {
    status = response.status
    let words = response.words
    let said = words.isEmpty ? "" : ": " + words
    let isLimited = RetryPolicy.isLimited(response)
    isOfPermission = response.status == 403 && !isLimited
    message = Phrase(
      fi: "\(host) vastasi \(response.status)\(said)",
      sv: "\(host) svarade \(response.status)\(said)",
      en: "\(host) answered \(response.status)\(said)")
    hint =
      switch response.status {
      case _ where isLimited: Self.later
      case 401: Self.identity
      case 403: grant
      case 404: Self.absent(grant)
      default: nil
      }
  }

  /// An answer that is not what the forge's interface gives, such as a page of a proxy.
  package init(unreadable response: Response, host: String) {
    status = response.status
    let type = response.header("content-type") ?? "?"
    message = Phrase(
      fi: "\(host) ei vastannut JSONilla (\(response.status), \(type))",
      sv: "\(host) svarade inte med JSON (\(response.status), \(type))",
      en: "\(host) did not answer in JSON (\(response.status), \(type))")
    hint = Phrase(
      fi: "tarkista osoite avaimessa 'url', ja onko välissä välityspalvelin",
      sv: "kontrollera adressen i 'url', och om det finns en proxy emellan",
      en: "check the address in 'url', and whether there is a proxy between")
  }

  private static let later = Phrase(
    fi: "palvelin rajoittaa pyyntöjä; yritä myöhemmin uudelleen",
    sv: "servern begränsar antalet anrop; försök igen senare",
    en: "the server limits requests; try again later")
  private static let identity = Phrase(
    fi: "tunniste ei kelpaa: onko se vanhentunut, ja onko 'auth' oikein",
    sv: "nyckeln godtas inte: har den gått ut, och stämmer 'auth'",
    en: "the token is not taken: has it expired, and is 'auth' right")

  private static func absent(_ grant: Phrase) -> Phrase {
    Phrase(
      fi: "arkistoa tai numeroa ei ole, tai tunniste ei näe sitä: \(grant.fi)",
      sv: "arkivet eller numret finns inte, eller nyckeln ser det inte: \(grant.sv)",
      en: "there is no such repository or number, or the token does not see it: \(grant.en)")
  }
}

extension Response {
  /// What a server says of a fault: its message, on one line.
  package var words: String {
    guard let json = JSON(body) else { return "" }
    let text =
      json["message"]?.text ?? json["error"]?["message"]?.text ?? json["error"]?.text
      ?? json["error_description"]?.text ?? ""
    return String(text.prefix(200)).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
