internal import Diagnostics
internal import RoadmapModel

extension Record {
  /// Whether a key is surely absent: nothing is written there and no part of the record was lost.
  func lacks(_ key: FieldKey) -> Bool {
    guard !isDamaged else { return false }
    if case .list(let items)? = self[key]?.content { return items.isEmpty }
    return self[key] == nil
  }

  /// Whether all that stands under a key was read; also when nothing stands there.
  func isReadable(_ key: FieldKey) -> Bool {
    !isDamaged && self[key]?.holdsUnread != true
  }
}

extension Value {
  /// Whether some part of it was written and could not be read.
  var holdsUnread: Bool {
    switch content {
    case .unread: true
    case .list(let items): items.contains(where: \.holdsUnread)
    case .map(let entries): entries.contains(where: \.value.holdsUnread)
    default: false
    }
  }
}

extension Roadmap {
  /// Whether every record was read in full, so that what nothing mentions is truly not mentioned.
  var isWhole: Bool { repeated.isEmpty && !records.contains(where: \.isDamaged) }
}

extension Findings {
  /// Reports an absent key: on the value that requires it, or else on the record's id.
  mutating func report(
    _ rule: any Rule.Type, _ message: Phrase, hint: Phrase? = nil, absent key: FieldKey,
    of record: Record, requiredBy value: Value? = nil, related: [Related] = []
  ) {
    report(
      rule, message, hint: hint, at: value.map(record.place) ?? record.idPlace, record: record,
      field: key.rawValue, related: related)
  }
}
