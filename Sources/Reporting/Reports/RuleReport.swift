package import Diagnostics
internal import RoadmapDiff
package import RoadmapLint
internal import RoadmapModel

/// What `explain` tells: one rule, the list of all, or the reference of all.
package enum RuleReport {
  /// One rule: what it wants and why, examples with the linter's own words, and exceptions.
  package static func report(on rule: any Rule.Type, in language: Language) -> Report {
    let about = rule.about
    let phrases: any LintPhrases = language.phrases
    var blocks: [Block] = [
      .paragraph(Line(about.summary[language])),
      .facts([
        Fact(phrases.group, Line(phrases.group(about.group))),
        Fact(
          phrases.usualSeverity,
          Line(phrases.severity(about.severity), about.severity.role)),
      ]),
      .heading(2, Line(phrases.why)), .paragraph(Line(about.why[language])),
    ]
    // Of a rule about files on disk there is no example to show.
    if !about.flags.isEmpty { blocks.append(.heading(2, Line(phrases.wrong))) }
    for example in about.flags {
      blocks.append(.code(example.unmarked))
      blocks += example.findings(of: about.id, in: language).map { .finding($0) }
    }
    if !about.passes.isEmpty { blocks.append(.heading(2, Line(phrases.right))) }
    blocks += about.passes.map { .code($0.unmarked) }
    blocks += exceptions(from: about, phrases)
    let document = Document(title: about.id, language: language.rawValue, blocks: blocks)
    return Report(
      command: "explain",
      document: document,
      data: { json in
        write([about], in: language, isWhole: true, to: &json)
        ChangeReport.write([], in: language, isWhole: true, to: &json)
      })
  }

  /// All rules and types of change in tables, one line each.
  package static func list(in language: Language) -> Report {
    let phrases: any LintPhrases = language.phrases
    let all = Rules.all.map { $0.about }
    let tables = RuleGroup.allCases.compactMap { group -> Block? in
      let rules = all.filter { $0.group == group }
      guard !rules.isEmpty else { return nil }
      return .table(
        Table(
          caption: phrases.group(group).capitalizedFirst,
          columns: [(phrases.rule, .leading), (phrases.usualSeverity, .leading), ("", .leading)],
          rows: rules.map { about in
            [
              Line(about.id, .code),
              Line(phrases.severity(about.severity), about.severity.role),
              Line(about.summary[language]),
            ]
          }))
    }
    return Report(
      command: "explain",
      document: Document(
        title: phrases.rulesTitle, language: language.rawValue,
        blocks: tables + [
          .paragraph(Line(phrases.ruleUsage)),
          .heading(1, Line(CatalogueLabel.title.words[language])),
        ] + ChangeReport.tables(in: language)),
      data: { json in
        write(all, in: language, isWhole: false, to: &json)
        ChangeReport.write(ChangeCatalogue.all, in: language, isWhole: false, to: &json)
      })
  }

  /// The reference of all rules: the page `docs/rules.md`.
  package static func reference() -> Report {
    Report(
      command: "explain", document: RulesPage.document,
      data: { json in
        write(Rules.all.map { $0.about }, in: .en, isWhole: true, to: &json)
        ChangeReport.write([], in: .en, isWhole: true, to: &json)
      })
  }

  // MARK: Exceptions

  /// The ways not to hear of a finding.
  ///
  /// Remarks about exceptions, and faults for which part of a file goes unread, cannot be excepted.
  private static func exceptions(from about: RuleAbout, _ phrases: any LintPhrases) -> [Block] {
    let isRemark = about.id.contains("suppression") || about.id == "unknown-rule"
    let canBeExcepted = about.isSuppressible && !isRemark
    return [.heading(2, Line(phrases.howToExcept))]
      + (canBeExcepted ? waivers(from: about, phrases) : []) + [
        .paragraph(Line(phrases.exceptEverywhere)),
        .code(
          """
          lint:
            rules:
              \(about.id): \(about.severity == .info ? "warning" : "info")  # error, warning, info, off
          """),
      ]
  }

  /// An exception by comment, and one in the configuration.
  private static func waivers(from about: RuleAbout, _ phrases: any LintPhrases) -> [Block] {
    [
      .paragraph(Line(phrases.exceptByComment)),
      .code("# tiekartta: ignore \(about.id) until 2027-01-31 \(phrases.reason)"),
      .paragraph(Line(phrases.exceptByWaiver)),
      .code(
        """
        lint:
          waivers:
            - rule: \(about.id)
              record: actions/A02
              reason: \(phrases.reason)
              owner: ict
              until: 2027-01-31
        """),
    ]
  }

  // MARK: Data

  /// The members `language` and `rules`.
  static func write(
    _ rules: [RuleAbout], in language: Language, isWhole: Bool, to json: inout JSONWriter
  ) {
    json.member("language", language.rawValue)
    json.objects("rules", rules) { json, about in
      json.member("id", about.id)
      json.member("group", about.group.rawValue)
      json.member("severity", about.severity.rawValue)
      json.member("summary", about.summary[language])
      json.member("why", about.why[language])
      guard isWhole else { return }
      json.objects("wrong", about.flags) { json, example in
        json.member("text", example.unmarked)
        json.member("today", example.today)
        json.member("messages", example.findings(of: about.id, in: language).map(\.message))
      }
      json.objects("right", about.passes) { json, example in
        json.member("text", example.unmarked)
        json.member("today", example.today)
      }
    }
  }
}
