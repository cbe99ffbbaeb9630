import Diagnostics
import RoadmapDiff
import RoadmapModel
import YAMLTree

/// The records of a file's text.
func records(_ text: String) -> [Record] {
  RoadmapDecoder.decode(YAMLTree.read(SourceText(path: "a.yaml", text: text))).records
}

/// What differs between the first records of two texts.
func changes(
  _ old: String, _ new: String, languages: (old: [String], new: [String]) = (["fi"], ["fi"]),
  documents: (old: [String: String], new: [String: String]) = ([:], [:])
) -> [FieldChange] {
  RecordComparison.changes(
    from: records(old).first, to: records(new).first, languages: languages, documents: documents,
    calendar: .finland)
}

/// What differs between two actions of these keys, a line each.
func actionChanges(_ old: String, _ new: String) -> [String] {
  changes("actions: {A1: {\(old)}}", "actions: {A1: {\(new)}}").map(\.line)
}

extension FieldChange {
  /// The change on one line: `end slipped 2026-Q4 -> 2027-Q1 +90`.
  var line: String {
    var line = "\(path) \(kind.rawValue) \(from?.line ?? "none") -> \(to?.line ?? "none")"
    if let days { line += days > 0 ? " +\(days)" : " \(days)" }
    return line + (isCoarser ? " coarser" : "")
  }
}

extension DataValue {
  var line: String {
    switch self {
    case .text(let parts): "{" + parts.map(\.line).joined(separator: ", ") + "}"
    case .list(let values): "[" + values.map(\.line).joined(separator: ", ") + "]"
    case .map(let entries):
      "{" + entries.map { $0.key + ": " + $0.value.line }.joined(separator: ", ") + "}"
    default: scalar ?? ""
    }
  }
}

extension DataText {
  var line: String {
    switch content {
    case .text(let text): language + ": " + text
    case .file(let path): language + ": {file: " + path + "}"
    }
  }
}
