internal import RoadmapSlippage

/// One version of a file as it was read, with what the next version can take over from it.
package struct ReadVersion: Sendable {
  package let facts: FileFacts
  let bytes: [UInt8]
  /// Where the facts come from; nothing where the file can only be read as a whole.
  let table: ChunkTable?
  /// The most nodes that its tree may have.
  let nodes: Int

  /// Whether the next version can take something over; if not, one further back may serve it.
  package var isDivided: Bool { table != nil }

  /// The facts of the version after this one, with the index of the first of each chunk.
  ///
  /// They are those of chunks that stayed, and those `read` from the changed ones, of which the
  /// first are at `starts`; nothing where an id may stand there twice.
  func facts(
    after matching: ChunkMatching, _ read: [RecordFacts], _ starts: [Int]
  ) -> (records: [RecordFacts], firsts: [Int])? {
    var records: [RecordFacts] = []
    records.reserveCapacity(facts.records.count + read.count)
    var firsts: [Int] = []
    firsts.reserveCapacity(matching.matches.count)
    var next = 0
    var mayRepeat = matching.isReordered
    for match in matching.matches {
      firsts.append(records.count)
      switch match {
      case .same(let chunk): records += facts(of: chunk)
      case .changed(let chunk):
        guard next < starts.count else { return nil }
        let end = next + 1 < starts.count ? starts[next + 1] : read.count
        let new = read[starts[next]..<end]
        next += 1
        if let chunk, facts(of: chunk).elementsEqual(new, by: { $0.key == $1.key }) {
          // Facts that stayed as they were stay the same object.
          records += zip(facts(of: chunk), new).map { $0 == $1 ? $0 : $1 }
        } else {
          mayRepeat = true
          records += new
        }
      }
    }
    guard next == starts.count, !mayRepeat || Set(records.map(\.key)).count == records.count else {
      return nil
    }
    return (records, firsts)
  }

  private func facts(of chunk: Int) -> ArraySlice<RecordFacts> {
    guard let chunks = table?.chunks else { return [] }
    let isLast = chunk + 1 == chunks.count
    let end = isLast ? facts.records.count : Int(chunks[chunk + 1].firstFact)
    return facts.records[Int(chunks[chunk].firstFact)..<end]
  }
}
