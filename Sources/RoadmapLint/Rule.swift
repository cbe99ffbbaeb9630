package import Diagnostics
package import RoadmapModel

/// One thing the linter looks for: what, why, examples and wording together in one file.
package protocol Rule: Sendable {
  static var about: RuleAbout { get }

  /// Looks a roadmap over and reports what is wrong.
  ///
  /// A rule of which the reader of files takes care on its way has nothing to do here.
  static func check(_ plan: Plan, into findings: inout Findings)
}

extension Rule {
  package static func check(_ plan: Plan, into findings: inout Findings) {}
}

/// The four groups of rules.
package enum RuleGroup: String, CaseIterable, Sendable {
  case file, references, schedule, plan
}

/// What a rule says of itself: the source of `explain`, of the rules page and of its tests.
package struct RuleAbout: Sendable {
  /// Names the fault in kebab-case; never changes and is never reused.
  package let id: String
  package let group: RuleGroup
  /// How grave a finding is unless `tiekartta.yaml` says otherwise.
  package let severity: Severity
  /// Whether a comment or a waiver may hide a finding: not where part of a file goes unread.
  package let isSuppressible: Bool
  /// What the rule wants, in one sentence.
  package let summary: Phrase
  /// Why it matters to those who follow the roadmap.
  package let why: Phrase
  /// Roadmaps that must be found fault with, `↓` just before each place.
  package let flags: [Example]
  /// Roadmaps that must pass.
  package let passes: [Example]

  package init(
    id: String, group: RuleGroup, severity: Severity, isSuppressible: Bool = true,
    summary: Phrase, why: Phrase, flags: [Example], passes: [Example]
  ) {
    self.id = id
    self.group = group
    self.severity = severity
    self.isSuppressible = isSuppressible
    self.summary = summary
    self.why = why
    self.flags = flags
    self.passes = passes
  }
}

/// A piece of a roadmap that shows a rule; also its test and its documentation.
package struct Example: Sendable, ExpressibleByStringLiteral {
  /// YAML of one file, with `↓` before each place where a finding must sit.
  package let text: String
  /// The day on which it is looked at, as `2026-11-30`.
  package let today: String
  /// Settings other than the usual ones, as `tiekartta.yaml` would have them.
  package let settings: LintSettings
  /// The last day each record changed in meaning, as `["actions/A02": "2026-01-15"]`.
  package let lastChanges: [RecordKey: String]
  /// The encoding in which the text is saved, or mis-saved.
  package let encoding: Encoding
  /// Whether nothing may stand before it in the file.
  package let standsFirst: Bool

  /// An encoding of a file; only UTF-8 is right.
  package enum Encoding: Sendable {
    case utf8, latin1, utf16
  }

  package init(
    _ text: String, today: String = "2026-11-30", settings: LintSettings = LintSettings(),
    lastChanges: [RecordKey: String] = [:], encoding: Encoding = .utf8,
    standsFirst: Bool = false
  ) {
    self.standsFirst = standsFirst
    self.encoding = encoding
    self.lastChanges = lastChanges
    self.text = text
    self.today = today
    self.settings = settings
  }

  package init(stringLiteral text: String) {
    self.init(text)
  }
}
