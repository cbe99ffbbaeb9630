package import Diagnostics
internal import Reporting
package import RoadmapModel

/// Comments on pull requests and issues of Gitea and Forgejo.
///
/// Each server describes its interface under `/api/swagger`.
package struct GiteaChannel: ForgeChannel {
  package static let id = "gitea"
  package static let keys = forgeKeys
  package static let required: Set<FieldKey> = []
  static let budget = Budget.gitea
  static let dialect = MarkdownDialect.gitea

  let place: ForgePlace
  let behaviour: Behaviour

  package init(_ settings: ChannelSettings) throws(ChannelFault) {
    let isOwnRun = ["GITEA_ACTIONS", "FORGEJO_ACTIONS"].contains { settings.variable($0) != nil }
    place = try ForgePlace(
      settings,
      ForgeDeclaration(
        declaredBase: isOwnRun
          ? settings.variable("GITHUB_API_URL")
            ?? settings.variable("GITHUB_SERVER_URL").map { $0 + "/api/v1" } : nil,
        usualBase: nil, path: "/api/v1",
        repository: isOwnRun ? settings.variable("GITHUB_REPOSITORY") : nil,
        number: isOwnRun ? settings.eventNumber : nil,
        jobTokens: ["FORGEJO_TOKEN", "GITEA_TOKEN", "GITHUB_TOKEN"], auth: "token"))
    behaviour = settings.behaviour
  }

  package var host: String { place.host }

  package var grant: Phrase {
    Phrase(
      fi: "anna tunnisteelle oikeus 'write:issue' ja arkistoon kirjoitusoikeus; lukittuun tai"
        + " arkistoituun ei voi kommentoida",
      sv: "ge nyckeln 'write:issue' och skrivrätt till arkivet; ett låst eller arkiverat ärende kan"
        + " inte kommenteras",
      en: "grant the token 'write:issue' and write access to the repository; what is locked or"
        + " archived takes no comments")
  }

  private var matter: String { "/repos/\(place.repository)/issues" }

  package var identityRequest: Request? { place.request(.get, "/user") }
  package func author(in answer: JSON) -> String? { answer["login"]?.text }

  /// The list of an issue has no pages.
  package func page(_ number: Int) -> Request {
    place.request(.get, "\(matter)/\(place.number)/comments")
  }

  package func comments(in page: JSON) -> [Comment]? { page.list.map { $0.compactMap(created) } }

  package func hasNext(_ response: Response, _ page: JSON, count: Int) -> Bool { false }

  package func creation(_ body: String) -> Request {
    place.request(
      .post, "\(matter)/\(place.number)/comments", JSONBody { $0.member("body", body) })
  }

  package func created(_ answer: JSON) -> Comment? {
    guard let id = answer["id"]?.id, let body = answer["body"]?.text else { return nil }
    var comment = Comment(id: id, body: body, author: answer["user"]?["login"]?.text)
    comment.link = answer["html_url"]?.text
    return comment
  }

  package func change(_ comment: Comment, to body: String) -> Request {
    place.request(
      .patch, "\(matter)/comments/\(comment.id)", JSONBody { $0.member("body", body) })
  }

  package func removal(_ comment: Comment) -> Request {
    place.request(.delete, "\(matter)/comments/\(comment.id)")
  }

  package var headRequest: Request? {
    place.isIssue
      ? nil : place.request(.get, "/repos/\(place.repository)/pulls/\(place.number)")
  }
  package func head(in answer: JSON) -> String? { answer["head"]?["sha"]?.text }
}
