package import Diagnostics
internal import Reporting
package import RoadmapModel

/// Notes on merge requests and issues of GitLab.
///
/// https://docs.gitlab.com/api/notes/ and https://docs.gitlab.com/api/discussions/
package struct GitLabChannel: ForgeChannel {
  package static let id = "gitlab"
  package static let keys = forgeKeys
  package static let required: Set<FieldKey> = []
  static let budget = Budget.gitlab
  static let dialect = MarkdownDialect.gitlab

  let place: ForgePlace
  let behaviour: Behaviour

  package init(_ settings: ChannelSettings) throws(ChannelFault) {
    place = try ForgePlace(
      settings,
      ForgeDeclaration(
        declaredBase: settings.variable("CI_API_V4_URL"), usualBase: nil, path: "/api/v4",
        repository: settings.variable("CI_PROJECT_PATH"),
        number: settings.variable("CI_MERGE_REQUEST_IID").flatMap { Int($0) },
        // The token of a job may not comment.
        jobTokens: [], auth: "private-token"))
    behaviour = settings.behaviour
  }

  package var host: String { place.host }

  package var grant: Phrase {
    Phrase(
      fi: "kommentointiin kelpaa projektin tai ryhmän tunniste, jolla on laajuus 'api' ja rooli"
        + " Reporter tai Developer; CI_JOB_TOKEN ei kelpaa",
      sv: "för kommentarer krävs en projekt- eller gruppnyckel med 'api' och rollen Reporter eller"
        + " Developer; CI_JOB_TOKEN duger inte",
      en: "commenting takes a project or group access token with the scope 'api' and the role"
        + " Reporter or Developer; CI_JOB_TOKEN does not do")
  }

  private var matter: String {
    "/projects/\(place.repository.percentEncoded)"
      + (place.isIssue ? "/issues/" : "/merge_requests/") + String(place.number)
  }

  package var identityRequest: Request? { place.request(.get, "/user") }
  package func author(in answer: JSON) -> String? { answer["id"]?.id }

  package func page(_ number: Int) -> Request {
    // Discussions, not notes alone: only they can be resolved.
    place.request(.get, "\(matter)/discussions?per_page=100&page=\(number)")
  }

  package func comments(in page: JSON) -> [Comment]? {
    page.list?.compactMap { discussion in
      guard let note = discussion["notes"]?.list?.first, note["system"]?.flag != true else {
        return nil
      }
      return comment(note, of: discussion)
    }
  }

  package func hasNext(_ response: Response, _ page: JSON, count: Int) -> Bool {
    !(response.header("x-next-page") ?? "").isEmpty
      || response.header("link")?.contains("rel=\"next\"") ?? false
  }

  private func comment(_ note: JSON, of discussion: JSON) -> Comment? {
    guard let id = note["id"]?.id, let body = note["body"]?.text else { return nil }
    var comment = Comment(id: id, body: body, author: note["author"]?["id"]?.id)
    comment.thread = discussion["id"]?.text
    comment.isResolved = note["resolved"]?.flag ?? false
    return comment
  }

  package func creation(_ body: String) -> Request {
    // A plain note can never be resolved; a discussion is one that can.
    behaviour == .resolveWhenClean
      ? place.request(.post, "\(matter)/discussions", JSONBody { $0.member("body", body) })
      : place.request(.post, "\(matter)/notes", JSONBody { $0.member("body", body) })
  }

  package func created(_ answer: JSON) -> Comment? {
    (answer["notes"]?.list?.first ?? answer).flatComment { comment($0, of: answer) }
  }

  package func change(_ comment: Comment, to body: String) -> Request {
    place.request(.put, "\(matter)/notes/\(comment.id)", JSONBody { $0.member("body", body) })
  }

  package func removal(_ comment: Comment) -> Request {
    place.request(.delete, "\(matter)/notes/\(comment.id)")
  }

  package func resolution(_ comment: Comment, _ isResolved: Bool) -> Request? {
    guard !place.isIssue, let thread = comment.thread else { return nil }
    return place.request(
      .put, "\(matter)/discussions/\(thread.percentEncoded)?resolved=\(isResolved)")
  }

  package var headRequest: Request? { place.isIssue ? nil : place.request(.get, matter) }
  package func head(in answer: JSON) -> String? { answer["sha"]?.text }
}

extension JSON {
  fileprivate func flatComment(_ read: (JSON) -> Comment?) -> Comment? { read(self) }
}
