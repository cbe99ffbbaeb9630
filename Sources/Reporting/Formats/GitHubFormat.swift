/// Workflow commands that GitHub Actions shows as annotations beside the changed lines.
enum GitHubFormat: Medium {
  static let id = "github"
  static let endings = ["txt"]
  static let need = ReportPart.annotations

  static func render(_ report: Report, _ style: MediumStyle) throws -> [UInt8] {
    guard let annotations = try report.annotations?() else { return [] }
    return Array(GitHubAnnotations.render(annotations).utf8)
  }
}
