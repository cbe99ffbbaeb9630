package import RoadmapModel

/// How late an open action or phase is.
package struct Lateness: Sendable {
  package let work: Action
  /// The end that has passed.
  package let end: Period
  /// Calendar days since the last day of the end.
  package let days: Int
  /// Working days since then.
  package let workdays: Int
}

extension Action {
  /// Whether it is open and not paused.
  package var isRunning: Bool { isOpen && status != .paused }

  /// The end that it has to keep, which has passed: of what is open, not paused and not continuous.
  package func passedEnd(on today: Day) -> Period? {
    guard isRunning, !isContinuous, let end, end.last < today else { return nil }
    return end
  }

  /// The review of an open continuous action that has passed; paused ones are reviewed too.
  package func passedReview(on today: Day) -> Period? {
    guard isOpen, isContinuous, let review, review.last < today else { return nil }
    return review
  }
}

extension Milestone {
  /// The date of a milestone that is not reached and has passed; of a running action only.
  package func passedDate(of action: Action, on today: Day) -> Period? {
    guard action.isRunning, value[.reached] == nil, let date, date.last < today else { return nil }
    return date
  }
}

extension Standing {
  /// How late an action or a phase is; nil where it is not.
  package func lateness(of work: Action) -> Lateness? {
    guard let end = work.passedEnd(on: today) else { return nil }
    return Lateness(
      work: work, end: end, days: today.days(since: end.last),
      workdays: calendar.workdays(from: end.last, to: today))
  }

  /// The actions and phases that are late, the latest first.
  package var late: [Lateness] {
    works.compactMap(lateness).sorted {
      ($1.days, $0.work.record.key) < ($0.days, $1.work.record.key)
    }
  }

  /// The continuous actions whose review is due, in the order written.
  package var dueReviews: [(action: Action, review: Period)] {
    actions.compactMap { action in action.passedReview(on: today).map { (action, $0) } }
  }
}

extension Lateness {
  /// What was last said of the work since its end passed.
  ///
  /// It is the newest reason of a note, else the newest text, else the reason of the light; an older
  /// word explains an older plan.
  package func reason(by today: Day) -> LocalText? {
    let notes = work.notes(by: today).filter { $0.day > end.last }
      .sorted { $0.entry.key > $1.entry.key }
    let values = notes.map(\.entry.value)
    let said = values.lazy.compactMap { $0[.reason]?.text }
    let texts = values.lazy.compactMap { $0[.text]?.text ?? $0.text }
    if let words = said.first(where: \.isWritten) ?? texts.first(where: \.isWritten) {
      return words
    }
    guard let health = work.record[.health], health[.light]?.word != Light.green.rawValue,
      health[.date]?.day.map({ $0 > end.last }) ?? true
    else { return nil }
    return health[.reason]?.text
  }
}

extension LocalText {
  /// Whether it says anything.
  fileprivate var isWritten: Bool { parts.contains { !$0.text.isEmpty } }
}
