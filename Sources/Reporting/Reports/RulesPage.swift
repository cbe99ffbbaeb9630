internal import Diagnostics
internal import RoadmapLint

/// The page of all rules, `docs/rules.md`: English, with the summaries in Finnish and Swedish.
package enum RulesPage {
  /// The page as Markdown; the same in every run.
  package static var markdown: String { MarkdownRenderer().render(document) }

  static var document: Document {
    let phrases = English()
    var blocks: [Block] = [
      .paragraph(
        "What tiekartta lint looks for. The examples are also the rules' tests, and the findings under them are what the linter really says."
      ),
      .paragraph(Line(phrases.ruleUsage)),
    ]
    let groups = RuleGroup.allCases.map { group in
      (group: group, rules: Rules.all.map { $0.about }.filter { $0.group == group })
    }.filter { !$0.rules.isEmpty }
    blocks.append(.list(groups.map { Item(index($0.group, $0.rules, phrases)) }))
    for (group, rules) in groups {
      blocks.append(.heading(1, Line(phrases.group(group).capitalizedFirst)))
      for about in rules { blocks += section(about, phrases) }
    }
    return Document(title: phrases.rulesTitle, language: "en", blocks: blocks)
  }

  /// A group and links to its rules.
  private static func index(
    _ group: RuleGroup, _ rules: [RuleAbout], _ phrases: English
  ) -> Line {
    var line = Line(phrases.group(group).capitalizedFirst + ":", .strong)
    for (count, about) in rules.enumerated() {
      line = line + Line(count == 0 ? " " : ", ") + Line(about.id, .link("#" + about.id))
    }
    return line
  }

  private static func section(_ about: RuleAbout, _ phrases: English) -> [Block] {
    var blocks: [Block] = [
      .heading(2, Line(about.id)),
      .paragraph(
        Line(phrases.severity(about.severity).capitalizedFirst + ".", .strong)
          + Line(" " + about.summary.en + " " + about.why.en)),
      .list([
        Item(Line("fi:", .strong) + Line(" " + about.summary.fi)),
        Item(Line("sv:", .strong) + Line(" " + about.summary.sv)),
      ]),
    ]
    if let example = about.flags.first {
      blocks += [.paragraph(Line(phrases.wrong + ":", .strong)), .code(example.unmarked)]
      let found = example.findings(of: about.id, in: .en)
      if !found.isEmpty {
        blocks.append(
          .list(
            found.map { finding in
              Item(
                Line(finding.place, .code) + Line(" " + finding.message),
                items: finding.notes.map { Item($0) })
            }))
      }
    }
    if let example = about.passes.first {
      blocks += [.paragraph(Line(phrases.right + ":", .strong)), .code(example.unmarked)]
    }
    return blocks
  }
}
