package import Diagnostics
package import RoadmapCheck

/// What `explain` tells of a built-in rule of the gate.
package enum GateRuleReport {
  /// A rule as it is written, with its examples, and how to change it.
  package static func report(on rule: GateRule, in language: Language) -> Report {
    let phrases: any CheckPhrases = language.phrases
    let text = DefaultRules.text(of: rule.id) ?? ""
    let blocks: [Block] = [
      .paragraph(Line(rule.words[language])), .paragraph(Line(phrases.label(.aboutRule))),
      .heading(2, Line(phrases.label(.ruleText))), .code(text),
      .paragraph(Line(phrases.label(.otherLevel))),
      .code("check:\n  rules:\n    - {id: \(rule.id), level: warning}"),
    ]
    return Report(
      command: "explain",
      document: Document(title: rule.id, language: language.rawValue, blocks: blocks),
      data: { json in
        RuleReport.write([], in: language, isWhole: true, to: &json)
        json.objects("gate-rules", [rule]) { json, rule in
          json.member("id", rule.id)
          json.member("level", (rule.level ?? .info).rawValue)
          json.member("message", rule.words[language])
          json.member("text", text)
        }
      })
  }
}
