package import RoadmapModel

extension DateCourse {
  /// The moves that lead from a date that stood once to the one that stands now, oldest first;
  /// none where they do not.
  ///
  /// They are the last ones, back to the one that left the older date. Where none did, the two
  /// states have no such moves in common and nothing is known of why.
  ///
  /// - Parameters:
  ///   - old: the date in the older state; none where there was none.
  ///   - new: the date in the newer state, which must be the one that stands.
  package func moves(from old: Period?, to new: Period?) -> [Move] {
    guard now == new else { return [] }
    // Across a gap a move begins with the last date that was known.
    let first = moves.lastIndex { $0.from == old || old == nil && $0.crossesGap }
    return first.map { Array(moves[$0...]) } ?? []
  }

  /// Why the date went from one that stood once to the one that stands now: the latest reason
  /// among those moves between that went the same way; nil where none of them has one.
  ///
  /// A move the other way may have a reason of its own, which explains no part of the whole.
  package func reason(from old: Period?, to new: Period?) -> MoveReason? {
    guard let way = Way(from: old, to: new) else { return nil }
    return moves(from: old, to: new).last { $0.reason != nil && way.isTaken(by: $0) }?.reason
  }
}

/// Which way a date went, all in all.
private enum Way {
  case later, earlier, asFar, given, cleared

  /// Nil where the date stayed.
  init?(from old: Period?, to new: Period?) {
    switch (old, new) {
    case (nil, nil): return nil
    case (nil, _): self = .given
    case (_, nil): self = .cleared
    case (let old?, let new?):
      guard let move = DateMove(from: old, to: new, by: .end) else { return nil }
      self.init(move.kind)
    }
  }

  private init(_ kind: MoveKind) {
    switch kind {
    case .slipped: self = .later
    case .broughtForward: self = .earlier
    case .refined, .coarsened: self = .asFar
    case .scheduled: self = .given
    case .unscheduled: self = .cleared
    }
  }

  func isTaken(by move: Move) -> Bool {
    // Whatever else it did, a move across a gap gave a date where there was none.
    self == Way(move.kind) || self == .given && move.crossesGap
  }
}
