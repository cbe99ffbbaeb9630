import Diagnostics
import RoadmapCheck
import RoadmapModel
import Testing

@Suite struct DefaultRulesTests {
  @Test("The built-in rules read without a fault, each with an example of both sorts")
  func examples() {
    #expect(DefaultRules.all.map(\.id).count == 12)
    for rule in DefaultRules.all {
      #expect(rule.tests.contains { $0.fails }, "\(rule.id)")
      #expect(rule.tests.contains { !$0.fails }, "\(rule.id)")
      #expect(rule.words.fi != rule.words.en && rule.words.sv != rule.words.en, "\(rule.id)")
    }
  }

  @Test("What their examples say holds")
  func hold() {
    let result = RuleTest.run(DefaultRules.all, limits: Limits(), calendar: .finland)
    for failure in result.failures { Issue.record("\(failure.rule) \(failure.number)") }
    #expect(result.count > 20)
    #expect(result.untested.isEmpty)
  }
}
