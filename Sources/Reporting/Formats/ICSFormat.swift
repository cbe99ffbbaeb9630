/// Dates for people's own calendars: iCalendar (RFC 5545).
enum ICSFormat: Medium {
  static let id = "ics"
  static let need = ReportPart.calendar
  static let stamps = ["DTSTAMP:", "SEQUENCE:"]

  static func render(_ report: Report, _ style: MediumStyle) -> [UInt8] {
    Array((report.calendar?().text ?? "").utf8)
  }
}
