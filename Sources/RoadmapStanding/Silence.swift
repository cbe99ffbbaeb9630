package import RoadmapModel

/// A follow-up note of an action or a phase.
package struct Note: Sendable {
  /// Its key: a day, or a day and the note's number such as `2026-11-16-2`.
  package let entry: Entry
  package let day: Day
}

extension Action {
  /// The follow-up notes dated no later than a day, in the order written.
  package func notes(by today: Day) -> [Note] {
    (record[.updates]?.entries ?? []).compactMap { entry in
      guard let day = Day(iso: entry.key.prefix(10)), day <= today else { return nil }
      return Note(entry: entry, day: day)
    }
  }

  /// Whether something is being done by the plan: preparing, in progress, or planned to have begun.
  package func isInWork(on today: Day) -> Bool {
    switch status {
    case .inProgress, .preparing: true
    case .planned: start.map { $0.first <= today } ?? false
    default: false
    }
  }
}

/// An action in work of which nobody has told anything for long.
package struct Silence: Sendable {
  package let action: Action
  /// The newest note; nil where there was never any.
  package let last: Note?
  /// Calendar days since then, or where there is no note, since the work began.
  package let days: Int
}

extension Action {
  /// How long nothing has been told of the action while it is in work, where that is more than some
  /// days; nil where it is not, or where neither a note nor a start says.
  package func silence(limit: Int, on today: Day) -> Silence? {
    guard isInWork(on: today), !record.isDamaged else { return nil }
    let last = notes(by: today).max { $0.day < $1.day }
    guard let from = last?.day ?? started ?? start?.first else { return nil }
    let days = today.days(since: from)
    return days > limit ? Silence(action: self, last: last, days: days) : nil
  }
}

extension Standing {
  /// How long nothing has been told of an action in work: more than `limits.update-days`.
  package func silence(of action: Action) -> Silence? {
    action.silence(limit: limits.updateDays, on: today)
  }

  /// The silent actions, the longest silent first.
  package var silent: [Silence] {
    actions.compactMap(silence).sorted {
      ($1.days, $0.action.record.key) < ($0.days, $1.action.record.key)
    }
  }
}
