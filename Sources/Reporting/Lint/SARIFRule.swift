internal import Diagnostics
internal import RoadmapLint

/// A rule as SARIF describes it; GitHub wants every text to be there.
enum SARIFRule {
  static func write(_ about: RuleAbout, _ result: LintResult, to json: inout JSONWriter) {
    let language = result.language
    let phrases = result.phrases
    let (summary, why) = (about.summary[language], about.why[language])
    var text = "\(summary) \(why)"
    var blocks: [Block] = [.paragraph(Line(summary)), .paragraph(Line(why))]
    for (word, example) in [
      (phrases.wrong, about.flags.first), (phrases.right, about.passes.first),
    ] {
      guard let example else { continue }
      text += "\n\n\(word):\n\n\(example.unmarked)"
      blocks += [.paragraph(Line(word + ":", .strong)), .code(example.unmarked)]
    }
    let markdown = MarkdownRenderer().render(
      Document(title: "", language: language.rawValue, blocks: blocks))
    describe(
      about.id, short: summary, full: why, help: text, markdown: markdown,
      severity: about.severity, tags: [about.group.rawValue, "roadmap"], to: &json)
  }

  /// A rule of which nothing is known but its id.
  static func writeBare(_ id: String, to json: inout JSONWriter) {
    describe(
      id, short: id, full: id, help: id, markdown: "`\(id)`\n", severity: .warning,
      tags: ["roadmap"], to: &json)
  }

  private static func describe(
    _ id: String, short: String, full: String, help: String, markdown: String,
    severity: Severity, tags: [String], to json: inout JSONWriter
  ) {
    json.member("id", id)
    json.member("name", name(id))
    json.object("shortDescription") { $0.member("text", String(short.prefix(1_000))) }
    json.object("fullDescription") { $0.member("text", String(full.prefix(1_000))) }
    json.object("help") { json in
      json.member("text", help)
      json.member("markdown", markdown)
    }
    json.object("defaultConfiguration") { $0.member("level", severity.level) }
    json.object("properties") { json in
      json.member("precision", "very-high")
      json.member("problem.severity", severity == .info ? "recommendation" : severity.rawValue)
      json.member("tags", tags)
    }
  }

  /// `end-before-start` as `EndBeforeStart`.
  private static func name(_ id: String) -> String {
    id.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}

extension Severity {
  /// The word of SARIF.
  var level: String { self == .info ? "note" : rawValue }
}
