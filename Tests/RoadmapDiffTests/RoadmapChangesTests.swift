import Diagnostics
import RoadmapModel
import Testing

@testable import RoadmapDiff

/// What becomes of whole roadmaps: pairs, types, weights and fingerprints.
@Suite("Roadmap changes") struct RoadmapChangesTests {
  @Test(
    "Each change of a value has its type and its weight",
    arguments: [
      ("end: 2026-06", "end: 2026-07", "end end-moved information"),
      ("end: 2026-06", "end: 2026-12", "end end-moved decision"),
      ("end: 2026-06-30", "end: 2026-07-05", "end end-moved editorial"),
      ("end: 2026-Q2", "end: 2026-05", "end end-moved information"),
      ("end: 2026-06", "kind: study", "end end-moved decision; kind reworded editorial"),
      ("start: 2026-01", "start: 2026-03", "start start-moved information"),
      ("status: planned", "status: done", "status finished information"),
      ("status: done", "status: in-progress", "status reopened information"),
      ("status: planned", "status: cancelled", "status cancelled decision"),
      ("status: proposed", "status: cancelled", "status rejected decision"),
      ("status: proposed", "status: planned", "status added-to-plan decision"),
      ("status: merged", "status: planned", "status restored decision"),
      ("status: planned", "status: paused", "status paused information"),
      ("responsible: a", "responsible: b", "responsible responsible-changed decision"),
      ("kind: study", "kind: study, responsible: b", "responsible assigned information"),
      (
        "responsible: b, kind: study", "kind: study",
        "responsible responsible-removed decision"
      ),
      (
        "partners: [a]", "partners: [b]",
        "partners/a partner-left information; partners/b partner-joined information"
      ),
      (
        "goals: [T1]", "goals: [T1, T2]", "goals/T2 goal-linked decision"
      ),
      (
        "milestones: {m: {title: x}}", "milestones: {m: {title: x, reached: 2026-05-01}}",
        "milestones/m/reached milestone-reached information"
      ),
      (
        "milestones: {m: {date: 2026-05}}", "milestones: {m: {date: 2026-09}}",
        "milestones/m/date milestone-moved information"
      ),
      (
        "cost: {estimate: 100}", "cost: {estimate: 200}", "cost/estimate cost-changed information"
      ),
      (
        "cost: {estimate: 100}", "cost: {estimate: 300000}",
        "cost/estimate cost-changed decision"
      ),
      ("title: a", "title: b", "title retitled editorial"),
      ("description: a", "description: b", "description reworded editorial"),
      ("tags: a", "tags: b", "tags/a reworded editorial; tags/b reworded editorial"),
      (
        "official-title: a", "official-title: b",
        "official-title official-title-changed decision"
      ),
      (
        "visibility: internal", "visibility: public",
        "visibility visibility-changed information"
      ),
    ])
  func types(_ old: String, _ new: String, _ expected: String) {
    let changes = compare("actions: {A1: {\(old)}}", "actions: {A1: {\(new)}}")
    let told = changes.first?.fields.map {
      "\($0.change.path) \($0.type.rawValue) \($0.significance.rawValue)"
    }
    #expect(told?.joined(separator: "; ") == expected)
  }

