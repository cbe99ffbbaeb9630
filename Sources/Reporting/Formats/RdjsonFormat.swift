internal import Diagnostics
internal import RoadmapLint

/// The diagnostic format of reviewdog, the one that carries fixes into review comments.
///
/// Its columns count UTF-8 bytes, and it refuses keys it does not know.
enum RdjsonFormat: Medium {
  static let id = "rdjson"
  static let endings = ["json"]
  static let need = ReportPart.findings

  static func render(_ report: Report, _ style: MediumStyle) -> [UInt8] {
    guard let result = report.findings else { return [] }
    return Array(text(of: result).utf8)
  }

  private static func text(of result: LintResult) -> String {
    let bytes = JSONWriter.text { json in
      json.object { json in
        json.object("source") { $0.member("name", "tiekartta") }
        json.objects("diagnostics", result.report.findings) { write($1, result, to: &$0) }
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func write(
    _ finding: Diagnostic, _ result: LintResult, to json: inout JSONWriter
  ) {
    let words = [finding.message, finding.hint].compactMap { $0 }.map(result.words)
    json.member("message", words.joined(separator: "\n"))
    json.object("location") { json in
      json.member("path", result.machinePath(finding.place))
      write(result.spot(finding.place), to: &json)
    }
    json.member("severity", finding.severity.rawValue.uppercased())
    json.object("code") { $0.member("value", finding.rule) }
    if let edit = suggestion(of: finding, result) {
      json.array("suggestions") { json in
        json.element { json in
          write(result.spot(edit.place), to: &json)
          json.member("text", edit.replacement)
        }
      }
    }
  }

  private static func write(_ spot: Spot, to json: inout JSONWriter) {
    json.object("range") { json in
      json.object("start") { json in
        json.member("line", spot.line)
        json.member("column", spot.byteColumn)
      }
      json.object("end") { json in
        json.member("line", spot.endLine)
        json.member("column", spot.endByteColumn)
      }
    }
  }

  /// The fix, where it is one edit of the file the finding is in: several suggestions would be
  /// offered as alternatives.
  private static func suggestion(of finding: Diagnostic, _ result: LintResult) -> TextEdit? {
    guard let fix = finding.fix, fix.edits.count == 1, let edit = fix.edits.first,
      edit.place.file == finding.place.file, result.sources[edit.place.file] != nil
    else { return nil }
    return edit
  }
}
