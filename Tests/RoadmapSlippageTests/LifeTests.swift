import RoadmapModel
import RoadmapSlippage
import Testing

/// What a record's status has to say in its slip.
@Suite struct LifeTests {
  @Test("The first plan is the first end that is neither proposed nor in a draft")
  func first() throws {
    var story = Story()
    story.lands(on: "2026-01-10", roadmap("draft"), action(end: "2026-03-31"))
    story.lands(on: "2026-01-20", roadmap("draft"), action(end: "2026-06-30"))
    story.lands(
      on: "2026-02-16", roadmap("approved"), action(end: "2026-06-30"),
      action("A2", "proposed", end: "2026-10-31"))
    story.lands(
      on: "2026-03-16", roadmap("approved"), action(end: "2026-07-31"),
      action("A2", "planned", end: "2026-12-31"))
    let one = try #require(try story.record())
    // Nothing of the record itself changed when the roadmap was approved.
    #expect(one.end.first?.date == period("2026-06-30"))
    #expect(one.end.first?.commit == "c3")
    #expect(one.end.moves.map(\.isPreliminary) == [true, false])
    #expect(one.end.sinceFirst.days == 31)
    #expect(one.replans.count == 1)
    let other = try #require(try story.record("A2"))
    #expect(other.end.first?.date == period("2026-12-31"))
    #expect(other.end.moves.map(\.isPreliminary) == [true])
    #expect(other.end.sinceFirst.days == 0)
  }

