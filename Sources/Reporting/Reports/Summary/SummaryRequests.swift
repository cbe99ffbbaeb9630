internal import Diagnostics
package import RoadmapModel
internal import RoadmapSlippage

/// What is asked of the parties that answer for something.
package enum SummaryRequest: Sendable {
  /// The end has passed: why, unless that is told, and until when.
  case late(days: Int, isExplained: Bool)
  case milestone(title: String, date: Period)
  case review(Period)
  /// The end moved and nobody said why.
  case unexplained(from: Period?, to: Period?)
  /// The newest note, where there is one.
  case silent(Day?)
  case ending(Period)
  case lacksEnd, lacksReview

  /// The word of JSON.
  var word: String {
    switch self {
    case .late: "late"
    case .milestone: "milestone"
    case .review: "review"
    case .unexplained: "no-reason"
    case .silent: "silent"
    case .ending: "ending"
    case .lacksEnd: "no-end"
    case .lacksReview: "no-review"
    }
  }
}

extension SummaryReport {
  /// A record and what is asked of it.
  typealias Asked = (work: Action, asks: [SummaryRequest])

  /// The requests by party, record by record in the order of the roadmap.
  var requests: [String: [Asked]] {
    if let knownRequests { return knownRequests }
    func byPath<Part>(_ parts: [Part], _ work: (Part) -> Action) -> [String: Part] {
      Dictionary(parts.map { (work($0).record.path, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let late = byPath(late, \.work)
    let moved = byPath(moved.filter(\.owesReason), \.work)
    let silent = byPath(silent, \.work)
    var requests: [String: [Asked]] = [:]
    for work in works {
      guard let party = work.responsible?.id else { continue }
      let path = work.record.path
      var asks: [SummaryRequest] = []
      if let late = late[path] {
        asks.append(.late(days: late.days, isExplained: late.reason != nil))
      }
      if let moved = moved[path] { asks.append(.unexplained(from: moved.from, to: moved.to)) }
      asks += passed(work)
      if let silent = silent[path] { asks.append(.silent(silent.last)) }
      if work.isOpen, work.status != .paused, !work.isContinuous, let end = work.end,
        (0...30).contains(end.last.days(since: today))
      {
        asks.append(.ending(end))
      }
      let lacks = lacks(work)
      if lacks.contains(.end) { asks.append(.lacksEnd) }
      if lacks.contains(.review) { asks.append(.lacksReview) }
      if !asks.isEmpty { requests[party, default: []].append((work, asks)) }
    }
    return requests
  }

  /// Steps and reviews of an open record whose day has passed.
  private func passed(_ work: Action) -> [SummaryRequest] {
    guard work.isOpen, work.status != .paused else { return [] }
    var asks: [SummaryRequest] = []
    for step in work.milestones where step.reached == nil && step.value["reached"] == nil {
      guard let date = step.date, date.last < today else { continue }
      let title = step.value["title"]?.text.map(show.text) ?? step.id
      asks.append(.milestone(title: title, date: date))
    }
    if show.isReviewDue(work), let review = work.review { asks.append(.review(review)) }
    return asks
  }

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

  func items(_ requests: [Asked]) -> [Item] {
    requests.map { work, asks in
      Item(
        name(work.record),
        items: asks.map { Item(Line(phrases.ask($0))) })
    }
  }
}
