package import Diagnostics
package import RoadmapModel

/// How a roadmap wants to be linted, from `tiekartta.yaml`.
package struct LintSettings: Sendable {
  package var limits = Limits()
  package var calendar = WorkCalendar.finland
  /// Severities other than a rule's own; nothing stands for off.
  package var severities: [String: Severity?] = [:]
  /// Paths whose findings are not shown: `archive/**`.
  package var ignoredPaths: [String] = []
  package var waivers: [Waiver] = []
  /// Whether comments in the files may silence findings; the gate does not let a branch do so.
  package var honoursComments = true

  package init() {}
}

/// A finding that is accepted for a while, written in `tiekartta.yaml`.
package struct Waiver: Sendable {
  package let rule: String
  /// The record as `actions/A02`; without one, every record.
  package let record: String?
  package let field: String?
  package let reason: String?
  package let owner: String?
  /// The last day it holds.
  package let until: Day?
  /// Where it is written.
  package let place: Place

  package init(
    rule: String, record: String?, field: String?, reason: String?, owner: String?, until: Day?,
    place: Place
  ) {
    self.rule = rule
    self.record = record
    self.field = field
    self.reason = reason
    self.owner = owner
    self.until = until
    self.place = place
  }
}
