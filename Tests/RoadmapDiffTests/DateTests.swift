import RoadmapDiff
import RoadmapModel
import Testing

/// How a planned date's move is called and counted.
@Suite("Planned dates") struct DateTests {
  private func end(_ old: String, _ new: String) -> [String] {
    actionChanges("end: \(old)", "end: \(new)")
  }
  private func start(_ old: String, _ new: String) -> [String] {
    actionChanges("start: \(old)", "start: \(new)")
  }

  @Test("An end whose last day is later slipped by the days between the last days")
  func slipped() {
    #expect(end("2026-Q4", "2027-Q1") == ["end slipped 2026-Q4 -> 2027-Q1 +90"])
    #expect(end("2026-06", "15.7.2026") == ["end slipped 2026-06 -> 2026-07-15 +15"])
  }

  @Test("A slip to an interval around the old one is coarser")
  func coarser() {
    #expect(end("2026-Q2", "2026") == ["end slipped 2026-Q2 -> 2026 +184 coarser"])
    #expect(end("2026-06-15", "2026-W25") == ["end slipped 2026-06-15 -> 2026-W25 +6 coarser"])
  }

  @Test("An earlier end inside the old interval is refined, and not early")
  func refined() {
    #expect(end("2026", "2026-Q2") == ["end refined 2026 -> 2026-Q2 0"])
    #expect(end("2026-Q2", "2026-04-15") == ["end refined 2026-Q2 -> 2026-04-15 0"])
  }

  @Test("An earlier end outside the old interval is brought forward")
  func broughtForward() {
    #expect(end("2027", "2026-12") == ["end brought-forward 2027 -> 2026-12 -365"])
    #expect(end("2026-W14", "2026-04-04") == ["end refined 2026-W14 -> 2026-04-04 0"])
    #expect(end("2026-W14", "2026-03") == ["end brought-forward 2026-W14 -> 2026-03 -5"])
  }

  @Test("The same last day of a shorter or longer interval is refined or coarsened by no days")
  func precision() {
    #expect(end("2026", "2026-12") == ["end refined 2026 -> 2026-12 0"])
    #expect(end("2026-12-31", "2026-H2") == ["end coarsened 2026-12-31 -> 2026-H2 0"])
  }

  @Test("The same interval in another spelling is no change")
  func reworded() {
    for (one, other) in [
      ("2026-H1", "H1/2026"), ("2026-T2", "T2/2026"), ("2026-Q3", "Q3/2026"), ("2026-04", "4/2026"),
      ("2026-04-15", "15.4.2026"),
    ] {
      #expect(end(one, other).isEmpty)
      #expect(start(one, other).isEmpty)
    }
  }

