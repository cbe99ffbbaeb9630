internal import Diagnostics
internal import Reporting
internal import RoadmapModel

/// Where on a forge a message goes and by which token, from the channel, the command line and what
/// the run of continuous integration declares.
struct ForgePlace: Sendable {
  /// The interface's address, without a slash at its end.
  let base: String
  let host: String
  let repository: String
  /// Of the pull request, merge request or issue.
  let number: Int
  let isIssue: Bool
  let headers: [(name: String, value: Guarded)]
  /// Whether the token is the run's own.
  let isJobToken: Bool

  func request(_ method: Request.Method, _ path: String, _ json: JSONBody? = nil) -> Request {
    var headers = headers
    if json != nil { headers.append(("Content-Type", "application/json")) }
    return Request(method, Guarded(base + path), headers: headers, body: json?.bytes)
  }
}

/// What a forge tells its runs of continuous integration, and how tokens are shown to it.
struct ForgeDeclaration {
  /// The interface's address where the run declares one, else the public service's.
  var declaredBase: String?
  var usualBase: String?
  /// The host that people know the public service by.
  var publicHost: String?
  /// What follows a server's address that a channel names.
  var path: String
  var repository: String?
  var number: Int?
  /// The variables of the run's own token, likeliest first.
  var jobTokens: [String]
  /// How a token is shown; by its sort where that differs.
  var auth: String
  var jobAuth: String?
}

extension ForgePlace {
  init(_ settings: ChannelSettings, _ forge: ForgeDeclaration) throws(ChannelFault) {
    let named = settings.word(.url).map { url in
      if let known = forge.publicHost, WebAddress(url)?.host == known {
        return forge.usualBase ?? url
      }
      var url = url
      while url.hasSuffix("/") { url.removeLast() }
      let isInterface =
        forge.path.isEmpty || url.hasSuffix(forge.path) || url == forge.usualBase
      return isInterface ? url : url + forge.path
    }
    guard let base = named ?? forge.declaredBase ?? forge.usualBase, let address = WebAddress(base)
    else { throw Self.missing(.url, settings) }
    guard
      let repository = settings.target.repository ?? settings.word(.repository)
        ?? forge.repository
    else { throw Self.missing(.repository, settings) }
    let asked = settings.target.number ?? settings.number(.number) ?? forge.number
    guard let number = asked else { throw Self.noNumber }
    let own = try settings.secret(.token)
    var job: Secret?
    if own == nil {
      let name = forge.jobTokens.first { settings.environment.variable($0) != nil }
      guard let name else { throw Self.noToken(forge.jobTokens, settings) }
      // The run's token is for the server that the run declares, whatever a file says.
      guard let declared = forge.declaredBase.flatMap(WebAddress.init),
        declared.isSameServer(as: address)
      else { throw Self.foreign(name, address.host, settings) }
      job = try settings.secret(named: name, span: nil)
    }
    guard let token = own ?? job else { throw Self.noToken(forge.jobTokens, settings) }
    let auth = settings.word(.auth) ?? (own == nil ? forge.jobAuth : nil) ?? forge.auth
    self.init(
      base: base, host: address.host, repository: repository, number: number,
      isIssue: settings.target.isIssue
        || settings.values[.number] != nil
          && settings.target.number == nil,
      headers: [
        Self.header(auth, token, user: settings.word(.user)), ("Accept", "application/json"),
      ],
      isJobToken: own == nil)
  }

  private static func header(
    _ auth: String, _ token: Secret, user: String?
  ) -> (name: String, value: Guarded) {
    switch auth {
    case "token": ("Authorization", "token " + Guarded(token))
    case "basic":
      (
        "Authorization",
        "Basic " + Guarded(token.map { Base64.encode(Array("\(user ?? ""):\($0)".utf8)) })
      )
    case "private-token": ("PRIVATE-TOKEN", Guarded(token))
    default: ("Authorization", "Bearer " + Guarded(token))
    }
  }

