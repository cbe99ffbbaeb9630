internal import RoadmapModel

/// What a change means to those who follow a roadmap: the closed catalogue, by its words in JSON.
///
/// What has no meaning of its own is a `field-changed`, so that nothing is lost.
package enum ChangeType: String, CaseIterable, Sendable {
  // The record as a whole.
  case recordAdded = "record-added"
  case recordRemoved = "record-removed"
  case recordRenamed = "record-renamed"
  case formerlyRemoved = "formerly-removed"
  // Its status.
  case addedToPlan = "added-to-plan"
  case rejected, cancelled, merged, restored, finished, reopened, paused
  case statusChanged = "status-changed"
  // Its dates.
  case endMoved = "end-moved"
  case startMoved = "start-moved"
  case continuityChanged = "continuity-changed"
  case reviewMoved = "review-moved"
  case actualDateChanged = "actual-date-changed"
  case milestoneAdded = "milestone-added"
  case milestoneRemoved = "milestone-removed"
  case milestoneMoved = "milestone-moved"
  case milestoneReached = "milestone-reached"
  // Who and what for.
  case assigned
  case responsibleChanged = "responsible-changed"
  case responsibleRemoved = "responsible-removed"
  case partnerJoined = "partner-joined"
  case partnerLeft = "partner-left"
  case goalLinked = "goal-linked"
  case goalUnlinked = "goal-unlinked"
  case linkChanged = "link-changed"
  case dependencyAdded = "dependency-added"
  case dependencyRemoved = "dependency-removed"
  case dependencyChanged = "dependency-changed"
  case requirementLinked = "requirement-linked"
  case requirementUnlinked = "requirement-unlinked"
  case legalDeadlineMoved = "legal-deadline-moved"
  // How it goes and what it takes.
  case healthChanged = "health-changed"
  case progressChanged = "progress-changed"
  case priorityChanged = "priority-changed"
  case costChanged = "cost-changed"
  case fundingChanged = "funding-changed"
  case riskChanged = "risk-changed"
  case benefitChanged = "benefit-changed"
  case noteAdded = "note-added"
  // Levels and numbers.
  case baselineChanged = "baseline-changed"
  case targetChanged = "target-changed"
  case measured
  // Decisions and the roadmap itself.
  case decisionLinked = "decision-linked"
  case visibilityChanged = "visibility-changed"
  case officialTitleChanged = "official-title-changed"
  case governanceChanged = "governance-changed"
  case roadmapStateChanged = "roadmap-state-changed"
  // What only reads differently.
  case retitled
  case reworded
  case fieldChanged = "field-changed"
}

extension ChangeType {
  /// What became of a record as a whole; nothing of one that is there under the same id.
  init?(_ class: RecordDifference.Class) {
    switch `class` {
    case .added: self = .recordAdded
    case .removed: self = .recordRemoved
    case .renamed: self = .recordRenamed
    case .changed: return nil
    }
  }

  /// What a change of one value of a record means.
  init(_ change: FieldChange, of kind: Kind) {
    self = Self.special(change, kind) ?? Self.general(change, kind)
  }

