internal import Diagnostics
package import RoadmapDiff
package import RoadmapModel

/// What the gate looks at: the changes, and what is known around them.
package struct GateSituation: Sendable {
  package let changes: [RoadmapChange]
  package let base: Roadmap
  package let head: Roadmap
  package let limits: Limits
  package let today: Day
  /// What the law asks of actions at the base and in the branch.
  let law: (base: Law, head: Law)
  /// How often an end had moved before, by the record at the base; none of those are there
  /// that never moved.
  package var movesBefore: [RecordKey: Int] = [:]
  /// The records whose move of the end a commit or a note explains.
  package var explained: Set<RecordKey> = []

  package init(
    changes: [RoadmapChange], base: Roadmap, head: Roadmap, limits: Limits, today: Day
  ) {
    self.changes = changes
    self.base = base
    self.head = head
    self.limits = limits
    self.today = today
    law = (Law(base), Law(head))
  }

  /// The roadmap's state before the changes; that of a new roadmap is its first one.
  var state: String? {
    (base.single(.roadmap) ?? head.single(.roadmap))?[.state]?.word
  }

  /// The status of an action or a phase before the change, that of a new one its first; nil where
  /// there is none that can be read.
  func status(of change: RoadmapChange) -> Status? {
    (change.old ?? change.new).flatMap { Action($0).status }
  }

  /// Whether somebody said why a record's end moved.
  func isExplained(_ change: RoadmapChange) -> Bool {
    explained.contains(change.key) || change.hasReason
  }

  /// Whether rules want to know how often ends had moved before.
  package func needsMoves(for rules: [GateRule]) -> Bool {
    rules.contains { $0.level != nil && $0.moves != nil }
      && changes.contains { change in
        change.old != nil
          && change.fields.contains { $0.type == .endMoved && $0.change.days != nil }
      }
  }

  /// Whether rules want to know why an end moved, and the change itself does not say.
  package func needsReasons(for rules: [GateRule]) -> Bool {
    rules.contains { $0.level != nil && $0.wantsNoReason }
      && changes.contains { change in
        change.old != nil && change.fields.contains { $0.type == .endMoved } && !change.hasReason
      }
  }

  /// The day of the roadmap's next review, today's included, by its reviews at the base.
  var nextReview: Day? {
    base.records(.review).compactMap { $0[.date]?.day }.filter { $0 >= today }.min()
  }
}

extension RoadmapChange {
  /// Whether a note that came along with it gives a reason.
  fileprivate var hasReason: Bool {
    fields.contains { field in
      guard field.type == .noteAdded, field.change.to != nil else { return false }
      let keys = field.change.path.keys
      let isReason = keys.last == FieldKey.reason.rawValue
      let reason = keys.count == 2 ? field.change.to?[.reason] : isReason ? field.change.to : nil
      return reason?.texts?.contains { $0.text?.hasVisible ?? false } ?? false
    }
  }
}
