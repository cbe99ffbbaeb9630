package import RoadmapModel

/// What the schedule's moves add up to.
package struct Totals: Sendable {
  package let figures: Figures
  /// Moves that count, by kind, of ends only.
  package let moves: [(kind: MoveKind, count: Int)]
  package let corrections: Int
  package let retroactive: Int
  package let replans: Int
  package let replansWithoutReason: Int
  /// Calendar days by which ends were moved later, all moves summed.
  package let daysLost: Int

  /// The share of replans that nobody explained, 0 to 1; nil where there are no replans.
  package var shareWithoutReason: Double? {
    replans == 0 ? nil : Double(replansWithoutReason) / Double(replans)
  }
}

/// The figures of a set of records.
package struct Figures: Sendable {
  package let records: Int
  package let open: Int
  package let done: Int
  package let late: Int
  /// Records whose end is later than in the first plan.
  package let slipped: Int
  package let sinceFirst: Spread
  package let sinceBaseline: Spread
  package let sincePrevious: Spread
  /// Of the actions among them.
  package let onTime: OnTime
  /// Of the phases among them.
  package let phasesOnTime: OnTime
}

/// How many were done in time, by what is meant by it.
package struct OnTime: Sendable {
  package let first: Rate
  package let baseline: Rate
  /// Against the end as it stood thirty days before it came.
  package let promise: Rate
}

/// How slips spread over a set of records: calendar days, later is positive.
package struct Spread: Sendable {
  /// How many records have something to measure against.
  package let count: Int
  package let total: Int
  /// The middle one; of an even count the mean of the two, rounded half away from zero.
  package let median: Int?
  package let worst: Int?

  package init(of slips: [Int]) {
    let days = slips.sorted()
    count = days.count
    total = days.reduce(0, +)
    worst = days.last
    let middle = days.count / 2
    median =
      days.isEmpty
      ? nil
      : days.count % 2 == 1
        ? days[middle]
        : Int((Double(days[middle - 1] + days[middle]) / 2).rounded(.toNearestOrAwayFromZero))
  }
}

/// How many of those due were done in time; what is due and not done stays among the due.
package struct Rate: Sendable {
  package let due: Int
  package let onTime: Int
  /// Due, but cancelled or merged: left out of both.
  package let retired: Int

  /// 0 to 1; nil where nothing was due.
  package var share: Double? { due == 0 ? nil : Double(onTime) / Double(due) }
}

/// The figures of what belongs to a goal, a party, a year and so on.
package struct GroupFigures: Sendable {
  package enum Sort: String, CaseIterable, Sendable {
    case goal, party
    case serviceArea = "service-area"
    case perspective, phase, requirement
    /// The year in which the first plan ends.
    case year
  }

  package let sort: Sort
  /// The id, the word of a service area, or the year; empty for records that name none.
  package let id: String
  package let title: [LanguageText]
  package let figures: Figures
  package let daysLost: Int
}

/// What one reason cost.
package struct CauseFigures: Sendable {
  /// The reason as first written; none for moves nobody explained.
  package let reason: [LanguageText]?
  package let moves: Int
  package let records: Int
  /// Calendar days by which ends were moved later for it.
  package let daysLost: Int
}
