import Diagnostics
import Foundation
import Reporting
import RoadmapDiff
import RoadmapLint
import Testing

@Suite struct ExplainTests {
  static let all: [(rule: String, language: Language)] = Rules.all.flatMap { rule in
    Language.allCases.map { (rule.about.id, $0) }
  }

  @Test("A rule is explained with the linter's own words", arguments: all)
  func rule(_ id: String, _ language: Language) throws {
    let rule = try #require(Rules.rule(id))
    let report = RuleReport.report(on: rule, in: language)
    let text = report.text(as: "text", width: 80)
    #expect(!text.unicodeScalars.contains("↓"))
    let words = text.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    #expect(words.contains(rule.about.why[language].prefix(40)))
    #expect(rule.about.flags.isEmpty || text.contains("[\(id)]"), "the linter's own words")
    // Exceptions that would not work are not offered.
    let isRemark = text.contains("  \(id): ") && !text.contains("# tiekartta: ignore \(id) until")
    #expect(
      isRemark == (id.contains("suppression") || id == "unknown-rule")
        || !rule.about.isSuppressible)
    let json = try MachineFormatTests.object(
      report.text(as: "json", width: 80))
    let rules = try #require(json["rules"] as? [[String: Any]])
    #expect(rules.first?["id"] as? String == id)
    for wrong in try #require(rules[0]["wrong"] as? [[String: Any]]) {
      #expect((wrong["messages"] as? [String])?.isEmpty == false, "every failing example fails")
    }
  }

  @Test("The list and the page name every rule, the same way twice")
  func lists() throws {
    let page = RulesPage.markdown
    #expect(page == RulesPage.markdown && !page.unicodeScalars.contains("↓"))
    #expect(
      page == RuleReport.reference().text(as: "markdown", width: 80)
    )
    for rule in Rules.all {
      #expect(page.contains("### \(rule.about.id)\n"))
      for language in Language.allCases {
        let list = RuleReport.list(in: language)
          .text(as: "text", width: 100)
        #expect(list.contains(rule.about.id))
      }
    }
  }

  @Test("No word names both a rule and a type of change")
  func words() {
    let words = Rules.all.map { $0.about.id } + ChangeType.allCases.map(\.rawValue) + ["changes"]
    #expect(Set(words).count == words.count)
  }

  @Test("The list and the page name every type of change, the same way twice")
  func changes() {
    let page = ChangesPage.markdown
    #expect(page == ChangesPage.markdown)
    #expect(page == ChangeReport.reference().text(as: "markdown", width: 80))
    for type in ChangeType.allCases {
      #expect(page.contains("### \(type.rawValue)\n"))
      for language in Language.allCases {
        for list in [RuleReport.list(in: language), ChangeReport.list(in: language)] {
          #expect(list.text(as: "text", width: 100).contains(type.rawValue))
        }
      }
    }
  }

  @Test("Explaining one type of change, as it is", arguments: Language.allCases)
  func change(_ language: Language) throws {
    let about = try #require(ChangeCatalogue.about(.endMoved))
    try Snapshot.expect(
      ChangeReport.report(on: about, in: language).text(as: "text", width: 80),
      is: "explain-change-\(language.rawValue).text")
  }

  @Test("Explaining one rule, as it is", arguments: Language.allCases)
  func snapshot(_ language: Language) throws {
    let rule = try #require(Rules.rule("end-before-start"))
    let report = RuleReport.report(on: rule, in: language)
    try Snapshot.expect(
      report.text(as: "text", width: 80),
      is: "explain-\(language.rawValue).text")
    try Snapshot.expect(
      report.text(as: "markdown", width: 80),
      is: "explain-\(language.rawValue).markdown")
  }
}

extension Report {
  /// The report in one of its forms, as a text.
  fileprivate func text(as form: String, width: Int) -> String {
    let bytes = try? render(as: form, width: width, hasColor: false, version: "0.1.0")
    return String(decoding: bytes ?? [], as: UTF8.self)
  }
}
