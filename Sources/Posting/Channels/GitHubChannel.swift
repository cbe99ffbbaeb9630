package import Diagnostics
internal import Reporting
package import RoadmapModel

/// Comments on pull requests and issues of GitHub, also on a server of one's own.
///
/// https://docs.github.com/en/rest/issues/comments
package struct GitHubChannel: ForgeChannel {
  package static let id = "github"
  package static let keys = forgeKeys
  package static let required: Set<FieldKey> = []
  static let budget = Budget.github
  static let dialect = MarkdownDialect.github

  let place: ForgePlace
  let behaviour: Behaviour

  package init(_ settings: ChannelSettings) throws(ChannelFault) {
    place = try ForgePlace(
      settings,
      ForgeDeclaration(
        declaredBase: settings.variable("GITHUB_API_URL"), usualBase: "https://api.github.com",
        // A server of one's own has its interface below a path, the public one on a host.
        publicHost: "github.com", path: "/api/v3",
        repository: settings.variable("GITHUB_REPOSITORY"), number: settings.eventNumber,
        jobTokens: ["GITHUB_TOKEN"], auth: "bearer"))
    behaviour = settings.behaviour
  }

  package func deliver(_ message: Message, by courier: Courier) -> DeliveryState {
    let commenting = commenting(message, by: courier)
    do throws(BoardFault) {
      return try commenting.deliver()
    } catch {
      // The token of a fork's run may not comment, and never a check of an unverified report.
      guard error.isOfPermission, !message.isUnverified else { return DeliveryState(error) }
      return StepDown(channel: self, message: message, courier: courier)
        .run(after: DeliveryState(error))
    }
  }

  package var host: String { place.host }

  package var grant: Phrase {
    Phrase(
      fi: "anna tunnisteelle oikeus: 'permissions: pull-requests: write', ja asioille"
        + " 'issues: write'; haarautuman ajolla ei voi olla sitä",
      sv: "ge nyckeln rätt: 'permissions: pull-requests: write', och för ärenden 'issues: write';"
        + " en körning från en fork kan inte ha den",
      en: "grant the token 'permissions: pull-requests: write', and for issues 'issues: write';"
        + " a run of a fork cannot have it")
  }

  private var matter: String { "/repos/\(place.repository)/issues" }

  package var knownAuthor: String? { place.isJobToken ? "github-actions[bot]" : nil }
  package var identityRequest: Request? { place.request(.get, "/user") }
  package func author(in answer: JSON) -> String? { answer["login"]?.text }

  package func page(_ number: Int) -> Request {
    place.request(.get, "\(matter)/\(place.number)/comments?per_page=100&page=\(number)")
  }

  package func comments(in page: JSON) -> [Comment]? { page.list.map { $0.compactMap(created) } }

  package func hasNext(_ response: Response, _ page: JSON, count: Int) -> Bool {
    response.header("link")?.contains("rel=\"next\"") ?? false
  }

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
