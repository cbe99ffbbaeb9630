package import RoadmapModel

/// Who has to do with a change: from what a body decides on down to what only reads differently.
package enum Significance: String, CaseIterable, Comparable, Sendable {
  case editorial, information, decision

  package static func < (one: Significance, other: Significance) -> Bool {
    one.rank < other.rank
  }

  private var rank: Int {
    switch self {
    case .editorial: 0
    case .information: 1
    case .decision: 2
    }
  }
}

/// Weighs changes by the limits of a roadmap, and by what it says of types of change itself.
package struct SignificanceRule: Sendable {
  let limits: Limits
  /// What types of change weigh whatever the limits say.
  let own: [ChangeType: Significance]

  package init(limits: Limits, own: [ChangeType: Significance] = [:]) {
    self.limits = limits
    self.own = own
  }

  /// What a change of one value is worth, in a record of a kind.
  func weigh(_ change: FieldChange, _ type: ChangeType, of kind: Kind) -> Significance {
    if let own = own[type] { return own }
    switch type {
    case .endMoved: return end(change)
    case .milestoneMoved, .startMoved, .legalDeadlineMoved:
      guard let days = change.days, days != 0 else { return .information }
      return abs(days) >= limits.slipInformation ? .information : .editorial
    case .rejected, .cancelled, .merged, .restored, .responsibleChanged, .responsibleRemoved,
      .goalLinked, .goalUnlinked, .targetChanged, .continuityChanged, .officialTitleChanged,
      .governanceChanged, .roadmapStateChanged, .recordRemoved, .addedToPlan:
      return .decision
    case .costChanged: return isOverLimit(change) ? .decision : .information
    case .retitled, .reworded: return .editorial
    default: return .information
    }
  }

  /// A planned end: over the limit it is decided on, and one that is gone always is.
  private func end(_ change: FieldChange) -> Significance {
    if change.kind == .unscheduled { return .decision }
    guard let days = change.days, days != 0 else { return .information }
    if abs(days) >= limits.slipDecision { return .decision }
    return abs(days) >= limits.slipInformation ? .information : .editorial
  }

  private func isOverLimit(_ change: FieldChange) -> Bool {
    [change.from, change.to].contains { value in
      guard let number = value?.text.flatMap({ Decimal($0) }) else { return false }
      return number > limits.costBenefit
    }
  }

  /// What it is worth that a record came, went or got another id.
  func weigh(_ class: RecordDifference.Class, of kind: Kind, isProposed: Bool) -> Significance {
    if let type = ChangeType(`class`), let own = own[type] { return own }
    return switch (`class`, kind) {
    case (.renamed, _), (.changed, _): .editorial
    case (.removed, .action), (.removed, .goal), (.removed, .perspective), (.removed, .indicator):
      .decision
    case (.added, .action): isProposed ? .information : .decision
    case (.added, .goal), (.added, .perspective): .decision
    default: .information
    }
  }
}
