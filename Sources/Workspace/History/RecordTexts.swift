internal import Diagnostics
internal import RoadmapModel
internal import RoadmapSlippage
internal import YAMLTree

/// The records of one content, cut apart by indentation so that one can be read without the others.
final class RecordTexts {
  private let bytes: [UInt8]
  /// Where each record's lines stand; nothing of a record that was not found for sure.
  private let ranges: [RecordKey: Range<Int>]
  /// All records, once one had to be read from the whole.
  private var whole: [RecordKey: Record]?

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    ranges = Self.ranges(of: bytes)
  }

  /// The lines of a record: equal ones say the same.
  func text(of key: RecordKey) -> ArraySlice<UInt8>? { ranges[key].map { bytes[$0] } }

  /// The record, whole.
  func record(_ key: RecordKey) -> Record? {
    if let range = ranges[key] {
      let alone = Array("\(key.kind.section):\n".utf8) + bytes[range]
      let records = Self.records(in: alone)
      if records.count == 1, let record = records[key] { return record }
    }
    if whole == nil { whole = Self.records(in: bytes) }
    return whole?[key]
  }

  private static func records(in bytes: [UInt8]) -> [RecordKey: Record] {
    let records = RoadmapDecoder.records(in: YAMLTree.read(SourceText(path: "", bytes: bytes)))
    return Dictionary(
      records.map { (RecordKey($0.kind, $0.id), $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func ranges(of bytes: [UInt8]) -> [RecordKey: Range<Int>] {
    // What an alias stands for is written elsewhere. Holds: the table keeps offsets, no pointer.
    guard bytes.count <= YAMLLimits.fileBytes, !mayHoldAlias(bytes),
      let table = bytes.withUnsafeBytes({ ChunkTable($0) })
    else { return [:] }
    var ranges: [RecordKey: Range<Int>] = [:]
    var repeated: Set<RecordKey> = []
    for chunk in table.chunks {
      guard let kind = chunk.kind, let id = id(at: chunk.key, in: bytes) else { continue }
      let key = RecordKey(kind, id)
      // What looks like a second one may be words in a text.
      if ranges.updateValue(chunk.range, forKey: key) != nil { repeated.insert(key) }
    }
    for key in repeated { ranges[key] = nil }
    return ranges
  }

  /// The plain or quoted key that begins at a place.
  private static func id(at start: Int, in bytes: [UInt8]) -> String? {
    var key = bytes[start...].prefix { $0 != UInt8(ascii: ":") && $0 != 0x0A }
    if let quote = key.first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\"") {
      guard key.count > 1, key.last == quote else { return nil }
      key = key.dropFirst().dropLast()
    }
    let isPlain = key.allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "\\") }
    return isPlain && !key.isEmpty ? String(decoding: key, as: UTF8.self) : nil
  }

  /// Whether something looks like YAML's anchors or aliases.
  private static func mayHoldAlias(_ bytes: [UInt8]) -> Bool {
    // Holds: the buffer is only looked at here, and nothing is kept of it.
    bytes.withUnsafeBufferPointer { text in
      for index in text.indices.dropLast()
      where text[index] == UInt8(ascii: "&") || text[index] == UInt8(ascii: "*") {
        let before = index == 0 ? 0x0A : text[index - 1]
        let isFirst = before <= 0x20 || [0x5B, 0x2C, 0x7B].contains(before)
        if isFirst, text[index + 1] > 0x20 { return true }
      }
      return false
    }
  }
}
