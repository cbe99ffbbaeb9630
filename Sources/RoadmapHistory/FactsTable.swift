package import RoadmapSlippage

/// The facts that a `FactsWriter` wrote, at the indices that it gave.
package struct FactsTable: Sendable {
  package let facts: [RecordFacts]

  /// Reads what `FactsWriter.write(to:)` wrote.
  package init(from reader: inout ByteReader) throws(MalformedBytes) {
    var decoder = FactsDecoder(reader)
    facts = try decoder.facts()
    reader = decoder.reader
  }

  /// Reads a file that holds such a table and nothing else; nil when it came to harm.
  package init?(sealed bytes: [UInt8]) {
    guard var reader = ByteReader(sealed: bytes), let table = try? FactsTable(from: &reader),
      reader.remaining == 0
    else { return nil }
    self = table
  }
}