  /// What is special to a key of the format.
  private static func special(_ change: FieldChange, _ kind: Kind) -> ChangeType? {
    let keys = change.path.keys
    let (isNew, isGone) = (change.from == nil, change.to == nil)
    switch (kind, keys.first ?? "") {
    case (.action, "status"), (.phase, "status"):
      return status(from: change.from?.scalar, to: change.to?.scalar)
    case (.action, "end"), (.phase, "end"): return .endMoved
    case (.action, "start"), (.phase, "start"): return .startMoved
    case (.action, "continuous"): return .continuityChanged
    case (.action, "review"): return .reviewMoved
    case (.action, "started"), (.action, "completed"), (.phase, "completed"):
      return .actualDateChanged
    case (.action, "milestones"): return milestone(change)
    case (.action, "responsible"), (.phase, "responsible"), (.goal, "owner"):
      return isNew ? .assigned : isGone ? .responsibleRemoved : .responsibleChanged
    case (.action, "partners"): return isNew ? .partnerJoined : .partnerLeft
    case (.action, "goals"): return isNew ? .goalLinked : .goalUnlinked
    case (.action, "depends-on"):
      return isNew ? .dependencyAdded : isGone ? .dependencyRemoved : .dependencyChanged
    case (.action, "requirements"):
      return isNew ? .requirementLinked : isGone ? .requirementUnlinked : .linkChanged
    case (.requirement, "deadlines") where keys.count < 3 || keys.last == "date":
      return .legalDeadlineMoved
    // A bill does not bind, an act does: no other word for the same.
    case (.requirement, "kind"): return .fieldChanged
    case (.action, "health"): return .healthChanged
    case (.action, "progress"): return .progressChanged
    case (.action, "priority"): return .priorityChanged
    case (.action, "cost"): return .costChanged
    case (.action, "funding"): return .fundingChanged
    case (.action, "risks"): return .riskChanged
    case (.action, "benefits"): return .benefitChanged
    case (.action, "merged-into"): return .linkChanged
    case (.perspective, "baseline"), (.indicator, "baseline"): return .baselineChanged
    case (.perspective, "target"), (.indicator, "targets"), (.indicator, "direction"):
      return .targetChanged
    case (.roadmap, "owner"), (.roadmap, "operating-model"): return .governanceChanged
    case (.roadmap, "state"), (.roadmap, "approval"), (.roadmap, "period"):
      return .roadmapStateChanged
    case (.vision, "statement"), (.vision, "horizon"): return .targetChanged
    default: return nil
    }
  }

  /// What keys mean wherever they stand.
  private static func general(_ change: FieldChange, _ kind: Kind) -> ChangeType {
    switch change.path.keys.first ?? "" {
    case "title": .retitled
    case "official-title": .officialTitleChanged
    case "visibility": .visibilityChanged
    case "decisions": .decisionLinked
    case "updates": .noteAdded
    case "measurements": .measured
    case "formerly" where change.to == nil: .formerlyRemoved
    case "perspectives", "indicators", "service-areas": .linkChanged
    case "description", "internal-note", "links", "tags", "foreword", "languages", "kind",
      "formerly":
      .reworded
    default: change.isProse(of: kind) ? .reworded : .fieldChanged
    }
  }

  private static func status(from old: String?, to new: String?) -> ChangeType {
    let before = old.flatMap(Status.init)
    switch (before, new.flatMap(Status.init)) {
    case (.proposed, .cancelled): return .rejected
    case (_, .cancelled): return .cancelled
    case (_, .merged): return .merged
    case (.cancelled, .some), (.merged, .some): return .restored
    case (_, .done): return .finished
    case (.done, .some): return .reopened
    case (.proposed, .some): return .addedToPlan
    case (_, .paused): return .paused
    default: return .statusChanged
    }
  }

  private static func milestone(_ change: FieldChange) -> ChangeType {
    switch change.path.keys.last {
    case "date" where change.path.keys.count == 3: .milestoneMoved
    case "reached" where change.path.keys.count == 3: .milestoneReached
    case _ where change.path.keys.count == 2 && change.from == nil: .milestoneAdded
    case _ where change.path.keys.count == 2 && change.to == nil: .milestoneRemoved
    default: .reworded
    }
  }
}

extension FieldChange {
  /// Whether the value is text that people wrote, in one language or several.
  func isProse(of kind: Kind) -> Bool {
    switch shape(in: kind) {
    case .text, .document: true
    default: false
    }
  }

  /// What the format wants at the value's place.
  private func shape(in kind: Kind) -> Shape {
    var shape = Shape.fields(RoadmapFormat.fields(of: kind))
    for key in path.keys {
      switch shape {
      case .fields(let fieldset), .short(_, let fieldset): shape = fieldset[key]?.shape ?? .anything
      case .map(_, let inner), .list(let inner): shape = inner
      // Languages and the like: part of a text.
      default: return .text
      }
    }
    return shape
  }
}
