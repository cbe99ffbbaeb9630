import RoadmapModel
import RoadmapSlippage
import RoadmapStanding
import Testing

/// The definitions of `docs/standing.md` on the days where they turn.
@Suite struct StandingTests {
  private func standing(_ text: String, on day: String) throws -> Standing {
    Standing(
      roadmap: Roadmap(text: text), limits: Limits(), calendar: .finland,
      today: try #require(Day(iso: day)))
  }

  @Test func lateIsWhatIsOpenAndPastItsEnd() throws {
    let text = """
      actions:
        A1: {status: in-progress, end: 2026-05}
        A2: {status: paused, end: 2026-05}
        A3: {status: in-progress, continuous: true, review: 2026-05}
        A4: {end: 2026-05}
        A5: {status: done, end: 2026-05, completed: 2026-07-01}
      phases:
        f1: {end: 2026-05-15}
        f2: {end: 2026-05-15, completed: 2026-06-01}
      """
    #expect(try standing(text, on: "2026-05-31").late.map(\.work.id) == ["f1"])
    let late = try standing(text, on: "2026-06-01").late
    #expect(late.map(\.work.id) == ["f1", "A1"])
    #expect(late.map(\.days) == [17, 1])
  }

  @Test func whatIsEquallyLateStandsByTheAlphabet() throws {
    let ids = ["A2", "A10", "Z1", "Å1", "Ä1", "Ö1"]
    let text =
      "actions:\n"
      + ids.reversed().map { "  \($0): {status: in-progress, end: 2026-05}\n" }.joined()
    let standing = try standing(text, on: "2026-12-31")
    #expect(standing.late.map(\.work.id) == ids)
  }

  @Test func aReviewIsDueAlsoWhilePaused() throws {
    let text = """
      actions:
        A1: {status: paused, continuous: true, review: 2026-02}
        A2: {status: done, continuous: true, review: 2026-02, completed: 2026-01-02}
      """
    #expect(try standing(text, on: "2026-02-28").dueReviews.isEmpty)
    #expect(try standing(text, on: "2026-03-01").dueReviews.map(\.action.id) == ["A1"])
  }

  @Test func silenceIsCountedFromTheNewestNoteOrTheStart() throws {
    let text = """
      actions:
        A1: {status: in-progress, updates: {2026-03-01: x, 2026-02-01-2: y, 2026-09-01: later}}
        A2: {status: preparing, start: 2026-03}
        A3: {status: planned, start: 2026-03, continuous: true}
        A4: {status: planned, start: 2026-06}
        A5: {status: in-progress}
        A6: {status: paused, updates: {2026-01-01: x}}
        A7: {status: in-progress, started: 2026-02-20, start: 2026-03}
      """
    #expect(try standing(text, on: "2026-04-30").silent.map(\.action.id) == ["A7"])
    #expect(
      try standing(text, on: "2026-05-01").silent.map(\.action.id) == ["A7", "A1", "A2", "A3"])
    #expect(try standing(text, on: "2026-05-01").silent.map(\.days) == [70, 61, 61, 61])
  }

