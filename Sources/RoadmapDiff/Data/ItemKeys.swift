internal import RoadmapModel

/// What the items of a list without ids are matched by.
struct ItemKeys {
  /// The language whose text tells items apart.
  let language: String

  /// What names an item, part by part; nil where none of the parts is there.
  func identity(of item: DataValue, at place: FormatPlace) -> [String]? {
    if let scalar = item.scalar { return [scalar] }
    guard let keys = place.identity else { return text(of: item).map { [$0] } }
    let parts = keys.map { item[$0].flatMap(text) }
    return parts.contains { $0 != nil } ? parts.map { $0 ?? "" } : nil
  }

  /// An item's name as one key of a path.
  func key(of item: DataValue, at place: FormatPlace) -> String? {
    identity(of: item, at: place).map(Self.key)
  }

  /// The items of two lists by key; nil where a key does not tell one item of each list.
  func matched(
    _ old: [DataValue], _ new: [DataValue], at place: FormatPlace
  ) -> [(key: String, old: DataValue?, new: DataValue?)]? {
    guard let old = named(old, at: place), let new = named(new, at: place)
    else { return nil }
    for (key, item) in new where old[key].map({ $0.identity != item.identity }) ?? false {
      return nil
    }
    let keys = Set(old.keys).union(new.keys).sorted()
    return keys.map { ($0, old[$0]?.item, new[$0]?.item) }
  }

  private func named(
    _ items: [DataValue], at place: FormatPlace
  ) -> [String: (identity: [String], item: DataValue)]? {
    var found: [String: (identity: [String], item: DataValue)] = [:]
    for item in items {
      guard let identity = identity(of: item, at: place),
        found.updateValue((identity, item), forKey: Self.key(identity)) == nil
      else { return nil }
    }
    return found
  }

  private static func key(_ identity: [String]) -> String {
    identity.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// A scalar, or of a text in languages the one that tells items apart, else the first.
  private func text(of value: DataValue) -> String? {
    if let texts = value.texts {
      return (texts.first { $0.language == language } ?? texts.first)?.text
    }
    return value.scalar
  }
}
