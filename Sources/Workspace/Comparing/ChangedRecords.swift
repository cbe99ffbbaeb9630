internal import RoadmapModel

/// The records that two versions of a file do not have in common, without reading the others.
struct ChangedRecords {
  let old: [Record]
  let new: [Record]
  /// The ids of the records that were not read, since they have the same bytes in both.
  let sameIDs: Set<String>
  /// Where the parties among them stand in the new version, by their ids.
  let sameParties: [String: Range<Int>]
  /// Where all of them stand in the new version.
  let same: (table: ChunkTable, places: [Int])

  /// Nothing where the two must be read as a whole to be sure of it.
  init?(path: String, from old: [UInt8], to new: [UInt8]) {
    // Holds: tables keep offsets and matchings indices, not the pointers.
    guard
      let parts = old.withUnsafeBytes({ before in
        new.withUnsafeBytes { after in Self.parts(before, after) }
      }),
      let one = ChunkTable.records(of: parts.old, at: path),
      let other = ChunkTable.records(of: parts.new, at: path)
    else { return nil }
    self.old = one
    self.new = other
    sameIDs = parts.sameIDs
    sameParties = parts.sameParties
    same = parts.same
  }

  /// The chunks of both versions that the other does not have, each put together to a small file.
  private struct Parts {
    let old, new: [UInt8]
    let sameIDs: Set<String>
    let sameParties: [String: Range<Int>]
    let same: (table: ChunkTable, places: [Int])
  }

  private static func parts(
    _ old: UnsafeRawBufferPointer, _ new: UnsafeRawBufferPointer
  ) -> Parts? {
    guard let before = ChunkTable(old), let after = ChunkTable(new), ClosedLines.holds(in: new)
    else { return nil }
    let matching = ChunkMatching(after, in: new, to: before, in: old)
    var isSame = [Bool](repeating: false, count: before.chunks.count)
    var come: [Int] = []
    var stayed: [Int] = []
    var sameIDs: Set<String> = []
    var sameParties: [String: Range<Int>] = [:]
    for (index, match) in matching.matches.enumerated() {
      let chunk = after.chunks[index]
      if case .same(let other) = match, !ChunkTable.isRoadmap(chunk, in: new) {
        // Two chunks of the same bytes cannot both be that one.
        guard !isSame[other] else { return nil }
        isSame[other] = true
        // What records a section holds that is written in brackets is not known here.
        guard chunk.kind != nil || ChunkTable.isSingle(chunk, in: new),
          let id = ChunkTable.id(of: chunk, in: new)
        else { return nil }
        sameIDs.insert(id)
        stayed.append(index)
        if chunk.kind == .party { sameParties[id] = chunk.range }
      } else {
        come.append(index)
      }
    }
    let gone = before.chunks.indices.filter { !isSame[$0] }
    guard holdsClosedLines(old, before, without: isSame) else { return nil }
    return Parts(
      old: before.text(of: gone, in: old), new: after.text(of: come, in: new), sameIDs: sameIDs,
      sameParties: sameParties, same: (after, stayed))
  }

  /// Whether every line of a text is closed; some chunks are known to be, which are whole lines.
  private static func holdsClosedLines(
    _ text: UnsafeRawBufferPointer, _ table: ChunkTable, without known: [Bool]
  ) -> Bool {
    var start = 0
    for (index, chunk) in table.chunks.enumerated() where known[index] {
      guard ClosedLines.holds(in: .init(rebasing: text[start..<chunk.range.lowerBound])) else {
        return false
      }
      start = chunk.range.upperBound
    }
    return ClosedLines.holds(in: .init(rebasing: text[start...]))
  }
}
