package import RoadmapModel

/// What a change brings about somewhere else in the roadmap that is looked at.
package struct Effect: Hashable, Sendable {
  /// Where it is felt; the words are those of JSON.
  package enum Kind: String, CaseIterable, Sendable {
    /// An action that waits for this one has dates that do not agree with that any more.
    case dependant
    /// A goal's last action ends later.
    case goal
    /// A deadline of the law that the action names is missed.
    case legalDeadline = "legal-deadline"
    /// A milestone of the action comes after its end.
    case milestone

    /// Whether a body has to know of it before it happens.
    package var isBreach: Bool { self == .legalDeadline || self == .milestone }
  }

  /// What the dates of a dependant contradict.
  package enum Contradiction: Hashable, Sendable {
    case startsBeforeEnd, startsBeforeStart, endsBeforeEnd
    /// It starts, or ends, earlier than the lag of the dependency allows.
    case startsBeforeLag, endsBeforeLag
    /// What it waits for was cancelled or removed.
    case waitsInVain
  }

  package let kind: Kind
  /// The record that feels it; of a milestone its action.
  package let record: RecordKey
  /// What people call it: an id, or a requirement's number.
  package let name: String
  /// The deadline's or the milestone's id.
  package let item: String?
  /// By how many calendar days; nil where what is waited for never comes.
  package let days: Int?
  /// Of a dependant, what its dates contradict.
  package let contradiction: Contradiction?

  init(
    _ kind: Kind, _ record: RecordKey, name: String, item: String? = nil, days: Int?,
    contradiction: Contradiction? = nil
  ) {
    self.kind = kind
    self.record = record
    self.name = name
    self.item = item
    self.days = days
    self.contradiction = contradiction
  }
}

extension RoadmapChanges {
  /// The same changes with what they bring about, and with the moves that only follow another one.
  ///
  /// What misses a deadline of the law or leaves a milestone behind is for decision, and no move
  /// with consequences is a mere adjustment.
  package func followed(in surroundings: Surroundings) -> RoadmapChanges {
    guard changes.contains(where: \.mayHaveEffects) else { return self }
    let search = EffectSearch(surroundings, changes)
    var result = self
    for index in changes.indices where changes[index].mayHaveEffects {
      result.changes[index].bring(search.effects(of: changes[index]))
    }
    result.changes = PushedMoves(search, result.changes).marked(result.changes)
    return result
  }
}

extension RoadmapChange {
  /// Whether other records may feel it, so that the whole roadmap has to be asked.
  var mayHaveEffects: Bool {
    guard kind == .action else { return false }
    return difference.class == .removed || fields.contains { $0.type.movesSchedule }
  }

  /// Notes what the change brings about, and weighs it by that.
  fileprivate mutating func bring(_ found: [Effect]) {
    effects = found
    guard !found.isEmpty else { return }
    let isBreach = found.contains(where: \.kind.isBreach)
    significance = max(significance, isBreach ? .decision : .information)
    fields = fields.map { field in
      guard field.type.movesSchedule else { return field }
      return field.weighing(
        atLeast: isBreach && field.type == .endMoved ? .decision : .information)
    }
  }
}

extension ChangeType {
  /// Whether it changes when an action is worked on, or whether it is at all.
  fileprivate var movesSchedule: Bool {
    switch self {
    case .endMoved, .startMoved, .actualDateChanged, .cancelled, .rejected: true
    default: false
    }
  }
}

extension TypedChange {
  fileprivate func weighing(atLeast least: Significance) -> TypedChange {
    TypedChange(
      change: change, type: type, significance: max(significance, least), echoOf: echoOf)
  }
}
