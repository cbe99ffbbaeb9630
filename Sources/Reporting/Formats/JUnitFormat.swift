/// The XML of JUnit: a suite for each file, in it a case for each rule and record.
///
/// Only what fails the run fails a case; the rest stands in its output, and what passed in a suite of
/// its own.
enum JUnitFormat: Medium {
  static let id = "junit"
  static let endings = ["xml"]
  static let need = ReportPart.annotations

  static func render(_ report: Report, _ style: MediumStyle) throws -> [UInt8] {
    guard let annotations = try report.annotations?() else { return [] }
    return Array(JUnitCases.render(annotations).utf8)
  }
}
