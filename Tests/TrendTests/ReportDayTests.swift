import RoadmapModel
import Testing

@testable import RoadmapSlippage

@Suite("The days that are reported on")
struct ReportDayTests {
  private func found(_ reviews: [String], from first: String, to today: String) throws -> [String] {
    MilestoneTrend.reportDays(
      reviews: try reviews.map { try HandMade.day($0) },
      versions: try HandMade.versions([first, today]), today: try HandMade.day(today)
    ).map(\.description)
  }

  @Test("Three reviews since the first version are enough")
  func reviews() throws {
    let reviews = ["2026-05-04", "2026-03-01", "2026-05-04", "2025-12-01", "2026-09-09"]
    #expect(
      try found(reviews + ["2026-02-01"], from: "2026-02-01", to: "2026-06-01")
        == ["2026-02-01", "2026-03-01", "2026-05-04", "2026-06-01"])
    #expect(
      try found(reviews, from: "2026-02-01", to: "2026-05-04")
        == ["2026-02-28", "2026-03-31", "2026-04-30", "2026-05-04"])
    #expect(
      try found(reviews, from: "2025-12-01", to: "2026-05-04")
        == ["2025-12-01", "2026-03-01", "2026-05-04"])
  }

  @Test("Without reviews every month is reported on, and drawn by quarters or years where many")
  func periods() throws {
    #expect(try found([], from: "2026-01-31", to: "2026-02-28") == ["2026-01-31", "2026-02-28"])
    let months = try found([], from: "2024-01-10", to: "2026-04-15")
    #expect(months.count == 28 && months[0] == "2024-01-31" && months[1] == "2024-02-29")
    #expect(try drawn(from: "2024-01-15", to: "2025-12-31").count == 24)
    let quarters = try drawn(from: "2024-01-15", to: "2026-01-01")
    #expect(quarters.count == 9 && quarters[0] == "2024-03-31" && quarters[7] == "2025-12-31")
    #expect(try drawn(from: "2016-01-15", to: "2025-12-31").count == 40)
    let years = try drawn(from: "2016-01-15", to: "2026-02-01")
    #expect(years.count == 11 && years[0] == "2016-12-31" && years[10] == "2026-02-01")
  }

  private func drawn(from first: String, to today: String) throws -> [String] {
    let days = try found([], from: first, to: today).map { try HandMade.day($0) }
    let slippage = try SlippageStudy(
      SlippageQuestion(
        versions: HandMade.versions([first, today]), calendar: .finland,
        today: HandMade.day(today))
    ).slippage()
    return MilestoneTrend(slippage: slippage, reportDays: days).drawn.reportDays.map(\.description)
  }

  @Test("Today stands alone where there is no history before it")
  func alone() throws {
    let today = try HandMade.day("2026-02-01")
    #expect(MilestoneTrend.reportDays(reviews: [today], versions: [], today: today) == [today])
    #expect(try found([], from: "2026-02-01", to: "2026-02-01") == ["2026-02-01"])
    let later = try HandMade.versions(["2026-03-01"])
    #expect(MilestoneTrend.reportDays(reviews: [], versions: later, today: today) == [today])
  }
}
