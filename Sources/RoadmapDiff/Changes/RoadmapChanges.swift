package import RoadmapModel

/// All that became of a roadmap between two states, record by record.
package struct RoadmapChanges: Sendable {
  /// In the order in which kinds are shown, then by id as people count.
  package internal(set) var changes: [RoadmapChange]

  /// One of the two states, as far as it may differ from the other.
  package struct State: Sendable {
    package let records: [Record]
    /// The roadmap's languages, the default one first.
    package let languages: [String]
    /// The texts of the files that the foreword names, by path.
    package let documents: [String: String]
    /// The files that could not be read whole, so that a record may only seem to be gone.
    package let unreadable: Set<String>

    package init(
      records: [Record], languages: [String], documents: [String: String] = [:],
      unreadable: Set<String> = []
    ) {
      self.records = records
      self.languages = languages
      self.documents = documents
      self.unreadable = unreadable
    }
  }

  /// Pairs the records of two states by id, and by the earlier ids that they claim.
  package init(
    from old: State, to new: State, calendar: WorkCalendar, rule: SignificanceRule
  ) {
    let before = Self.byKey(old.records)
    let after = Self.byKey(new.records)
    let renamed = Self.renamed(before, after)
    var renames = Renames()
    for (new, old) in renamed {
      renames.note(old.id, new.id, path: new.kind.section + "/" + new.id)
    }
    var changes: [RoadmapChange] = []
    func add(_ one: Record?, _ other: Record?) {
      let change = RoadmapChange(
        from: one, to: other, languages: (old.languages, new.languages),
        documents: (old.documents, new.documents), calendar: calendar, rule: rule,
        renames: renames)
      if let change { changes.append(change) }
    }
    for (key, record) in after {
      if let earlier = before[key] ?? renamed[key].flatMap({ before[$0] }) {
        add(earlier, record)
      } else if !old.unreadable.contains(record.file) {
        // It may have stood in what could not be read.
        add(nil, record)
      }
    }
    let taken = Set(renamed.values)
    for (key, record) in before where after[key] == nil && !taken.contains(key) {
      if !new.unreadable.contains(record.file) { add(record, nil) }
    }
    self.changes = changes.sorted()
  }

  /// A record's kind and id.
  private struct Key: Hashable, Comparable {
    let kind: Kind
    let id: String

    static func < (one: Key, other: Key) -> Bool {
      (one.kind.rawValue, one.id) < (other.kind.rawValue, other.id)
    }
  }

  private static func byKey(_ records: [Record]) -> [Key: Record] {
    Dictionary(
      records.map { (Key(kind: $0.kind, id: $0.id), $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The earlier key of each record that is new under its id and claims one that is gone.
  private static func renamed(_ before: [Key: Record], _ after: [Key: Record]) -> [Key: Key] {
    var found: [Key: Key] = [:]
    var taken: Set<Key> = []
    for key in after.keys.sorted() where before[key] == nil {
      for claim in after[key]?["formerly"]?.list ?? [] {
        guard let id = claim.word else { continue }
        let old = Key(kind: key.kind, id: id)
        guard before[old] != nil, after[old] == nil, taken.insert(old).inserted else { continue }
        found[key] = old
        break
      }
    }
    return found
  }
}

extension RoadmapChange: Comparable {
  package static func == (one: RoadmapChange, other: RoadmapChange) -> Bool {
    one.difference == other.difference
  }

  /// By kind in the order in which kinds are shown, then by id as people count: A2 before A10.
  package static func < (one: RoadmapChange, other: RoadmapChange) -> Bool {
    if one.kind != other.kind { return one.kind.rank < other.kind.rank }
    return NaturalOrder.precedes(one.difference.id, other.difference.id)
  }
}
