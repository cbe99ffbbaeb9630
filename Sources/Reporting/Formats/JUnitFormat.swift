/// The XML of JUnit: a suite for each file with findings, in it a case for each rule and record.
///
/// Only errors fail a case; what is less grave stands in its output. The rules that found nothing
/// are the passing cases of a suite of their own.
enum JUnitFormat: LintFormat {
  static let id = "junit"

  static func render(_ result: LintResult, width: Int, hasColor: Bool) -> String {
    JUnitCases.render(result.annotations)
  }
}
