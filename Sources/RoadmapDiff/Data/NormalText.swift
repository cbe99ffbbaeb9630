package import RoadmapModel

/// Records as lines that do not depend on how they were written: one line for each value.
package enum NormalText {
  /// The records by kind and id, each value on a line of its own under its path.
  package static func of(_ records: [Record], languages: [String]) -> String {
    records.sorted { $0.key < $1.key }.map { record in
      let data = RecordData(record, languages: languages)
      let lines = data.leaves.map { "  \($0.path): \(text(of: $0.value))\n" }
      return record.path + "\n" + lines.joined()
    }.joined(separator: "\n")
  }

  /// A value on one line; a text of several lines goes on deeper.
  private static func text(of value: DataValue) -> String {
    switch value {
    case .text(let parts):
      // A text that is written in one language reads as that text.
      parts.count == 1
        ? text(of: parts[0])
        : "{" + parts.map { $0.language + ": " + text(of: $0) }.joined(separator: ", ") + "}"
    case .list(let values): "[" + values.map(text).joined(separator: ", ") + "]"
    case .map(let entries):
      "{" + entries.map { $0.key + ": " + text(of: $0.value) }.joined(separator: ", ") + "}"
    default: lines(value.scalar ?? "")
    }
  }

  private static func text(of part: DataText) -> String {
    switch part.content {
    case .text(let text): lines(text)
    case .file(let path): "{file: " + lines(path) + "}"
    }
  }

  private static func lines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    ")
  }
}
