internal import RoadmapSlippage
internal import Workspace
internal import YAMLParts

/// One version of a file as it was read, with what the next version can take over from it.
package struct ReadVersion: Sendable {
  package let facts: FileFacts
  /// Where the facts come from; nil where the file can only be read as a whole.
  let text: DividedText?
  /// The index of the first fact of each part.
  let firsts: [Int]
  /// The most nodes that its tree may have.
  let nodes: Int

  /// Whether the next version can take something over; if not, one further back may serve it.
  package var isDivided: Bool { text != nil }

  /// The facts of the version after this one, with the index of the first of each part.
  ///
  /// They are those of parts that stayed, and those `read` from the changed ones, of which the
  /// first are at `starts`; nil where an id may stand there twice.
  func facts(
    after matching: PartMatching, _ read: [RecordFacts], _ starts: [Int]
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
      case .same(let part): records += facts(of: part)
      case .changed(let part):
        guard next < starts.count else { return nil }
        let end = next + 1 < starts.count ? starts[next + 1] : read.count
        let new = read[starts[next]..<end]
        next += 1
        if let part, facts(of: part).elementsEqual(new, by: { $0.key == $1.key }) {
          // Facts that stayed as they were stay the same object.
          records += zip(facts(of: part), new).map { $0 == $1 ? $0 : $1 }
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

  private func facts(of part: Int) -> ArraySlice<RecordFacts> {
    let end = part + 1 == firsts.count ? facts.records.count : firsts[part + 1]
    return facts.records[firsts[part]..<end]
  }
}
