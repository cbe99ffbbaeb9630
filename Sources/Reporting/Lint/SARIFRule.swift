internal import Diagnostics
internal import RoadmapLint

/// A rule as SARIF describes it; GitHub wants every text to be there.
enum SARIFRule {
  static func rule(_ about: RuleAbout, _ result: LintResult) -> JSONValue {
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
    return describe(
      about.id, short: summary, full: why, help: text, markdown: markdown,
      severity: about.severity, tags: [about.group.rawValue, "roadmap"])
  }

  /// A rule of which nothing is known but its id.
  static func bare(_ id: String) -> JSONValue {
    describe(
      id, short: id, full: id, help: id, markdown: "`\(id)`\n", severity: .warning,
      tags: ["roadmap"])
  }

  private static func describe(
    _ id: String, short: String, full: String, help: String, markdown: String,
    severity: Severity, tags: [String]
  ) -> JSONValue {
    [
      "id": .string(id), "name": .string(name(id)),
      "shortDescription": ["text": .string(String(short.prefix(1_000)))],
      "fullDescription": ["text": .string(String(full.prefix(1_000)))],
      "help": ["text": .string(help), "markdown": .string(markdown)],
      "defaultConfiguration": ["level": .string(severity.level)],
      "properties": [
        "precision": "very-high",
        "problem.severity": .string(severity == .info ? "recommendation" : severity.rawValue),
        "tags": .array(tags.map { .string($0) }),
      ],
    ]
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
