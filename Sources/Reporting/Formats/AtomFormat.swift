/// News for feed readers: an Atom feed (RFC 4287).
enum AtomFormat: Medium {
  static let id = "atom"
  static let endings = ["atom", "xml"]
  static let need = ReportPart.feed

  static func render(_ report: Report, _ style: MediumStyle) -> [UInt8] {
    Array((report.feed?().text ?? "").utf8)
  }
}
