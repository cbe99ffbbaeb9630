internal import Diagnostics
package import RoadmapModel
package import RoadmapSlippage

/// The words of `slippage`.
package protocol SlippagePhrases: Sendable {
  /// What a word of the report is called.
  func label(_ label: SlippageLabel) -> String
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
  func move(_ kind: MoveKind) -> String
  /// What must be said of a move besides.
  func mark(_ mark: MoveMark) -> String
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
  /// What sort of group the records were put in.
  func group(_ sort: GroupFigures.Sort) -> String
}

/// What must be said of a move besides its dates.
package enum MoveMark: Sendable, CaseIterable {
  case correction, frozen, retroactive, preliminary, coarser, afterGap, givenLater
  case uncommitted
}

/// The fixed words of `slippage`, each translated once per language.
package enum SlippageLabel: Sendable, CaseIterable {
  case title, record, name, first, firstShort, baseline, baselineShort, previous, now, inDays
  case sinceFirst, sincePrevious, lateToday, replans, moved, latestMoves, movesSince, noMovesSince
  case day, change, days, who, why, noReason, onTime, promise, causes, moves, records, daysLost
  case lateCount, slippedCount, done, median, noGoal, noParty, values, value, renames, renamesHelp
  case unreadable, counted, revision, today, status, completed, inferred, milestones, milestone
  case reached, inheritedSlip, removed, continuous, noMoves, noRecords, reviewDue, formerIDs
  case noLaterThan, uncommitted, movesOfStart, movesOfEnd, movesOfMilestones, alike
}

extension Language {
  /// The words of the language, those of `slippage` among them.
  var slippagePhrases: any Phrases & ShowPhrases & SlippagePhrases {
    switch self {
    case .fi: Finnish()
    case .sv: Swedish()
    case .en: English()
    }
  }
}

/// A number with a plus or a true minus; nothing before zero.
func signed(_ number: Int) -> String {
  number > 0 ? "+\(number)" : number < 0 ? "−\(-number)" : "0"
}
