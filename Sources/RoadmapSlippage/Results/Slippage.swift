package import RoadmapModel

/// How a roadmap's schedule moved, up to one version of it.
package struct Slippage: Sendable {
  /// The day that lateness and dueness are reckoned on.
  package let today: Day
  /// The versions looked at, in the order of the first-parent line.
  package let versions: [Version]
  /// Actions and phases that ever were, in the order in which kinds are shown, then by id.
  package let records: [RecordSlippage]
  /// How levels and indicator targets were changed: of those that ever were.
  package let values: [ValueCourse]
  package let totals: Totals
  /// The records rolled up, by what they belong to; groups of a kind stand together.
  package let groups: [GroupFigures]
  /// Why dates moved, the most days lost first; moves without a reason come last.
  package let causes: [CauseFigures]
  /// Records that look like one under a new id, though none says so.
  package let suspectedRenames: [SuspectedRename]
  /// The version measured against as *previous*: the last report; nil where there is none.
  package let previous: ReportPoint?
  /// The named baseline; nil where there is none.
  package let baseline: ReportPoint?
}

/// A state of the roadmap that others are measured against.
package struct ReportPoint: Sendable {
  /// What it is called: a baseline's name, a review's id, or the revision or day asked for.
  package let name: String
  /// The commit; none for a day before the first version.
  package let commit: String?
  package let day: Day
  /// The place of the last version that it holds, which says whom its ids name; none of a point
  /// whose ids are the present ones.
  package let version: Int?
  /// Every record's facts at that point.
  package let facts: [RecordKey: RecordFacts]

  package init(
    name: String, commit: String?, day: Day, version: Int? = nil,
    facts: [RecordKey: RecordFacts]
  ) {
    self.name = name
    self.commit = commit
    self.day = day
    self.version = version
    self.facts = facts
  }
}

/// How the schedule of one action or phase moved.
package struct RecordSlippage: Sendable {
  package let key: RecordKey
  /// Its facts now, or where it is gone, as they last were.
  package let facts: RecordFacts
  package let isPresent: Bool
  /// The ids it had, the present one last.
  package let ids: [String]
  /// Its planned end: the course from the first plan to now.
  package internal(set) var end: DateCourse
  /// Its planned start, measured by first days.
  package internal(set) var start: DateCourse
  package internal(set) var milestones: [MilestoneCourse]
  /// When it was done: what it says, or else the day of the version in which it became done.
  package let completed: Day?
  package let isCompletedInferred: Bool
  /// How many days an open record is past its end today: 0 when it is not; nil where it has no
  /// end, or is paused, proposed, done or retired.
  package let lateDays: Int?
  /// Whether a continuous record's review day has passed.
  package let isReviewDue: Bool
  package let replans: Replans
  /// How much of the slip against the first plan came from records this one waits for.
  package internal(set) var inherited: InheritedSlip?
}

/// How one planned date moved, and what that comes to.
package struct DateCourse: Sendable {
  /// The date that stands now; nil where there is none.
  package let now: Period?
  /// The first date that counts: not while only proposed, and not in a draft.
  package let first: FixedDate?
  /// The date in the baseline, and in the last report; nil where it was finished by then, since
  /// that is compared with nothing after it.
  package let baseline: FixedDate?
  package let previous: FixedDate?
  package let sinceFirst: Slip
  package let sinceBaseline: Slip
  package let sincePrevious: Slip
  /// Every change, oldest first.
  package internal(set) var moves: [Move]
  /// Each date with the day from which it stood: for the milestone trend and what was promised.
  package let stood: [StoodDate]
}

/// A date and the day from which it stood.
package struct StoodDate: Sendable {
  package let from: Day
  /// None while there was none.
  package let date: Period?
  /// Whether it was a plan, and no correction of one that was done or retired by then.
  package let counts: Bool
}

/// A date as it stood in one version.
package struct FixedDate: Sendable {
  package let date: Period
  /// The version's commit; none for the uncommitted working tree.
  package let commit: String?
  package let landed: Day
  /// Whether the record was cancelled or merged by then and is still, so that nothing slips after.
  let isFrozen: Bool

  init(date: Period, commit: String?, landed: Day, isFrozen: Bool = false) {
    self.date = date
    self.commit = commit
    self.landed = landed
    self.isFrozen = isFrozen
  }
}

/// How a milestone of an action moved.
package struct MilestoneCourse: Sendable {
  package let id: String
  package let title: [LanguageText]
  package let isPresent: Bool
  package let reached: Day?
  /// Days past its date today, as of a record's end.
  package let lateDays: Int?
  package internal(set) var course: DateCourse
}

/// How often and how far an end was moved; only moves that count.
package struct Replans: Sendable {
  package let later: Int
  package let earlier: Int
  package let cleared: Int
  /// How often an end that was cleared came back as it was.
  package let reset: Int
  /// How often an end came back to the one before the last.
  package let flips: Int
  /// All calendar days moved, to and fro.
  package let path: Int
  /// The path by the days between the first plan and the end as the moves left it, at least one: 1
  /// is steady, more is back and forth; nil where nothing moved.
  package let thrash: Double?

  /// How often in all.
  package var count: Int { later + earlier + cleared + reset }
}

/// The part of a slip that came through a dependency.
package struct InheritedSlip: Sendable {
  /// Calendar days inherited, and the rest, which is the record's own.
  package let inherited: Int
  package let own: Int
  /// The record whose slip reaches furthest.
  package let from: RecordKey
}

/// How a level or an indicator's target was changed.
package struct ValueCourse: Sendable {
  package struct Step: Sendable {
    /// The place of the version in the study's versions.
    package let version: Int
    /// The version that brought it.
    package let landing: Version
    package let from: String?
    package let to: String?
    package internal(set) var introducedBy: Introduction?

    package var commit: String? { landing.commit }
    package var landed: Day { landing.landed }
    package var author: Person { landing.author }
  }

  package let key: RecordKey
  package let title: [LanguageText]
  /// The path in the record: `target/value`, `targets/2027`.
  package let path: String
  package let now: String?
  package internal(set) var steps: [Step]
}

/// Records that look like one under a new id in one version, though none says so.
package struct SuspectedRename: Sendable {
  package let version: Int
  package let commit: String?
  package let landed: Day
  package let old: RecordKey
  package let new: RecordKey
  /// How alike they are: 0 to 100.
  package let score: Int
}
