internal import RoadmapModel

/// Walks the data of two states of a record side by side and notes what differs.
struct DataComparison {
  let items: ItemKeys
  let calendar: WorkCalendar
  private(set) var changes: [FieldChange] = []

  init(language: String, calendar: WorkCalendar) {
    items = ItemKeys(language: language)
    self.calendar = calendar
  }

  /// Notes how a value went from one state to another; either may be absent.
  ///
  /// A group of named keys comes and goes as a whole. A map or a list of many things is told thing
  /// by thing, the first one and the last one too.
  mutating func compare(
    _ old: DataValue?, _ new: DataValue?, as shape: Shape, at place: FormatPlace, _ path: FieldPath
  ) {
    if old == new { return }
    switch (shape, old, new) {
    case (.fields(let fieldset), .map?, .map?), (.short(_, let fieldset), .map?, .map?):
      for field in fieldset.fields {
        let key = field.key
        compare(
          old?[key: key], new?[key: key], as: field.shape, at: place.key(key), path.appending(key))
      }
    case (.map(_, let inner), .map?, .map?), (.map(_, let inner), nil, .map?),
      (.map(_, let inner), .map?, nil):
      let (old, new) = (values(of: old), values(of: new))
      for key in Set(old.keys).union(new.keys).sorted() {
        compare(old[key], new[key], as: inner, at: place.each, path.appending(key))
      }
    case (.list(let inner), .list?, .list?), (.list(let inner), nil, .list?),
      (.list(let inner), .list?, nil):
      compareItems(old, new, as: inner, at: place, path)
    default: note(old, new, at: place, path)
    }
  }

  private func values(of map: DataValue?) -> [String: DataValue] {
    Dictionary((map?.entries ?? []).map { ($0.key, $0.value) }) { first, _ in first }
  }

  /// Where two items are the same by the keys that tell items apart, the list is told whole.
  private mutating func compareItems(
    _ old: DataValue?, _ new: DataValue?, as inner: Shape, at place: FormatPlace, _ path: FieldPath
  ) {
    guard !place.isOrdered,
      let matched = items.matched(old?.list ?? [], new?.list ?? [], at: place.each)
    else { return note(old, new, at: place, path) }
    for (key, old, new) in matched {
      compare(old, new, as: inner, at: place.each, path.appending(key))
    }
  }

  // MARK: Single values

  private mutating func note(
    _ old: DataValue?, _ new: DataValue?, at place: FormatPlace, _ path: FieldPath
  ) {
    if let reading = place.reading, let change = move(old, new, reading, path) {
      changes.append(change)
      return
    }
    let (from, to) = (old ?? place.standard, new ?? place.standard)
    let kind: FieldChangeKind = from == nil ? .added : to == nil ? .removed : .changed
    changes.append(FieldChange(path: path, kind: kind, from: from, to: to))
  }

  /// The change of a planned date; nil where a side is something else than a date.
  private func move(
    _ old: DataValue?, _ new: DataValue?, _ side: DateSide, _ path: FieldPath
  ) -> FieldChange? {
    let (before, after) = (old?.period, new?.period)
    switch (before, after) {
    case (let before?, let after?):
      guard let move = DateMove(from: before, to: after, by: side) else { return nil }
      let workdays =
        move.days == 0
        ? 0 : calendar.workdays(from: side.day(of: before), to: side.day(of: after))
      return FieldChange(
        path: path, kind: FieldChangeKind(move.kind), from: old, to: new, days: move.days,
        workdays: workdays, isCoarser: move.kind == .slipped && move.isCoarser)
    case (nil, _?) where old == nil:
      return FieldChange(path: path, kind: .scheduled, from: nil, to: new)
    case (_?, nil) where new == nil:
      return FieldChange(path: path, kind: .unscheduled, from: old, to: nil)
    default: return nil
    }
  }
}
