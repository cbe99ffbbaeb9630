package import RoadmapModel

extension DateCourse {
  /// Why the date went from one that stood once to the one that stands now: the latest reason of
  /// the moves between; nothing where none of them has one.
  ///
  /// The moves between are the last ones, back to the one that left the older date. Where none did,
  /// the two states have no such moves in common and nothing is known of why.
  ///
  /// - Parameters:
  ///   - old: the date in the older state; none where there was none.
  ///   - new: the date in the newer state, which must be the one that stands.
  package func reason(from old: Period?, to new: Period?) -> MoveReason? {
    guard now == new else { return nil }
    var reason: MoveReason?
    for move in moves.reversed() {
      reason = reason ?? move.reason
      // Across a gap a move begins with the last date that was known.
      if move.from == old || old == nil && move.crossesGap { return reason }
    }
    return nil
  }

  /// The moves that lead from a date that stood once to the one that stands now, oldest first;
  /// none where they do not.
  package func moves(from old: Period?, to new: Period?) -> [Move] {
    guard now == new else { return [] }
    var found: [Move] = []
    for move in moves.reversed() {
      found.append(move)
      if move.from == old || old == nil && move.crossesGap { return found.reversed() }
    }
    return []
  }
}
