/// Rows for a Finnish spreadsheet: semicolons, decimal commas, Finnish words and dates.
enum CSVFinnishFormat: Medium {
  static let id = "csv-fi"
  static let endings = ["csv"]
  static let need = ReportPart.table

  static func render(_ report: Report, _ style: MediumStyle) -> [UInt8] {
    Array((report.table?(true) ?? "").utf8)
  }
}
