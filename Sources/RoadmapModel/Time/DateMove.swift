/// What happened to a planned date, in the words of JSON.
package enum MoveKind: String, CaseIterable, Sendable {
  case slipped
  case broughtForward = "brought-forward"
  case refined, coarsened, scheduled, unscheduled
}

/// Which end of an interval a planned date is read by.
package enum DateSide: Sendable {
  case start, end

  /// The day of an interval that counts.
  package func day(of period: Period) -> Day { self == .end ? period.last : period.first }
}

/// What it means that a planned date went from one interval to another.
///
/// An end is read by its last day, a start by its first; which of the two days moved decides, and
/// where it stayed, the length. The one table serves both, though they are no mirror images: a
/// more exact interval inside the old one can only end earlier, which is *refined* and counts for
/// nothing, and can only start later, which is a slip like any other. The other way round, a wider
/// interval can only end later, a slip that is marked coarser, and can only start earlier, which
/// is brought forward. So in both the day that counts is the day that is told.
package struct DateMove: Hashable, Sendable {
  package let kind: MoveKind
  /// Calendar days from the old date to the new one: later is positive.
  package let days: Int
  /// Whether the date was also given less exactly.
  package let isCoarser: Bool

  /// Nil where the two are the same interval, however they are written.
  package init?(from old: Period, to new: Period, by side: DateSide) {
    let moved = side.day(of: new).days(since: side.day(of: old))
    if moved > 0 {
      kind = .slipped
      isCoarser = new.contains(old)
    } else if moved < 0 {
      // What was promised for a quarter and is now promised for a month of it was made more
      // exact, and is not early.
      kind = old.contains(new) ? .refined : .broughtForward
      isCoarser = false
    } else {
      if old.first == new.first, old.last == new.last { return nil }
      kind = old.contains(new) ? .refined : .coarsened
      isCoarser = kind == .coarsened
    }
    days = kind == .slipped || kind == .broughtForward ? moved : 0
  }
}
