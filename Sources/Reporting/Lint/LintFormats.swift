/// All forms of findings, sorted by id: the one place where a form is listed.
package enum LintFormats {
  package static let all: [any LintFormat.Type] = [
    CheckstyleFormat.self,
    GitHubFormat.self,
    GitLabFormat.self,
    HTMLFormat.self,
    JSONFormat.self,
    JUnitFormat.self,
    MarkdownFormat.self,
    RdjsonFormat.self,
    SARIFFormat.self,
    ShortFormat.self,
    TextFormat.self,
  ]
}
