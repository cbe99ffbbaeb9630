internal import Diagnostics
package import RoadmapModel
package import RoadmapSlippage
internal import Workspace
internal import YAMLTree

/// What one version of a file says of its records.
package struct FileFacts: Sendable {
  /// The facts of the records in the order of the file; none where the file cannot be read.
  package let records: [RecordFacts]
  /// Whether the file or a part of it cannot be read, so that a record may only seem to be gone.
  package let isUnreadable: Bool
  /// The records that are written again further down; the first one counts.
  package let repeated: [RecordKey]

  package init(
    records: [RecordFacts] = [], isUnreadable: Bool = false, repeated: [RecordKey] = []
  ) {
    self.records = records
    self.isUnreadable = isUnreadable
    self.repeated = repeated
  }
}

/// Reads the facts of one version of a roadmap file.
package enum FactsReader {
  /// Reads a file's text; never fails, a file that is no YAML is unreadable.
  package static func read(bytes: [UInt8]) -> FileFacts {
    let tree = YAMLTree.read(SourceText(path: "", bytes: bytes))
    return facts(of: tree, records: records(in: tree))
  }

  /// The records of a tree, as far as facts need them; nil when it is unreadable.
  static func records(in tree: YAMLTree) -> [Record]? {
    guard tree.unreadable.isEmpty else { return nil }
    if let root = tree.root, !root.isEmpty, root.kind != .mapping { return nil }
    return RoadmapDecoder.records(in: tree, reading: FactsFormat.fields(of:))
  }

  /// The facts of the records of a tree, each record once.
  static func facts(of tree: YAMLTree, records: [Record]?) -> FileFacts {
    guard let records else { return FileFacts(isUnreadable: true) }
    var repeated = repeatedKeys(in: tree)
    guard records.count > 1 else {
      return FileFacts(records: records.map(RecordFacts.init), repeated: repeated)
    }
    // Ids that YAML tells apart may still be one to a reader: two ways to write ä.
    var seen: Set<RecordKey> = []
    var facts: [RecordFacts] = []
    facts.reserveCapacity(records.count)
    for record in records {
      let read = RecordFacts(reading: record)
      if seen.insert(read.key).inserted {
        facts.append(read)
      } else {
        repeated.append(read.key)
      }
    }
    return FileFacts(records: facts, repeated: repeated)
  }

  /// The records that YAML passed over because their section has the id already.
  private static func repeatedKeys(in tree: YAMLTree) -> [RecordKey] {
    guard !tree.faults.isEmpty, let root = tree.root else { return [] }
    var keys = root.repeatedKeys.compactMap { key -> RecordKey? in
      guard let kind = Kind(section: key.text), kind.isSingle else { return nil }
      return RecordKey(kind, "")
    }
    for (section, records) in root.entries {
      guard let kind = Kind(section: section.text), !kind.isSingle else { continue }
      keys += records.repeatedKeys.map { RecordKey(kind, $0.text) }
    }
    return keys
  }
}
