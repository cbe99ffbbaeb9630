internal import Diagnostics
internal import RoadmapLint

/// The JSON contract of `lint`: lines and columns from 1, columns in code points, ends exclusive.
enum JSONFormat: LintFormat {
  static let id = "json"

  static func render(_ result: LintResult, width: Int, hasColor: Bool) -> String {
    let report = Report(command: "lint", document: LintDocument(result).document) { json in
      let report = result.report
      json.objects("findings", report.findings) { write($1, result, to: &$0) }
      json.object("counts") { json in
        json.member("error", report.count(.error))
        json.member("warning", report.count(.warning))
        json.member("info", report.count(.info))
      }
      json.member("files", report.files)
      json.member("records", report.records)
      json.object("hidden") { json in
        json.member("comment", report.hidden.byComment)
        json.member("waiver", report.hidden.byWaiver)
        json.member("path", report.hidden.byPath)
        json.member("baseline", report.hidden.byBaseline)
      }
      json.member("language", result.language.rawValue)
    }
    return String(decoding: report.json(version: result.version), as: UTF8.self)
  }

  private static func write(
    _ finding: Diagnostic, _ result: LintResult, to json: inout JSONWriter
  ) {
    let language = result.language
    json.member("rule", finding.rule)
    json.member("severity", finding.severity.rawValue)
    json.member("message", finding.message[language])
    write(finding.place, result, to: &json)
    json.member("record", finding.record)
    json.member("field", finding.field)
    json.member("hint", finding.hint?[language])
    json.member("fixable", finding.fix != nil)
    json.objects("related", finding.related) { json, related in
      write(related.place, result, to: &json)
      json.member("message", related.message[language])
    }
    json.member("key", LintBaseline.key(of: finding))
  }

  private static func write(_ place: Place, _ result: LintResult, to json: inout JSONWriter) {
    let spot = result.spot(place)
    json.member("file", result.machinePath(place))
    json.member("line", spot.line)
    json.member("column", spot.column)
    json.member("end-line", spot.endLine)
    json.member("end-column", spot.endColumn)
  }
}
