/// Findings with the lines they are about, for people.
enum TextFormat: LintFormat {
  static let id = "text"

  static func render(_ result: LintResult, width: Int, hasColor: Bool) -> String {
    TextRenderer(width: width, hasColor: hasColor).render(LintDocument(result).document)
  }
}
