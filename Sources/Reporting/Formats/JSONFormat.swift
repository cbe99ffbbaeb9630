/// The JSON contract of a command, by its schema under `schemas/output`.
enum JSONFormat: Medium {
  static let id = "json"
  static let need = ReportPart.data

  static func render(_ report: Report, _ style: MediumStyle) -> [UInt8] {
    report.json(version: style.version)
  }
}
