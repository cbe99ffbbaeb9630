internal import RoadmapModel

/// The records that got new ids: what refers to them has to follow, which is one change and not
/// many.
package struct Renames: Sendable {
  private var newKeys: [RecordKey: RecordKey] = [:]

  package init() {}

  /// Notes that a record got another id.
  mutating func note(_ old: RecordKey, _ new: RecordKey) {
    newKeys[old] = new
  }

  /// The values of a record that only follow a new id, with the record that got it.
  ///
  /// What follows is proven: the value is a reference to records of that kind, or an item of a list
  /// that holds one, and with the new id for the old one it is what stands there now. A word that
  /// reads like an id, a status above all, follows nothing.
  func echoes(among changes: [FieldChange]) -> [FieldPath: RecordKey] {
    guard !newKeys.isEmpty else { return [:] }
    var found: [FieldPath: RecordKey] = [:]
    // Of a list, the old id goes and the new one comes.
    var come: [Item: FieldPath] = [:]
    for change in changes where change.from == nil {
      if let to = change.to { come[Item(change.path, to)] = change.path }
    }
    for change in changes {
      guard let from = change.from, let (expected, cause) = following(from) else { continue }
      if let to = change.to {
        if to == expected { found[change.path] = cause }
      } else if let path = come[Item(change.path, expected)] {
        found[change.path] = cause
        found[path] = cause
      }
    }
    return found
  }

  /// An item of a list, whatever it is called there.
  private struct Item: Hashable {
    let list: ArraySlice<String>
    let value: DataValue

    init(_ path: FieldPath, _ value: DataValue) {
      list = path.keys.dropLast()
      self.value = value
    }
  }

  /// A value with new ids for old ones in all its references, and the record of one of them; nil
  /// where it refers to none that got another id.
  private func following(_ value: DataValue) -> (DataValue, cause: RecordKey)? {
    switch value {
    case .reference(let kind, let id):
      guard let new = newKey(kind, id) else { return nil }
      return (.reference(kind, new.id), new)
    case .map(let entries):
      var cause: RecordKey?
      let renamed = entries.map { entry in
        guard let (value, new) = following(entry.value) else { return entry }
        cause = new
        return DataEntry(entry.key, value)
      }
      return cause.map { (.map(renamed), $0) }
    default: return nil
    }
  }

  private func newKey(_ kind: Kind?, _ id: String) -> RecordKey? {
    if let kind { return newKeys[RecordKey(kind, id)] }
    // An id is that of one record in the whole roadmap; where it was not, nothing is proven.
    let found = Kind.allCases.compactMap { newKeys[RecordKey($0, id)] }
    return found.count == 1 ? found[0] : nil
  }
}
