package import RoadmapModel
package import RoadmapSlippage

/// An end that stands elsewhere than in the previous report.
package struct MovedWork: Sendable {
  package let work: Action
  package let from: Period?
  package let to: Period?
  package let kind: MoveKind
  /// Calendar and working days; 0 of an end that was only made more or less exact.
  package let slip: Slip
  package let sinceFirst: Slip
  /// Why, of the moves since then.
  package let reason: MoveReason?
  /// The moves since then, oldest first; none where they are not known.
  package let steps: [Move]
  /// Whether a plan was given up that had counted, so that days matter.
  package let isPlanned: Bool
}

/// Something that became done since the previous report.
package struct FinishedWork: Sendable {
  package let work: Action
  package let day: Day?
  package let isInferred: Bool
  /// The end that stood in the previous report.
  package let promised: Period?
  package let sincePrevious: Slip
  package let sinceFirst: Slip
}

/// What happened since the previous report: the state now held against the state then.
extension Standing {
  /// The previous report; nil where there is none.
  package var previous: ReportPoint? { slippage?.previous }

  /// The open records whose end moved, the furthest first.
  package var moved: [MovedWork] {
    guard previous != nil else { return [] }
    return works.compactMap { work -> MovedWork? in
      guard work.isOpen, let course = course(of: work), let old = before(course) else { return nil }
      // What stood there and could not be read is not known to have moved.
      if case .unread = old.end { return nil }
      let (from, to) = (old.end.period, course.end.now)
      guard from != to, work.record[.end]?.isUnread != true else { return nil }
      var kind = from == nil ? MoveKind.scheduled : .unscheduled
      var slip = Slip.none
      if let from, let to {
        guard let move = DateMove(from: from, to: to, by: .end) else { return nil }
        kind = move.kind
        let workdays = calendar.workdays(from: from.last, to: to.last)
        slip = Slip(days: move.days, workdays: move.days == 0 ? 0 : workdays)
      }
      return MovedWork(
        work: work, from: from, to: to, kind: kind, slip: slip, sinceFirst: course.end.sinceFirst,
        reason: course.end.reason(from: from, to: to),
        steps: course.end.moves(from: from, to: to),
        isPlanned: from != nil && course.end.first != nil)
    }.enumerated().sorted {
      (-abs($0.element.slip.days ?? 0), $0.offset) < (-abs($1.element.slip.days ?? 0), $1.offset)
    }.map(\.element)
  }

  /// What became done, by the day.
  package var finished: [FinishedWork] {
    guard previous != nil else { return [] }
    return works.compactMap { work -> FinishedWork? in
      guard work.status == .done, let course = course(of: work), before(course)?.isDone != true,
        !isOldNews(course, course.completed)
      else { return nil }
      return FinishedWork(
        work: work, day: course.completed, isInferred: course.isCompletedInferred,
        promised: course.end.previous?.date, sincePrevious: course.end.sincePrevious,
        sinceFirst: course.end.sinceFirst)
    }.sorted {
      ($0.day ?? today, $0.work.record.key) < ($1.day ?? today, $1.work.record.key)
    }
  }

  /// What is in work now and was not yet, in the order written.
  package var started: [Action] {
    guard previous != nil else { return [] }
    return works.filter { work in
      guard work.status == .inProgress, let course = course(of: work),
        !isOldNews(course, work.started)
      else { return false }
      switch before(course)?.scheduleStatus {
      case .inProgress, .paused, .done: return false
      default: return true
      }
    }
  }

  /// Whether something happened before the previous report, in a record that came in after it.
  private func isOldNews(_ course: RecordSlippage, _ day: Day?) -> Bool {
    guard let day, let previous else { return false }
    return before(course) == nil && day < previous.day
  }

  /// A record's facts in the previous report, which has them under its present id.
  private func before(_ course: RecordSlippage) -> RecordFacts? { previous?.facts[course.key] }
}
