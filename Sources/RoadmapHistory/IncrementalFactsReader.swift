internal import Diagnostics
internal import RoadmapModel
internal import RoadmapSlippage
internal import YAMLParts
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

  /// A reader that takes files from so many bytes on apart.
  package init(from smallest: Int = 1024) {
    self.smallest = smallest
  }

  /// Reads a version of the file that `previous` is another version of.
  package mutating func read(_ bytes: [UInt8], after previous: ReadVersion?) -> ReadVersion {
    let text =
      bytes.count >= smallest && bytes.count <= YAMLLimits.fileBytes
      ? DividedText(records: bytes) : nil
    if let text, let previous, let version = Self.readChanges(text, previous) { return version }
    return readAll(bytes, text, previous)
  }

  private mutating func readAll(
    _ bytes: [UInt8], _ text: DividedText?, _ previous: ReadVersion?
  ) -> ReadVersion {
    wholeReads += 1
    let tree = YAMLTree.read(SourceText(path: "", bytes: bytes))
    let records = FactsReader.records(in: tree)
    var facts = FactsReader.facts(of: tree, records: records)
    if let previous { facts = facts.sharing(previous.facts) }
    // A lone record that changes is read as a whole: nothing of it serves the next version.
    guard let text, text.parts.count > 1, let records, facts.repeated.isEmpty,
      let firsts = text.firsts(of: records, in: tree)
    else { return ReadVersion(facts: facts, text: nil, firsts: [], nodes: 0) }
    return ReadVersion(facts: facts, text: text, firsts: firsts, nodes: tree.nodeCount)
  }

  /// Reads the parts that differ from the version before; nil where that is not enough.
  private static func readChanges(_ text: DividedText, _ previous: ReadVersion) -> ReadVersion? {
    guard let old = previous.text else { return nil }
    let matching = PartMatching(of: text, to: old)
    // Reading nearly everything apart would cost more than reading it as a whole.
    guard matching.changedBytes * 4 <= text.bytes.count * 3 else { return nil }
    var changed = FileFacts()
    var starts: [Int] = []
    var nodes = previous.nodes
    if matching.changedBytes > 0 {
      let changes = text.text(
        of: matching.matches.indices.lazy.filter { matching.matches[$0].isChanged })
      let tree = YAMLTree.read(SourceText(path: "", bytes: changes))
      // Sections without a record are in neither count.
      nodes += tree.nodeCount + 2 * text.sections.count
      guard nodes < YAMLLimits.nodes, let records = FactsReader.records(in: tree),
        let found = DividedText(records: changes)?.firsts(of: records, in: tree)
      else { return nil }
      changed = FactsReader.facts(of: tree, records: records)
      guard changed.repeated.isEmpty else { return nil }
      starts = found
    }
    guard let (records, firsts) = previous.facts(after: matching, changed.records, starts) else {
      return nil
    }
    return ReadVersion(facts: FileFacts(records: records), text: text, firsts: firsts, nodes: nodes)
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
