internal import Diagnostics
internal import RoadmapModel
internal import RoadmapSlippage
internal import YAMLParts
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
      records.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func ranges(of bytes: [UInt8]) -> [RecordKey: Range<Int>] {
    guard bytes.count <= YAMLLimits.fileBytes, let text = DividedText(records: bytes),
      text.isClosed
    else { return [:] }
    var ranges: [RecordKey: Range<Int>] = [:]
    var repeated: Set<RecordKey> = []
    for part in text.parts {
      guard let kind = text.kind(of: part), let id = text.name(of: part) else { continue }
      let key = RecordKey(kind, id)
      if ranges.updateValue(part.range, forKey: key) != nil { repeated.insert(key) }
    }
    for key in repeated { ranges[key] = nil }
    return ranges
  }
}
