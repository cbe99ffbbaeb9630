internal import Diagnostics
internal import RoadmapLint

/// One line a finding, as compilers have it: for editors and `grep`.
enum ShortFormat: Medium {
  static let id = "short"
  static let endings = ["txt"]
  static let need = ReportPart.findings

  static func render(_ report: Report, _ style: MediumStyle) -> [UInt8] {
    guard let result = report.findings else { return [] }
    return Array(text(of: result, style).utf8)
  }

  private static func text(of result: LintResult, _ style: MediumStyle) -> String {
    let painter = TextRenderer(width: style.width, hasColor: style.hasColor)
    let text = result.report.findings.map { finding in
      let word = result.phrases.severity(finding.severity)
      return painter.painted(result.readerPlace(finding.place) + ":", .strong)
        + " " + painter.painted(word + ":", finding.severity.role)
        + " " + result.words(finding.message) + " " + painter.painted("[\(finding.rule)]", .dim)
        + "\n"
    }.joined()
    return CommandWatch.disarmed(text, colons: ": :")
  }
}
