package import Diagnostics
internal import RoadmapDiff
package import RoadmapModel

/// Runs the examples of rules: what each must stop and what it must let pass.
package enum RuleTest {
  /// An example that does not hold.
  package struct Failure: Sendable {
    package let rule: String
    /// Which of the rule's examples, from 1.
    package let number: Int
    /// What the example wants.
    package let fails: Bool
    /// Where it is written; nil for a built-in rule's.
    package let place: Place?
  }

  /// What a run of all examples came to.
  package struct Result: Sendable {
    package let count: Int
    package let failures: [Failure]
    /// The rules that have no example.
    package let untested: [String]
  }

  /// Tries each example of each rule, whatever its level.
  package static func run(
    _ rules: [GateRule], limits: Limits, calendar: WorkCalendar
  ) -> Result {
    var failures: [Failure] = []
    for rule in rules {
      for (index, example) in rule.tests.enumerated()
      where stops(rule, example, limits, calendar) != example.fails {
        failures.append(
          Failure(
            rule: rule.id, number: index + 1, fails: example.fails,
            place: rule.place == nil ? nil : example.place))
      }
    }
    return Result(
      count: rules.reduce(0) { $0 + $1.tests.count }, failures: failures,
      untested: rules.filter(\.tests.isEmpty).map(\.id))
  }

  private static func stops(
    _ rule: GateRule, _ example: RuleExample, _ limits: Limits, _ calendar: WorkCalendar
  ) -> Bool {
    let (base, head) = (Roadmap(records: example.base), Roadmap(records: example.head))
    let changes = RoadmapChanges(
      from: RoadmapChanges.State(records: base.records, languages: base.languages),
      to: RoadmapChanges.State(records: head.records, languages: head.languages),
      calendar: calendar, rule: SignificanceRule(limits: limits)
    ).followed(in: Surroundings(old: base, new: head, today: example.today)).changes
    var situation = GateSituation(
      changes: changes, base: base, head: head, limits: limits, today: example.today)
    for change in changes {
      if example.moves > 0, let old = change.old { situation.movesBefore[old.key] = example.moves }
      if example.hasReason { situation.explained.insert(change.key) }
    }
    return changes.contains { rule.violations(by: $0, in: situation) != nil }
  }
}