  @Test func aheadHasBothEndsAndAStartThatFallsToday() throws {
    let text = """
      actions:
        A1: {status: planned, start: 2026-06-01, end: 2026-08-30}
        A2: {status: in-progress, start: 2026-06-01, started: 2026-05-02, end: 2026-08-31}
        A3: {status: paused, end: 2026-06-01}
        A4: {status: in-progress, end: 2026-05-31, milestones: {m: {date: 2026-06-02}}}
      phases:
        f1: {start: 2026-07, end: 2027}
      reviews:
        r1: {date: 2026-06-15}
      requirements:
        q1: {kind: act, deadlines: {d: {date: 2026-07-15}}}
        q2: {kind: bill, deadlines: {d: {date: 2026-07-15}}}
      """
    let ahead = try standing(text, on: "2026-06-01").ahead
    #expect(
      ahead.map { "\($0.record.id) \($0.kind.word)" } == [
        "A1 start", "A3 end", "A4 milestone", "r1 report", "f1 start", "q1 deadline", "A1 end",
      ])
  }

  @Test func eachScheduleIsInOneState() throws {
    let text = """
      actions:
        A1: {status: in-progress, end: 2026-05, health: {light: green}}
        A2: {status: in-progress, end: 2026-12, depends-on: A1}
        A3: {status: in-progress, end: 2026-12, depends-on: A1, health: {light: green}}
        A4: {status: in-progress, end: 2026-12, health: {light: red}}
        A5: {status: in-progress, end: 2026-05, health: {light: red}}
        A6: {status: in-progress, end: 2026-12, health: {light: amber}}
        A7: {status: planned}
        A8: {status: paused, end: 2026-05}
        A9: {status: in-progress, continuous: true}
        A10: {status: in-progress, end: 2026-07, requirements: q1}
      requirements:
        q1: {kind: act, deadlines: {d: {date: 2026-11-28}}}
      """
    let standing = try standing(text, on: "2026-06-01")
    let states = Dictionary(
      uniqueKeysWithValues: standing.schedules.map { ($0.action.id, $0.state) })
    #expect(
      states == [
        "A1": .late, "A2": .atRisk, "A3": .onSchedule, "A4": .red, "A5": .late, "A6": .atRisk,
        "A7": .onSchedule, "A10": .atRisk,
      ])
    #expect(standing.classes.reduce(0) { $0 + $1.count } == 10)
  }

  @Test func aDeadlineIsKeptOnlyByWhatIsOnSchedule() throws {
    let risk = "risks: [{text: r, probability: 3, impact: 3}]"
    let text = """
      actions:
        A1: {status: in-progress, end: 2026-06, requirements: q1}
        A2: {status: in-progress, end: 2026-06, requirements: q1, \(risk)}
        A3: {status: in-progress, end: 2026-05-31, requirements: q1, \(risk)}
        A4: {status: in-progress, end: 2026-05-31, requirements: q1, health: {light: amber}}
        A5: {status: paused, end: 2026-02, requirements: q1}
        A6: {status: in-progress, end: 2026-07, requirements: q1}
        A7: {status: done, completed: 2026-07-01, requirements: q1}
        A8: {status: proposed, requirements: q1}
        A9: {status: cancelled, requirements: q1}
        A10: {status: in-progress, end: 2026-02, requirements: q1}
        A11: {status: planned, requirements: q1}
      requirements:
        q1: {kind: act, deadlines: {d: {date: 2026-06-30}}}
      """
    let covers = try standing(text, on: "2026-05-01").deadlines[0].covers
    let words = covers.map { "\($0.action.id) \($0.keeping.word)" }
    #expect(
      words == [
        "A1 keeps", "A2 tight", "A3 keeps", "A4 tight", "A5 paused", "A6 misses", "A7 done-late",
        "A8 proposed", "A10 late", "A11 no-end",
      ])
    #expect(covers.map(\.keeping.days) == [nil, nil, nil, nil, nil, 31, 1, nil, nil, nil])
  }

  @Test func aPassedDeadlineStaysWhileOpenWorkAnswersToIt() throws {
    let text = """
      actions:
        A1: {status: in-progress, end: 2026-12, requirements: q1}
        A2: {status: in-progress, end: 2026-12, requirements: [{requirement: q2, deadline: d}]}
        A3: {status: in-progress, end: 2026-12, requirements: q2}
        A4: {status: done, completed: 2026-06-01, requirements: q3}
      requirements:
        q1: {kind: act, deadlines: {d: {date: 2026-06-15}}}
        q2: {kind: act, deadlines: {d: {date: 2026-06-15}}}
        q3: {kind: act, deadlines: {d: {date: 2026-06-15}}}
      """
    let standing = try standing(text, on: "2026-06-16")
    #expect(standing.dueDeadlines.map(\.deadline.requirement.id) == ["q1", "q2"])
    #expect(standing.dueDeadlines.map { $0.covers.map(\.action.id) } == [["A1"], ["A2"]])
    #expect(standing.pastLegalDeadline.map(\.id) == ["A1", "A2"])
  }

  @Test(arguments: [
    ([0, 100], 50), ([0, 30, 61, 92], 46), ([-1, 0], -1), ([0, 1], 1), ([3], 3), ([5, 1, 3], 3),
  ])
  func theMedianOfAnEvenNumberIsTheMeanOfTheMiddleTwo(slips: [Int], median: Int) {
    #expect(Spread(of: slips).median == median)
  }
}
