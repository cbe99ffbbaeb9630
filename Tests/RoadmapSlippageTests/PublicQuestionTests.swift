import RoadmapModel
import RoadmapSlippage
import Testing

/// What of a history the public may ask of.
@Suite struct PublicQuestionTests {
  private func slippage(_ story: Story, previous: Int? = nil) throws -> Slippage {
    let question = SlippageQuestion(
      versions: story.versions, calendar: .finland, today: Day(iso: "2027-12-31") ?? Day(number: 0),
      previous: previous.map { story.point(after: $0) })
    return try SlippageStudy(question.publicView).slippage()
  }

  @Test("A record that was opened begins there: what was planned inside never counted")
  func opened() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-03-31", isInternal: true))
    story.lands(on: "2026-02-10", because: "salaista", action(end: "2026-06-30", isInternal: true))
    story.lands(on: "2026-03-10", action(end: "2026-06-30"))
    story.lands(on: "2026-04-10", action(end: "2026-07-31"))
    let record = try #require(try slippage(story, previous: 2).records.first)
    #expect(record.end.first?.date == period("2026-06-30"))
    #expect(record.end.first?.commit == "c3")
    #expect(record.end.moves.map(\.slip.days) == [31])
    #expect(record.end.previous == nil)
    #expect(try story.record()?.end.sinceFirst.days == 122)
  }

  @Test("A record that was closed leaves no trace, nor one that was internal when it went")
  func closed() throws {
    var story = Story()
    story.lands(
      on: "2026-01-10", action(end: "2026-03-31"), action("A2", end: "2026-05-31"),
      action("A3", end: "2026-05-31", isInternal: true))
    story.lands(
      on: "2026-02-10", action(end: "2026-04-30"),
      action("A4", end: "2027-05-31", formerly: ["A2"], isInternal: true))
    let slippage = try slippage(story, previous: 1)
    #expect(slippage.records.map(\.key.id) == ["A1"])
    #expect(slippage.previous?.facts.keys.map(\.id) == ["A1"])
    #expect(slippage.versions.flatMap { $0.changes.map(\.key.id) } == ["A1", "A1"])
    #expect(InternalRecords(story.versions).ids() == ["A2", "A3", "A4"])
  }

  @Test("An id that is used again is as open as the record that it names")
  func reusedID() throws {
    func story(isOldInternal: Bool) -> Story {
      var story = Story()
      story.lands(on: "2026-01-10", action("A1", end: "2026-03-31"))
      story.lands(on: "2026-02-10", action("B1", end: "2026-04-30", formerly: ["A1"]))
      story.lands(
        on: "2026-03-10", action("B1", end: "2026-04-30", isInternal: isOldInternal),
        action("A1", end: "2026-12-31", isInternal: !isOldInternal))
      return story
    }
    let hidden = try slippage(story(isOldInternal: true), previous: 1)
    #expect(hidden.records.map(\.key.id) == ["A1"])
    #expect(hidden.records.first?.end.first?.date == period("2026-12-31"))
    #expect(hidden.previous?.facts.isEmpty == true)
    let open = try slippage(story(isOldInternal: false), previous: 1)
    #expect(open.records.map(\.key.id) == ["B1"])
    #expect(open.records.first?.end.sinceFirst.days == 30)
    let closed = InternalRecords(story(isOldInternal: true).versions)
    #expect((0...2).map { closed.ids(in: $0) } == [["A1", "B1"], ["A1", "B1"], ["B1"]])
  }

  @Test("What was closed for a while went and came back; no file is named")
  func forAWhile() throws {
    var story = Story()
    story.lands(on: "2026-01-10", action(end: "2026-03-31"))
    story.lands(on: "2026-02-10", action(end: "2027-03-31", isInternal: true))
    story.lands(on: "2026-03-10", action(end: "2026-04-30"))
    let record = try #require(try slippage(story).records.first)
    #expect(record.end.moves.compactMap(\.to) == [period("2026-04-30")])
    #expect(record.end.sinceFirst.days == 30)
    let remarks = SlippageQuestion(
      versions: [
        Version(
          commit: "c1", landed: Day(number: 0), author: Person(name: "", email: ""),
          decided: Day(number: 0), changes: [], remarks: [.unreadable(file: "salainen.yaml")])
      ], calendar: .finland, today: Day(number: 0)
    ).publicView.versions.flatMap(\.remarks)
    #expect(remarks == [.unreadable(file: "…")])
  }
}
