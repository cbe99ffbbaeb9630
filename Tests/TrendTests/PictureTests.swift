import Diagnostics
import RoadmapModel
import Testing

@testable import Reporting
@testable import RoadmapSlippage

@Suite("The picture of a trend")
struct PictureTests {
  private func document(_ trend: MilestoneTrend, _ language: Language = .fi) -> Document {
    Document(
      title: "", language: language.rawValue, blocks: [trend.block(in: language, of: ["fi"])])
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
    var page = HTMLPage(document)
    try Snapshot.expect(page.body().source, is: "selected-\(language).html")
    let json = JSONWriter.text { json in
      json.object { trend.write(to: &$0, in: language, first: "fi") }
    }
    try Snapshot.expect(String(decoding: json, as: UTF8.self), is: "selected-\(language).json")
  }
}
