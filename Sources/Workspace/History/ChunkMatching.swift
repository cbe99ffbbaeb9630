/// Which chunks of a text stand in the version before it as well, byte for byte.
struct ChunkMatching {
  /// What a chunk was in the version before.
  enum Match {
    case same(Int)
    /// Other bytes; the chunk that began with the same id, where there is one.
    case changed(Int?)
  }

  private(set) var matches: [Match] = []
  /// How many bytes lie in changed chunks.
  private(set) var changedBytes = 0
  /// Whether chunks changed places, so that one of them may have been taken twice.
  private(set) var isReordered = false

  init(
    _ new: ChunkTable, in text: UnsafeRawBufferPointer, to old: ChunkTable,
    in oldText: UnsafeRawBufferPointer
  ) {
    /// Old chunks by their ids, once one of them is not where it should be.
    var byHead: [UInt64: Int]?
    var expected = 0
    matches.reserveCapacity(new.chunks.count)
    for chunk in new.chunks {
      let bytes = UnsafeRawBufferPointer(rebasing: text[chunk.range])
      var candidate: Int?
      if expected < old.chunks.count {
        let other = old.chunks[expected]
        let otherBytes = UnsafeRawBufferPointer(rebasing: oldText[other.range])
        if chunk.kind == other.kind {
          if TextWords.areEqual(bytes, otherBytes) {
            matches.append(.same(expected))
            expected += 1
            continue
          }
          if TextWords.areEqual(Self.head(of: bytes), Self.head(of: otherBytes)) {
            candidate = expected
          }
        }
      }
      if candidate == nil {
        let heads = byHead ?? Self.heads(of: old, in: oldText)
        byHead = heads
        candidate = heads[Self.hash(of: Self.head(of: bytes), chunk.kind.hashValue)]
        if candidate != nil { isReordered = true }
      }
      if let candidate {
        expected = candidate + 1
        let other = old.chunks[candidate]
        if chunk.kind == other.kind,
          TextWords.areEqual(bytes, UnsafeRawBufferPointer(rebasing: oldText[other.range]))
        {
          matches.append(.same(candidate))
          continue
        }
      }
      matches.append(.changed(candidate))
      changedBytes += chunk.range.count
    }
  }

  /// What a chunk begins with: its id or its section's key.
  private static func head(of chunk: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
    .init(rebasing: chunk[..<(chunk.firstIndex(of: UInt8(ascii: ":")) ?? chunk.count)])
  }

  /// Where each id stands; two with one hash only cost that a chunk is read again.
  private static func heads(
    of table: ChunkTable, in text: UnsafeRawBufferPointer
  ) -> [UInt64: Int] {
    var heads: [UInt64: Int] = [:]
    heads.reserveCapacity(table.chunks.count)
    for (index, chunk) in table.chunks.enumerated() {
      let bytes = UnsafeRawBufferPointer(rebasing: text[chunk.range])
      heads[hash(of: head(of: bytes), chunk.kind.hashValue)] = index
    }
    return heads
  }

  private static func hash(of bytes: UnsafeRawBufferPointer, _ seed: Int) -> UInt64 {
    var hasher = Hasher()
    hasher.combine(seed)
    hasher.combine(bytes: bytes)
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }
}
