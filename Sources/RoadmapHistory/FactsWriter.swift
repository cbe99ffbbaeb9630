internal import RoadmapModel
package import RoadmapSlippage
internal import Workspace

/// Collects facts for a file, each object once.
package struct FactsWriter {
  /// The version of what is written; another one has to be read from the history again.
  ///
  /// It is raised when facts, their form here, or how they are taken from records change.
  package static let version = 4

  private var facts: [RecordFacts] = []
  private var indices: [ObjectIdentifier: Int] = [:]

  package init() {}

  /// The index at which facts will stand in the `FactsTable` that is read.
  package mutating func index(of facts: RecordFacts) -> Int {
    if let index = indices[ObjectIdentifier(facts)] { return index }
    // Kept here, the object keeps its identity to itself.
    self.facts.append(facts)
    indices[ObjectIdentifier(facts)] = self.facts.count - 1
    return self.facts.count - 1
  }

  /// Writes the table where other things may stand before it and after it.
  package func write(to writer: inout ByteWriter) {
    var encoder = FactsEncoder()
    for each in facts { encoder.write(each) }
    encoder.finish(facts.count, to: &writer)
  }

  /// The whole table as a file of its own, for `FactsTable(sealed:)`.
  package var sealed: [UInt8] {
    var writer = ByteWriter()
    write(to: &writer)
    return writer.sealed
  }
}
