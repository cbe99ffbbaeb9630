package import RoadmapModel

/// One change of a planned date, as a version of the roadmap brought it.
package struct Move: Sendable {
  /// The place of the version in the study's versions.
  package let version: Int
  /// The version that brought it.
  package let landing: Version
  /// The date before; across a gap, the last one known.
  package let from: Period?
  package let to: Period?
  package let kind: MoveKind
  /// Calendar days and working days from the old to the new date; none without both.
  package let slip: Slip
  /// Whether a later date was also given less exactly: the old interval lies in the new one.
  package let isCoarser: Bool
  /// Whether the record was done by then, so that the change corrects the books.
  package let isCorrection: Bool
  /// Whether the record was cancelled or merged by then, which freezes its slip.
  package let isFrozen: Bool
  /// Whether the old date had passed when it was moved.
  package let isRetroactive: Bool
  /// Whether it came before the first date that counts: in a draft, or while only proposed.
  package let isPreliminary: Bool
  /// Whether there was no date in between.
  package let crossesGap: Bool
  /// Calendar days from the version to the old date: how early the move was told; negative when
  /// the date had passed.
  package let noticeDays: Int?
  /// Why, where somebody said it.
  package internal(set) var reason: MoveReason?
  /// The commit that brought the date in, on the merged side where a merge did.
  package internal(set) var introducedBy: Introduction?

  /// The version's commit; none for the uncommitted working tree.
  package var commit: String? { landing.commit }
  /// When the version landed.
  package var landed: Day { landing.landed }
  /// Who made the version's commit.
  package var author: Person { landing.author }

  /// Whether it counts for slip, replans and causes.
  package var counts: Bool { !isCorrection && !isFrozen && !isPreliminary }
}

/// Calendar days and working days of a difference: later is positive; none without a reference.
package struct Slip: Hashable, Sendable {
  package let days: Int?
  package let workdays: Int?

  package init(days: Int?, workdays: Int?) {
    self.days = days
    self.workdays = workdays
  }

  /// No reference to measure against.
  package static let none = Slip(days: nil, workdays: nil)
}

/// Why a date was moved, and how we know.
package struct MoveReason: Hashable, Sendable {
  /// Where the reason stands.
  package enum Source: String, Sendable {
    /// In the record's own follow-up note of the same version.
    case update
    /// In a trailer of the commit that brought the move in.
    case trailer
    /// In the record's next follow-up note before its next move.
    case later
  }

  package let text: [LanguageText]
  package let source: Source
  /// The party that gave it, where it is written, and what that is called.
  package let by: String?
  package let giver: [LanguageText]

  package init(
    text: [LanguageText], source: Source, by: String?, giver: [LanguageText] = []
  ) {
    self.text = text
    self.source = source
    self.by = by
    self.giver = giver
  }
}
