/// Words for a terminal.
enum TextFormat: Medium {
  static let id = "text"
  static let endings = ["txt"]

  static func render(_ report: Report, _ style: MediumStyle) -> [UInt8] {
    let renderer = TextRenderer(width: style.width, hasColor: style.hasColor)
    return Array(renderer.render(report.document).utf8)
  }
}
