package import Diagnostics
package import RoadmapDiff
package import RoadmapModel

/// What the gate wants to hold of changes: one rule of `check: rules:`, or a built-in one.
///
/// A change violates it where everything holds that the rule says; what it doesn't say, it doesn't
/// ask.
package struct GateRule: Sendable {
  package let id: String
  /// How grave a violation is; nil for a rule that is off.
  package var level: Severity?
  /// The types of change it looks at.
  package var changes: Set<ChangeType> = []
  /// What must have happened to the value.
  package var kinds: Set<FieldChangeKind>?
  package var sections: Set<Kind>?
  /// The action's status before the change.
  package var statuses: Set<Status>?
  /// The roadmap's state before the change.
  package var states: Set<String>?
  /// Calendar days by which a date moved, either way.
  package var days: Days?
  package var turn: Turn?
  /// Which move of the same end it is, at least.
  package var moves: Int?
  package var wantsNoReason = false
  /// What the change brings about elsewhere: one of these, at least.
  package var effects: Set<Effect.Kind>?
  /// Days to the next review, at most.
  package var beforeReview: Int?
  /// Days to the planned start or end, fewer than which is too few.
  package var notice: Int?
  /// Roles of bodies, or ids of parties, who may approve.
  package var approval: [String] = [GateRule.usualRole]
  package var message: LocalText?
  package var tests: [RuleExample] = []
  /// Where it is written; nil for a built-in rule.
  package var place: Place?

  package init(id: String, level: Severity?) {
    self.id = id
    self.level = level
  }

  /// The role whose bodies approve where a rule names nobody.
  static let usualRole = "approves"

  /// A number of days, or the limit of the roadmap that says it.
  package enum Days: Equatable, Sendable {
    case number(Int)
    case limit(Limit)

    package enum Limit: String, CaseIterable, Sendable {
      case slipInformation = "slip-information"
      case slipDecision = "slip-decision"
      case legalWarningDays = "legal-warning-days"
      case updateDays = "update-days"
      case staleDays = "stale-days"
    }

    /// The number, by the limits of a roadmap.
    package func value(_ limits: Limits) -> Int {
      switch self {
      case .number(let number): number
      case .limit(.slipInformation): limits.slipInformation
      case .limit(.slipDecision): limits.slipDecision
      case .limit(.legalWarningDays): limits.legalWarningDays
      case .limit(.updateDays): limits.updateDays
      case .limit(.staleDays): limits.staleDays
      }
    }
  }

  /// Which way a number went; of a target, whether it asks for less or for more.
  package enum Turn: String, Sendable {
    case lowered, raised
  }

  /// What is said of a violation: the rule's own words, or its id.
  package var words: Phrase {
    guard let message else { return Phrase(same: id) }
    func text(_ language: Language) -> String {
      message.best(language.rawValue, first: "fi")?.text ?? id
    }
    return Phrase(fi: text(.fi), sv: text(.sv), en: text(.en))
  }
}

/// An example of a rule: two small roadmaps, and whether the rule stops what happens between them.
package struct RuleExample: Sendable {
  package let base: [Record]
  package let head: [Record]
  package let fails: Bool
  /// The day it is looked at; the first day of 2026 where none is given.
  package let today: Day
  /// How often the end had moved before.
  package let moves: Int
  /// Whether the commit says why.
  package let hasReason: Bool
  /// Where it is written; of a built-in rule, in that rule's text.
  package let place: Place
}
