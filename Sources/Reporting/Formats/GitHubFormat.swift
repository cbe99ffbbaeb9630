/// Workflow commands that GitHub Actions shows as annotations beside the changed lines.
enum GitHubFormat: LintFormat {
  static let id = "github"

  static func render(_ result: LintResult, width: Int, hasColor: Bool) -> String {
    GitHubAnnotations.render(result.annotations)
  }
}
