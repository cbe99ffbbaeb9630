internal import RoadmapDiff

extension DataValue {
  /// The value as it stands in JSON: a scalar as a string.
  var json: JSONValue {
    switch self {
    case .text(let text): .string(text)
    case .list(let values): .array(values.map(\.json))
    case .map(let entries): .object(entries.map { JSONMember($0.key, $0.value.json) })
    }
  }
}

extension FieldChange {
  /// The members that every report tells of a change.
  var members: [JSONMember] {
    [
      JSONMember("path", .string(path.description)), JSONMember("kind", .string(kind.rawValue)),
      JSONMember("from", from?.json ?? .null), JSONMember("to", to?.json ?? .null),
      JSONMember("days", days.map { .int($0) } ?? .null),
      JSONMember("workdays", workdays.map { .int($0) } ?? .null),
    ] + (isCoarser ? [JSONMember("coarser", true)] : [])
  }
}
