internal import Diagnostics
internal import RoadmapModel
package import RoadmapSlippage

/// The words of `slippage`.
package protocol SlippagePhrases: Phrases {
  /// How many are late, and how many ended up later than first planned.
  func headline(late: Int, slipped: Int) -> String
  /// The paused records whose planned end is over, each with its id and that end.
  func pausedPastEnd(_ records: [(id: String, end: String)]) -> String
  /// The middle and the greatest slip of all that have a first plan.
  func spread(median: Int, worst: Int) -> String
  /// That nothing was ever planned, so that nothing can have moved.
  var nothing: String { get }
  /// A number of days with its sign: `+92 päivää`.
  func slip(_ days: Int) -> String
  /// The same with working days in parentheses.
  func slip(_ days: Int, workdays: Int) -> String
  /// How often an end was moved, by what was done to it; nothing where it never was.
  func replans(_ replans: Replans) -> String
  /// How much of a slip came from another record.
  func inherited(_ days: Int, own: Int, from: String) -> String
  /// `4/7, 57 %`.
  func rate(onTime: Int, due: Int, percent: Int) -> String
  /// How many more were due, but are cancelled or merged.
  func retired(_ count: Int) -> String
  /// The records that no table shows: done early, unmoved, without a first plan, removed.
  func others(early: Int, unmoved: Int, unmeasured: Int, gone: Int) -> String
  /// How much of the planning anew nobody explained.
  func withoutReason(_ count: Int, of replans: Int) -> String
  /// A value's path in its record as words.
  func valuePath(_ path: String) -> String
  func remark(_ remark: VersionRemark) -> String
  /// How many more versions say the same.
  func moreVersions(_ count: Int) -> String
  func looked(versions: Int, commits: Int) -> String
}

/// What must be said of a move besides its dates.
package enum MoveMark: Sendable, CaseIterable {
  case correction, frozen, retroactive, preliminary, coarser, afterGap, givenLater
  case uncommitted
}

/// A number with a plus or a true minus; nothing before zero.
func signed(_ number: Int) -> String {
  number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0"
}
