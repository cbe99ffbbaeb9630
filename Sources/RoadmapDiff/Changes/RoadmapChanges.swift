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
  ///
  /// - Parameter earlier: further keys that a record of the newer state had, where a history
  ///   knows them.
  package init(
    from old: State, to new: State, calendar: WorkCalendar, rule: SignificanceRule,
    earlier: (RecordKey) -> [RecordKey] = { _ in [] }
  ) {
    let before = Self.byKey(old.records)
    let after = Self.byKey(new.records)
    let renamed = Self.renamed(before, after, earlier)
    var renames = Renames()
    for (new, old) in renamed {
      renames.note(old, new)
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

  private static func byKey(_ records: [Record]) -> [RecordKey: Record] {
    Dictionary(records.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The earlier key of each record that is new under its id and claims one that is gone.
  private static func renamed(
    _ before: [RecordKey: Record], _ after: [RecordKey: Record],
    _ earlier: (RecordKey) -> [RecordKey]
  ) -> [RecordKey: RecordKey] {
    var found: [RecordKey: RecordKey] = [:]
    var taken: Set<RecordKey> = []
    for key in after.keys.sorted() where before[key] == nil {
      let claims = (after[key]?[.formerly]?.list ?? []).compactMap(\.word)
      for old in claims.map({ RecordKey(key.kind, $0) }) + earlier(key) {
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
    one.key < other.key
  }
}
