internal import Diagnostics
internal import RoadmapLint

/// The diagnostic format of reviewdog, the one that carries fixes into review comments.
///
/// Its columns count UTF-8 bytes, and it refuses keys it does not know.
enum RdjsonFormat: LintFormat {
  static let id = "rdjson"

  static func render(_ result: LintResult, width: Int, hasColor: Bool) -> String {
    let list = result.report.findings.map { finding -> JSONValue in
      let words = [finding.message, finding.hint].compactMap { $0 }.map(result.words)
      var members = [
        JSONMember("message", .string(words.joined(separator: "\n"))),
        JSONMember(
          "location",
          [
            "path": .string(result.machinePath(finding.place)),
            "range": range(result.spot(finding.place)),
          ]),
        JSONMember("severity", .string(finding.severity.rawValue.uppercased())),
        JSONMember("code", ["value": .string(finding.rule)]),
      ]
      if let suggestion = suggestion(of: finding, result) {
        members.append(JSONMember("suggestions", [suggestion]))
      }
      return .object(members)
    }
    let value: JSONValue = ["source": ["name": "tiekartta"], "diagnostics": .array(list)]
    return value.text() + "\n"
  }

  private static func range(_ spot: Spot) -> JSONValue {
    [
      "start": ["line": .int(spot.line), "column": .int(spot.byteColumn)],
      "end": ["line": .int(spot.endLine), "column": .int(spot.endByteColumn)],
    ]
  }

  /// The fix, where it is one edit of the file the finding is in: several suggestions would be
  /// offered as alternatives.
  private static func suggestion(of finding: Diagnostic, _ result: LintResult) -> JSONValue? {
    guard let fix = finding.fix, fix.edits.count == 1, let edit = fix.edits.first,
      edit.place.file == finding.place.file, result.sources[edit.place.file] != nil
    else { return nil }
    return ["range": range(result.spot(edit.place)), "text": .string(edit.replacement)]
  }
}
