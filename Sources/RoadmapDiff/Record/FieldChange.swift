internal import RoadmapModel

/// What happened to one value of a record.
package struct FieldChange: Hashable, Sendable {
  /// Which value: of a list without ids, one item.
  package let path: FieldPath
  package let kind: FieldChangeKind
  /// What stood there, or the default; nil where there was none.
  package let from: DataValue?
  /// What stands there now, or the default; nil where there is none.
  package let to: DataValue?
  /// Calendar days by which a planned date moved, later is positive; nothing without two dates.
  package let days: Int?
  /// Working days by which it moved.
  package let workdays: Int?
  /// Whether a date that slipped was also given less exactly: the old interval lies in the new.
  package let isCoarser: Bool

  package init(
    path: FieldPath, kind: FieldChangeKind, from: DataValue?, to: DataValue?, days: Int? = nil,
    workdays: Int? = nil, isCoarser: Bool = false
  ) {
    self.path = path
    self.kind = kind
    self.from = from
    self.to = to
    self.days = days
    self.workdays = workdays
    self.isCoarser = isCoarser
  }
}

/// The words for what happened to a value, as JSON says them; there may be more one day.
package enum FieldChangeKind: String, CaseIterable, Sendable {
  // Of planned dates only.
  case slipped
  case broughtForward = "brought-forward"
  case refined, coarsened, scheduled, unscheduled
  // Of all other values.
  case changed, added, removed
}

extension FieldChangeKind {
  /// The word for what happened to a planned date.
  init(_ kind: MoveKind) {
    switch kind {
    case .slipped: self = .slipped
    case .broughtForward: self = .broughtForward
    case .refined: self = .refined
    case .coarsened: self = .coarsened
    case .scheduled: self = .scheduled
    case .unscheduled: self = .unscheduled
    }
  }
}
