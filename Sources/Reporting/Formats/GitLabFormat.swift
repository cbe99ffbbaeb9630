/// The Code Quality report of GitLab: an array, empty where nothing was found.
enum GitLabFormat: LintFormat {
  static let id = "gitlab"

  static func render(_ result: LintResult, width: Int, hasColor: Bool) -> String {
    GitLabIssues.render(result.annotations)
  }
}
