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
  /// - Parameter earlier: the keys under which a record of the newer state may stand in the older
  ///   one, the likeliest first, where a history knows them: an id that is used again names another
  ///   record there.
  package init(
    from old: State, to new: State, calendar: WorkCalendar, rule: SignificanceRule,
    earlier: (RecordKey) -> [RecordKey]? = { _ in nil }
  ) {
    let before = Self.byKey(old.records)
    let after = Self.byKey(new.records)
    let pairs = Self.pairs(before, after, earlier)
    var renames = Renames()
    for (new, old) in pairs where new != old {
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
      if let earlier = pairs[key].flatMap({ before[$0] }) {
        add(earlier, record)
      } else if !old.unreadable.contains(record.file) {
        // It may have stood in what could not be read.
        add(nil, record)
      }
    }
    let taken = Set(pairs.values)
    for (key, record) in before where !taken.contains(key) {
      if !new.unreadable.contains(record.file) { add(record, nil) }
    }
    self.changes = changes.sorted()
  }

  private static func byKey(_ records: [Record]) -> [RecordKey: Record] {
    Dictionary(records.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The key in the older state of each record that was there: the one that a history knows; else
  /// its own, or one that is gone and that it claims where it is new.
  private static func pairs(
    _ before: [RecordKey: Record], _ after: [RecordKey: Record],
    _ earlier: (RecordKey) -> [RecordKey]?
  ) -> [RecordKey: RecordKey] {
    var found: [RecordKey: RecordKey] = [:]
    var taken: Set<RecordKey> = []
    var new: [RecordKey] = []
    for key in after.keys {
      if let known = earlier(key) {
        guard let old = known.first(where: { before[$0] != nil }) else { continue }
        found[key] = old
        taken.insert(old)
      } else if before[key] != nil {
        found[key] = key
      } else {
        new.append(key)
      }
    }
    for key in new.sorted() {
      let claims = (after[key]?[.formerly]?.list ?? []).compactMap(\.word)
      found[key] = claims.lazy.map { RecordKey(key.kind, $0) }.first {
        before[$0] != nil && after[$0] == nil && taken.insert($0).inserted
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
