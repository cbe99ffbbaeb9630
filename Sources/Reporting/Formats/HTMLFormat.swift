/// Findings with the lines they are about, as one page for a browser.
enum HTMLFormat: LintFormat {
  static let id = "html"

  static func render(_ result: LintResult, width: Int, hasColor: Bool) -> String {
    var document = LintDocument(result).document
    document.title = result.phrases.findingsTitle
    return HTMLRenderer().render(document)
  }
}
