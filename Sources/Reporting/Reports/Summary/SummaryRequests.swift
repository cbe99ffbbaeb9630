internal import Diagnostics
internal import RoadmapModel
internal import RoadmapStanding

/// What is asked of the parties that answer for something.
extension SummaryReport {
  /// The requests by party, record by record in the order of the roadmap.
  var requests: [String: [AskedWork]] { knownRequests ?? standing.asks }

  /// The list of what is asked of one party.
  func requestDocument(_ party: Record) -> Document {
    let requests = requests[party.id] ?? []
    let name = show.title(party)
    let asked: [Block] =
      requests.isEmpty
      ? [.paragraph(Line(label(.nothingAsked), .good))]
      : [.paragraph(Line(label(.askedHelp))), .list(items(requests))]
    return Document(
      title: "\(label(.asked)): \(name)", language: language.rawValue,
      blocks: cautions + [.facts(headFacts)] + asked)
  }

  func items(_ requests: [AskedWork]) -> [Item] {
    requests.map { work, asks in
      Item(name(work.record), items: asks.map { Item(Line(words($0))) })
    }
  }

  /// A request as a sentence.
  func words(_ ask: Ask) -> String {
    phrases.ask(ask, title: { $0.value[.title]?.text.map(show.text) ?? $0.id })
  }
}
