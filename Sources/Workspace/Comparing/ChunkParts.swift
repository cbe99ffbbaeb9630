internal import Diagnostics
internal import RoadmapModel
internal import YAMLTree

/// Some chunks of a file read as if they were all of it.
extension ChunkTable {
  /// The id or the section's key that a chunk begins with; nothing of one that only YAML can tell.
  static func id(of chunk: Chunk, in text: UnsafeRawBufferPointer) -> String? {
    var first = chunk.key
    var end = first
    while end < chunk.range.upperBound, text[end] != UInt8(ascii: ":") { end += 1 }
    let colon = end
    while end > first, text[end - 1] == 0x20 { end -= 1 }
    let isQuoted =
      end - first > 2 && text[first] == text[end - 1]
      && (text[first] == UInt8(ascii: "\"") || text[first] == UInt8(ascii: "'"))
    if isQuoted {
      (first, end) = (first + 1, end - 1)
    } else if colon + 1 < text.count, text[colon + 1] > 0x20 {
      return nil
    }
    let isPlain = text[first..<end].allSatisfy { byte in
      byte > 0x2A && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "?")
    }
    return isPlain ? String(decoding: text[first..<end], as: UTF8.self) : nil
  }

  /// Whether a chunk is a section that has no records with ids.
  static func isSingle(_ chunk: Chunk, in text: UnsafeRawBufferPointer) -> Bool {
    guard let key = id(of: chunk, in: text) else { return false }
    return Kind(section: key)?.isSingle ?? true
  }

  /// Whether a chunk is that of the roadmap itself, whose languages always count.
  static func isRoadmap(_ chunk: Chunk, in text: UnsafeRawBufferPointer) -> Bool {
    chunk.kind == nil && text[chunk.range].starts(with: "roadmap:".utf8)
  }

  /// The chunks at some places, put together under the keys of their sections.
  func text(of places: [Int], in text: UnsafeRawBufferPointer) -> [UInt8] {
    var bytes: [UInt8] = []
    var section: Kind?
    for place in places {
      let chunk = chunks[place]
      if let kind = chunk.kind, kind != section { bytes += Self.heading(of: kind) }
      section = chunk.kind
      bytes += text[chunk.range]
    }
    return bytes
  }

  /// The line that a section of records begins with.
  static func heading(of kind: Kind) -> [UInt8] {
    Array(kind.section.utf8) + [UInt8(ascii: ":"), 0x0A]
  }

  /// The records of chunks put together; nothing unless YAML finds them where indentation did.
  static func records(of bytes: [UInt8], at path: String) -> [Record]? {
    guard !bytes.isEmpty else { return [] }
    let tree = YAMLTree.read(SourceText(path: path, bytes: bytes))
    let records = RoadmapDecoder.decode(tree).records
    guard let table = bytes.withUnsafeBytes({ ChunkTable($0) }),
      table.firstRecords(in: tree, records) != nil
    else { return nil }
    return records
  }

  /// Of a file's records surely those with some words for an id, or for a section such as the
  /// roadmap; nothing where the file must be read as a whole to be sure of it.
  static func records(
    of words: Set<String>, in bytes: [UInt8], at path: String
  ) -> [Record]? {
    // Holds: the table keeps offsets, not the pointer.
    let parts: [UInt8]? = bytes.withUnsafeBytes { text in
      guard let table = ChunkTable(text), ClosedLines.holds(in: text) else { return nil }
      let places = table.chunks.indices.filter { place in
        let chunk = table.chunks[place]
        guard let id = id(of: chunk, in: text) else { return true }
        return words.contains(id) || chunk.kind == nil && !isSingle(chunk, in: text)
      }
      return table.text(of: places, in: text)
    }
    return parts.flatMap { records(of: $0, at: path) }
  }
}
