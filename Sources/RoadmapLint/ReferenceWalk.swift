internal import Diagnostics
internal import RoadmapModel

/// Visits every reference of a roadmap, found by the table of the format.
enum ReferenceWalk {
  /// A reference where it is written.
  struct Found {
    let record: Record
    /// The path of the field, as `depends-on`.
    let field: String
    /// The kind of record it must name; nil where any will do.
    let kind: Kind?
    let id: String
    let place: Place
  }

  static func forEach(in roadmap: Roadmap, _ body: (Found) -> Void) {
    for record in roadmap.records {
      let fieldset = RoadmapFormat.fields(of: record.kind)
      for entry in record.fields {
        guard let field = fieldset[entry.key] else { continue }
        walk(entry.value, field.shape, record, entry.key, body)
      }
    }
  }

  private static func walk(
    _ value: Value, _ shape: Shape, _ record: Record, _ path: String, _ body: (Found) -> Void
  ) {
    switch shape {
    case .reference(let kind): visit(value, kind, record, path, body)
    case .anyReference: visit(value, nil, record, path, body)
    case .list(let inner):
      for item in value.list { walk(item, inner, record, path, body) }
    case .map(let form, let inner):
      for entry in value.entries {
        if case .reference(let kind) = form {
          body(
            Found(
              record: record, field: path + "/" + entry.key, kind: kind, id: entry.key,
              place: record.place(entry.keySpan)))
        }
        walk(entry.value, inner, record, path + "/" + entry.key, body)
      }
    case .fields(let fieldset), .short(_, let fieldset):
      for entry in value.entries {
        guard let field = fieldset[entry.key] else { continue }
        // The key that a short form stands for adds nothing to the path.
        if case .short(let main, _) = shape, main.rawValue == entry.key {
          walk(entry.value, field.shape, record, path, body)
        } else {
          walk(entry.value, field.shape, record, path + "/" + entry.key, body)
        }
      }
    default: break
    }
  }

  private static func visit(
    _ value: Value, _ kind: Kind?, _ record: Record, _ path: String, _ body: (Found) -> Void
  ) {
    guard case .reference(let id) = value.content else { return }
    body(Found(record: record, field: path, kind: kind, id: id, place: record.place(value)))
  }
}
