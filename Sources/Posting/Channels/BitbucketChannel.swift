package import Diagnostics
internal import Reporting
package import RoadmapModel

/// Comments on pull requests of Bitbucket Cloud, where nothing can be hidden.
///
/// https://developer.atlassian.com/cloud/bitbucket/rest/api-group-pullrequests/
package struct BitbucketChannel: ForgeChannel {
  package static let id = "bitbucket"
  package static let keys = forgeKeys.union([.user])
  package static let required: Set<FieldKey> = [.token]
  package static let hasFooter = true
  static let budget = Budget.bitbucket
  static let dialect = MarkdownDialect.bitbucket

  let place: ForgePlace
  let behaviour: Behaviour

  package init(_ settings: ChannelSettings) throws(ChannelFault) {
    place = try ForgePlace(
      settings,
      ForgeDeclaration(
        usualBase: "https://api.bitbucket.org/2.0", publicHost: "bitbucket.org", path: "",
        repository: settings.variable("BITBUCKET_REPO_FULL_NAME"),
        number: settings.variable("BITBUCKET_PR_ID").flatMap { Int($0) }, jobTokens: [],
        auth: settings.word(.user) == nil ? "bearer" : "basic"))
    behaviour = settings.behaviour
  }

  package var host: String { place.host }

  package var grant: Phrase {
    Phrase(
      fi: "anna tunnisteelle oikeus 'pullrequest:write'",
      sv: "ge nyckeln rätten 'pullrequest:write'", en: "grant the token 'pullrequest:write'")
  }

  private var comments: String {
    "/repositories/\(place.repository)/pullrequests/\(place.number)/comments"
  }

  package var identityRequest: Request? { place.request(.get, "/user") }
  package func author(in answer: JSON) -> String? { answer["uuid"]?.text }

  package func page(_ number: Int) -> Request {
    place.request(.get, "\(comments)?pagelen=100&page=\(number)")
  }

  package func comments(in page: JSON) -> [Comment]? {
    page["values"]?.list?.compactMap { $0["deleted"]?.flag == true ? nil : created($0) }
  }

  package func hasNext(_ response: Response, _ page: JSON, count: Int) -> Bool {
    page["next"]?.text != nil
  }

  private static func content(_ body: String) -> JSONBody {
    JSONBody { $0.object("content") { $0.member("raw", body) } }
  }

  package func creation(_ body: String) -> Request {
    place.request(.post, comments, Self.content(body))
  }

  package func created(_ answer: JSON) -> Comment? {
    guard let id = answer["id"]?.id, let body = answer["content"]?["raw"]?.text else { return nil }
    var comment = Comment(id: id, body: body, author: answer["user"]?["uuid"]?.text)
    comment.link = answer["links"]?["html"]?["href"]?.text
    return comment
  }

  package func change(_ comment: Comment, to body: String) -> Request {
    place.request(.put, "\(comments)/\(comment.id)", Self.content(body))
  }

  package func removal(_ comment: Comment) -> Request {
    place.request(.delete, "\(comments)/\(comment.id)")
  }

  package var headRequest: Request? {
    place.request(.get, "/repositories/\(place.repository)/pullrequests/\(place.number)")
  }
  package func head(in answer: JSON) -> String? { answer["source"]?["commit"]?["hash"]?.text }
}
