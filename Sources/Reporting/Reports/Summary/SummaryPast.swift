internal import RoadmapLint
internal import RoadmapModel
internal import RoadmapSlippage

/// What happened in the period: the state now held against the previous report.
extension SummaryReport {
  /// An end that stands elsewhere than in the previous report.
  struct Moved {
    let work: Action
    let from: Period?
    let to: Period?
    let kind: MoveKind
    /// Calendar and working days; 0 of an end that was only made more or less exact.
    let slip: Slip
    let sinceFirst: Slip
    let reason: String?
    /// Whether a plan was given up that had counted, so that days matter.
    let isPlanned: Bool

    /// Whether somebody owes a reason.
    var owesReason: Bool {
      isPlanned && reason == nil && [.slipped, .broughtForward, .unscheduled].contains(kind)
    }
  }

  /// The open records whose end moved since the previous report, the furthest first.
  var moved: [Moved] {
    guard since != nil else { return [] }
    return works.compactMap { work -> Moved? in
      guard work.isOpen, let course = course(of: work), let old = before(course) else { return nil }
      // What stood there and could not be read is not known to have moved.
      if case .unread = old.end { return nil }
      let (from, to) = (old.end.period, course.end.now)
      guard from != to, work.record["end"]?.isUnread != true else { return nil }
      var kind = from == nil ? MoveKind.scheduled : .unscheduled
      var slip = Slip.none
      if let from, let to {
        guard let move = DateMove(from: from, to: to, by: .end) else { return nil }
        kind = move.kind
        let workdays = show.settings.calendar.workdays(from: from.last, to: to.last)
        slip = Slip(days: move.days, workdays: move.days == 0 ? 0 : workdays)
      }
      return Moved(
        work: work, from: from, to: to, kind: kind, slip: slip,
        sinceFirst: course.end.sinceFirst,
        reason: course.end.reason(from: from, to: to).flatMap { past?.said($0) },
        isPlanned: from != nil && course.end.first != nil)
    }.enumerated().sorted {
      (-abs($0.element.slip.days ?? 0), $0.offset) < (-abs($1.element.slip.days ?? 0), $1.offset)
    }.map(\.element)
  }

  /// Something that became done in the period.
  struct Finished {
    let work: Action
    let day: Day?
    let isInferred: Bool
    /// The end that stood in the previous report.
    let promised: Period?
    let sincePrevious: Slip
    let sinceFirst: Slip
  }

  var finished: [Finished] {
    guard since != nil else { return [] }
    return works.compactMap { work -> Finished? in
      guard work.status == .done, let course = course(of: work), before(course)?.isDone != true,
        !isOldNews(course, course.completed)
      else { return nil }
      return Finished(
        work: work, day: course.completed, isInferred: course.isCompletedInferred,
        promised: course.end.previous?.date, sincePrevious: course.end.sincePrevious,
        sinceFirst: course.end.sinceFirst)
    }.sorted { ($0.day ?? today, $0.work.id) < ($1.day ?? today, $1.work.id) }
  }

  /// What is in work now and was not yet in the previous report.
  var started: [Action] {
    guard since != nil else { return [] }
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
    guard let day, let since else { return false }
    return before(course) == nil && day < since.day
  }

  /// What was decided on a record since the previous report, the latest where there is more.
  func decision(on work: Action) -> Record? {
    let named = Set(work.record["decisions"].map { Reference.all(in: $0).map(\.id) } ?? [])
    let found = show.roadmap.records(.decision).filter { decision in
      let isAbout =
        named.contains(decision.id)
        || (decision["about"].map { Reference.all(in: $0) } ?? []).contains { $0.id == work.id }
      guard isAbout, let day = decision["date"]?.day, let since, day >= since.day, day <= today
      else { return false }
      return !["returned", "tabled", "rejected"].contains(decision["outcome"]?.word ?? "")
    }
    return found.max { ($0["date"]?.day ?? today) < ($1["date"]?.day ?? today) }
  }
}
