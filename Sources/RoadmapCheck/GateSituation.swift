package import RoadmapDiff
package import RoadmapModel

/// What the gate looks at: the changes, and what is known around them.
package struct GateSituation: Sendable {
  package let changes: [RoadmapChange]
  package let base: Roadmap
  package let head: Roadmap
  package let limits: Limits
  package let today: Day
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
      return keys.count == 2 ? field.change.to?[.reason] != nil : keys.last == "reason"
    }
  }
}

/// The legal deadlines that actions miss.
enum MissedDeadlines {
  /// Whether a change makes an action miss a deadline of the law that it kept before, or did not
  /// answer to: its own change, or one of the requirement.
  static func areNew(in change: RoadmapChange, _ situation: GateSituation) -> Bool {
    switch change.kind {
    case .action:
      return change.new.map { isMissedAnew(by: $0, before: change.old, situation) } ?? false
    case .requirement:
      return situation.head.records(.action).contains { record in
        let answers = Action(record).requirements.contains {
          $0.requirement.id == change.difference.id
        }
        let before = situation.base.record(.action, record.id)
        return answers && before != nil && isMissedAnew(by: record, before: before, situation)
      }
    default: return false
    }
  }

  /// By what the base says of the law as well as by what the branch says: a link that is dropped, a
  /// deadline that is taken away or put off does not make an end keep it.
  private static func isMissedAnew(
    by record: Record, before: Record?, _ situation: GateSituation
  ) -> Bool {
    let action = Action(record)
    guard action.status?.isRetired != true, let end = action.end else { return false }
    let old = before.map(Action.init)
    let answered = old.map(situation.base.legalDeadlines) ?? []
    let known = answered.filter { deadline in
      old?.status?.isRetired != true && old?.end.map { $0.last > deadline.date.last } ?? false
    }.map(\.facet)
    return (answered + situation.head.legalDeadlines(of: action)).contains {
      end.last > $0.date.last && !known.contains($0.facet)
    }
  }
}
