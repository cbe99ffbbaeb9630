package import Diagnostics
internal import Reporting
package import RoadmapModel

/// Threads on pull requests of Azure DevOps, also on a server of one's own.
///
/// https://learn.microsoft.com/rest/api/azure/devops/git/pull-request-threads
package struct AzureChannel: ForgeChannel {
  package static let id = "azure"
  package static let keys = forgeKeys.union([.project])
  package static let required: Set<FieldKey> = []
  static let budget = Budget.azure
  static let dialect = MarkdownDialect.azure

  let place: ForgePlace
  let behaviour: Behaviour
  private let project: String

  package init(_ settings: ChannelSettings) throws(ChannelFault) {
    var declared = settings.variable("SYSTEM_COLLECTIONURI")
    while declared?.hasSuffix("/") == true { declared?.removeLast() }
    guard let project = settings.word(.project) ?? settings.variable("SYSTEM_TEAMPROJECT") else {
      throw ChannelFault(
        Phrase(
          fi: "kanavalta '\(settings.name)' puuttuu 'project'",
          sv: "kanalen '\(settings.name)' saknar 'project'",
          en: "the channel '\(settings.name)' lacks 'project'"), span: settings.values.span)
    }
    self.project = project
    place = try ForgePlace(
      settings,
      ForgeDeclaration(
        declaredBase: declared, usualBase: nil, path: "",
        repository: settings.variable("BUILD_REPOSITORY_NAME"),
        number: settings.variable("SYSTEM_PULLREQUEST_PULLREQUESTID").flatMap { Int($0) },
        // A person's token is Basic with an empty name, the run's own is Bearer.
        jobTokens: ["SYSTEM_ACCESSTOKEN"], auth: "basic", jobAuth: "bearer"))
    behaviour = settings.behaviour
  }

  package var host: String { place.host }

  package var grant: Phrase {
    Phrase(
      fi: "anna ajon tunnukselle (Build Service) arkistossa oikeus 'Contribute to pull requests',"
        + " tai tunnisteelle laajuus 'Code (Read & Write)'",
      sv:
        "ge körningens konto (Build Service) rätten 'Contribute to pull requests' i arkivet, eller"
        + " nyckeln omfattningen 'Code (Read & Write)'",
      en: "grant the build service 'Contribute to pull requests' on the repository, or the token"
        + " the scope 'Code (Read & Write)'")
  }

  private var threads: String {
    "/\(project.percentEncoded)/_apis/git/repositories/\(place.repository.percentEncoded)"
      + "/pullRequests/\(place.number)"
  }

  private static let version = "api-version=7.1"

  package var identityRequest: Request? {
    place.request(.get, "/_apis/connectionData?api-version=7.1-preview.1")
  }
  package func author(in answer: JSON) -> String? { answer["authenticatedUser"]?["id"]?.text }

  package func page(_ number: Int) -> Request {
    place.request(.get, "\(threads)/threads?\(Self.version)")
  }

  /// All threads come at once; those of the forge itself, and those that were removed, are none.
  package func comments(in page: JSON) -> [Comment]? {
    page["value"]?.list?.compactMap { thread in
      thread["isDeleted"]?.flag == true ? nil : created(thread)
    }
  }

  package func hasNext(_ response: Response, _ page: JSON, count: Int) -> Bool { false }

  package func creation(_ body: String) -> Request {
    place.request(
      .post, "\(threads)/threads?\(Self.version)",
      JSONBody { json in
        json.array("comments") { json in
          json.element { json in
            json.member("parentCommentId", 0)
            json.member("content", body)
            json.member("commentType", 1)
          }
        }
        // An active thread holds up a pull request where all comments must be resolved.
        json.member("status", behaviour == .resolveWhenClean ? 1 : 4)
      })
  }

  package func created(_ thread: JSON) -> Comment? {
    guard let id = thread["id"]?.id, let first = thread["comments"]?.list?.first,
      first["isDeleted"]?.flag != true, let comment = first["id"]?.id,
      let body = first["content"]?.text
    else { return nil }
    var result = Comment(id: comment, body: body, author: first["author"]?["id"]?.text)
    result.thread = id
    result.isResolved = ["closed", "fixed", "byDesign"].contains(thread["status"]?.text ?? "")
    return result
  }

  private func thread(_ comment: Comment) -> String {
    "\(threads)/threads/\((comment.thread ?? "").percentEncoded)"
  }

  package func change(_ comment: Comment, to body: String) -> Request {
    place.request(
      .patch, "\(thread(comment))/comments/\(comment.id)?\(Self.version)",
      JSONBody { $0.member("content", body) })
  }

  package func removal(_ comment: Comment) -> Request {
    place.request(.delete, "\(thread(comment))/comments/\(comment.id)?\(Self.version)")
  }

  package func resolution(_ comment: Comment, _ isResolved: Bool) -> Request? {
    place.request(
      .patch, "\(thread(comment))?\(Self.version)",
      JSONBody { $0.member("status", isResolved ? 4 : 1) })
  }

  package var headRequest: Request? { place.request(.get, "\(threads)?\(Self.version)") }
  package func head(in answer: JSON) -> String? {
    answer["lastMergeSourceCommit"]?["commitId"]?.text
  }
}
