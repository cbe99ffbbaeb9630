import Diagnostics
import Foundation
import RoadmapDiff
import RoadmapModel
import Testing
import YAMLTree

/// The smallest values of a record, by the paths that changes have.
@Suite("Leaves") struct LeafTests {
  private func data(_ fields: String) throws -> RecordData {
    let record = try #require(records("actions: {A1: {\(fields)}}").first)
    return RecordData(record, languages: ["fi"])
  }

  @Test("Groups and maps are told part by part, items of lists as a whole")
  func paths() throws {
    let data = try data(
      "depends-on: [{action: B2, lag: 5d}, B1], end: Q2/2026, cost: {min: 1, by-year: {2026: 2}}, "
        + "milestones: {m1: {title: a, date: 2026-03}, m2: {}}, goals: [T2, T1], title: b, links: {}"
    )
    #expect(
      data.leaves.map { "\($0.path) \($0.value.line)" } == [
        "title {fi: b}", "goals/T1 T1", "goals/T2 T2", "end 2026-Q2", "milestones/m1/title {fi: a}",
        "milestones/m1/date 2026-03", "milestones/m2 {}", "depends-on/B1 {action: B1}",
        "depends-on/B2 {action: B2, lag: 5d}", "cost/min 1", "cost/by-year/2026 2",
      ])
  }

  @Test("A path leads to the value that stands there, and to nothing elsewhere")
  func values() throws {
    let data = try data(
      "milestones: {m1: {title: a, date: 2026-03}}, depends-on: [{action: B2, lag: 5d}]")
    for leaf in data.leaves { #expect(data.value(at: leaf.path) == leaf.value) }
    #expect(data.value(at: "milestones/m1")?.line == "{title: {fi: a}, date: 2026-03}")
    #expect(data.value(at: "depends-on/B2/lag")?.line == "5d")
    for path in ["", "end", "milestones/m2", "milestones/m1/reached", "depends-on/B3", "a/b"] {
      #expect(data.value(at: FieldPath(path)) == nil)
    }
  }

  @Test("A list whose items have no names of their own is one value")
  func unnamed() throws {
    let data = try data("funding: [{amount: 1}, {amount: 2}], benefits: [{value: 3}, {value: 4}]")
    #expect(data.leaves.map(\.path.description) == ["funding", "benefits"])
  }

  @Test("Every value of the example roadmap that changes is a leaf or holds leaves")
  func example() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "example-roadmap")
    let files = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
    for case let file as URL in files?.allObjects ?? [] where file.pathExtension == "yaml" {
      let tree = YAMLTree.read(
        SourceText(path: "a.yaml", bytes: Array(try Data(contentsOf: file))))
      for record in RoadmapDecoder.decode(tree).records {
        let data = RecordData(record, languages: ["fi"])
        let empty = RecordData(kind: record.kind, value: .map([]), language: "fi")
        let paths = RecordComparison.changes(from: empty, to: data, calendar: .finland).map(\.path)
        for leaf in data.leaves {
          #expect(data.value(at: leaf.path) == leaf.value)
          #expect(paths.contains { leaf.path.isInside($0) }, "\(record.id) \(leaf.path)")
        }
      }
    }
  }
}
