/// The body of a mail: plain words that read well in any font and aloud.
enum MailFormat: Medium {
  static let id = "mail"
  static let endings = ["txt"]

  static func render(_ report: Report, _ style: MediumStyle) -> [UInt8] {
    Array(MailRenderer().render(report.page).utf8)
  }
}
