import RoadmapModel
import Testing

@testable import RoadmapDiff

/// What a change brings about in records that did not change, and which moves only follow one.
@Suite("Effects of changes") struct EffectTests {
  // MARK: Dependants

  @Test(
    "A dependant is told where the move pushes past it, and only there",
    arguments: [
      // Finish-start: the next day is the first one.
      ("end: 2026-06-30", "end: 2026-07-31", "start: 2026-07-01, end: 2026-12", "A1", 31),
      ("end: 2026-06-30", "end: 2026-07-31", "start: 2026-08-01, end: 2026-12", "A1", nil),
      ("end: 2026-06-30", "end: 2026-07-31", "start: 2026-07-31, end: 2026-12", "A1", 1),
      // Room and overlap.
      (
        "end: 2026-06-30", "end: 2026-07-31", "start: 2026-08-05, end: 2026-12",
        "{action: A1, lag: 1w}", 3
      ),
      (
        "end: 2026-06-30", "end: 2026-07-31", "start: 2026-07-10, end: 2026-12",
        "{action: A1, lag: -4w}", nil
      ),
      // Start-start counts from starts, finish-finish from ends.
      (
        "start: 2026-05-01, end: 2026-06-30", "start: 2026-05-20, end: 2026-06-30",
        "start: 2026-05-10, end: 2026-12", "{action: A1, type: start-start}", 10
      ),
      (
        "start: 2026-05-01, end: 2026-06-30", "start: 2026-05-01, end: 2026-07-31",
        "start: 2026-05-10, end: 2026-12", "{action: A1, type: start-start}", nil
      ),
      (
        "end: 2026-06-30", "end: 2026-07-31", "end: 2026-07-15",
        "{action: A1, type: finish-finish}", 16
      ),
      ("end: 2026-06-30", "end: 2026-07-31", "end: 2026-07-15", "{action: A1, type: related}", nil),
      // What disagreed before is no effect of the move, nor is a move to an earlier day.
      ("end: 2026-06-30", "end: 2026-07-31", "start: 2026-06-01, end: 2026-12", "A1", nil),
      ("end: 2026-06-30", "end: 2026-05-31", "start: 2026-05-01, end: 2026-12", "A1", nil),
      // Work that has begun waits no more; without a start the end is bound.
      (
        "end: 2026-06-30", "end: 2026-07-31",
        "start: 2026-07-01, started: 2026-05-01, end: 2026-12", "A1", nil
      ),
      ("end: 2026-06-30", "end: 2026-07-31", "end: 2026-07-20", "A1", 12),
    ] as [(String, String, String, String, Int?)])
  func dependants(_ old: String, _ new: String, _ b: String, _ wait: String, _ days: Int?) {
    let waiting = "B1: {status: planned, \(b), depends-on: \(wait)}"
    let changes = follow(
      "actions: {A1: {status: planned, \(old)}, \(waiting)}",
      "actions: {A1: {status: planned, \(new)}, \(waiting)}")
    #expect(
      changes["A1"]?.effects.map(\.line) == (days.map { ["dependant actions/B1 \($0)"] } ?? []))
  }

  @Test("A dependency that is new, or that its own action moves against, is no effect")
  func notItsDoing() {
    let a = ("A1: {status: planned, end: 2026-06-30}", "A1: {status: planned, end: 2026-07-31}")
    let b = "B1: {status: planned, start: 2026-07-10, end: 2026-12"
    #expect(
      follow("actions: {\(a.0), \(b)}}", "actions: {\(a.1), \(b), depends-on: A1}}")["A1"]?.effects
        == [])
    // It would have started on time.
    #expect(
      follow(
        "actions: {\(a.0), B1: {status: planned, start: 2026-09, end: 2026-12, depends-on: A1}}",
        "actions: {\(a.1), B1: {status: planned, start: 2026-07, end: 2026-12, depends-on: A1}}")[
          "A1"]?.effects == [])
  }

  @Test(
    "Who waits for what is cancelled or removed waits in vain",
    arguments: ["A1: {status: cancelled, end: 2026-06-30}, ", ""])
  func inVain(_ after: String) {
    let waiting = """
      B1: {status: planned, start: 2026-08, depends-on: A1},
      B2: {status: in-progress, started: 2026-05-01, depends-on: A1},
      B3: {status: done, depends-on: A1}, B4: {status: planned, depends-on: {action: A1, type: related}}
      """
    let changes = follow(
      "actions: {A1: {status: planned, end: 2026-06-30}, \(waiting)}",
      "actions: {\(after)\(waiting)}")
    #expect(changes["A1"]?.effects.map(\.line) == ["dependant actions/B1 -"])
    #expect(changes["A1"]?.significance == .decision)
  }

  @Test("A dependant is found under the new id of what it waits for")
  func renamed() {
    let changes = follow(
      """
      actions: {A1: {status: planned, end: 2026-06-30},
        B1: {status: planned, start: 2026-07, end: 2026-12, depends-on: A1}}
      """,
      """
      actions: {A9: {status: planned, end: 2026-07-31, formerly: A1},
        B1: {status: planned, start: 2026-07, end: 2026-12, depends-on: A9}}
      """)
    #expect(changes["A9"]?.effects.map(\.line) == ["dependant actions/B1 31"])
  }

  // MARK: Goals, deadlines, milestones

  @Test("A goal is told where its last action ends later")
  func goals() {
    let others = "B1: {status: planned, end: 2026-09-30, goals: [T1, T2]}"
    let changes = follow(
      """
      actions: {A1: {status: planned, end: 2026-06-30, goals: [T1, T3]}, \(others),
        C1: {status: planned, end: 2026-06-30, goals: T1},
        D1: {status: planned, end: 2026-06-30, goals: T1}}
      """,
      """
      actions: {A1: {status: planned, end: 2026-10-10, goals: [T1, T2, T3]}, \(others),
        C1: {status: planned, end: 2026-09-30, goals: T1},
        D1: {status: planned, end: 2026-10-05, goals: T1}}
      """)
    // T2 is new to it; C1 ends no later than the goal's last action did, D1 not as the last one.
    #expect(changes["A1"]?.effects.map(\.line) == ["goal goals/T1 10", "goal goals/T3 102"])
    #expect(changes["C1"]?.effects == [])
    #expect(changes["D1"]?.effects == [])
  }

  @Test("A deadline of the law that is missed now is for decision, however short the move")
  func deadline() {
    let law = """
      requirements: {r: {kind: act, number: 306/2019, deadlines: {d: {date: 2026-06-30}}},
        b: {kind: bill, deadlines: {d: {date: 2026-06-30}}}}
      """
    func effects(_ old: String, _ new: String, law: String) -> RoadmapChange? {
      let named = "requirements: [{requirement: r, deadline: d}, {requirement: b, deadline: d}]"
      return follow(
        "actions: {A1: {status: planned, end: \(old), \(named)}}\n\(law)",
        "actions: {A1: {status: planned, end: \(new), \(named)}}\n\(law)")["A1"]
    }
    let missed = effects("2026-06-30", "2026-07-05", law: law)
    #expect(missed?.effects.map(\.line) == ["legal-deadline requirements/r 5"])
    #expect(missed?.effects.first?.name == "306/2019")
    #expect(missed?.significance == .decision)
    #expect(missed?.fields.first?.significance == .decision)
    // It was missed before, or is not missed.
    #expect(effects("2026-07-01", "2026-07-05", law: law)?.effects == [])
    #expect(effects("2026-06-01", "2026-06-30", law: law)?.effects == [])
    // What counts for an approval is how far it goes, too.
    #expect(
      missed?.fingerprint != effects("2026-06-30", "2026-07-06", law: law)?.fingerprint)
  }

  @Test("A milestone that an earlier end leaves behind is for decision")
  func milestone() {
    let milestones = """
      milestones: {m: {date: 2026-06-20}, n: {date: 2026-06-20, reached: 2026-01-01},
        o: {date: 2026-08}}
      """
    let changes = follow(
      "actions: {A1: {status: planned, end: 2026-06-30, \(milestones)}}",
      "actions: {A1: {status: planned, end: 2026-06-18, \(milestones)}}")
    #expect(changes["A1"]?.effects.map(\.line) == ["milestone actions/A1 2"])
    #expect(changes["A1"]?.significance == .decision)
  }

  @Test("What is no move of an action's schedule has no effects")
  func none() {
    let changes = RoadmapChanges(
      from: state("actions: {A1: {title: a}}"), to: state("actions: {A1: {title: b}}"),
      calendar: .finland, rule: SignificanceRule(limits: Limits()))
    #expect(changes.reach == nil)
  }

  // MARK: Echoes

  @Test(
    "A move that goes as far as it is pushed is an echo, one that goes further is not",
    arguments: [
      // Pushed by 31 days.
      ("start: 2026-07-01, end: 2026-09-30", "start: 2026-08-01, end: 2026-10-31", true),
      ("start: 2026-07-01, end: 2026-09-30", "start: 2026-08-02, end: 2026-10-31", false),
      ("start: 2026-07-01, end: 2026-09-30", "start: 2026-08-01, end: 2026-11-01", false),
      ("start: 2026-07-01, end: 2026-09-30", "start: 2026-08-01", false),
      // Ten days of room are used up first.
      ("start: 2026-07-11, end: 2026-09-30", "start: 2026-08-01, end: 2026-10-21", true),
      ("start: 2026-07-11, end: 2026-09-30", "start: 2026-08-01, end: 2026-10-22", false),
      // A month can only go to another month, and a quarter of a push of one month is its own.
      ("start: 2026-07, end: 2026-09", "start: 2026-08, end: 2026-10", true),
      ("start: 2026-Q3, end: 2026-Q3", "start: 2026-Q4, end: 2026-Q4", false),
      // A note goes with it; another accountable party does not.
      (
        "start: 2026-07, end: 2026-09",
        "start: 2026-08, end: 2026-10, updates: {2026-05-01: {text: x}}", true
      ),
      ("start: 2026-07, end: 2026-09", "start: 2026-08, end: 2026-10, priority: high", false),
      // Only the end moved, and the start that is bound did not.
      ("start: 2026-08, end: 2026-09", "start: 2026-08, end: 2026-10", false),
      ("end: 2026-07-15", "end: 2026-08-01", true),
    ])
  func echo(_ old: String, _ new: String, _ isEcho: Bool) {
    let changes = follow(
      """
      actions: {A1: {status: planned, end: 2026-06-30},
        B1: {status: planned, depends-on: A1, \(old)}}
      """,
      """
      actions: {A1: {status: planned, end: 2026-07-31},
        B1: {status: planned, depends-on: A1, \(new)}}
      """)
    #expect(changes["B1"]?.echoOf?.path == (isEcho ? "actions/A1" : nil))
    #expect(changes["A1"]?.echoOf == nil)
    #expect(changes["A1"]?.effects == [])
  }

  @Test("A chain of three is one cause; a fourth that goes too far is told by itself")
  func chain() {
    func action(_ id: String, _ start: String, _ end: String, _ wait: String) -> String {
      "\(id): {status: planned, start: \(start), end: \(end), depends-on: [\(wait)]}"
    }
    let changes = follow(
      """
      actions: {\(action("A1", "2026-01-01", "2026-03-31", "")),
        \(action("B1", "2026-04-01", "2026-06-30", "A1")),
        \(action("C1", "2026-Q3", "2026-Q3", "B1")), \(action("D1", "2026-Q4", "2026-Q4", "C1"))}
      """,
      """
      actions: {\(action("A1", "2026-01-01", "2026-06-30", "")),
        \(action("B1", "2026-07-01", "2026-09-29", "A1")),
        \(action("C1", "2026-Q4", "2026-Q4", "B1")), \(action("D1", "2027-Q2", "2027-Q2", "C1"))}
      """)
    #expect(changes["B1"]?.echoOf?.path == "actions/A1")
    #expect(changes["C1"]?.echoOf?.path == "actions/A1")
    #expect(changes["D1"]?.echoOf == nil)
    #expect(changes["A1"]?.significance == .decision)
    #expect(changes["C1"]?.significance == .decision)
  }

  @Test("What misses a deadline by being pushed is told by itself, and names what pushed it")
  func pushedPastDeadline() {
    let law = "requirements: {r: {kind: act, deadlines: {d: {date: 2026-09-30}}}}"
    let rest = "depends-on: A1, requirements: {requirement: r, deadline: d}"
    let changes = follow(
      """
      actions: {A1: {status: planned, end: 2026-06-30},
        B1: {status: planned, start: 2026-07, end: 2026-09, \(rest)}}
      \(law)
      """,
      """
      actions: {A1: {status: planned, end: 2026-07-31},
        B1: {status: planned, start: 2026-08, end: 2026-10, \(rest)}}
      \(law)
      """)
    #expect(changes["B1"]?.echoOf == nil)
    #expect(changes["B1"]?.pushedBy?.path == "actions/A1")
    // Whoever judges moves sees this one.
    #expect(changes["B1"]?.fields.compactMap(\.echoOf) == [])
    #expect(changes["B1"]?.significance == .decision)
  }

  @Test("A long chain of moves leads to its beginning")
  func longChain() {
    func plan(_ shift: Int) -> String {
      let actions = (1...1_000).map { id in
        let day = Day(number: 20_454 + id + shift)
        return "A\(id): {status: planned, start: \(day), end: \(day), depends-on: A\(id - 1)}"
      }
      return "actions: {" + actions.joined(separator: ", ") + "}"
    }
    let changes = follow(plan(0), plan(2)).changes
    #expect(changes.count == 1_000)
    #expect(changes.first?.echoOf == nil)
    #expect(changes.dropFirst().allSatisfy { $0.echoOf?.path == "actions/A1" })
  }

  @Test("Actions that wait for each other in a ring are nobody's echo")
  func ring() {
    func both(_ a: String, _ b: String) -> String {
      """
      actions: {A1: {status: planned, end: \(a), depends-on: B1},
        B1: {status: planned, end: \(b), depends-on: A1}}
      """
    }
    let changes = follow(both("2026-06-30", "2026-06-30"), both("2026-07-31", "2026-07-31"))
    #expect(changes["A1"]?.echoOf == nil)
    #expect(changes["B1"]?.echoOf == nil)
  }

  // MARK: Laws

  @Test("Over many small plans: effects hold in the head, and echoes lead to one that is none")
  func laws() {
    var random = SplitMix(seed: 7)
    for _ in 0..<200 {
      let (old, new) = (plan(&random), plan(&random))
      let changes = follow(old, new)
      let roadmap = Roadmap(records: records(new))
      for change in changes.changes {
        for effect in change.effects where effect.kind == .dependant && effect.days != nil {
          let waiting = roadmap.record(.action, effect.name).map(Action.init)
          let cause = roadmap.record(.action, change.difference.id).map(Action.init)
          let disagrees = waiting?.dependencies.contains { link in
            link.action.id == cause?.id
              && cause.flatMap { cause in
                waiting.flatMap { link.fits($0, waitingFor: cause, on: day) }
              } == false
          }
          #expect(disagrees == true, "\(old) → \(new)")
          #expect((effect.days ?? 0) > 0)
        }
        if let cause = change.pushedBy {
          let root = changes.changes.first { $0.key == cause }
          #expect(root != nil && root?.pushedBy == nil, "\(old) → \(new)")
          let isHeavier = root.map { change.significance > $0.significance } ?? true
          #expect(!change.onlyFollows || !isHeavier, "\(old) → \(new)")
          #expect(change.onlyFollows == change.fields.contains { $0.echoOf != nil })
        }
      }
    }
  }

  /// A plan of five actions that wait for some of each other.
  private func plan(_ random: inout SplitMix) -> String {
    let actions = (1...5).map { id in
      let start = 1 + random.next(6)
      let wait = (1...5).filter { $0 != id && random.next(4) == 0 }.map { "A\($0)" }
      let status = ["planned", "planned", "in-progress", "cancelled", "done"][random.next(5)]
      return
        "A\(id): {status: \(status), start: 2026-0\(start), end: 2026-0\(start + random.next(3))"
        + ", goals: [T1], depends-on: [\(wait.joined(separator: ", "))]}"
    }
    return "actions: {" + actions.joined(separator: ", ") + "}"
  }

  // MARK: Helpers

  private let day = Day(number: 20_454)

  private func state(_ text: String) -> RoadmapChanges.State {
    RoadmapChanges.State(records: records(text), languages: ["fi"])
  }

  private func follow(_ old: String, _ new: String) -> RoadmapChanges {
    RoadmapChanges(
      from: state(old), to: state(new), calendar: .finland, rule: SignificanceRule(limits: Limits())
    ).followed(
      in: Surroundings(
        old: Roadmap(records: records(old)), new: Roadmap(records: records(new)), today: day))
  }
}

/// Numbers that are the same in every run.
private struct SplitMix {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }
}

extension RoadmapChanges {
  /// The change of an action.
  fileprivate subscript(id: String) -> RoadmapChange? {
    changes.first { $0.path == "actions/" + id }
  }
}

extension Effect {
  /// The effect on one line: `dependant actions/B1 31`.
  fileprivate var line: String {
    "\(kind.rawValue) \(record.path) \(days.map { "\($0)" } ?? "-")"
  }
}