  private static func missing(_ key: FieldKey, _ settings: ChannelSettings) -> ChannelFault {
    let option = key == .repository ? "--repository" : nil
    return ChannelFault(
      Phrase(
        fi: "kanavalta '\(settings.name)' puuttuu '\(key.rawValue)', eikä ympäristö kerro sitä",
        sv: "kanalen '\(settings.name)' saknar '\(key.rawValue)', och miljön anger det inte",
        en: "the channel '\(settings.name)' lacks '\(key.rawValue)', and the environment does not "
          + "tell it"),
      hint: option.map {
        Phrase(
          fi: "lisää se tiedostoon tiekartta.yaml tai anna \($0)",
          sv: "lägg till det i tiekartta.yaml eller ange \($0)",
          en: "add it in tiekartta.yaml, or give \($0)")
      }
        ?? Phrase(
          fi: "lisää se tiedostoon tiekartta.yaml", sv: "lägg till det i tiekartta.yaml",
          en: "add it in tiekartta.yaml"),
      span: settings.values.span)
  }

  private static let noNumber = ChannelFault(
    Phrase(
      fi: "ympäristö ei kerro muutospyynnön numeroa",
      sv: "miljön anger inte ändringsförslagets nummer",
      en: "the environment does not tell the number of a pull request"),
    hint: Phrase(
      fi: "anna se: --number 12, tai asialle --issue 12",
      sv: "ange det: --number 12, eller för ett ärende --issue 12",
      en: "give it: --number 12, or for an issue --issue 12"))

  private static func noToken(_ names: [String], _ settings: ChannelSettings) -> ChannelFault {
    let names = names.joined(separator: ", ")
    let own = names.isEmpty ? "" : " (\(names))"
    return ChannelFault(
      Phrase(
        fi: "kanavalla '\(settings.name)' ei ole tunnistetta\(own)",
        sv: "kanalen '\(settings.name)' har ingen nyckel\(own)",
        en: "the channel '\(settings.name)' has no token\(own)"),
      hint: Phrase(
        fi: "nimeä se: 'token: {env: TIEKARTTA_TOKEN}', ja aseta muuttuja",
        sv: "namnge den: 'token: {env: TIEKARTTA_TOKEN}', och sätt variabeln",
        en: "name it: 'token: {env: TIEKARTTA_TOKEN}', and set the variable"),
      span: settings.values.span)
  }

  private static func foreign(
    _ name: String, _ host: String, _ settings: ChannelSettings
  ) -> ChannelFault {
    ChannelFault(
      Phrase(
        fi: "\(name) on tarkoitettu vain ajon omalle palvelimelle, ei palvelimelle \(host)",
        sv: "\(name) är bara till för körningens egen server, inte för \(host)",
        en: "\(name) is meant for the run's own server alone, not for \(host)"),
      hint: Phrase(
        fi: "anna palvelimelle oma tunniste: 'token: {env: TIEKARTTA_TOKEN}'",
        sv: "ge servern en egen nyckel: 'token: {env: TIEKARTTA_TOKEN}'",
        en: "give that server a token of its own: 'token: {env: TIEKARTTA_TOKEN}'"),
      span: settings.values[.url]?.span)
  }
}

/// A JSON object to send, written by hand for each request.
struct JSONBody: Sendable {
  let bytes: [UInt8]

  init(_ members: (inout JSONWriter) -> Void) {
    bytes = JSONWriter.text { $0.object(members) }
  }
}

extension ChannelSettings {
  func variable(_ name: String) -> String? { environment.variable(name) }

  /// What becomes of earlier messages.
  var behaviour: Behaviour { word(.behaviour).flatMap(Behaviour.init) ?? .update }

  /// The event that a run of GitHub's sort was started by.
  var event: JSON? {
    variable("GITHUB_EVENT_PATH").flatMap { try? environment.contents($0, 16 << 20) }
      .flatMap { JSON($0) }
  }

  /// The number in an event, or in the name of the ref that is built.
  var eventNumber: Int? {
    let event = event
    if let number = event?["pull_request"]?["number"]?.integer
      ?? event?["issue"]?["number"]?.integer ?? event?["number"]?.integer
    {
      return number
    }
    let ref = (variable("GITHUB_REF") ?? "").split(separator: "/")
    return ref.count >= 3 && ref[0] == "refs" && ref[1] == "pull" ? Int(ref[2]) : nil
  }
}

/// The keys that every forge's channel takes.
let forgeKeys: Set<FieldKey> = [
  .url, .repository, .number, .token, .auth, .behaviour, .proxy, .authorities, .certificate,
  .certificateKey,
]
