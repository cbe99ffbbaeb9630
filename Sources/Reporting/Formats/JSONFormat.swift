internal import Diagnostics
internal import RoadmapLint

/// The JSON contract of `lint`: lines and columns from 1, columns in code points, ends exclusive.
enum JSONFormat: LintFormat {
  static let id = "json"

  static func render(_ result: LintResult, width: Int, hasColor: Bool) -> String {
    let report = result.report
    return Report(
      command: "lint", document: LintDocument(result).document,
      data: [
        JSONMember("findings", .array(report.findings.map { finding($0, result) })),
        JSONMember(
          "counts",
          [
            "error": .int(report.count(.error)), "warning": .int(report.count(.warning)),
            "info": .int(report.count(.info)),
          ]),
        JSONMember("files", .int(report.files)),
        JSONMember("records", .int(report.records)),
        JSONMember(
          "hidden",
          [
            "comment": .int(report.hidden.byComment), "waiver": .int(report.hidden.byWaiver),
            "path": .int(report.hidden.byPath), "baseline": .int(report.hidden.byBaseline),
          ]),
        JSONMember("language", .string(result.language.rawValue)),
      ]
    ).json(version: result.version)
  }

  private static func finding(_ finding: Diagnostic, _ result: LintResult) -> JSONValue {
    let language = result.language
    let spot = result.spot(finding.place)
    return [
      "rule": .string(finding.rule), "severity": .string(finding.severity.rawValue),
      "message": .string(finding.message[language]),
      "file": .string(result.machinePath(finding.place)),
      "line": .int(spot.line), "column": .int(spot.column),
      "end-line": .int(spot.endLine), "end-column": .int(spot.endColumn),
      "record": .optional(finding.record), "field": .optional(finding.field),
      "hint": .optional(finding.hint?[language]), "fixable": .bool(finding.fix != nil),
      "related": .array(
        finding.related.map { related in
          let spot = result.spot(related.place)
          return [
            "file": .string(result.machinePath(related.place)),
            "line": .int(spot.line), "column": .int(spot.column),
            "end-line": .int(spot.endLine), "end-column": .int(spot.endColumn),
            "message": .string(related.message[language]),
          ]
        }),
      "key": .string(LintBaseline.key(of: finding)),
    ]
  }
}
