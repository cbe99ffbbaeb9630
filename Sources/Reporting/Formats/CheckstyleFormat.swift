internal import Diagnostics
internal import RoadmapLint

/// The XML of Checkstyle, which most build servers read.
enum CheckstyleFormat: Medium {
  static let id = "checkstyle"
  static let endings = ["xml"]
  static let need = ReportPart.findings

  static func render(_ report: Report, _ style: MediumStyle) -> [UInt8] {
    guard let result = report.findings else { return [] }
    return Array(text(of: result).utf8)
  }

  private static func text(of result: LintResult) -> String {
    let files = Dictionary(grouping: result.report.findings, by: \.place.file)
    return XMLElement(
      "checkstyle", ["version": "4.3"],
      children: files.sorted { $0.key < $1.key }.map { file, findings in
        XMLElement(
          "file", ["name": result.machinePrefix + file],
          children: findings.map { finding in
            let spot = result.spot(finding.place)
            let words = [finding.message, finding.hint].compactMap { $0 }.map(result.words)
            return XMLElement(
              "error",
              [
                "line": String(spot.line), "column": String(spot.column),
                "severity": finding.severity.rawValue,
                "message": words.joined(separator: "\n"), "source": "tiekartta.\(finding.rule)",
              ])
          })
      }
    ).document
  }
}
