package import RoadmapModel

/// What is asked of the party that answers for an action or a phase.
package enum Ask: Sendable {
  /// The end has passed: why, unless that is told, and until when.
  case late(Lateness, isExplained: Bool)
  case milestone(Milestone, date: Period)
  case review(Period)
  /// The end moved and nobody said why.
  case unexplained(from: Period?, to: Period?)
  case silent(Silence)
  /// The end comes within 30 days and should be confirmed.
  case ending(Period)
  case lacksEnd, lacksReview

  /// The word of JSON.
  package var word: String {
    switch self {
    case .late: "late"
    case .milestone: "milestone"
    case .review: "review"
    case .unexplained: "no-reason"
    case .silent: "silent"
    case .ending: "ending"
    case .lacksEnd: Lack.end.rawValue
    case .lacksReview: Lack.review.rawValue
    }
  }
}

/// An action or a phase, and what is asked of who answers for it.
package typealias AskedWork = (work: Action, asks: [Ask])

extension MovedWork {
  /// Whether somebody owes a reason.
  package var owesReason: Bool {
    isPlanned && reason == nil && [.slipped, .broughtForward, .unscheduled].contains(kind)
  }
}

extension Standing {
  /// What is asked of each party, record by record in the order written.
  package var asks: [String: [AskedWork]] {
    let moved = Dictionary(
      moved.filter(\.owesReason).map { ($0.work.key, $0) }, uniquingKeysWith: { first, _ in first })
    let soon = today...today.adding(days: Self.nearHorizon)
    var asks: [String: [AskedWork]] = [:]
    for work in works {
      guard let party = work.responsible?.id else { continue }
      var found: [Ask] = []
      if let late = lateness(of: work) {
        found.append(.late(late, isExplained: late.reason(by: today) != nil))
      }
      if let moved = moved[work.key] { found.append(.unexplained(from: moved.from, to: moved.to)) }
      for step in work.milestones {
        if let date = step.passedDate(of: work, on: today) {
          found.append(.milestone(step, date: date))
        }
      }
      if let review = work.passedReview(on: today) { found.append(.review(review)) }
      if work.record.kind == .action, let silence = silence(of: work) {
        found.append(.silent(silence))
      }
      if work.isRunning, !work.isContinuous, let end = work.end, soon.contains(end.last) {
        found.append(.ending(end))
      }
      let lacks = work.lacks
      if lacks.contains(.end) { found.append(.lacksEnd) }
      if lacks.contains(.review) { found.append(.lacksReview) }
      if !found.isEmpty { asks[party, default: []].append((work, found)) }
    }
    return asks
  }
}
