package import RoadmapModel

/// A legal deadline and what answers to it.
package struct CoveredDeadline: Sendable {
  package let deadline: LegalDeadline
  /// The actions that answer to it, in the order written.
  package let covers: [Cover]

  /// An action that answers to a deadline, and whether it keeps it.
  package struct Cover: Sendable {
    package let action: Action
    package let keeping: Keeping
  }

  /// Whether something that is planned or done answers to it; a proposal only may.
  package var isCovered: Bool { covers.contains { $0.keeping != .proposed } }
  /// Whether open work answers to it.
  package var isOpen: Bool { covers.contains { $0.action.isOpen } }
  /// What was done after it.
  package var missed: [(action: Action, keeping: Keeping)] {
    covers.filter { if case .doneLate = $0.keeping { true } else { false } }
      .map { ($0.action, $0.keeping) }
  }
}

/// Whether an action keeps a deadline.
package enum Keeping: Equatable, Sendable {
  case done
  /// It was done so many days after the deadline.
  case doneLate(Int)
  /// It is on schedule to end by the deadline.
  case keeps
  /// Its end is no later than the deadline, and something stands in the way.
  case tight
  /// It is planned to end so many days after the deadline.
  case misses(Int)
  /// Its own end, or the deadline, has passed and it is still open.
  case late
  /// It rests, so nothing can be told of its end.
  case paused
  case noEnd
  case continuous
  case proposed

  /// The word of JSON.
  package var word: String {
    switch self {
    case .done: "done"
    case .doneLate: "done-late"
    case .keeps: "keeps"
    case .tight: "tight"
    case .misses: "misses"
    case .late: "late"
    case .paused: "paused"
    case .noEnd: "no-end"
    case .continuous: "continuous"
    case .proposed: "proposed"
    }
  }

  /// How many calendar days after the deadline.
  package var days: Int? {
    switch self {
    case .doneLate(let days), .misses(let days): days
    default: nil
    }
  }
}

extension Action {
  /// Whether the action, still open, is past a deadline or is planned to end after it; continuous
  /// work has no end to compare.
  package func isPast(_ deadline: Period, on today: Day) -> Bool {
    guard isOpen, !isContinuous else { return false }
    return deadline.last < today || (end.map { $0.last > deadline.last } ?? false)
  }

  /// Whether work is open under a deadline that falls due within some days and is not yet missed.
  package func isNear(_ deadline: Period, within days: Int, on today: Day) -> Bool {
    guard isOpen, !isContinuous, !isPast(deadline, on: today) else { return false }
    return deadline.last.days(since: today) <= days
  }
}

extension Standing {
  /// Every legal deadline with what answers to it, in the order written.
  package var deadlines: [CoveredDeadline] {
    let all = legalDeadlines
    let late = lateActionIDs
    var covers: [String: [CoveredDeadline.Cover]] = [:]
    for action in actions {
      for answered in all.answered(by: action) {
        covers[answered.facet, default: []].append(
          CoveredDeadline.Cover(
            action: action, keeping: keeping(action, by: answered.date.last, late: late)))
      }
    }
    return all.all.map { CoveredDeadline(deadline: $0, covers: covers[$0.facet] ?? []) }
  }

  /// Passed deadlines after which something was done that answers to them: told for
  /// `limits.legal-warning-days`.
  package var missedDeadlines: [CoveredDeadline] { deadlines.filter(isMissed) }

  private func isMissed(_ covered: CoveredDeadline) -> Bool {
    let passed = today.days(since: covered.deadline.date.last)
    return passed > 0 && passed <= limits.legalWarningDays && !covered.missed.isEmpty
  }

  /// Deadlines that lie ahead, and passed ones that open work still answers to or that were missed,
  /// the soonest first.
  package var openDeadlines: [CoveredDeadline] {
    deadlines.filter {
      $0.deadline.date.last >= today || $0.isOpen || isMissed($0)
    }.sorted { one, other in
      let (one, other) = (one.deadline, other.deadline)
      guard one.requirement.id != other.requirement.id || one.date.last != other.date.last else {
        return NaturalOrder.precedes(one.id, other.id)
      }
      return (one.date.last, one.requirement.key) < (other.date.last, other.requirement.key)
    }
  }

  /// Of the open deadlines those that have passed, fall due within `limits.legal-warning-days`, or
  /// will be missed by what answers to them.
  package var dueDeadlines: [CoveredDeadline] {
    openDeadlines.filter { covered in
      covered.deadline.date.last.days(since: today) <= limits.legalWarningDays
        || covered.covers.contains { if case .misses = $0.keeping { true } else { false } }
    }
  }

  /// The actions that are past a legal deadline they answer to, or are planned to end after it.
  package var pastLegalDeadline: [Action] {
    let all = legalDeadlines
    return actions.filter { action in
      all.answered(by: action).contains { action.isPast($0.date, on: today) }
    }
  }

  var legalDeadlines: LegalDeadlines { LegalDeadlines(of: roadmap, answeredBy: actions) }

  private func keeping(_ action: Action, by deadline: Day, late: Set<String>) -> Keeping {
    if action.status == .done {
      let late = completed(action).map { $0.days(since: deadline) } ?? 0
      return late > 0 ? .doneLate(late) : .done
    }
    if action.status == .proposed { return .proposed }
    if action.isContinuous { return .continuous }
    if let end = action.end, end.last > deadline { return .misses(end.last.days(since: deadline)) }
    if !action.isRunning { return .paused }
    if deadline < today || action.passedEnd(on: today) != nil { return .late }
    guard let end = action.end else { return .noEnd }
    return isTight(action, end.last == deadline, late) ? .tight : .keeps
  }

  /// Whether an end by the deadline is doubtful: by a light set by hand, because the action waits
  /// for a late one, or by a high risk where no day is left between the end and the deadline.
  private func isTight(_ action: Action, _ endsOnDeadline: Bool, _ late: Set<String>) -> Bool {
    switch action.light {
    case .amber, .red: return true
    case .green: return false
    case nil: break
    }
    return action.waits(for: late) || endsOnDeadline && action.risks.contains(where: \.isHigh)
  }
}