  @Test(
    "A done record's slip is its completion against the reference, nothing inside its interval",
    arguments: [
      ("2026-Q2", "2026-07-14", 14), ("2026-Q2", "2026-06-01", 0), ("2026-Q2", "2026-03-31", -91),
      ("2026-06-30", "2026-06-29", -1), ("2026-06-30", "2026-06-30", 0),
    ])
  func done(_ end: String, _ completed: String, _ days: Int) throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: end))
    story.lands(on: "2026-08-01", action("A1", "done", end: end, completed: completed))
    let record = try #require(try story.record())
    #expect(record.end.sinceFirst.days == days)
    #expect(record.completed == Day(iso: completed))
    #expect(!record.isCompletedInferred)
    #expect(record.lateDays == nil)
  }

  @Test("Without a completion, the day of the version that made it done is taken and marked")
  func inferred() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    story.lands(on: "2026-07-10", action("A1", "done", end: "2026-06-30"))
    story.lands(on: "2026-08-10", action("A1", "done", end: "2026-06-30", title: "Muu"))
    let record = try #require(try story.record())
    #expect(record.completed == Day(iso: "2026-07-10"))
    #expect(record.isCompletedInferred)
    #expect(record.end.sinceFirst.days == 10)
  }

  @Test("Changes of the end in or after completion are corrections and count for nothing")
  func corrections() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    story.lands(
      on: "2026-07-10", action("A1", "done", end: "2026-07-31", completed: "2026-07-09"))
    story.lands(
      on: "2026-08-10", action("A1", "done", end: "2026-08-31", completed: "2026-07-09"))
    let record = try #require(try story.record())
    #expect(record.end.moves.map(\.isCorrection) == [true, true])
    #expect(record.end.moves.map(\.isRetroactive) == [false, false])
    #expect(record.end.sinceFirst.days == 9)
    #expect(record.replans.count == 0)
    let totals = try story.slippage().totals
    #expect(totals.corrections == 2)
    #expect(totals.daysLost == 0)
  }

  @Test("A correction changes nothing of starts and milestones either, nor of what was promised")
  func correctedBesides() throws {
    func done(_ start: String, _ end: String, _ date: String) -> RecordFacts {
      action(
        "A1", "done", end: end, start: start, completed: "2026-04-10",
        milestones: [milestone("m1", date)])
    }
    var story = Story()
    story.lands(
      on: "2026-01-10",
      action(end: "2026-03-31", start: "2026-03-01", milestones: [milestone("m1", "2026-03-15")]))
    story.lands(on: "2026-04-12", done("2026-03-10", "2026-03-31", "2026-03-20"))
    story.lands(on: "2026-05-10", done("2026-05-01", "2026-12-31", "2026-12-31"))
    let record = try #require(try story.record())
    #expect(record.start.moves.map(\.isCorrection) == [true, true])
    #expect(record.start.sinceFirst.days == 0)
    #expect(record.milestones[0].course.moves.map(\.isCorrection) == [true, true])
    #expect(record.milestones[0].course.sinceFirst.days == 0)
    let promise = try story.slippage(today: "2027-06-01").totals.figures.onTime.promise
    #expect((promise.due, promise.onTime) == (1, 0))
  }

  @Test("What a record was given while it was done counts again once it is taken up again")
  func correctedAndReopened() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    story.lands(on: "2026-06-30", action("A1", "done", end: "2026-08-31", completed: "2026-06-29"))
    story.lands(on: "2026-07-10", action(end: "2026-08-31"))
    let record = try #require(try story.record())
    #expect(record.end.sinceFirst.days == 62)
    #expect(record.end.stood.map(\.counts) == [true, false, true])
  }

  @Test(
    "What came in cancelled, merged or done has no slip, whatever is written into it later",
    arguments: ["cancelled", "merged", "done"])
  func overFromTheFirst(_ status: String) throws {
    var story = Story()
    let milestones = ["2026-03-31", "2026-06-30"].map { [milestone("m1", $0)] }
    story.lands(
      on: "2026-01-10",
      action("A1", status, end: "2026-03-31", start: "2026-01-01", milestones: milestones[0]))
    story.lands(
      on: "2026-02-10",
      action("A1", status, end: "2026-06-30", start: "2026-02-01", milestones: milestones[1]))
    let record = try #require(try story.record("A1", today: "2026-03-31"))
    #expect(record.start.sinceFirst.days == 0)
    #expect(record.milestones[0].course.sinceFirst.days == 0)
    if status != "done" { #expect(record.end.sinceFirst.days == 0) }
    // Proposed and rejected in one stroke with a new date.
    var other = Story()
    other.lands(on: "2026-01-10", action("A1", "proposed", end: "2026-03-31"))
    other.lands(on: "2026-02-10", action("A1", "cancelled", end: "2026-06-30"))
    #expect(try other.record()?.end.sinceFirst.days == 0)
  }

  @Test("A rename once declared holds, though the line is taken away later")
  func tidiedRename() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    story.lands(on: "2026-02-10", action(end: "2026-07-31"))
    story.lands(on: "2026-03-10", action("B1", end: "2026-07-31", formerly: ["A1"]))
    let point = story.point(after: 1)
    let before = try #require(try story.record("B1"))
    story.lands(on: "2026-04-10", action("B1", end: "2026-07-31"))
    let slippage = try story.slippage(previous: point)
    let after = try #require(slippage.records.first)
    #expect(slippage.records.count == 1)
    #expect(after.ids == before.ids)
    #expect(after.end.first?.date == period("2026-06-30"))
    #expect(after.end.sincePrevious.days == 31)
    #expect(after.end.moves.map(\.commit) == before.end.moves.map(\.commit))
    // A declaration that stands comes before one that was taken away.
    story.lands(
      on: "2026-05-10", action("B1", end: "2026-07-31"),
      action("C1", end: "2026-09-30", formerly: ["A1"]))
    #expect(try story.record("C1")?.end.first?.date == period("2026-06-30"))
    #expect(try story.record("B1")?.end.first?.date == period("2026-07-31"))
  }

  /// A record that took three further ids, with the lines that say so tidied away when another
  /// record came under the first.
  private func reused() -> Story {
    var story = Story()
    story.lands(on: "2026-01-10", action("A1", end: "2026-03-30"))
    story.lands(on: "2026-02-10", action("B1", end: "2026-04-30", formerly: ["A1"]))
    story.lands(on: "2026-03-10", action("C1", end: "2026-05-31", formerly: ["B1"]))
    story.lands(on: "2026-04-10", action("D1", end: "2026-05-31", formerly: ["C1"]))
    story.lands(on: "2026-05-10", action("D1", end: "2026-05-31"), action("A1", end: "2026-12-31"))
    story.lands(on: "2026-06-10", action("D1", end: "2026-06-30"), action("A1", end: "2027-01-31"))
    return story
  }

  @Test("An id that is used again names a record of its own, and leaves the renamed one its past")
  func reusedID() throws {
    let story = reused()
    let slippage = try story.slippage(previous: story.point(after: 1))
    #expect(slippage.records.map(\.key.id) == ["A1", "D1"])
    let (new, old) = (slippage.records[0], slippage.records[1])
    #expect(old.ids == ["A1", "B1", "C1", "D1"])
    #expect(old.end.first?.date == period("2026-03-30"))
    #expect(old.end.sinceFirst.days == 92)
    #expect(old.end.previous?.date == period("2026-03-30"))
    #expect(old.end.moves.map(\.commit) == ["c2", "c3", "c6"])
    #expect(new.ids == ["A1"])
    #expect(new.end.first?.date == period("2026-12-31"))
    #expect(new.end.moves.map(\.commit) == ["c6"])
    #expect(new.end.previous == nil)
    #expect(slippage.suspectedRenames.isEmpty)
    let after = try story.slippage(previous: story.point(after: 5)).records
    #expect(after.map(\.end.sincePrevious.days) == [31, 30])
    let lives = Lives(story.versions)
    #expect(
      (0...5).map { lives.holder(of: RecordKey(.action, "A1"), in: $0)?.key.id } == [
        "D1", "D1", "D1", "D1", "A1", "A1",
      ])
  }

  @Test("A record that still claims the id that is used again keeps its past as well")
  func reusedAndClaimed() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action("A1", end: "2026-03-31"))
    story.lands(on: "2026-02-10", action("B1", end: "2026-04-30", formerly: ["A1"]))
    story.lands(
      on: "2026-03-10", action("B1", end: "2026-04-30", formerly: ["A1"]),
      action("A1", end: "2026-12-31"))
    #expect(try story.slippage().records.map(\.end.sinceFirst.days) == [0, 30])
    // And when the other one is gone again.
    story.lands(on: "2026-04-10", action("B1", end: "2026-05-31", formerly: ["A1"]))
    let records = try story.slippage().records
    #expect(records.map(\.isPresent) == [false, true])
    #expect(records.map(\.end.sinceFirst.days) == [0, 61])
  }

  @Test("An old id that comes back where the renamed record is gone is that record")
  func revertedRename() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action("A1", end: "2026-03-31"))
    story.lands(on: "2026-02-10", action("B1", end: "2026-04-30", formerly: ["A1"]))
    story.lands(on: "2026-03-10", action("A1", end: "2026-05-31"))
    let records = try story.slippage().records
    #expect(records.map(\.key.id) == ["A1"])
    #expect(records.first?.ids == ["B1", "A1"])
    #expect(records.first?.end.sinceFirst.days == 61)
  }

  @Test("A rename that is declared later joins what was before it")
  func declaredLater() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action("A1", end: "2026-03-31"))
    story.lands(on: "2026-02-10", action("B1", end: "2026-04-30"))
    story.lands(on: "2026-03-10", action("B1", end: "2026-04-30", formerly: ["A1"]))
    // An id that lingers while the new one is there already.
    story.lands(
      on: "2026-04-10", action("B1", end: "2026-04-30", formerly: ["A1"]),
      action("C1", end: "2026-06-30", formerly: ["B1"]))
    story.lands(on: "2026-05-10", action("C1", end: "2026-06-30", formerly: ["B1"]))
    let records = try story.slippage().records
    #expect(records.map(\.ids) == [["A1", "B1", "C1"]])
    #expect(records.first?.end.moves.map(\.commit) == ["c2", "c4"])
  }

  @Test("A record that is taken up again after it was done slips again")
  func reopened() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    story.lands(on: "2026-06-30", action("A1", "done", end: "2026-06-30", completed: "2026-06-29"))
    story.lands(on: "2026-08-10", action(end: "2026-09-30"))
    let record = try #require(try story.record())
    #expect(record.completed == nil)
    #expect(record.end.moves.map(\.isCorrection) == [false])
    #expect(record.end.sinceFirst.days == 92)
  }

  @Test("Open records are late by the days since their end; paused and unknown ones are not late")
  func late() throws {
    var story = Story()
    story.lands(
      on: "2026-01-10", action(end: "2026-06"), action("A2", "paused", end: "2026-06"),
      action("A3", "proposed", end: "2026-06"), action("A4", "planned", end: "2026-12"),
      action("A5", "cancelled", end: "2026-06"), action("A6", "soon", end: "2026-06"))
    let days = try story.slippage(today: "2026-07-10").records.map(\.lateDays)
    #expect(days == [10, nil, nil, 0, nil, nil])
  }

  @Test("Cancelling and merging freeze slip", arguments: ["cancelled", "merged"])
  func frozen(_ status: String) throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    story.lands(on: "2026-02-10", action(end: "2026-07-31"))
    story.lands(on: "2026-03-10", action("A1", status, end: "2026-12-31"))
    story.lands(on: "2026-04-10", action("A1", status))
    let record = try #require(try story.record())
    #expect(record.end.sinceFirst.days == 31)
    #expect(record.end.moves.map(\.isFrozen) == [false, true, true])
    #expect(record.replans.count == 1)
    #expect(record.lateDays == nil)
  }

  @Test("A continuous record does not slip, and its review is due when its day has passed")
  func continuous() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    story.lands(on: "2026-02-10", action(continuous: true, review: "2026-09"))
    #expect(try story.record("A1", today: "2026-09-30")?.isReviewDue == false)
    let due = try #require(try story.record("A1", today: "2026-10-01"))
    #expect(due.isReviewDue)
    #expect(due.lateDays == nil)
    #expect(due.end.sinceFirst == .none)
    story.lands(on: "2026-11-10", action(end: "2026-12-31"))
    let bounded = try #require(try story.record())
    #expect(bounded.end.sinceFirst.days == 184)
  }

  @Test("A rename that is declared joins two ids to one record")
  func renamed() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action("A1", end: "2026-06-30"))
    story.lands(on: "2026-02-10", action("B1", end: "2026-07-31", formerly: ["A1"]))
    story.lands(on: "2026-03-10", action("C1", end: "2026-08-31", formerly: ["B1", "A1"]))
    let slippage = try story.slippage()
    #expect(slippage.records.map(\.key.id) == ["C1"])
    let record = try #require(slippage.records.first)
    #expect(record.ids == ["A1", "B1", "C1"])
    #expect(record.end.moves.map(\.commit) == ["c2", "c3"])
    #expect(record.end.sinceFirst.days == 62)
    #expect(slippage.suspectedRenames.isEmpty)
  }

  @Test("A rename that nobody declares is proposed, and never joined")
  func suspected() throws {
    var story = Story()
    let title = "Sähköisen asioinnin uudistaminen"
    story.lands(on: "2026-01-10", action("A1", end: "2026-06-30", title: title, goals: ["T1"]))
    story.lands(
      on: "2026-02-10",
      action("B1", end: "2026-06-30", title: title + " ja käyttöönotto", goals: ["T1"]),
      action("B2", end: "2027-06-30", title: "Varmuuskopiointi", goals: ["T9"]))
    let slippage = try story.slippage()
    let found = try #require(slippage.suspectedRenames.first)
    #expect(slippage.suspectedRenames.count == 1)
    #expect((found.old.id, found.new.id) == ("A1", "B1"))
    #expect(found.score >= 60)
    #expect(slippage.records.map(\.isPresent) == [false, true, true])
  }

  @Test("Starts are measured by first days, milestones by their own dates")
  func startsAndMilestones() throws {
    var story = Story()
    story.lands(
      on: "2026-01-10",
      action(end: "2026-12-31", start: "2026-Q2", milestones: [milestone("m1", "2026-06")]))
    story.lands(
      on: "2026-02-10",
      action(end: "2026-12-31", start: "2026-Q3", milestones: [milestone("m1", "2026-08")]))
    story.lands(
      on: "2026-09-20",
      action(
        end: "2026-12-31", start: "2026-Q3", started: "2026-08-15",
        milestones: [milestone("m1", "2026-10", reached: "2026-09-15")]))
    let record = try #require(try story.record())
    #expect(record.start.moves.map(\.slip.days) == [91])
    #expect(record.start.sinceFirst.days == 136)
    let step = try #require(record.milestones.first)
    #expect(step.course.moves.map(\.isCorrection) == [false, true])
    #expect(step.course.moves.map(\.slip.days) == [62, 61])
    #expect(step.course.sinceFirst.days == 77)
    #expect(step.lateDays == nil)
  }
}
