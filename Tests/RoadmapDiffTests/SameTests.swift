import RoadmapDiff
import RoadmapModel
import Testing

/// What is written otherwise and means the same is no change.
@Suite("No change") struct SameTests {
  /// Checks that neither way round anything differs, and that the data is the same.
  private func expectSame(
    _ one: String, _ other: String, _ about: Comment? = nil,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(changes(one, other).map(\.line) == [], about, sourceLocation: sourceLocation)
    #expect(changes(other, one).map(\.line) == [], about, sourceLocation: sourceLocation)
    let data = (records(one) + records(other)).map { RecordData($0, languages: ["fi"]) }
    #expect(Set(data).count == 1, about, sourceLocation: sourceLocation)
  }

  private func expectSameAction(
    _ one: String, _ other: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    expectSame(
      "actions: {A1: {\(one)}}", "actions: {A1: {\(other)}}", sourceLocation: sourceLocation)
  }

  @Test("The order of keys, quotes, comments and block or flow form")
  func writing() {
    expectSame(
      "actions: {A1: {title: Digi, goals: [T1, T2], cost: {min: 1, max: 2}}}",
      """
      actions:
        A1:   # tässä
          cost:
            max: "2"
            min: 1
          goals:
            - "T2"
            - 'T1'
          title: >-
            Digi
      """)
  }

  @Test("The order of a list, a value said twice, and one value for a list of one")
  func lists() {
    expectSameAction("goals: T1", "goals: [T1]")
    expectSameAction("tags: [b, a, b]", "tags: [a, b]")
    expectSameAction("benefits: x", "benefits: [{text: x}]")
    expectSameAction(
      "risks: [{text: x, impact: 1}, y]", "risks: [{text: y}, {impact: 1, text: {fi: x}}]")
  }

  @Test("The order of languages means something")
  func languages() {
    let found = changes("roadmap: {languages: [fi, sv]}", "roadmap: {languages: [sv, fi]}")
    #expect(found.map(\.line) == ["languages changed [fi, sv] -> [sv, fi]"])
    expectSame("roadmap: {languages: fi}", "roadmap: {languages: [fi]}")
  }

  @Test("A plain text for a text in the first language")
  func texts() {
    expectSameAction("title: x", "title: {fi: x}")
    expectSameAction("title: {fi: x, sv: y}", "title: {sv: y, fi: x}")
    expectSameAction("updates: {2026-11-16: x}", "updates: {16.11.2026: {text: {fi: x}}}")
    expectSame("roadmap: {organization: x}", "roadmap: {organization: {name: {fi: x}}}")
  }

  @Test("A plain text belongs to the first language of its own state")
  func firstLanguages() {
    func lines(_ old: String, _ new: String) -> [String] {
      changes(
        "goals: {T1: {title: \(old)}}", "goals: {T1: {title: \(new)}}",
        languages: (["fi"], ["sv", "fi"])
      ).map(\.line)
    }
    #expect(lines("x", "{fi: x}") == [])
    #expect(lines("{sv: x}", "x") == [])
    #expect(lines("x", "x") == ["title changed {fi: x} -> {sv: x}"])
  }

  @Test("Line breaks at the end of a text")
  func lastBreaks() {
    expectSame("goals: {T1: {title: x}}", "goals:\n  T1:\n    title: |\n      x\n\n")
    #expect(changes("goals: {T1: {title: x}}", "goals: {T1: {title: \"\\nx\"}}").count == 1)
  }

  @Test("A dependency as an id or with its defaults, two weeks or fourteen days")
  func dependencies() {
    expectSameAction("depends-on: A2", "depends-on: [{action: A2, type: finish-start, lag: 0d}]")
    expectSameAction(
      "depends-on: {action: A2, lag: 2w}", "depends-on: [{lag: 14d, action: A2}]")
    expectSameAction("depends-on: {action: A2, lag: +3d}", "depends-on: {action: A2, lag: 3d}")
    expectSameAction("requirements: R", "requirements: {requirement: R}")
    expectSameAction(
      "requirements: {requirement: R, section: § 3}", "requirements: {requirement: R, section: 3}")
  }

  @Test("A default written out")
  func defaults() {
    expectSameAction("kind: study", "kind: study, visibility: public, continuous: false")
    expectSameAction("cost: {estimate: 5}", "cost: {estimate: 5.0, currency: EUR}")
    expectSame("scale: {labels: {1: a}}", "scale: {min: 1, max: 5, labels: {1.0: a}}")
    expectSame("surveys: {s: {title: x}}", "surveys: {s: {title: x, min-cell: 5}}")
  }

  @Test("A number with zeros after the point, a word in another spelling")
  func scalars() {
    expectSame(
      "perspectives: {p: {target: {value: 3.5}}}", "perspectives: {p: {target: {value: '3.50'}}}")
    expectSameAction("progress: 40", "progress: 40.0")
    expectSameAction("status: in-progress", "status: käynnissä")
    expectSameAction("started: 2026-11-02", "started: 2.11.2026")
    #expect(
      changes("requirements: {R: {number: '1.0'}}", "requirements: {R: {number: 1}}").map(\.line)
        == ["number changed 1.0 -> 1"], "a word is no number")
  }

  @Test("Keys that are periods, in another spelling")
  func keys() {
    expectSame(
      "indicators: {M: {targets: {2027-H1: 5, 2026-01: 4}}}",
      "indicators: {M: {targets: {1/2026: 4, H1/2027: 5}}}")
  }

  @Test("An empty value, list or map for an absent key; an id is there without anything under it")
  func empty() {
    expectSameAction("kind: study", "kind: study, title: '', goals: [], health: {}, tags: ")
    expectSameAction("milestones: {m1: }", "milestones: {m1: {}}")
    expectSame(
      "surveys: {s: {title: x}}", "surveys: {s: {title: x, results: {osaaminen: {g: {}}}}}")
    #expect(
      actionChanges("kind: study", "kind: study, milestones: {m1: }") == [
        "milestones/m1 added none -> {}"
      ])
  }

  @Test("Extra data, unknown keys and the file")
  func unreadParts() {
    expectSameAction("kind: study", "kind: study, x: {a: 1}, kolor: red")
  }

  @Test("A foreword in the roadmap or in a file, if its text is the same")
  func foreword() {
    func lines(_ old: String, _ new: String, _ files: [String: String] = [:]) -> [String] {
      changes(
        "roadmap: {foreword: \(old)}", "roadmap: {foreword: \(new)}",
        documents: (["a.md": "Miksi?\n"], files)
      ).map(\.line)
    }
    #expect(lines("{file: a.md}", "Miksi?") == [])
    #expect(lines("{file: a.md}", "{fi: {file: b.md}}", ["b.md": "Miksi?\r\n"]) == [])
    #expect(
      lines("{file: a.md}", "{file: a.md}", ["a.md": "Miten?"]) == [
        "foreword changed {fi: Miksi?} -> {fi: Miten?}"
      ])
    #expect(
      lines("{file: b.md}", "{file: ./b.md}") == [
        "foreword changed {fi: {file: b.md}} -> {fi: {file: ./b.md}}"
      ], "of a file that is not there nothing but the name is known")
  }
}
