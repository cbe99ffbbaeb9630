internal import Diagnostics
internal import RoadmapLint

/// One line a finding, as compilers have it: for editors and `grep`.
enum ShortFormat: LintFormat {
  static let id = "short"

  static func render(_ result: LintResult, width: Int, hasColor: Bool) -> String {
    let painter = TextRenderer(width: width, hasColor: hasColor)
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
