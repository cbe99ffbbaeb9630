package import RoadmapModel
package import RoadmapSlippage

/// What a planned end that moved has come to over the whole history.
package struct MovedEnd: Sendable {
  /// The slip of the end as it is now, against the first plan.
  package let sinceFirst: Slip
  /// The same against the usual baseline.
  package let sinceBaseline: Slip
  /// How many times the end has been moved, the last time included.
  package let replans: Int
  /// Why it was moved between the two states, by its history.
  package let reason: MoveReason?
  /// The moves between the two states, oldest first; none where no such moves lead there.
  package let steps: [Move]

  package init(sinceFirst: Slip, sinceBaseline: Slip, replans: Int) {
    self.sinceFirst = sinceFirst
    self.sinceBaseline = sinceBaseline
    self.replans = replans
    reason = nil
    steps = []
  }

  /// What a record's history says of an end that went from one date to the one that stands; nothing
  /// where the history does not know the newer one, since the file could not be read whole.
  package init?(_ record: RecordSlippage, from old: Period?, to new: Period?) {
    guard record.end.now == new else { return nil }
    sinceFirst = record.end.sinceFirst
    sinceBaseline = record.end.sinceBaseline
    replans = record.replans.count
    reason = record.end.reason(from: old, to: new)
    steps = record.end.moves(from: old, to: new)
  }
}
