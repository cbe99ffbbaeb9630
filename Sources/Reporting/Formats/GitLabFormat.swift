/// The Code Quality report of GitLab: an array, empty where there is nothing to show.
enum GitLabFormat: Medium {
  static let id = "gitlab"
  static let endings = ["json"]
  static let need = ReportPart.annotations

  static func render(_ report: Report, _ style: MediumStyle) throws -> [UInt8] {
    guard let annotations = try report.annotations?() else { return [] }
    return Array(GitLabIssues.render(annotations).utf8)
  }
}
