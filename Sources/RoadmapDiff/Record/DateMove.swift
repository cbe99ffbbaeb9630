internal import RoadmapModel

/// What it means that a planned date went from one interval to another.
///
/// An end is read by its last day, a start by its first; which of the two days moved decides, and
/// where it stayed, the length. The one table serves both, though they are no mirror images: a
/// more exact interval inside the old one can only end earlier, which is *refined* and counts for
/// nothing, and can only start later, which is a slip like any other. The other way round, a wider
/// interval can only end later, a slip that is marked coarser, and can only start earlier, which
/// is brought forward. So in both the day that counts is the day that is told.
struct DateMove: Equatable {
  let kind: FieldChangeKind
  let days: Int
  let workdays: Int
  let isCoarser: Bool

  /// Nothing where the two are the same interval, however they are written.
  init?(
    from old: Period, to new: Period, reading: FormatPlace.Reading, calendar: WorkCalendar
  ) {
    let (before, after) =
      reading == .first ? (old.first, new.first) : (old.last, new.last)
    if before == after {
      if old.first == new.first, old.last == new.last { return nil }
      kind = old.contains(new) ? .refined : .coarsened
    } else if after > before {
      kind = .slipped
    } else {
      kind = old.contains(new) ? .refined : .broughtForward
    }
    let moves = kind == .slipped || kind == .broughtForward
    days = moves ? after.days(since: before) : 0
    workdays = moves ? calendar.workdays(from: before, to: after) : 0
    isCoarser = kind == .slipped && new.contains(old)
  }
}
