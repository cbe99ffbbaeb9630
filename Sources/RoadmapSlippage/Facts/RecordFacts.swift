package import RoadmapModel

/// What one version says of one record, as far as schedules and their grouping need it.
///
/// Most records have the same facts in many versions and share one object; it never changes.
package final class RecordFacts: Sendable {
  package let key: RecordKey
  /// The title by language; a plain string has an empty language.
  package let title: [LanguageText]
  /// The status as written: of actions and phases one of theirs, of the roadmap its state.
  package let status: String?
  package let start: PlannedDate
  package let end: PlannedDate
  package let isContinuous: Bool
  package let isInternal: Bool
  package let review: Period?
  package let started: Day?
  package let completed: Day?
  package let milestones: [MilestoneFacts]
  /// The follow-up notes that give a reason, by their key.
  package let reasons: [ReasonFacts]
  /// What the record points at, for grouping and dependencies.
  package let links: LinkFacts
  /// Earlier ids of the record.
  package let formerly: [String]
  /// Other values whose course over time matters, by their path: `target/value` of a perspective,
  /// `targets/2027` of an indicator, `ref` of a review.
  package let values: [NamedValue]

  package init(
    key: RecordKey, title: [LanguageText] = [], status: String? = nil, start: PlannedDate = .none,
    end: PlannedDate = .none, isContinuous: Bool = false, isInternal: Bool = false,
    review: Period? = nil, started: Day? = nil, completed: Day? = nil,
    milestones: [MilestoneFacts] = [], reasons: [ReasonFacts] = [], links: LinkFacts = LinkFacts(),
    formerly: [String] = [], values: [NamedValue] = []
  ) {
    self.key = key
    self.title = title
    self.status = status
    self.start = start
    self.end = end
    self.isContinuous = isContinuous
    self.isInternal = isInternal
    self.review = review
    self.started = started
    self.completed = completed
    self.milestones = milestones
    self.reasons = reasons
    self.links = links
    self.formerly = formerly
    self.values = values
  }
}

/// A date that a plan may give: none, a period, or words that are no period.
package enum PlannedDate: Hashable, Sendable {
  case none
  case period(Period)
  /// What was written cannot be read; what stood there before is not known to have changed.
  case unread

  /// The period, where there is one.
  package var period: Period? { if case .period(let period) = self { period } else { nil } }
}

/// A text in one language; the language is empty where none was written.
package struct LanguageText: Hashable, Sendable {
  package let language: String
  package let text: String

  package init(_ language: String, _ text: String) {
    self.language = language
    self.text = text
  }
}

extension [LanguageText] {
  /// The text in a language, else in the roadmap's first language, else the first there is.
  package func best(_ language: String, first: String) -> String? {
    for wanted in [language, first] {
      if let part = self.first(where: { ($0.language.isEmpty ? first : $0.language) == wanted }) {
        return part.text
      }
    }
    return self.first?.text
  }
}

/// A milestone of an action in one version.
package struct MilestoneFacts: Hashable, Sendable {
  package let id: String
  package let title: [LanguageText]
  package let date: PlannedDate
  package let reached: Day?

  package init(id: String, title: [LanguageText] = [], date: PlannedDate, reached: Day? = nil) {
    self.id = id
    self.title = title
    self.date = date
    self.reached = reached
  }
}

/// A follow-up note that says why: its key, such as `2026-11-16-2`, and the reason.
package struct ReasonFacts: Hashable, Sendable {
  package let key: String
  package let reason: [LanguageText]
  /// The party that gave it, where it is written.
  package let by: String?

  package init(key: String, reason: [LanguageText], by: String? = nil) {
    self.key = key
    self.reason = reason
    self.by = by
  }
}

/// The ids that a record points at.
package struct LinkFacts: Hashable, Sendable {
  package var responsible: String?
  package var goals: [String] = []
  package var perspectives: [String] = []
  package var serviceAreas: [String] = []
  package var requirements: [String] = []
  package var dependencies: [DependencyFacts] = []

  package init() {}
}

/// That a record waits for another one.
package struct DependencyFacts: Hashable, Sendable {
  package let action: String
  package let link: Dependency.Link
  /// Calendar days between; negative when the two may overlap.
  package let lag: Int

  package init(action: String, link: Dependency.Link, lag: Int) {
    self.action = action
    self.link = link
    self.lag = lag
  }
}

/// A value by its path in the record: `target/value`, `3.5`.
package struct NamedValue: Hashable, Sendable {
  package let path: String
  package let value: String

  package init(_ path: String, _ value: String) {
    self.path = path
    self.value = value
  }
}

extension RecordFacts: Hashable {
  package static func == (one: RecordFacts, other: RecordFacts) -> Bool {
    one === other
      || one.key == other.key && one.end == other.end && one.start == other.start
        && one.status == other.status && one.title == other.title
        && one.isContinuous == other.isContinuous && one.isInternal == other.isInternal
        && one.review == other.review && one.started == other.started
        && one.completed == other.completed && one.milestones == other.milestones
        && one.reasons == other.reasons && one.links == other.links
        && one.formerly == other.formerly && one.values == other.values
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(end)
  }
}
