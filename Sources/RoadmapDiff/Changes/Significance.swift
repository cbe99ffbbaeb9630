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

/// What decides how much a type of change weighs, unless a roadmap says otherwise.
package enum ChangeWeighing: Equatable, Sendable {
  case always(Significance)
  /// Days against both limits; an end that is taken away is for decision.
  case end
  /// Days against the limit of what is told.
  case date
  /// An amount against the limit above which benefits are wanted.
  case cost
  /// What kind of record came, or went.
  case added, removed
}

extension ChangeType {
  /// What decides how much it weighs; of all that says so, docs and reports included, the only
  /// place.
  package var weighing: ChangeWeighing {
    switch self {
    case .endMoved: .end
    case .startMoved, .milestoneMoved, .legalDeadlineMoved: .date
    case .costChanged: .cost
    case .recordAdded: .added
    case .recordRemoved: .removed
    case .addedToPlan, .rejected, .cancelled, .merged, .restored, .continuityChanged,
      .responsibleChanged, .responsibleRemoved, .goalLinked, .goalUnlinked, .targetChanged,
      .officialTitleChanged, .governanceChanged, .roadmapStateChanged:
      .always(.decision)
    case .finished, .reopened, .paused, .statusChanged, .reviewMoved, .actualDateChanged,
      .milestoneAdded, .milestoneRemoved, .milestoneReached, .assigned, .partnerJoined,
      .partnerLeft, .linkChanged, .dependencyAdded, .dependencyRemoved, .dependencyChanged,
      .requirementLinked, .requirementUnlinked, .healthChanged, .progressChanged, .priorityChanged,
      .fundingChanged, .riskChanged, .benefitChanged, .noteAdded, .baselineChanged, .measured,
      .decisionLinked, .visibilityChanged, .fieldChanged, .formerlyRemoved:
      .always(.information)
    case .recordRenamed, .retitled, .reworded: .always(.editorial)
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

  /// What a change of one value is worth.
  func weigh(_ change: FieldChange, _ type: ChangeType) -> Significance {
    if let own = own[type] { return own }
    switch type.weighing {
    // What was promised becomes a mere proposal again.
    case .always where type == .statusChanged && change.to == .choice(Status.proposed.rawValue):
      return .decision
    case .always(let weight): return weight
    case .end where change.kind == .unscheduled: return .decision
    case .end: return moved(change, decidedFrom: limits.slipDecision)
    case .date: return moved(change, decidedFrom: nil)
    case .cost: return isOverLimit(change) ? .decision : .information
    case .added, .removed: return .information
    }
  }

  /// A planned date: a small step is an adjustment, a long one is decided on where the limit of
  /// that is asked.
  private func moved(_ change: FieldChange, decidedFrom limit: Int?) -> Significance {
    guard let days = change.days, days != 0 else { return .information }
    if let limit, abs(days) >= limit { return .decision }
    return abs(days) >= limits.slipInformation ? .information : .editorial
  }

  private func isOverLimit(_ change: FieldChange) -> Bool {
    [change.from, change.to].contains { ($0?.number).map { $0 > limits.costBenefit } ?? false }
  }

  /// What it is worth that a record came, went or got another id.
  func weigh(_ class: RecordDifference.Class, of kind: Kind, isProposed: Bool) -> Significance {
    guard let type = ChangeType(`class`) else { return .editorial }
    if let own = own[type] { return own }
    switch (type.weighing, kind) {
    case (.always(let weight), _): return weight
    case (.removed, .action), (.removed, .goal), (.removed, .perspective), (.removed, .indicator):
      return .decision
    case (.added, .action): return isProposed ? .information : .decision
    case (.added, .goal), (.added, .perspective): return .decision
    default: return .information
    }
  }
}
