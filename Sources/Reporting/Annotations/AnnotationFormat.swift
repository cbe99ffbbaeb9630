/// The forms in which a forge takes what stands beside lines.
package enum AnnotationFormat: String, CaseIterable, Sendable {
  /// The annotations of GitHub Actions.
  case github
  /// The Code Quality report of GitLab.
  case gitlab
  /// The XML of JUnit.
  case junit

  /// The whole output, with its last line break.
  package func render(_ annotations: Annotations) -> String {
    switch self {
    case .github: GitHubAnnotations.render(annotations)
    case .gitlab: GitLabIssues.render(annotations)
    case .junit: JUnitCases.render(annotations)
    }
  }
}
