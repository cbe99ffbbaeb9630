internal import RoadmapDiff
internal import RoadmapSlippage

/// Which version gave a field of a record the value it has.
struct FieldOrigin {
  let path: FieldPath
  let value: DataValue
  let event: LogEvent
  /// Whether nobody but a version that is to be looked past ever set the field.
  let isIgnored: Bool
  /// Later versions of the field that were looked past, oldest first.
  let lookedPast: [LogEvent]

  /// The commit that brought the value in.
  var introducedBy: Introduction? { event.introduction(of: path) }

  /// The origins of all fields of the record as it is, or last was.
  ///
  /// A version that is to be looked past hands the field on to the version that had set it before;
  /// where there is none, it keeps it.
  static func all(in events: [LogEvent], lookingPast names: Set<String>) -> [FieldOrigin] {
    guard let now = events.last(where: { $0.after != nil })?.after else { return [] }
    return now.leaves.compactMap { leaf in
      let setters = events.filter { event in
        event.after.map { $0.value(at: leaf.path) != event.before?.value(at: leaf.path) } ?? false
      }
      func isLookedPast(_ event: LogEvent) -> Bool {
        let commits = [event.commit, event.introduction(of: leaf.path)?.commit]
        return commits.contains { $0.map(names.contains) ?? false }
      }
      let last = setters.lastIndex { !isLookedPast($0) }
      guard let event = last.map({ setters[$0] }) ?? setters.last else { return nil }
      return FieldOrigin(
        path: leaf.path, value: leaf.value, event: event, isIgnored: last == nil,
        lookedPast: last.map { Array(setters[($0 + 1)...]) } ?? [])
    }
  }
}
