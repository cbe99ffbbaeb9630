internal import Diagnostics
internal import RoadmapModel
internal import YAMLTree

/// The records that two versions of a file do not have in common, without reading the others.
struct ChangedRecords {
  let old: [Record]
  let new: [Record]
  /// The ids of the records that were not read, since they have the same bytes in both.
  let sameIDs: Set<String>

  /// Nothing where the two must be read as a whole to be sure of it.
  init?(path: String, from old: [UInt8], to new: [UInt8]) {
    // Holds: tables keep offsets and matchings indices, not the pointers.
    guard
      let parts = old.withUnsafeBytes({ before in
        new.withUnsafeBytes { after in Self.parts(before, after) }
      }),
      let one = Self.read(path, parts.old), let other = Self.read(path, parts.new)
    else { return nil }
    self.old = one
    self.new = other
    sameIDs = parts.sameIDs
  }

  /// The chunks of both versions that the other does not have, each put together to a small file.
  private static func parts(
    _ old: UnsafeRawBufferPointer, _ new: UnsafeRawBufferPointer
  ) -> (old: [UInt8], new: [UInt8], sameIDs: Set<String>)? {
    guard let before = ChunkTable(old), let after = ChunkTable(new), ClosedLines.holds(in: old),
      ClosedLines.holds(in: new)
    else { return nil }
    let matching = ChunkMatching(after, in: new, to: before, in: old)
    var isSame = [Bool](repeating: false, count: before.chunks.count)
    var come: [Int] = []
    var sameIDs: Set<String> = []
    for (index, match) in matching.matches.enumerated() {
      let chunk = after.chunks[index]
      if case .same(let other) = match, !isRoadmap(chunk, new) {
        // Two chunks of the same bytes cannot both be that one.
        guard !isSame[other] else { return nil }
        isSame[other] = true
        // What records a section holds that is written in brackets is not known here.
        guard chunk.kind != nil || isSingle(chunk, new) else { return nil }
        sameIDs.insert(id(chunk, new))
      } else {
        come.append(index)
      }
    }
    let gone = before.chunks.indices.filter { !isSame[$0] }
    return (collected(before, gone, old), collected(after, come, new), sameIDs)
  }

  /// Whether a chunk is a section that has no records with ids.
  private static func isSingle(
    _ chunk: ChunkTable.Chunk, _ text: UnsafeRawBufferPointer
  ) -> Bool {
    Kind(section: id(chunk, text))?.isSingle ?? true
  }

  /// The id or the section's key that a chunk begins with.
  private static func id(_ chunk: ChunkTable.Chunk, _ text: UnsafeRawBufferPointer) -> String {
    let key = text[chunk.key..<chunk.range.upperBound].prefix { $0 != UInt8(ascii: ":") }
    let marks: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: " ")]
    let isPlain = !key.contains { marks.contains($0) }
    return String(
      decoding: isPlain ? Array(key) : key.filter { !marks.contains($0) }, as: UTF8.self)
  }

  /// Whether a chunk is that of the roadmap itself, whose languages always count.
  private static func isRoadmap(
    _ chunk: ChunkTable.Chunk, _ text: UnsafeRawBufferPointer
  ) -> Bool {
    chunk.kind == nil && text[chunk.range].starts(with: "roadmap:".utf8)
  }

  private static func collected(
    _ table: ChunkTable, _ places: [Int], _ text: UnsafeRawBufferPointer
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    var section: Kind?
    for place in places {
      let chunk = table.chunks[place]
      if let kind = chunk.kind, kind != section {
        bytes += kind.section.utf8
        bytes += [UInt8(ascii: ":"), 0x0A]
      }
      section = chunk.kind
      bytes += text[chunk.range]
    }
    return bytes
  }

  /// The records of chunks put together; nothing unless YAML finds them where indentation did.
  private static func read(_ path: String, _ bytes: [UInt8]) -> [Record]? {
    guard !bytes.isEmpty else { return [] }
    let tree = YAMLTree.read(SourceText(path: path, bytes: bytes))
    let records = RoadmapDecoder.decode(tree).records
    guard let table = bytes.withUnsafeBytes({ ChunkTable($0) }),
      table.firstRecords(in: tree, records) != nil
    else { return nil }
    return records
  }
}
