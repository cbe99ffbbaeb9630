import Diagnostics
import RoadmapDiff
import RoadmapModel
import Testing
import YAMLTree

/// Where the values that changes tell of are written.
@Suite("Places of fields") struct FieldSpanTests {
  private static let text = """
    actions:
      A1:
        title: {fi: Työ, sv: Arbete}
        description: |
          monta
          riviä
        goals: [T2, T1]
        end: Q2/2026
        milestones:
          m1: {title: a, date: 2026-03}
          m2:
        depends-on:
          - {action: B2, lag: 5d}
          - B1
        cost: {min: 1, by-year: {2026: 2}}
        risks: [Raha]
        updates:
          16.11.2026: Hyvin menee
    """

  private func words(at path: String) throws -> String? {
    let source = SourceText(path: "a.yaml", text: Self.text)
    let record = try #require(
      RoadmapDecoder.decode(YAMLTree.read(source)).records.first)
    return record.span(of: FieldPath(path), language: "fi").map { source.text(in: $0) }
  }

  @Test(
    "A scalar is its own place, what has parts is told by its key",
    arguments: [
      ("end", "Q2/2026"), ("title", "title"), ("goals/T1", "T1"), ("milestones/m1", "m1"),
      ("milestones/m1/date", "2026-03"), ("milestones/m2", "m2"), ("depends-on/B1", "B1"),
      ("depends-on/B2", "{action: B2, lag: 5d}"), ("depends-on/B2/lag", "5d"), ("cost/min", "1"),
      ("cost/by-year/2026", "2"), ("risks/Raha", "Raha"), ("risks/Raha/text", "Raha"),
      ("updates/2026-11-16", "16.11.2026"),
    ])
  func written(_ path: String, _ words: String) throws {
    #expect(try self.words(at: path) == words)
  }

  @Test(
    "What is gone is told by the nearest around it that is there",
    arguments: [
      ("goals/T3", "goals"), ("milestones/m3/date", "milestones"), ("depends-on/B9", "depends-on"),
      ("milestones/m1/reached", "m1"), ("end/none", "Q2/2026"), ("cost/by-year/2027", "by-year"),
    ])
  func gone(_ path: String, _ words: String) throws {
    #expect(try self.words(at: path) == words)
  }

  @Test("A key that is not there has no place", arguments: ["start", "", "x/y", "links/a~1b"])
  func absent(_ path: String) throws {
    #expect(try words(at: path) == nil)
  }

  @Test("Every leaf of a record has a place inside the record")
  func leaves() throws {
    let source = SourceText(path: "a.yaml", text: Self.text)
    let record = try #require(RoadmapDecoder.decode(YAMLTree.read(source)).records.first)
    for leaf in RecordData(record, languages: ["fi"]).leaves {
      let span = try #require(record.span(of: leaf.path, language: "fi"), "\(leaf.path)")
      #expect(record.span.contains(span), "\(leaf.path)")
    }
  }
}
