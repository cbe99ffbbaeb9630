internal import Diagnostics
internal import RoadmapDiff
internal import RoadmapModel

extension GateRule {
  /// The values of a record whose change violates the rule; nil where none does.
  ///
  /// A record that came, went or got another id may violate it as a whole: then the list is empty.
  func violations(by change: RoadmapChange, in situation: GateSituation) -> [FieldChange]? {
    guard sections?.contains(change.kind) ?? true,
      holds(change, in: statuses, situation),
      holds(situation.state ?? "approved", in: states),
      hasEffect(change, situation),
      isNearReview(situation), isShortNotice(of: change, situation),
      !wantsNoReason || !situation.isExplained(change)
    else { return nil }
    // A move that another one pushes is a move; what only names a new id is nothing by itself.
    let fields = change.fields.filter {
      changes.contains($0.type) && ($0.echoOf == nil || $0.isMove)
    }
    .map(\.change).filter { matches($0, of: change, situation) }
    if !fields.isEmpty { return fields }
    let wantsValue = kinds != nil || days != nil || turn != nil || moves != nil
    guard let type = change.type, changes.contains(type), !wantsValue else { return nil }
    return []
  }

  /// Whether an action or a phase stood in one of these; one whose status cannot be read may have.
  private func holds(
    _ change: RoadmapChange, in wanted: Set<Status>?, _ situation: GateSituation
  ) -> Bool {
    guard let wanted else { return true }
    return situation.status(of: change).map(wanted.contains) ?? true
  }

  private func holds<T: Hashable>(_ value: T?, in wanted: Set<T>?) -> Bool {
    guard let wanted else { return true }
    return value.map(wanted.contains) ?? false
  }

  private func hasEffect(_ change: RoadmapChange, _ situation: GateSituation) -> Bool {
    guard let effects else { return true }
    return change.effects.contains { effects.contains($0.kind) }
      || effects.contains(.legalDeadline) && MissedDeadlines.areNew(in: change, situation)
  }

  private func matches(
    _ field: FieldChange, of change: RoadmapChange, _ situation: GateSituation
  ) -> Bool {
    if let kinds, !kinds.contains(field.kind) { return false }
    if let days {
      guard let moved = field.days, abs(moved) >= days.value(situation.limits) else { return false }
    }
    if let turn, self.turn(of: field, in: change) != turn { return false }
    if let moves {
      let before = change.old.map { situation.movesBefore[$0.key] ?? 0 } ?? 0
      guard before + 1 >= moves else { return false }
    }
    return true
  }

  /// Which way a number went; a target that is gone, put off, or counts the other way asks for less.
  private func turn(of field: FieldChange, in change: RoadmapChange) -> Turn? {
    let isDown = change.old?[.direction]?.word == "down"
    if change.kind == .indicator, field.path.keys == [FieldKey.direction.rawValue] {
      return isDown == (field.to == .choice("down")) ? nil : .lowered
    }
    if field.path.keys.last == FieldKey.by.rawValue, field.path.keys.count == 2 {
      switch field.kind {
      case .slipped, .unscheduled: return .lowered
      case .broughtForward, .scheduled: return .raised
      default: return nil
      }
    }
    guard let from = field.from.flatMap(Self.number) else { return nil }
    guard let to = field.to.flatMap(Self.number) else { return .lowered }
    guard to != from else { return nil }
    return (to < from) != (change.kind == .indicator && isDown) ? .lowered : .raised
  }

  /// The number of a value: its own, that of a level, or one of those of an indicator's targets.
  private static func number(_ value: DataValue) -> Decimal? {
    value.number ?? value[.value]?.number ?? value.entries?.compactMap(\.value.number).first
  }

  private func isNearReview(_ situation: GateSituation) -> Bool {
    guard let beforeReview else { return true }
    guard let next = situation.nextReview else { return false }
    return next.number - situation.today.number <= beforeReview
  }

  /// Whether there are fewer days than wanted to the start as it was planned, or to the end of
  /// what has begun.
  private func isShortNotice(of change: RoadmapChange, _ situation: GateSituation) -> Bool {
    guard let notice else { return true }
    guard let old = change.old.map(Action.init) else { return false }
    let hasBegun = old.started != nil || old.status == .inProgress || old.status == .paused
    let start = hasBegun ? nil : old.start.map(\.first).flatMap { $0 > situation.today ? $0 : nil }
    guard let day = start ?? old.end?.last else { return false }
    return day.number - situation.today.number < notice
  }
}
