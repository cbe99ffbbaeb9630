/// Markdown as forges show it, no more than a page of theirs takes where a report is made for one.
enum MarkdownFormat: Medium {
  static let id = "markdown"
  static let endings = ["md", "markdown"]

  static func render(_ report: Report, _ style: MediumStyle) -> [UInt8] {
    Array(report.markdown().utf8)
  }
}
