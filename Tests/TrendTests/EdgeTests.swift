import Diagnostics
import RoadmapModel
import Testing

@testable import Reporting
@testable import RoadmapSlippage

@Suite("Trends that are hard to draw")
struct EdgeTests {
  private func trend(
    _ records: [RecordSlippage], on days: [String], selection: [RecordKey]? = nil
  ) throws -> MilestoneTrend {
    MilestoneTrend(
      slippage: try HandMade.slippage(records, today: days.last ?? "2026-01-01"),
      selection: selection, reportDays: try days.map { try HandMade.day($0) })
  }

  private func text(_ trend: MilestoneTrend, width: Int = 80, hasColor: Bool = false) -> String {
    TextRenderer(width: width, hasColor: hasColor).render(
      Document(title: "", language: "fi", blocks: [trend.block(in: .fi, of: ["fi"])]))
  }

  @Test("What falls on one cell is a star, and the legend says so")
  func shared() throws {
    let records = try ["A1", "A2", "A3"].map {
      try HandMade.record($0, [("2026-01-05", $0 == "A3" ? "2027-06" : "2026-12-31")])
    }
    let text = text(try trend(records, on: ["2026-01-31", "2026-02-28", "2026-06-01"]))
    #expect(text.contains("*───") && text.contains("C───") && text.contains("*\u{A0}useita"))
    #expect(!text.contains("A───") && !text.contains("‹") && !text.contains("●"))
  }

  @Test("What was reached before the first report stands where the dots begin")
  func before() throws {
    let record = try HandMade.record("A1", done: "2025-06-01", [("2026-01-05", "2025-08")])
    let trend = try trend(
      [record], on: ["2026-01-31", "2026-02-28", "2026-06-01"], selection: [record.key])
    let lines = text(trend).split(separator: "\n")
    #expect(lines.contains { $0.contains("│●·") || $0.contains("┤●·") })
    #expect(lines.contains { $0.contains("●\u{A0}1.6.2025") })
  }

  @Test("One report makes no picture, and no date makes a sentence")
  func nothing() throws {
    let record = try HandMade.record("A1", title: "Yksi", [("2026-01-05", "2026-08")])
    let single = text(try trend([record], on: ["2026-01-31"]))
    #expect(!single.contains("┤") && single.contains("31.1.2026") && single.contains("31.8.2026"))
    let empty = text(try trend([], on: ["2026-01-31"]))
    #expect(empty.hasPrefix("Trendiä ei voi vielä piirtää"))
  }

  @Test("More lines than letters that can be told apart are counted")
  func many() throws {
    let records = try (1...12).map { try HandMade.record("A\($0)", [("2026-01-05", "2026-08")]) }
    let days = ["2026-01-31", "2026-06-01"]
    for trend in [
      try trend(records, on: days), try trend(records, on: days, selection: records.map(\.key)),
    ] {
      let text = text(trend)
      #expect(text.hasPrefix("Virstanpylväiden trendi – ") && text.contains("3\n"))
      #expect(text.contains("\nI ") && !text.contains("\nJ "))
    }
  }

  @Test("Colour adds nothing but colour")
  func color() throws {
    let trend = try TrendStory.trend()
    let painted = text(trend, hasColor: true)
    #expect(painted.contains("\u{1B}[32m●"))
    #expect(painted.replacing(/\u{1B}\[[0-9;]*m/, with: "") == text(trend))
  }

  @Test("Made-up trends with hostile words fit every width", arguments: 0..<60)
  func widths(_ seed: Int) throws {
    var dice = Dice(seed)
    let start = try HandMade.day("2020-01-01")
    let length = [5, 40, 400, 4000][dice.roll(4)]
    let records = try (0..<dice.roll(12) + 1).map { index in
      var from = start
      let stood = (0..<dice.roll(6) + 1).map { _ in
        defer { from = from.adding(days: dice.roll(length)) }
        let far = dice.roll(40) == 0 ? "9999-12-31" : ""
        let date = start.adding(days: dice.roll(2 * length) - length / 4).description
        return (from.description, far.isEmpty ? date : far)
      }
      let done = dice.roll(3) == 0 ? start.adding(days: dice.roll(length)).description : nil
      return try HandMade.record(
        "A\(index)", title: "::error::漢字 |`\u{1B}[31m\u{202E}\n nimi", done: done,
        baseline: dice.roll(2) == 0 ? stood[0].1 : nil, stood)
    }
    let days = MilestoneTrend.reportDays(
      reviews: [], versions: try HandMade.versions([start.description]),
      today: start.adding(days: length))
    let trend = MilestoneTrend(
      slippage: try HandMade.slippage(records, today: "2030-01-01"), selection: records.map(\.key),
      reportDays: days)
    for width in [40, 59, 60, 61, 80, 133, 200, 400] {
      let text = text(trend, width: width)
      let lines = text.split(separator: "\n")
      #expect(lines.allSatisfy { displayWidth(String($0)) <= width })
      #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
      #expect(!lines.contains { $0.hasPrefix("::") })
    }
    let markdown = MarkdownRenderer().render(
      Document(title: "", language: "sv", blocks: [trend.block(in: .sv, of: ["fi"])]))
    #expect(!markdown.contains("\u{1B}"))
  }
}
