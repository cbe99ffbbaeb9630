internal import RoadmapModel

extension DateSide {
  /// The difference of a plan to another, in both kinds of days.
  func slip(from old: Period, to new: Period, _ calendar: WorkCalendar) -> Slip {
    let days = DateMove(from: old, to: new, by: self)?.days ?? 0
    guard days != 0 else { return Slip(days: 0, workdays: 0) }
    return Slip(days: days, workdays: calendar.workdays(from: day(of: old), to: day(of: new)))
  }

  /// The difference of what happened to a plan: nothing inside its interval.
  func slip(from plan: Period, toActual actual: Day, _ calendar: WorkCalendar) -> Slip {
    guard !plan.contains(actual) else { return Slip(days: 0, workdays: 0) }
    let day = day(of: plan)
    return Slip(
      days: actual.days(since: day), workdays: calendar.workdays(from: day, to: actual))
  }
}