  @Test("A date that comes or goes is scheduled or unscheduled, by no days")
  func scheduled() {
    #expect(
      actionChanges("status: planned", "status: planned, end: 2026") == [
        "end scheduled none -> 2026"
      ])
    #expect(
      actionChanges("end: 2026, kind: study", "kind: study") == [
        "end unscheduled 2026 -> none"
      ])
  }

  @Test("A start is read by its first day")
  func starts() {
    #expect(start("2026-Q1", "2026-Q2") == ["start slipped 2026-Q1 -> 2026-Q2 +90"])
    #expect(start("2026-Q2", "2026-01") == ["start brought-forward 2026-Q2 -> 2026-01 -90"])
    #expect(start("2026", "2026-01") == ["start refined 2026 -> 2026-01 0"])
    #expect(start("2026-01-01", "2026-H1") == ["start coarsened 2026-01-01 -> 2026-H1 0"])
  }

  @Test("A start made more exact slips to its later first day; made wider, it is brought forward")
  func startsInside() {
    #expect(start("2026", "2026-Q3") == ["start slipped 2026 -> 2026-Q3 +181"])
    #expect(start("2026-Q3", "2026") == ["start brought-forward 2026-Q3 -> 2026 -181"])
  }

  @Test("Working days stand beside calendar days")
  func workdays() throws {
    func move(_ old: String, _ new: String) throws -> FieldChange {
      try #require(
        changes("actions: {A1: {end: \(old)}}", "actions: {A1: {end: \(new)}}").first)
    }
    let slip = try move("2026-12-23", "2026-12-31")
    #expect((slip.days, slip.workdays) == (8, 4))
    let forward = try move("2026-12-31", "2026-12-23")
    #expect((forward.days, forward.workdays) == (-8, -4))
    let refined = try move("2026", "2026-Q1")
    #expect((refined.days, refined.workdays) == (0, 0))
  }

  @Test("Milestones, deadlines, horizons and the like are planned ends")
  func otherEnds() {
    #expect(
      actionChanges(
        "milestones: {m1: {date: 2026-04}}, funding: {source: own, use-by: 2026}",
        "milestones: {m1: {date: 2026-05}}, funding: {source: own, use-by: 2027}") == [
          "milestones/m1/date slipped 2026-04 -> 2026-05 +31",
          "funding/own/use-by slipped 2026 -> 2027 +365",
        ])
    for (old, new, line) in [
      (
        "requirements: {R: {deadlines: {d: {date: 2026}}}}",
        "requirements: {R: {deadlines: {d: {date: 2026-10}}}}",
        "deadlines/d/date refined 2026 -> 2026-10 0"
      ),
      ("vision: {horizon: 2029}", "vision: {horizon: 2030}", "horizon slipped 2029 -> 2030 +365"),
      (
        "roadmap: {period: {start: 2026, end: 2029}}",
        "roadmap: {period: {start: 2026-02, end: 2029}}",
        "period/start slipped 2026 -> 2026-02 +31"
      ),
      (
        "perspectives: {osaaminen: {target: {value: 4, by: 2028}}}",
        "perspectives: {osaaminen: {target: {value: 4, by: 2027}}}",
        "target/by brought-forward 2028 -> 2027 -366"
      ),
      (
        "phases: {survey: {end: 2026-03}}", "phases: {survey: {end: 2026-04}}",
        "end slipped 2026-03 -> 2026-04 +30"
      ),
    ] {
      #expect(changes(old, new).map(\.line) == [line])
    }
  }

  @Test("A review never slips, and a day that tells what has been is no plan")
  func noPlan() {
    #expect(
      actionChanges("review: 2026-11", "review: 2027-11") == [
        "review changed 2026-11 -> 2027-11"
      ])
    #expect(
      actionChanges("started: 2026-11-02", "started: 2026-11-03") == [
        "started changed 2026-11-02 -> 2026-11-03"
      ])
    let dates = changes(
      "indicators: {M: {baseline: {value: 1, date: 2025}}}",
      "indicators: {M: {baseline: {value: 1, date: 2026}}}")
    #expect(dates.map(\.line) == ["baseline/date changed 2025 -> 2026"])
  }

  @Test("A date that cannot be read is compared by its words")
  func unread() {
    #expect(end("2026", "kevät 2027") == ["end changed 2026 -> kevät 2027"])
    #expect(end("kevät 2027", "2027-05") == ["end changed kevät 2027 -> 2027-05"])
    #expect(end("kevät 2027", "'kevät 2027'").isEmpty)
    #expect(
      actionChanges("kind: study", "kind: study, end: kevät 2027") == [
        "end added none -> kevät 2027"
      ])
  }

  @Test("A move is called and counted by the table of dates")
  func asInSlippage() {
    let periods = [
      "2025", "2026", "2026-H1", "2026-H2", "2026-T2", "2026-Q1", "2026-Q2", "2026-Q4", "2026-01",
      "2026-06", "2026-12", "2026-W01", "2026-W27", "2026-01-01", "2026-06-30", "2026-12-31",
    ].compactMap { Period(iso: $0) }
    for (old, new) in periods.flatMap({ old in periods.map { (old, $0) } }) {
      for (key, move) in [
        ("end", DateMove(from: old, to: new, by: .end)),
        ("start", DateMove(from: old, to: new, by: .start)),
      ] {
        let change = changes("actions: {A: {\(key): \(old)}}", "actions: {A: {\(key): \(new)}}")
          .first
        #expect(change?.kind.rawValue == move?.kind.rawValue, "\(key) \(old) \(new)")
        #expect(change?.days == move?.days)
        if change?.kind == .slipped { #expect(change?.isCoarser == move?.isCoarser) }
      }
    }
  }
}
