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
  /// The moves between the two states, oldest first, where they are to be told one by one.
  package let steps: [Move]

  package init(
    sinceFirst: Slip, sinceBaseline: Slip, replans: Int, reason: MoveReason? = nil,
    steps: [Move] = []
  ) {
    self.sinceFirst = sinceFirst
    self.sinceBaseline = sinceBaseline
    self.replans = replans
    self.reason = reason
    self.steps = steps
  }
}
