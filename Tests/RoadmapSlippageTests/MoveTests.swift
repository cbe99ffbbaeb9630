import RoadmapModel
import RoadmapSlippage
import Testing

/// What a change of a planned end is called and measures: the table of the format.
@Suite struct MoveTests {
  @Test(
    "An end's move has the kind and the days of the table",
    arguments: [
      ("2026-Q4", "2027-Q1", "slipped", 90, false),
      ("2026-06-30", "2026-09-30", "slipped", 92, false),
      ("2026-Q3", "2026-H2", "slipped", 92, true),
      ("2026-09-15", "2026-Q3", "slipped", 15, true),
      ("2026-Q4", "2026-11", "refined", 0, false),
      ("2026", "2026-08-15", "refined", 0, false),
      ("2026-Q4", "2026-Q3", "brought-forward", -92, false),
      ("2026-Q4", "2026-09-30", "brought-forward", -92, false),
      ("2026-H1", "2026-Q2", "refined", 0, false),
      ("2026-Q2", "2026-H1", "coarsened", 0, true),
      ("2026-12-31", "2026", "coarsened", 0, true),
      ("2026-Q4", "2026-12-31", "refined", 0, false),
      ("2026-W14", "2026-W15", "slipped", 7, false),
    ])
  func kinds(_ old: String, _ new: String, _ kind: String, _ days: Int, _ isCoarser: Bool) throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: old))
    story.lands(on: "2026-01-20", action(end: new))
    let record = try #require(try story.record())
    let move = try #require(record.end.moves.first)
    #expect(record.end.moves.count == 1)
    #expect(move.kind.rawValue == kind)
    #expect(move.slip.days == days)
    #expect(move.isCoarser == isCoarser)
    #expect(move.commit == "c2")
    #expect(record.end.sinceFirst.days == days)
  }

  @Test("Of several moves between two dates the latest reason counts")
  func reasonBetween() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    story.lands(on: "2026-02-10", because: "toimittaja", action(end: "2026-07-31"))
    story.lands(on: "2026-03-10", action(end: "2026-08-31"))
    func reason(_ old: String?, _ new: String) throws -> String? {
      try story.record()?.end.reason(from: old.flatMap(period), to: period(new))?.text.first?.text
    }
    #expect(try reason("2026-06-30", "2026-08-31") == "toimittaja")
    // The last move gives none, and what came before it is not between the two.
    #expect(try reason("2026-07-31", "2026-08-31") == nil)
    // A state of another line, and one that does not stand.
    #expect(try reason("2026-05-31", "2026-08-31") == nil)
    #expect(try reason("2026-06-30", "2026-07-31") == nil)
    story.lands(on: "2026-04-10", because: "tauko", action())
    story.lands(on: "2026-05-10", because: "jatkuu", action(end: "2026-10-31"))
    #expect(try reason("2026-08-31", "2026-10-31") == "jatkuu")
    #expect(try reason(nil, "2026-10-31") == "jatkuu")
  }

  @Test("A net move has no reason of a move that went the other way")
  func reasonOfTheWay() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    story.lands(on: "2026-02-10", because: "etuajassa", action(end: "2026-04-30"))
    story.lands(on: "2026-03-10", action(end: "2026-12-31"))
    func reason(_ old: String?, _ new: String?) throws -> String? {
      try story.record()?.end.reason(from: old.flatMap(period), to: new.flatMap(period))?
        .text.first?.text
    }
    #expect(try reason("2026-06-30", "2026-12-31") == nil)
    story.lands(on: "2026-04-10", because: "toimittaja", action(end: "2027-01-31"))
    story.lands(on: "2026-05-10", because: "kirittiin", action(end: "2026-09-30"))
    #expect(try reason("2026-06-30", "2026-09-30") == "toimittaja")
    #expect(try reason("2026-12-31", "2026-09-30") == "kirittiin")
    story.lands(on: "2026-06-10", because: "tauko", action())
    #expect(try reason("2026-06-30", nil) == "tauko")
  }

  @Test("Thrash is what was moved to and fro by how far the end is from the first plan")
  func thrashByNet() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    story.lands(on: "2026-02-10", action(end: "2026"))
    story.lands(on: "2026-03-10", action(end: "2026-07-31"))
    let replans = try #require(try story.record()).replans
    #expect(replans.path == 184)
    #expect(replans.thrash == 184.0 / 31)
    // Back where it began, a day is the least that a path is measured by.
    story.lands(on: "2026-04-10", action(end: "2026-06-30"))
    #expect(try story.record()?.replans.thrash == 215)
  }

  @Test("Working days stand beside calendar days, and both are nothing without a reference")
  func workdays() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"), action("A2"))
    story.lands(on: "2026-01-20", action(end: "2026-07-31"), action("A2"))
    let moved = try #require(try story.record())
    #expect(moved.end.moves[0].slip == Slip(days: 31, workdays: 23))
    #expect(moved.end.sincePrevious == .none)
    #expect(moved.end.sinceBaseline == .none)
    let without = try #require(try story.record("A2"))
    #expect(without.end.first == nil)
    #expect(without.end.sinceFirst == .none)
  }

  @Test("A version that changes nothing of the record's dates gives no move")
  func reformatting() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-Q4"))
    story.lands(on: "2026-01-20", action(end: "2026-Q4", title: "Asiointipalvelu"))
    #expect(try story.record()?.end.moves.isEmpty == true)
  }

  @Test("Net slip crosses a gap: what comes after it is compared with the last known date")
  func gaps() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    story.lands(on: "2026-02-10", action())
    story.lands(on: "2026-03-10", action(end: "2026-09-30"))
    let record = try #require(try story.record())
    #expect(record.end.moves.map(\.kind) == [.unscheduled, .slipped])
    #expect(record.end.moves[0].to == nil)
    #expect(record.end.moves[0].slip == .none)
    #expect(record.end.moves[1].from == period("2026-06-30"))
    #expect(record.end.moves[1].slip.days == 92)
    #expect(record.end.moves[1].crossesGap)
    #expect(record.end.sinceFirst.days == 92)
    #expect(record.replans.cleared == 1)
  }

  @Test("An end that comes back as it was is scheduled again and costs nothing")
  func reset() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    story.lands(on: "2026-02-10", action())
    story.lands(on: "2026-03-10", action(end: "2026-06-30"))
    let record = try #require(try story.record())
    #expect(record.end.moves.map(\.kind) == [.unscheduled, .scheduled])
    #expect(record.end.sinceFirst.days == 0)
    #expect(record.replans.reset == 1)
  }

  @Test("A record without an end has no slip while it has none, and its first plan stays")
  func unscheduledNow() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    story.lands(on: "2026-02-10", action())
    let record = try #require(try story.record())
    #expect(record.end.now == nil)
    #expect(record.end.first?.date == period("2026-06-30"))
    #expect(record.end.sinceFirst == .none)
    #expect(record.lateDays == nil)
  }

  @Test("A record that vanished and came back is one record, its slip net across the gap")
  func vanished() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"), action("A2"))
    story.lands(on: "2026-02-10", action("A2"))
    #expect(try story.record()?.isPresent == false)
    story.lands(on: "2026-03-10", action(end: "2026-07-31"), action("A2"))
    let record = try #require(try story.record())
    #expect(record.isPresent)
    #expect(record.end.moves.map(\.kind) == [.slipped])
    #expect(record.end.sinceFirst.days == 31)
  }

  @Test("A date that cannot be read leaves the last one that could be")
  func unread() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    story.lands(on: "2026-02-10", action(end: "kesä 2026"))
    story.lands(on: "2026-03-10", action(end: "2026-07-31"))
    let record = try #require(try story.record())
    #expect(record.end.moves.map(\.commit) == ["c3"])
    #expect(record.end.sinceFirst.days == 31)
  }

  @Test("A date moved after it had passed is a slip, marked retroactive, with no notice")
  func retroactive() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-06-30"))
    story.lands(on: "2026-06-30", action(end: "2026-07-31"))
    story.lands(on: "2026-08-10", action(end: "2026-09-30"))
    let moves = try #require(try story.record()).end.moves
    #expect(moves.map(\.isRetroactive) == [false, true])
    #expect(moves.map(\.noticeDays) == [0, -10])
  }

  @Test("Back and forth is told by replans, flips, path and thrash")
  func thrash() throws {
    var story = Story()
    for (day, end) in [
      ("2026-01-10", "2026-06-30"), ("2026-02-10", "2026-07-30"), ("2026-03-10", "2026-06-30"),
      ("2026-04-10", "2026-07-30"),
    ] {
      story.lands(on: day, action(end: end))
    }
    let replans = try #require(try story.record()).replans
    #expect((replans.later, replans.earlier, replans.count) == (2, 1, 3))
    #expect(replans.flips == 2)
    #expect(replans.path == 90)
    #expect(replans.thrash == 3)
  }
}
