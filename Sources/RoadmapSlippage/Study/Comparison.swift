package import RoadmapModel

/// What it means that a planned date went from one interval to another.
package struct DateComparison: Hashable, Sendable {
  package let kind: MoveKind
  /// Calendar days from the old date to the new one: later is positive.
  package let days: Int
  /// Whether a later date was also given less exactly.
  package let isCoarser: Bool

  /// Compares planned ends by their last days; nothing where the two are the same interval.
  package static func ends(_ old: Period, _ new: Period) -> DateComparison? {
    compare(old, new, days: new.last.days(since: old.last))
  }

  /// Compares planned starts by their first days; nothing where the two are the same interval.
  package static func starts(_ old: Period, _ new: Period) -> DateComparison? {
    compare(old, new, days: new.first.days(since: old.first))
  }

  /// The table of the format: the day that counts decides, and where that stays, the length.
  private static func compare(_ old: Period, _ new: Period, days: Int) -> DateComparison? {
    if days > 0 {
      return DateComparison(kind: .slipped, days: days, isCoarser: new.contains(old))
    }
    if days < 0 {
      // What was promised for a quarter and is now promised for a month of it was made more
      // exact, and is not early.
      return old.contains(new)
        ? DateComparison(kind: .refined, days: 0, isCoarser: false)
        : DateComparison(kind: .broughtForward, days: days, isCoarser: false)
    }
    if old.first == new.first && old.last == new.last { return nil }
    let isShorter = old.contains(new)
    return DateComparison(
      kind: isShorter ? .refined : .coarsened, days: 0, isCoarser: !isShorter)
  }
}

/// Which end of an interval a planned date is read by.
enum DateSide: Sendable {
  case start, end

  func compare(_ old: Period, _ new: Period) -> DateComparison? {
    self == .end ? .ends(old, new) : .starts(old, new)
  }

  /// The day of an interval that counts.
  func day(of period: Period) -> Day { self == .end ? period.last : period.first }

  /// The difference of a plan to another, in both kinds of days.
  func slip(from old: Period, to new: Period, _ calendar: WorkCalendar) -> Slip {
    let days = compare(old, new)?.days ?? 0
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
