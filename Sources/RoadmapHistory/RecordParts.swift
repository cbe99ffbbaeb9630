internal import Diagnostics
package import RoadmapModel
internal import Workspace
package import YAMLParts
package import YAMLTree

/// A file of a roadmap divided into its records.
extension DividedText {
  private static let recordSections = Set(Kind.allCases.filter { !$0.isSingle }.map(\.section))

  /// Nil where only YAML can tell the records apart.
  package init?(records bytes: [UInt8]) {
    self.init(bytes, dividing: Self.recordSections)
  }

  /// The kind of the record that a part is; none of a whole section.
  package func kind(of part: Part) -> Kind? {
    part.isWhole ? nil : Kind(section: sections[part.section].name)
  }

  /// Whether a part is a section that has no records with ids.
  package func isSingle(_ part: Part) -> Bool {
    part.isWhole && Kind(section: sections[part.section].name)?.isSingle ?? true
  }

  /// The index of the first of a file's records in each part; nothing unless YAML finds them where
  /// indentation did.
  package func firsts(of records: [Record], in tree: YAMLTree) -> [Int]? {
    firsts(of: records.map { Int($0.idSpan.start) }, in: tree)
  }

  /// The records of parts put together; nothing unless YAML finds them where indentation did.
  package static func records(of bytes: [UInt8], at path: String) -> [Record]? {
    guard !bytes.isEmpty else { return [] }
    let tree = YAMLTree.read(SourceText(path: path, bytes: bytes))
    let records = RoadmapDecoder.decode(tree).records
    return DividedText(records: bytes)?.firsts(of: records, in: tree) == nil ? nil : records
  }

  /// Of a file's records surely those with some words for an id, or for a section such as the
  /// roadmap; nil where the file must be read as a whole to be sure of it.
  package static func records(of words: Set<String>, in bytes: [UInt8], at path: String)
    -> [Record]?
  {
    guard let text = DividedText(records: bytes), text.isClosed else { return nil }
    let places = text.parts.indices.filter { place in
      let part = text.parts[place]
      guard let id = text.name(of: part) else { return true }
      return words.contains(id) || part.isWhole && !text.isSingle(part)
    }
    return records(of: text.text(of: places), at: path)
  }
}
