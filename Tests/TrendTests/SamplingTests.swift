import RoadmapModel
import Testing

@testable import RoadmapSlippage

@Suite("What was planned on each report day")
struct SamplingTests {
  private func days(_ days: [String]) throws -> [Day] { try days.map { try HandMade.day($0) } }

  @Test("A line starts when it is known, has gaps without a date, and ends when reached")
  func samples() throws {
    let record = try HandMade.record(
      "A1", done: "2026-05-20",
      [
        ("2026-02-10", "2026-04"), ("2026-03-31", ""), ("2026-04-10", "2026-Q2"),
        ("2026-04-10", "2026-05-31"),
      ])
    let trend = MilestoneTrend(
      slippage: try HandMade.slippage([record], today: "2026-07-15"),
      reportDays: try days([
        "2026-06-30", "2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30", "2026-05-31",
        "2026-04-30", "2026-07-15",
      ]))
    let line = try #require(trend.lines.first)
    #expect(
      line.samples.map { "\($0.reportDay) \($0.planned.map(\.description) ?? "–") \($0.isReached)" }
        == [
          "2026-02-28 2026-04-30 false", "2026-03-31 – false", "2026-04-30 2026-05-31 false",
          "2026-05-31 2026-05-31 true",
        ])
    #expect(line.first == (try HandMade.day("2026-04-30")))
    #expect(line.reached == (try HandMade.day("2026-05-20")))
    #expect(trend.reportDays.count == 7)
  }

  @Test("Made-up courses keep the laws of sampling", arguments: 0..<200)
  func laws(_ seed: Int) throws {
    var dice = Dice(seed)
    let start = try HandMade.day("2020-01-01")
    var from = start.adding(days: dice.roll(200))
    let stood = (0..<dice.roll(8) + 1).map { _ in
      defer { from = from.adding(days: dice.roll(120)) }
      let date = dice.roll(6) == 0 ? "" : start.adding(days: dice.roll(3000)).description
      return (from.description, date)
    }
    let reached = dice.roll(2) == 0 ? start.adding(days: dice.roll(1500)) : nil
    let record = try HandMade.record("A1", done: reached?.description, stood)
    let today = start.adding(days: 1200 + dice.roll(2000))
    let reportDays = MilestoneTrend.reportDays(
      reviews: [], versions: try HandMade.versions([stood[0].0]), today: today)
    let trend = MilestoneTrend(
      slippage: try HandMade.slippage([record], today: today.description),
      selection: [record.key, record.key], reportDays: reportDays)
    guard let line = trend.lines.first else {
      let end = reportDays.first { day in reached.map { $0 <= day } ?? false } ?? today
      for day in reportDays where day <= end {
        #expect(record.end.stood.last { $0.from <= day }?.date == nil)
      }
      return
    }
    #expect(trend.lines.count == 1)
    for sample in line.samples {
      let state = record.end.stood.last { $0.from <= sample.reportDay }
      #expect(state != nil && sample.planned == state?.date?.last)
      #expect(sample.isReached == (reached.map { $0 <= sample.reportDay } ?? false))
    }
    // Sampled without gaps, to today or to the first day that saw it reached.
    let first = try #require(line.samples.first)
    let last = try #require(line.samples.last)
    let wanted = reportDays.filter { $0 >= first.reportDay && $0 <= last.reportDay }
    #expect(line.samples.map(\.reportDay) == wanted)
    #expect(line.samples.dropLast().allSatisfy { !$0.isReached })
    #expect(last.isReached || last.reportDay == today)
  }

  @Test("Without a selection what slipped most comes first, and what is over stays away")
  func choice() throws {
    var records = try (1...11).map { index in
      try HandMade.record(
        "A\(index)", [("2026-01-05", "2026-06-30"), ("2026-02-05", "2026-07-\(10 + index)")])
    }
    records += [
      try HandMade.record("B1", status: "cancelled", [("2026-01-05", "2026-06-30")]),
      try HandMade.record("B2", done: "2026-03-01", [("2026-01-05", "2026-06-30")]),
      try HandMade.record("B3", [("2026-01-05", "")]),
      try HandMade.record(
        "B4", done: "2026-01-02", [("2026-01-05", "2026-01"), ("2026-02-05", "2027-06-30")]),
      try HandMade.record(
        "B5", done: "2027-03-01", [("2026-01-05", "2026-06-30"), ("2026-02-05", "2026-09")]),
    ]
    let slippage = try HandMade.slippage(records, today: "2026-06-01")
    let trend = MilestoneTrend(
      slippage: slippage, reportDays: try days(["2026-01-31", "2026-02-28", "2026-06-01"]))
    #expect(
      trend.lines.map(\.record.id) == ["B5", "A11", "A10", "A9", "A8", "A7", "A6", "A5", "A4"])
    #expect(trend.leftOut == 3)
    // Those that moved are counted where these alone are shown, too.
    #expect(trend.moved.leftOut == 3)
  }

  @Test("A selected record brings its milestones")
  func selection() throws {
    let record = try HandMade.record(
      "A1",
      milestones: [
        try HandMade.milestone("m1", "Yksi", reached: "2026-02-10", [("2026-01-05", "2026-02")]),
        try HandMade.milestone("m2", "Kaksi", [("2026-01-05", "")]),
      ], [("2026-01-05", "2026-06-30")])
    let trend = MilestoneTrend(
      slippage: try HandMade.slippage([record], today: "2026-06-01"),
      selection: [RecordKey(.action, "A9"), record.key],
      reportDays: try days(["2026-01-31", "2026-02-28", "2026-06-01"]))
    #expect(trend.lines.map(\.milestone) == [nil, "m1"])
    #expect(trend.lines.map(\.samples.count) == [3, 2])
  }
}
