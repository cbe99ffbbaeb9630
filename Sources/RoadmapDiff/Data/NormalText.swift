package import RoadmapModel

/// Records as lines that do not depend on how they were written: one line for each value.
package enum NormalText {
  /// The records by kind and id, each value on a line of its own under its path.
  package static func of(_ records: [Record], languages: [String]) -> String {
    let sorted = records.sorted { one, other in
      one.kind == other.kind
        ? NaturalOrder.precedes(one.id, other.id) : one.kind.rank < other.kind.rank
    }
    return sorted.map { record in
      let data = RecordData(record, languages: languages)
      let lines = data.leaves.map { "  \($0.path): \(text(of: $0.value))\n" }
      return record.path + "\n" + lines.joined()
    }.joined(separator: "\n")
  }

  /// A value on one line; a text of several lines goes on deeper.
  private static func text(of value: DataValue) -> String {
    switch value {
    case .text(let text):
      text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\n    ")
    case .list(let values): "[" + values.map(text).joined(separator: ", ") + "]"
    case .map(let entries):
      // A text that is written in one language reads as that text.
      entries.count == 1 && entries[0].key.utf8.count == 2
        ? text(of: entries[0].value)
        : "{" + entries.map { $0.key + ": " + text(of: $0.value) }.joined(separator: ", ") + "}"
    }
  }
}
