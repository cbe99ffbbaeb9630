internal import Diagnostics
internal import RoadmapModel
internal import RoadmapSlippage
internal import YAMLTree

/// Reads one version of a file after another, and only those records that differ.
///
/// The result is always that of `FactsReader`: whatever is not plainly a change within whole
/// records is read as a whole.
package struct IncrementalFactsReader {
  /// How many versions were read as a whole.
  package private(set) var wholeReads = 0
  /// Smaller files are read as a whole at once.
  private let smallest: Int
  /// The changed chunks, under the keys of their sections.
  private var changes: [UInt8] = []

  /// A reader that takes files from so many bytes on apart.
  package init(from smallest: Int = 1024) {
    self.smallest = smallest
  }

  /// Reads a version of the file that `previous` is another version of.
  package mutating func read(_ bytes: [UInt8], after previous: ReadVersion?) -> ReadVersion {
    let table =
      bytes.count >= smallest && bytes.count <= YAMLLimits.fileBytes
      // Holds: the table keeps offsets, not the pointer.
      ? bytes.withUnsafeBytes { ChunkTable($0) } : nil
    if let table, let previous, let version = readChanges(bytes, table, previous) {
      return version
    }
    return readAll(bytes, table, previous)
  }

  private mutating func readAll(
    _ bytes: [UInt8], _ table: ChunkTable?, _ previous: ReadVersion?
  ) -> ReadVersion {
    wholeReads += 1
    let tree = YAMLTree.read(SourceText(path: "", bytes: bytes))
    let records = FactsReader.records(in: tree)
    var facts = FactsReader.facts(of: tree, records: records)
    if let previous { facts = facts.sharing(previous.facts) }
    // A lone record that changes is read as a whole: nothing of it serves the next version.
    guard var table, table.chunks.count > 1, let records, facts.repeated.isEmpty,
      let firsts = table.firstRecords(in: tree, records)
    else { return ReadVersion(facts: facts, bytes: [], table: nil, nodes: 0) }
    table.setFacts(from: firsts)
    return ReadVersion(facts: facts, bytes: bytes, table: table, nodes: tree.nodeCount)
  }

  /// Reads the chunks that differ from the version before; nothing where that is not enough.
  private mutating func readChanges(
    _ bytes: [UInt8], _ new: ChunkTable, _ previous: ReadVersion
  ) -> ReadVersion? {
    guard let old = previous.table else { return nil }
    // Holds: a matching keeps indices, not the pointers.
    let matching = bytes.withUnsafeBytes { text in
      previous.bytes.withUnsafeBytes { ChunkMatching(new, in: text, to: old, in: $0) }
    }
    // Reading nearly everything apart would cost more than reading it as a whole.
    guard matching.changedBytes * 4 <= bytes.count * 3 else { return nil }
    var changed = FileFacts()
    var firsts: [Int] = []
    var nodes = previous.nodes
    if matching.changedBytes > 0 {
      collect(bytes, new, matching)
      let tree = YAMLTree.read(SourceText(path: "", bytes: changes))
      // Sections without a record are in neither count.
      nodes += tree.nodeCount + 2 * new.sections.count
      // Holds: the table keeps offsets, not the pointer.
      guard nodes < YAMLLimits.nodes, let records = FactsReader.records(in: tree),
        let table = changes.withUnsafeBytes({ ChunkTable($0) }),
        let found = table.firstRecords(in: tree, records)
      else { return nil }
      changed = FactsReader.facts(of: tree, records: records)
      guard changed.repeated.isEmpty else { return nil }
      firsts = found
    }
    guard let (records, starts) = previous.facts(after: matching, changed.records, firsts) else {
      return nil
    }
    var table = new
    table.setFacts(from: starts)
    return ReadVersion(
      facts: FileFacts(records: records), bytes: bytes, table: table, nodes: nodes)
  }

  /// Puts the changed chunks together to a small file.
  private mutating func collect(_ bytes: [UInt8], _ new: ChunkTable, _ matching: ChunkMatching) {
    changes.removeAll(keepingCapacity: true)
    var section: Kind?
    for (chunk, match) in zip(new.chunks, matching.matches) {
      guard case .changed = match else { continue }
      if let kind = chunk.kind, kind != section {
        changes += kind.section.utf8
        changes += [UInt8(ascii: ":"), 0x0A]
      }
      section = chunk.kind
      changes += bytes[chunk.range]
    }
  }
}

extension FileFacts {
  /// The same facts, those that another version has in the same place by that version's objects.
  fileprivate func sharing(_ other: FileFacts) -> FileFacts {
    guard records.count == other.records.count else { return self }
    return FileFacts(
      records: zip(records, other.records).map { $0 == $1 ? $1 : $0 }, isUnreadable: isUnreadable,
      repeated: repeated)
  }
}
