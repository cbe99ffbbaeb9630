internal import RoadmapDiff

extension DataValue: JSONWritable {
  /// The value as it stands in JSON: a scalar as a string.
  package func write(to json: inout JSONWriter) {
    switch self {
    case .text(let parts):
      json.object { json in
        for part in parts { json.member(named: part.language, part.content) }
      }
    case .list(let values): values.write(to: &json)
    case .map(let entries):
      json.object { json in
        for entry in entries { json.member(named: entry.key, entry.value) }
      }
    default: scalar?.write(to: &json)
    }
  }
}

extension DataText.Content: JSONWritable {
  package func write(to json: inout JSONWriter) {
    switch self {
    case .text(let text): text.write(to: &json)
    case .file(let path): json.object { $0.member("file", path) }
    }
  }
}

extension FieldChange {
  /// The members that every report tells of a change.
  func writeMembers(to json: inout JSONWriter) {
    json.member("path", path.description)
    json.member("kind", kind.rawValue)
    json.member("from", from)
    json.member("to", to)
    json.member("days", days)
    json.member("workdays", workdays)
    json.mark("coarser", isCoarser)
  }
}
