import Diagnostics
import RoadmapModel
import Testing

@testable import Reporting
@testable import RoadmapSlippage

@Suite("The picture of a trend")
struct PictureTests {
  private func document(_ trend: MilestoneTrend, _ language: Language = .fi) -> Document {
    Document(
      title: "", language: language.rawValue, blocks: [trend.block(in: language, first: "fi")])
  }

  @Test("Reads as it did", arguments: [40, 60, 80, 120, 200])
  func widths(_ width: Int) throws {
    let text = TextRenderer(width: width).render(document(try TrendStory.trend()))
    try Snapshot.expect(text, is: "trend-\(width).text")
    #expect(text.split(separator: "\n").allSatisfy { displayWidth(String($0)) <= width })
  }

  @Test("Reads as it did in every language and medium", arguments: Language.allCases)
  func languages(_ language: Language) throws {
    let trend = try TrendStory.trend(selection: [RecordKey(.action, "T1")])
    let document = document(trend, language)
    try Snapshot.expect(
      TextRenderer(width: 100).render(document), is: "selected-\(language).text")
    try Snapshot.expect(MarkdownRenderer().render(document), is: "selected-\(language).markdown")
    try Snapshot.expect(
      trend.json(in: language, first: "fi").text() + "\n", is: "selected-\(language).json")
  }
}
