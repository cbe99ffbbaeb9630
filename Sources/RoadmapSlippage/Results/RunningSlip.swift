package import RoadmapModel

extension DateCourse {
  /// The slip against the first plan as it stood after one of the moves of a planned end.
  ///
  /// Nil for a move that counts for nothing, and for the one that gave the first plan itself.
  package func slipSinceFirst(after move: Move, calendar: WorkCalendar) -> Slip? {
    guard move.counts, let first, let to = move.to, move.kind != .scheduled || move.crossesGap
    else { return nil }
    return DateSide.end.slip(from: first.date, to: to, calendar)
  }
}
