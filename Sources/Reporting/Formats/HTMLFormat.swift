/// One page for a browser that needs nothing else.
enum HTMLFormat: Medium {
  static let id = "html"
  static let endings = ["html", "htm"]

  static func render(_ report: Report, _ style: MediumStyle) -> [UInt8] {
    Array(HTMLRenderer().render(report.page).utf8)
  }
}
