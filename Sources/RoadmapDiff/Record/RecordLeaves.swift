internal import RoadmapModel

/// One value of a record with its path.
package struct DataLeaf: Hashable, Sendable {
  package let path: FieldPath
  package let value: DataValue
}

extension RecordData {
  /// The smallest values that a change can be told of, in the order of the format: of a group its
  /// named keys, of a map what stands under each key, and of a list the items as a whole.
  package var leaves: [DataLeaf] {
    var found: [DataLeaf] = []
    collect(value, as: shape, at: FormatPlace(kind), FieldPath([]), into: &found)
    return found
  }

  private func collect(
    _ value: DataValue, as shape: Shape, at place: FormatPlace, _ path: FieldPath,
    into found: inout [DataLeaf]
  ) {
    switch (shape, value) {
    case (.fields(let fieldset), .map(let entries)), (.short(_, let fieldset), .map(let entries)):
      // An id alone says something, with nothing under it.
      if entries.isEmpty, !path.keys.isEmpty { found.append(DataLeaf(path: path, value: value)) }
      for field in fieldset.fields {
        guard let inner = value[key: field.key] else { continue }
        collect(
          inner, as: field.shape, at: place.key(field.key), path.appending(field.key), into: &found)
      }
    case (.map(_, let inner), .map(let entries)) where !entries.isEmpty:
      for entry in entries {
        collect(entry.value, as: inner, at: place.each, path.appending(entry.key), into: &found)
      }
    case (.list, .list(let items)) where !place.isOrdered:
      // Without a key for each item the list is one value, as it is in a change.
      guard let matched = ItemKeys(language: language).matched([], items, at: place.each) else {
        return found.append(DataLeaf(path: path, value: value))
      }
      for (key, _, item) in matched {
        guard let item else { continue }
        found.append(DataLeaf(path: path.appending(key), value: item))
      }
    default: found.append(DataLeaf(path: path, value: value))
    }
  }

  /// The value that a path of a change leads to; nil where none stands there.
  package func value(at path: FieldPath) -> DataValue? {
    var (value, shape, place) = (self.value, self.shape, FormatPlace(kind))
    for key in path.keys {
      switch shape {
      case .fields(let fieldset), .short(_, let fieldset):
        guard let field = fieldset[key], let inner = value[key: key] else { return nil }
        (value, shape, place) = (inner, field.shape, place.key(key))
      case .map(_, let inner):
        guard let found = value[key: key] else { return nil }
        (value, shape, place) = (found, inner, place.each)
      case .list(let inner):
        let items = ItemKeys(language: language)
        guard let found = value.list?.first(where: { items.key(of: $0, at: place.each) == key })
        else { return nil }
        (value, shape, place) = (found, inner, place.each)
      default: return nil
      }
    }
    return value
  }
}

extension FieldPath {
  /// Whether this is another path, or leads to something inside what that leads to.
  package func isInside(_ other: FieldPath) -> Bool { keys.starts(with: other.keys) }
}