  @Test("Records come, go and get new ids; kinds in their order, ids as people count")
  func records() {
    let changes = compare(
      "actions: {A1: {title: a}, A2: {title: b}, A10: {title: c}}\ngoals: {T1: {title: t}}",
      "actions: {B2: {title: b, formerly: A2}, A10: {title: d}, A9: {title: e}}")
    #expect(
      changes.map { "\($0.path) \($0.difference.class.rawValue) \($0.difference.fromID ?? "")" }
        == [
          "goals/T1 removed ", "actions/A1 removed ", "actions/A9 added ", "actions/A10 changed ",
          "actions/B2 renamed A2",
        ])
  }

  @Test("What only follows a new id is its echo, and weighs nothing")
  func echoes() {
    let changes = compare(
      "actions: {D1: {title: a}, A2: {depends-on: [D1], goals: T1}}",
      "actions: {A1: {title: a, formerly: D1}, A2: {depends-on: [A1], goals: T1}}")
    #expect(changes.map(\.path) == ["actions/A1", "actions/A2"])
    #expect(changes[1].echoOf?.path == "actions/A1")
    #expect(changes[1].significance == .editorial)
    #expect(changes[1].fields.map(\.change.path.description) == ["depends-on/A1", "depends-on/D1"])
  }

  @Test(
    "A word that reads like an id, or an item that changed besides, follows no new id",
    arguments: [
      ("status: planned", "status: cancelled"), ("priority: planned", "priority: cancelled"),
      ("depends-on: {action: A0, lag: 5d}", "depends-on: {action: B0, lag: 90d}"),
      ("goals: T1", "goals: T2"), ("responsible: A0", "responsible: B0"),
    ])
  func noEcho(_ old: String, _ new: String) {
    let changes = compare(
      "goals: {planned: {title: t}}\nactions: {A0: {title: a}, A2: {\(old)}}",
      "goals: {cancelled: {title: t, formerly: planned}}\n"
        + "actions: {B0: {title: a, formerly: A0}, A2: {\(new)}}")
    let change = changes.first { $0.path == "actions/A2" }
    #expect(change?.fields.contains { $0.echoOf != nil } == false)
  }

  @Test("A renamed party is one change, however many records name it")
  func parties() {
    let changes = compare(
      "actions: {A1: {responsible: ict}}", "actions: {A1: {responsible: digi}}")
    #expect(changes.first?.echoOf == nil)
    #expect(changes.first?.significance == .decision)
  }

  @Test(
    "What went and came and looks alike is a probable rename, the most alike first",
    arguments: [
      ("A1: {title: Sähköinen asiointi}", "B1: {title: Sähköinen asiointi}", "A1>B1 100"),
      ("A1: {title: Sähköinen asiointi}", "B1: {title: Tekoäly}", ""),
      // The best match wins, and each is in one pair only.
      (
        "A1: {title: Sähköinen asiointi}, A2: {title: Sähköinen asiointi 2}",
        "B1: {title: Sähköinen asiointi 2}, B2: {title: Sähköinen asiointiin}",
        "A2>B1 100; A1>B2 94"
      ),
      // Titles that differ are outweighed by party, goals and dates.
      (
        "A1: {title: Asiointi uudistuu, end: 2026, responsible: ict, goals: T1}",
        "B1: {title: Asioinnin uudistus, end: 2026, responsible: ict, goals: T1}", "A1>B1 86"
      ),
      ("A1: {title: Sähköinen asiointi}", "A1: {title: x}, B1: {title: Sähköinen asiointi}", ""),
    ])
  func probableRenames(_ old: String, _ new: String, _ expected: String) {
    func state(_ text: String) -> RoadmapChanges.State {
      RoadmapChanges.State(
        records: RoadmapDiffTests.records("actions: {\(text)}"), languages: ["fi"])
    }
    let changes = RoadmapChanges(
      from: state(old), to: state(new), calendar: .finland, rule: SignificanceRule(limits: Limits())
    )
    #expect(
      changes.probableRenames.map { "\($0.oldID)>\($0.newID) \($0.score)" }
        .joined(separator: "; ") == expected)
  }

  @Test("What a damaged file may still hold is not said to be gone or new")
  func damaged() {
    func state(_ text: String, _ unreadable: Set<String>) -> RoadmapChanges.State {
      RoadmapChanges.State(
        records: RoadmapDiffTests.records(text), languages: ["fi"], unreadable: unreadable)
    }
    let (two, one) = ("actions: {A1: {title: a}, A2: {title: b}}", "actions: {A1: {title: a}}")
    let rule = SignificanceRule(limits: Limits())
    func paths(_ old: RoadmapChanges.State, _ new: RoadmapChanges.State) -> [String] {
      RoadmapChanges(from: old, to: new, calendar: .finland, rule: rule).changes.map(\.path)
    }
    #expect(paths(state(two, []), state(one, ["a.yaml"])) == [])
    #expect(paths(state(one, ["a.yaml"]), state(two, [])) == [])
    #expect(paths(state(two, []), state(one, [])) == ["actions/A2"])
  }

  @Test("A roadmap may weigh types of change itself, whatever the limits say")
  func ownWeights() {
    func weights(_ old: String, _ new: String, _ own: [ChangeType: Significance]) -> [Significance]
    {
      compare("actions: {\(old)}", "actions: {\(new)}", own).map(\.significance)
    }
    let slip = ("A1: {end: 2026-06-01}", "A1: {end: 2026-06-04}")
    #expect(weights(slip.0, slip.1, [:]) == [.editorial])
    #expect(weights(slip.0, slip.1, [.endMoved: .decision]) == [.decision])
    #expect(weights("", "A1: {goals: T1}", [:]) == [.decision])
    #expect(weights("", "A1: {goals: T1}", [.recordAdded: .information]) == [.information])
    #expect(weights("A1: {goals: T1}", "", [.recordRemoved: .editorial]) == [.editorial])
    // A record weighs what its weightiest change does.
    #expect(
      weights("A1: {title: a, goals: T1}", "A1: {title: b, goals: T2}", [.goalLinked: .editorial])
        == [.decision])
    #expect(
      weights(
        "A1: {title: a, goals: T1}", "A1: {title: b, goals: T2}",
        [.goalLinked: .editorial, .goalUnlinked: .editorial, .retitled: .information])
        == [.information])
    // What only follows a new id still does.
    let echo = compare(
      "goals: {T1: {title: t}}\nactions: {A1: {goals: T1}}",
      "goals: {T2: {title: t, formerly: T1}}\nactions: {A1: {goals: T2}}",
      [.goalLinked: .decision, .goalUnlinked: .decision, .recordRenamed: .information])
    #expect(echo.map(\.significance) == [.information, .editorial])
  }

  @Test("Approvals hold whatever the types of a change weigh")
  func ownFingerprints() {
    let (old, new) = (
      "actions: {A1: {end: 2026-06-01, responsible: a}}",
      "actions: {A1: {end: 2026-06-04, responsible: b}}"
    )
    let usual = compare(old, new).map(\.fingerprint)
    #expect(usual == compare(old, new, [.responsibleChanged: .editorial]).map(\.fingerprint))
    #expect(usual == compare(old, new, [.endMoved: .decision]).map(\.fingerprint))
  }

  // MARK: Fingerprints

  @Test("The hash is that of the standard's own examples")
  func hash() {
    func hex(_ text: String) -> String {
      SHA256.hash(text.utf8).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        .joined()
    }
    #expect(hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      hex("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    #expect(
      hex(String(repeating: "a", count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test(
    "A fingerprint stays what it was: approvals of years ago name it",
    arguments: [
      ("end: 2026-06", "end: 2026-08", "tk1:3f6c0e0380636874"),
      ("status: planned", "status: cancelled", "tk1:02ab29ff8efaac60"),
      ("responsible: ict, title: a", "responsible: hallinto, title: b", "tk1:ed210292cee5e699"),
      ("goals: [T1]", "goals: [T2, T3]", "tk1:64109c37ebe37cf3"),
      ("title: a", "title: b", "tk1:9d7ddcfb48de86d7"),
      ("kind: study", "cost: {min: 1, max: 2}", "tk1:47be7dca7af37d40"),
    ])
  func golden(_ old: String, _ new: String, _ expected: String) {
    #expect(fingerprint(old, new) == expected)
  }

  @Test("Words, notes, order and form are no part of a fingerprint; a larger slip is another one")
  func invariance() {
    let one = fingerprint("title: a, end: 2026-06", "title: a, end: 2026-08")
    #expect(one == fingerprint("end: 6/2026, title: b", "title: c, end: '2026-08'"))
    #expect(
      one
        == fingerprint("end: 2026-06", "end: 2026-08, updates: {2026-05-01: {text: x, reason: y}}"))
    #expect(one != fingerprint("end: 2026-06", "end: 2026-09"))
    #expect(
      fingerprint("title: a", "title: b") == fingerprint("title: c", "title: d"))
    #expect(fingerprint("title: a", "title: b") != fingerprint("description: a", "description: b"))
  }

  private func fingerprint(_ old: String, _ new: String) -> String {
    compare("actions: {A1: {\(old)}}", "actions: {A1: {\(new)}}").first?.fingerprint ?? ""
  }

  private func compare(
    _ old: String, _ new: String, _ own: [ChangeType: Significance] = [:]
  ) -> [RoadmapChange] {
    func state(_ text: String) -> RoadmapChanges.State {
      RoadmapChanges.State(records: RoadmapDiffTests.records(text), languages: ["fi"])
    }
    return RoadmapChanges(
      from: state(old), to: state(new), calendar: .finland,
      rule: SignificanceRule(limits: Limits(), own: own)
    ).changes
  }
}
