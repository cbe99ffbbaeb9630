/// Rows for spreadsheets and programs: commas, ISO dates, decimal points (RFC 4180).
enum CSVFormat: Medium {
  static let id = "csv"
  static let need = ReportPart.table

  static func render(_ report: Report, _ style: MediumStyle) -> [UInt8] {
    Array((report.table?(false) ?? "").utf8)
  }
}
