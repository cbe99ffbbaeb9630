import RoadmapModel
import RoadmapSlippage
import Testing

/// What slip is measured against, why dates moved, and what it adds up to.
@Suite struct ReferenceTests {
  @Test("A record that the baseline lacks was added since, and has no slip against it")
  func baseline() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    story.lands(on: "2026-02-10", action(end: "2026-07-31"))
    story.lands(on: "2026-03-10", action(end: "2026-08-31"), action("A2", end: "2026-06-30"))
    let slippage = try story.slippage(baseline: .point(story.point(after: 2)))
    #expect(slippage.records[0].end.sinceBaseline.days == 31)
    #expect(slippage.records[0].end.sinceFirst.days == 62)
    #expect(slippage.records[0].end.baseline?.commit == "c2")
    #expect(slippage.records[1].end.sinceBaseline == .none)
    #expect(slippage.records[1].end.baseline == nil)
  }

  @Test("The first plan can be the baseline, and a renamed record is found in one by its old id")
  func firstAsBaseline() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    story.lands(on: "2026-02-10", action("B1", end: "2026-07-31", formerly: ["A1"]))
    #expect(try story.slippage(baseline: .first).records[0].end.sinceBaseline.days == 31)
    let previous = try story.slippage(previous: story.point(after: 1))
    #expect(previous.records[0].end.sincePrevious.days == 31)
  }

  @Test("A reason is the note of the same version, else the trailer, else the next note")
  func reasons() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    let first = [("2026-02-10", "toimittaja myöhästyi")]
    story.lands(on: "2026-02-10", because: "muu syy", action(end: "2026-07-31", reasons: first))
    story.lands(on: "2026-03-10", because: "rahoitus", action(end: "2026-08-31", reasons: first))
    story.lands(on: "2026-04-10", action(end: "2026-09-30", reasons: first))
    let later = first + [("2026-04-20", "resurssit")]
    story.lands(on: "2026-04-20", action(end: "2026-09-30", reasons: later))
    story.lands(on: "2026-05-10", action(end: "2026-10-31", reasons: later))
    let moves = try #require(try story.record()).end.moves
    #expect(
      moves.map { $0.reason?.text.first?.text } == [
        "toimittaja myöhästyi", "rahoitus", "resurssit", nil,
      ])
    #expect(moves.map { $0.reason?.source } == [.update, .trailer, .later, nil])
    let totals = try story.slippage().totals
    #expect((totals.replans, totals.replansWithoutReason) == (4, 1))
    #expect(totals.shareWithoutReason == 0.25)
  }

  @Test("A note that belongs to the next move says nothing of the one before")
  func nextMove() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    story.lands(on: "2026-02-10", action(end: "2026-07-31"))
    story.lands(on: "2026-03-10", action(end: "2026-08-31", reasons: [("2026-03-10", "rahoitus")]))
    let moves = try #require(try story.record()).end.moves
    #expect(moves.map { $0.reason?.text.first?.text } == [nil, "rahoitus"])
  }

  @Test("What a merge landed has its author and reason from the merged side")
  func merges() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    story.lands(
      on: "2026-02-10", because: "yhdistämisen syy", isMerge: true, action(end: "2026-07-31"))
    let brought = Introduction(
      commit: "side", author: Person(name: "Björn", email: "b@x.fi"),
      decided: Day(iso: "2026-02-01") ?? Day(number: 0), reason: "rahoitus")
    var asked: [BroughtValue] = []
    let slippage = try story.slippage { value in
      asked.append(value)
      return brought
    }
    let move = try #require(slippage.records[0].end.moves.first)
    #expect(move.commit == "c2")
    #expect(move.introducedBy == brought)
    #expect(move.reason?.text.first?.text == "rahoitus")
    #expect(asked.map(\.path) == ["end"])
    #expect(asked[0].isHeld(action(end: "2026-07-31")))
    #expect(!asked[0].isHeld(action(end: "2026-06-30")))
    #expect(!asked[0].isHeld(nil))
  }

  @Test("Causes add up the days lost, and what nobody explained comes last")
  func causes() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"), action("A2", end: "2026-06-30"))
    story.lands(
      on: "2026-02-10", because: "Rahoitus", action(end: "2026-07-10"),
      action("A2", end: "2026-06-30"))
    story.lands(
      on: "2026-03-10", because: "rahoitus.", action(end: "2026-07-20"),
      action("A2", end: "2026-07-30"))
    story.lands(on: "2026-04-10", action(end: "2026-07-20"), action("A2", end: "2026-12-31"))
    let causes = try story.slippage().causes
    #expect(causes.map { $0.reason?.first?.text } == ["Rahoitus", nil])
    #expect(causes.map(\.daysLost) == [50, 154])
    #expect(causes.map(\.moves) == [3, 1])
    #expect(causes.map(\.records) == [2, 1])
  }

  @Test("What is due and not done stays in the on-time rate, what was cancelled leaves it")
  func onTime() throws {
    var story = Story()
    story.lands(
      on: "2026-01-10", action(end: "2026-06-30"), action("A2", end: "2026-06-30"),
      action("A3", end: "2026-06-30"), action("A4", end: "2027-06-30"),
      action("A5", end: "2026-05-31"))
    story.lands(
      on: "2026-06-15", action("A1", "done", end: "2026-06-30", completed: "2026-06-15"),
      action("A2", end: "2026-08-31"), action("A3", "cancelled", end: "2026-06-30"),
      action("A4", end: "2027-06-30"),
      action("A5", "done", end: "2026-05-31", completed: "2026-06-05"))
    let figures = try story.slippage(today: "2026-07-10").totals.figures
    #expect(
      (figures.onTime.first.due, figures.onTime.first.onTime, figures.onTime.first.retired) == (
        3, 1, 1
      ))
    // The end that A2 was promised thirty days ahead was given up only fifteen days ahead.
    #expect((figures.onTime.promise.due, figures.onTime.promise.onTime) == (3, 1))
    #expect(figures.sinceFirst.count == 5)
  }

  @Test(
    "A missed promise stays due until a later one falls due, and on its last day nothing is due",
    arguments: [
      ("2026-06-30", 0), ("2026-07-01", 1), ("2026-07-20", 1), ("2026-11-15", 1),
      ("2026-12-05", 1), ("2026-12-31", 1), ("2027-01-01", 1),
    ])
  func missedPromise(_ today: String, _ due: Int) throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    story.lands(on: "2026-07-10", action(end: "2026-12-31"))
    let promise = try story.slippage(today: today).totals.figures.onTime.promise
    #expect((promise.due, promise.onTime) == (due, 0))
  }

  @Test("Of the promises that fell due the last one is measured by")
  func keptPromise() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    story.lands(on: "2026-07-10", action(end: "2026-12-31"))
    story.lands(on: "2026-12-20", action("A1", "done", end: "2026-12-31", completed: "2026-12-15"))
    func promise(_ today: String) throws -> [Int] {
      let rate = try story.slippage(today: today).totals.figures.onTime.promise
      return [rate.due, rate.onTime]
    }
    #expect(try promise("2026-12-31") == [1, 0])
    #expect(try promise("2027-01-01") == [1, 1])
  }

  @Test("What is done on its last day is due the day after, as what is open")
  func dueTheDayAfter() throws {
    var story = Story()
    story.lands(
      on: "2026-01-10", action(end: "2026-06-30"),
      action("A2", "done", end: "2026-06-30", completed: "2026-01-09"))
    func first(_ today: String) throws -> [Int] {
      let rate = try story.slippage(today: today).totals.figures.onTime.first
      return [rate.due, rate.onTime]
    }
    #expect(try first("2026-06-30") == [0, 0])
    #expect(try first("2026-07-01") == [2, 1])
  }

  @Test("What was finished before a reference is compared with nothing after it")
  func finishedBefore() throws {
    var story = Story()
    func done(_ end: String, _ completed: String) -> RecordFacts {
      action(
        "A1", "done", end: end, start: "2026-01-01", completed: completed,
        milestones: [milestone("m1", end)])
    }
    story.lands(on: "2026-01-10", action(end: "2026-06-30", start: "2026-01-01"))
    story.lands(on: "2026-08-10", done("2026-06-30", "2026-08-09"))
    story.lands(on: "2026-09-10", done("2026-07-31", "2026-08-09"), action("A2", end: "2026-12-31"))
    let point = story.point(after: 2)
    let slippage = try story.slippage(baseline: .point(point), previous: point)
    let record = slippage.records[0]
    #expect(record.end.sinceFirst.days == 40)
    #expect(record.end.sincePrevious == .none)
    #expect(record.end.sinceBaseline == .none)
    #expect(record.start.sincePrevious == .none)
    #expect(record.milestones[0].course.sinceBaseline == .none)
    #expect(slippage.totals.figures.sincePrevious.count == 0)
    #expect(slippage.totals.figures.onTime.baseline.due == 0)
    // One that the reference had open is measured by it.
    let first = story.point(after: 1)
    #expect(try story.slippage(previous: first).records[0].end.sincePrevious.days == 40)
    // So is one that was taken up again and finished after the reference.
    story.lands(on: "2026-10-10", action(end: "2026-10-31"))
    story.lands(on: "2026-11-10", done("2026-10-31", "2026-11-09"))
    #expect(try story.slippage(previous: point).records[0].end.sincePrevious.days == 132)
  }

  @Test("What was cancelled before a reference has not slipped since, whatever was written into it")
  func cancelledBefore() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    story.lands(on: "2026-02-10", action("A1", "cancelled", end: "2026-06-30"))
    story.lands(on: "2026-03-10", action("A1", "cancelled", end: "2026-09-30"))
    let record = try story.slippage(previous: story.point(after: 3)).records[0]
    #expect(record.end.sincePrevious.days == 0)
    #expect(record.end.sinceFirst.days == 0)
  }

  @Test("A slip that came through a dependency is told apart from a record's own")
  func inherited() throws {
    let link = DependencyFacts(action: "A1", link: .finishStart, lag: 0)
    var story = Story()
    story.lands(
      on: "2026-01-10", action(end: "2026-06-30"),
      action("A2", end: "2026-12-31", start: "2026-07-11", dependencies: [link]))
    story.lands(
      on: "2026-02-10", action(end: "2026-07-30"),
      action("A2", end: "2027-01-30", start: "2026-07-31", dependencies: [link]))
    let second = try #require(try story.record("A2"))
    // Thirty days of slip less the ten days of room there were.
    #expect(second.inherited?.inherited == 20)
    #expect(second.inherited?.own == 10)
    #expect(second.inherited?.from == RecordKey(.action, "A1"))
    #expect(try story.record("A1")?.inherited == nil)
  }

  @Test("Records are rolled up by goal, party and the year of the first plan")
  func groups() throws {
    var story = Story()
    story.lands(
      on: "2026-01-10", action(end: "2026-06-30", goals: ["T1", "T2"], responsible: "it"),
      action("A2", end: "2027-06-30", goals: ["T2"]))
    story.lands(
      on: "2026-02-10", action(end: "2026-07-10", goals: ["T1", "T2"], responsible: "it"),
      action("A2", end: "2027-06-30", goals: ["T2"]))
    let groups = try story.slippage().groups
    func lines(_ sort: GroupFigures.Sort) -> [String] {
      groups.filter { $0.sort == sort }.map { "\($0.id) \($0.figures.records) \($0.daysLost)" }
    }
    #expect(lines(.goal) == ["T1 1 10", "T2 2 10"])
    #expect(lines(.party) == ["it 1 10", " 1 0"])
    #expect(lines(.year) == ["2026 1 10", "2027 1 0"])
    #expect(lines(.perspective).isEmpty)
  }

  @Test("Levels and targets have moves of their own")
  func values() throws {
    let key = RecordKey(.perspective, "osaaminen")
    var story = Story()
    story.lands(on: "2026-01-10", RecordFacts(key: key, values: [NamedValue("target/value", "4")]))
    story.lands(
      on: "2026-02-10", RecordFacts(key: key, values: [NamedValue("target/value", "3.5")]))
    let course = try #require(try story.slippage().values.first)
    #expect(course.path == "target/value")
    #expect(
      course.steps.map { "\($0.from ?? "–") \($0.to ?? "–") \($0.commit ?? "")" } == ["4 3.5 c2"])
  }

  @Test("A day parts the line at one place, whatever the clocks say")
  func parts() throws {
    var story = Story()
    for (day, end) in [
      ("2026-01-01", "2026-03-01"), ("2026-01-10", "2026-03-02"), ("2026-01-05", "2026-03-03"),
      ("2026-01-20", "2026-03-04"),
    ] {
      story.lands(on: day, action(end: end))
    }
    let start = try #require(Day(iso: "2025-12-30"))
    var places: Set<Int> = []
    for number in 0..<25 {
      let day = start.adding(days: number)
      let before = story.versions.lastIndex(landedBy: day).map { $0 + 1 } ?? 0
      #expect(story.versions.firstIndex(landedFrom: day.adding(days: 1)) == before)
      places.insert(before)
    }
    #expect(places == [0, 1, 3, 4])
  }

  @Test("A clock that goes backwards orders nothing")
  func clock() throws {
    var story = Story()
    story.lands(on: "2026-03-10", action(end: "2026-06-30"))
    story.lands(on: "2026-02-10", action(end: "2026-07-31"))
    #expect(try story.record()?.end.moves.map(\.commit) == ["c2"])
    #expect(story.versions.lastIndex(landedBy: Day(iso: "2026-02-20") ?? Day(number: 0)) == nil)
    #expect(story.versions.lastIndex(landedBy: Day(iso: "2026-03-10") ?? Day(number: 0)) == 1)
  }
}
