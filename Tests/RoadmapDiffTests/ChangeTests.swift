import RoadmapDiff
import RoadmapModel
import Testing

/// What is told of values that differ.
@Suite("Changes") struct ChangeTests {
  @Test("A scalar is added, changed or removed; changes stand in the order of the format")
  func scalars() {
    #expect(
      actionChanges(
        "priority: low, kind: study, status: planned",
        "responsible: ict, status: done, kind: study") == [
          "status changed planned -> done", "responsible added none -> ict",
          "priority removed low -> none",
        ])
  }

  @Test("A text is told whole, with all its languages")
  func texts() {
    #expect(
      actionChanges("title: a", "title: {sv: b, fi: a}") == [
        "title changed {fi: a} -> {fi: a, sv: b}"
      ])
  }

  @Test("Named keys are told one by one; a group of them comes and goes as a whole")
  func groups() {
    #expect(
      actionChanges("cost: {min: 1, max: 2}", "cost: {min: 1, max: 3, estimate: 2}") == [
        "cost/estimate added none -> 2", "cost/max changed 2 -> 3",
      ])
    #expect(
      actionChanges("health: {light: red, reason: x}", "kind: study") == [
        "health removed {light: red, reason: {fi: x}} -> none", "kind added none -> study",
      ])
  }

  @Test("The things of a map are told one by one, the first and the last one too")
  func maps() {
    #expect(
      actionChanges("kind: study", "kind: study, milestones: {m2: {date: 2026}, m1: {title: x}}")
        == [
          "milestones/m1 added none -> {title: {fi: x}}",
          "milestones/m2 added none -> {date: 2026}",
        ])
    #expect(
      actionChanges("milestones: {m1: {date: 2026}}", "milestones: {m1: {reached: 2026-05-01}}")
        == [
          "milestones/m1/date unscheduled 2026 -> none",
          "milestones/m1/reached added none -> 2026-05-01",
        ])
    #expect(
      actionChanges("updates: {2026-11-16: a}", "updates: {2026-11-16-2: b}") == [
        "updates/2026-11-16 removed {text: {fi: a}} -> none",
        "updates/2026-11-16-2 added none -> {text: {fi: b}}",
      ])
    let survey = changes(
      "surveys: {s: {results: {p: {g: {counts: {1: 2}}}}}}",
      "surveys: {s: {results: {p: {g: {counts: {1: 3}}}, q: {g: {mean: 3, n: 9}}}}}")
    #expect(
      survey.map(\.line) == [
        "results/p/g/counts/1 changed 2 -> 3", "results/q/g added none -> {mean: 3, n: 9}",
      ])
  }

  @Test("The items of a list of words are told one by one")
  func words() {
    #expect(
      actionChanges("goals: [T1, T2]", "goals: [T3, T1]") == [
        "goals/T2 removed T2 -> none", "goals/T3 added none -> T3",
      ])
    #expect(
      actionChanges("goals: T1", "kind: study") == [
        "goals/T1 removed T1 -> none", "kind added none -> study",
      ])
  }

  @Test("Benefits, risks and outputs are matched by their text in the first language")
  func items() {
    #expect(
      actionChanges(
        "benefits: [{text: {fi: a, sv: b}, value: much}, c]",
        "benefits: [d, {text: {fi: a, sv: e}, value: more}]") == [
          "benefits/a/text changed {fi: a, sv: b} -> {fi: a, sv: e}",
          "benefits/a/value changed much -> more", "benefits/c removed {text: {fi: c}} -> none",
          "benefits/d added none -> {text: {fi: d}}",
        ])
    #expect(
      changes("phases: {p: {outputs: [a]}}", "phases: {p: {outputs: {fi: a, sv: b}}}").map(\.line)
        == ["outputs/a changed {fi: a} -> {fi: a, sv: b}"])
  }

  @Test("Funding is matched by source and name, a requirement by id and section")
  func pairs() {
    #expect(
      actionChanges(
        "funding: [{source: own, amount: 1}, {source: eu, name: n, amount: 2}]",
        "funding: [{source: eu, name: n, amount: 3}, {source: eu, name: m}]") == [
          "funding/eu m added none -> {source: eu, name: {fi: m}}",
          "funding/eu n/amount changed 2 -> 3",
          "funding/own removed {source: own, amount: 1} -> none",
        ])
    #expect(
      actionChanges(
        "requirements: [R, {requirement: R, section: 3, deadline: d}]",
        "requirements: [R, {requirement: R, section: 3, deadline: e}]") == [
          "requirements/R 3/deadline changed d -> e"
        ])
  }

  @Test("A dependency is matched by its action; a default that is left or taken is told")
  func dependencies() {
    #expect(
      actionChanges("depends-on: [A2, A3]", "depends-on: [{action: A3, lag: 2w}]") == [
        "depends-on/A2 removed {action: A2} -> none", "depends-on/A3/lag changed 0d -> 14d",
      ])
    #expect(
      actionChanges("visibility: internal", "kind: study") == [
        "kind added none -> study", "visibility changed internal -> public",
      ])
  }

  @Test("Where two items go by the same name, the list is told whole")
  func ambiguous() {
    #expect(
      actionChanges("risks: [{text: a, impact: 1}, {text: a, impact: 2}]", "risks: a") == [
        "risks changed [{text: {fi: a}, impact: 1}, {text: {fi: a}, impact: 2}] "
          + "-> [{text: {fi: a}}]"
      ])
    #expect(
      actionChanges("funding: {source: own, name: x}", "funding: {name: own x}") == [
        "funding changed [{source: own, name: {fi: x}}] -> [{name: {fi: own x}}]"
      ])
  }

  @Test("A slash in a key does not part a path")
  func slashes() {
    let found = changes(
      "actions: {A1: {links: {a/b~: 'https://a.fi'}}}",
      "actions: {A1: {links: {a/b~: 'https://b.fi'}}}")
    #expect(found.map(\.path) == [FieldPath(["links", "a/b~"])])
    #expect(found.map(\.path.description) == ["links/a~1b~0"])
    for keys in [["a"], ["a", "~1"], ["~", "/"], ["~01", "b"], ["", "x"], ["å/~/"]] {
      #expect(FieldPath(FieldPath(keys).description).keys == keys)
    }
  }

  @Test("A value that cannot be read is compared by what is written")
  func unread() {
    #expect(actionChanges("progress: puolet", "progress: 50") == ["progress changed puolet -> 50"])
    #expect(actionChanges("status: kesken", "status: kesken").isEmpty)
  }

  @Test("A record that comes, goes, changes or gets another id is said to, and no other")
  func differences() {
    func difference(_ old: String?, _ new: String?) -> RecordDifference? {
      RecordDifference(
        from: old.flatMap { records($0).first }, to: new.flatMap { records($0).first },
        languages: (["fi"], ["fi"]), calendar: .finland)
    }
    let (one, other) = ("actions: {A1: {end: 2026}}", "actions: {A1: {end: 2027}}")
    #expect(difference(nil, nil) == nil)
    #expect(difference(one, one) == nil)
    #expect(difference(nil, one)?.class == .added)
    #expect(difference(one, nil)?.class == .removed)
    #expect(difference(one, nil)?.fields == [])
    #expect(difference(one, other)?.class == .changed)
    #expect(difference(one, other)?.fields.map(\.line) == ["end slipped 2026 -> 2027 +365"])
    let renamed = difference(one, "actions: {B1: {end: 2026, formerly: A1}}")
    #expect(renamed?.class == .renamed)
    #expect(renamed?.path == "actions/B1")
    #expect(renamed?.fromID == "A1")
    #expect(renamed?.fields.map(\.line) == ["formerly/A1 added none -> A1"])
    #expect(difference("vision: {horizon: 2029}", "vision: {}")?.path == "vision")
    #expect(changes(one, "phases: {A1: {end: 2027}}").isEmpty, "of two kinds nothing is compared")
  }
}
