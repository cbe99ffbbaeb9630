import Diagnostics
import RoadmapLint
import RoadmapModel
import Testing

/// Cycles of records: found in the same order every time, and in large roadmaps too.
@Suite struct CycleTests {
  private func findings(_ rule: String, _ text: String) throws -> [Diagnostic] {
    let today = try #require(Day(iso: "2026-11-30"))
    return Linter.lint(LintInput(text: text, today: today)).findings.filter { $0.rule == rule }
  }

  @Test("A circle of ten thousand actions is one finding at the first")
  func largeCircle() throws {
    let count = 10_000
    let actions = (0..<count).map { "  A\($0): {depends-on: A\(($0 + 1) % count)}" }
    let found = try findings(
      "dependency-cycle", "actions:\n" + actions.joined(separator: "\n") + "\n")
    #expect(found.map(\.record) == ["actions/A0"])
    #expect(found.first?.related.count == count)
  }

  @Test("A chain of ten thousand actions is no circle")
  func largeChain() throws {
    let actions = (0..<10_000).map { "  A\($0): {depends-on: A\($0 + 1)}" }
    let found = try findings(
      "dependency-cycle", "actions:\n" + actions.joined(separator: "\n") + "\n")
    #expect(found.isEmpty)
  }

  @Test("A tangle of thousands that all lead back gives a bounded number of findings")
  func largeTangle() throws {
    let count = 5_000
    let actions = (0..<count).map { "  A\($0): {depends-on: [A\(($0 + 1) % count), A0]}" }
    let found = try findings(
      "dependency-cycle", "actions:\n" + actions.joined(separator: "\n") + "\n")
    #expect((1...100).contains(found.count))
  }

  @Test("Two circles that share an action are both found, the shortest way round")
  func twoCircles() throws {
    let found = try findings(
      "dependency-cycle",
      """
      actions:
        A1: {depends-on: A2}
        A2: {depends-on: [A1, A3]}
        A3: {depends-on: A2}
      """)
    #expect(
      found.map(\.message.en) == [
        "the dependencies go round in a circle: A1 → A2 → A1",
        "the dependencies go round in a circle: A2 → A3 → A2",
      ])
    #expect(found.map(\.facet) == ["A2", "A3"])
  }

  @Test("The links of a circle are told in order, from file to file")
  func links() throws {
    let found = try findings(
      "party-cycle",
      """
      parties:
        b: {parent: c}
        c: {parent: a}
        a: {parent: b}
      """)
    #expect(found.count == 1)
    #expect(
      found.first?.related.map(\.message.en) == [
        "'b': parent 'c'", "'c': parent 'a'", "'a': parent 'b'",
      ])
  }
}
