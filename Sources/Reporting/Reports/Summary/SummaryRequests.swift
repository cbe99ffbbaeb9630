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
  /// The requests to a party, record by record in the order of the roadmap.
  func requests(to party: String) -> [(work: Action, asks: [SummaryRequest])] {
    let own = works.filter { $0.responsible?.id == party }
    let late = late
    let silent = silent
    let moved = moved.filter(\.owesReason)
    return own.compactMap { work in
      let isSame = { (other: Action) in other.record.path == work.record.path }
      var asks: [SummaryRequest] = []
      if let late = late.first(where: { isSame($0.work) }) {
        asks.append(.late(days: late.days, isExplained: late.reason != nil))
      }
      if let moved = moved.first(where: { isSame($0.work) }) {
        asks.append(.unexplained(from: moved.from, to: moved.to))
      }
      asks += passed(work)
      if let silent = silent.first(where: { isSame($0.work) }) { asks.append(.silent(silent.last)) }
      if work.isOpen, work.status != .paused, !work.isContinuous, let end = work.end,
        (0...30).contains(end.last.days(since: today))
      {
        asks.append(.ending(end))
      }
      let lacks = lacks(work)
      if lacks.contains(.end) { asks.append(.lacksEnd) }
      if lacks.contains(.review) { asks.append(.lacksReview) }
      return asks.isEmpty ? nil : (work, asks)
    }
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
    let requests = requests(to: party.id)
    let name = show.title(party)
    let asked: [Block] =
      requests.isEmpty
      ? [.paragraph(Line(label(.nothingAsked), .good))]
      : [.paragraph(Line(label(.askedHelp))), .list(items(requests))]
    return Document(
      title: "\(label(.asked)): \(name)", language: language.rawValue,
      blocks: cautions + [.facts(headFacts)] + asked)
  }

  func items(_ requests: [(work: Action, asks: [SummaryRequest])]) -> [Item] {
    requests.map { work, asks in
      Item(
        name(work.record),
        items: asks.map { Item(Line(phrases.ask($0))) })
    }
  }
}
