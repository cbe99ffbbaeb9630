internal import RoadmapDiff
internal import RoadmapModel

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
    let answered = old.map(situation.law.base.due) ?? []
    // The end of what was done or given up missed nothing, until it is taken up again.
    let isSame = old?.status == action.status
    let wasMissing = isSame || old?.status != .done && old?.status?.isRetired != true
    let known = answered.filter { deadline in
      wasMissing && old?.end.map { $0.last > deadline.last } ?? false
    }.map(\.facet)
    return (answered + situation.law.head.due(of: action)).contains {
      end.last > $0.last && !known.contains($0.facet)
    }
  }
}

/// The legal deadlines that open actions had to keep at the base and need not keep any more, or
/// only later.
enum LoosenedDeadlines {
  /// The actions, as they were, whose deadlines a change loosens: its own, or those of the
  /// requirement.
  static func actions(for change: RoadmapChange, _ situation: GateSituation) -> [Action] {
    guard let old = change.old else { return [] }
    switch change.kind {
    case .action:
      guard let new = change.new, !fields(of: change).isEmpty else { return [] }
      return isLoosened(from: Action(old), to: Action(new), situation) ? [Action(old)] : []
    case .requirement:
      guard change.new == nil || !fields(of: change).isEmpty else { return [] }
      return situation.base.records(.action).map(Action.init).filter { action in
        guard action.requirements.contains(where: { $0.requirement.id == old.id }),
          let now = situation.now(action.record).map(Action.init), now.status?.isRetired != true
        else { return false }
        return isLoosened(from: action, to: now, situation)
      }
    default: return []
    }
  }

  /// The values of a change that have to do with deadlines.
  static func fields(of change: RoadmapChange) -> [FieldChange] {
    let keys: [FieldKey] = change.kind == .action ? [.requirements] : [.deadlines, .kind]
    return change.fields.filter { $0.echoOf == nil }.map(\.change).filter { field in
      keys.contains { $0.rawValue == field.path.keys.first }
    }
  }

  /// Whether the first deadline that an open action has to keep is gone, or falls later.
  private static func isLoosened(
    from old: Action, to new: Action, _ situation: GateSituation
  ) -> Bool {
    guard old.status?.isOpen ?? true, let first = situation.law.base.due(of: old).map(\.last).min()
    else { return false }
    let now = situation.law.head.due(of: new).map(\.last).min()
    return now.map { $0 > first } ?? true
  }
}

extension GateSituation {
  /// What a record of the base is in the branch; nil where it is gone.
  fileprivate func now(_ old: Record) -> Record? {
    let renamed = changes.first { $0.kind == old.kind && $0.difference.fromID == old.id }
    return renamed.map(\.new) ?? head.record(old.kind, old.id)
  }
}

/// What the law asks for in one state of a roadmap.
struct Law: Sendable {
  private let roadmap: Roadmap
  private let deadlines: LegalDeadlines

  init(_ roadmap: Roadmap) {
    self.roadmap = roadmap
    deadlines = LegalDeadlines(
      of: roadmap, answeredBy: roadmap.records(.action).map(Action.init))
  }

  /// The last days of the deadlines that an action answers to; of one that was given up, of those
  /// that it names.
  func due(of action: Action) -> [(facet: String, last: Day)] {
    if action.status?.isRetired == true {
      return roadmap.legalDeadlines(of: action).map { ($0.facet, $0.date.last) }
    }
    return deadlines.answered(by: action).map { ($0.facet, $0.date.last) }
  }
}
