internal import Diagnostics
internal import Posting
internal import Reporting

/// What `post` tells: what became of each message.
struct PostReport: Sendable {
  /// What became of one.
  struct Result: Sendable {
    let channel: String
    let type: String
    let what: Message.What
    var state: DeliveryState
    /// What would have been sent, in a dry run.
    var requests: [String]
  }

  let results: [Result]
  let language: Language
  let isDry: Bool

  func report() -> Report {
    Report(command: "post", document: document, data: writeData)
  }

  private var document: Document {
    var blocks: [Block] = []
    for result in results {
      if isDry {
        blocks.append(.heading(1, Line("\(result.channel): \(result.what.rawValue)")))
        blocks += result.requests.map(Block.code)
        if result.state.kind == .failed { blocks.append(.list([item(result)])) }
      } else {
        blocks.append(.list([item(result)]))
      }
    }
    return Document(title: Self.title[language], language: language.rawValue, blocks: blocks)
  }

  private func item(_ result: Result) -> Item {
    let state = result.state
    var line =
      Line("\(result.channel): ", .strong) + Line(Self.word(state.kind)[language], Self.role(state))
    if let reason = state.reason { line = line + Line(": " + reason[language]) }
    if let link = state.link { line = line + Line(" ") + Line(link, .link(link)) }
    return Item(line, items: state.hint.map { [Item(Line($0[language], .dim))] } ?? [])
  }

  private func writeData(_ json: inout JSONWriter) {
    json.objects("results", results) { json, result in
      json.member("channel", result.channel)
      json.member("type", result.type)
      json.member("what", result.what.rawValue)
      json.member("state", isDry && result.state.kind != .failed ? nil : result.state.kind.rawValue)
      json.member("reason", result.state.reason?[language])
      json.member("hint", result.state.hint?[language])
      json.member("link", result.state.link)
      if isDry { json.member("requests", result.requests) }
    }
    json.object("counts") { json in
      for kind in DeliveryState.Kind.allCases {
        json.member(named: kind.rawValue, isDry ? 0 : results.count { $0.state.kind == kind })
      }
    }
  }

  private static let title = Phrase(fi: "Lähetykset", sv: "Utskick", en: "Deliveries")

  private static func role(_ state: DeliveryState) -> Inline.Role {
    switch state.kind {
    case .failed: .error
    case .inDoubt, .degraded, .acceptedUnconfirmed: .warning
    case .delivered, .unchanged, .superseded: .good
    }
  }

  private static func word(_ kind: DeliveryState.Kind) -> Phrase {
    switch kind {
    case .delivered: Phrase(fi: "toimitettu", sv: "levererat", en: "delivered")
    case .acceptedUnconfirmed:
      Phrase(
        fi: "otettu vastaan, näkymistä ei vahvistettu", sv: "mottaget, obekräftat",
        en: "accepted, unconfirmed")
    case .unchanged: Phrase(fi: "ennallaan", sv: "oförändrat", en: "unchanged")
    case .superseded: Phrase(fi: "uudempi on jo siellä", sv: "ersatt", en: "superseded")
    case .degraded: Phrase(fi: "toimitettu vajaana", sv: "levererat i sämre form", en: "degraded")
    case .inDoubt: Phrase(fi: "epäselvää", sv: "ovisst", en: "in doubt")
    case .failed: Phrase(fi: "epäonnistui", sv: "misslyckades", en: "failed")
    }
  }
}

/// What `post doctor` tells.
struct DoctorReport: Sendable {
  /// What was found of one channel.
  struct Result: Sendable {
    let channel: String
    let type: String
    let examinations: [Examination]
  }

  let results: [Result]
  let language: Language

  /// Whether nothing was found that keeps a message away.
  var isGood: Bool {
    !results.contains { $0.examinations.contains { $0.isGood == false } }
  }

  func report() -> Report {
    Report(command: "post", document: document, data: writeData)
  }

  private var document: Document {
    let blocks: [Block] = results.flatMap { result in
      [
        .heading(1, Line("\(result.channel) (\(result.type))")),
        .list(result.examinations.map(item)),
      ]
    }
    return Document(
      title: Phrase(fi: "Kanavat", sv: "Kanaler", en: "Channels")[language],
      language: language.rawValue, blocks: blocks)
  }

  private func item(_ examination: Examination) -> Item {
    let mark =
      switch examination.isGood {
      case true?: Line("✓ ", .good)
      case false?: Line("✗ ", .error)
      case nil: Line("? ", .warning)
      }
    return Item(
      mark + Line("\(examination.subject[language]): \(examination.finding[language])"),
      items: examination.hint.map { [Item(Line($0[language], .dim))] } ?? [])
  }

  private func writeData(_ json: inout JSONWriter) {
    json.objects("doctor", results) { json, result in
      json.member("channel", result.channel)
      json.member("type", result.type)
      json.objects("examinations", result.examinations) { json, examination in
        json.member("subject", examination.subject[language])
        json.member("good", examination.isGood)
        json.member("finding", examination.finding[language])
        json.member("hint", examination.hint?[language])
      }
    }
  }
}
