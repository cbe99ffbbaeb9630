import Diagnostics
import Foundation
import RoadmapDiff
import RoadmapModel
import Testing
import YAMLTree

@testable import Revisions
@testable import RoadmapHistory
@testable import Workspace

/// Changes are shown at the lines of the newer state's files.
@Suite struct ChangePlacesTests {
  private let today = Day(iso: "2026-11-30") ?? Day(number: 0)

  private func changes(_ compared: ComparedRoadmaps) -> [RoadmapChange] {
    func state(_ side: ComparedRoadmaps.Side) -> RoadmapChanges.State {
      RoadmapChanges.State(records: side.records, languages: side.languages)
    }
    return RoadmapChanges(
      from: state(compared.base), to: state(compared.head), calendar: .finland,
      rule: SignificanceRule(limits: Limits())
    ).changes
  }

  /// Where each change stands, as `actions/A1 a.yaml:3 2026-12`.
  private func places(_ folder: GitFolder, _ range: String) throws -> [String] {
    let workspace = try Workspace(from: folder.path)
    let compared = try workspace.compare(StateRange(range, head: .workingTree), today: today)
    let places = try workspace.places(in: compared)
    return try changes(compared).map { change in
      let place = try places.place(of: change, at: change.fields.first?.change.path)
      let former = try places.formerPlace(of: change).map { " (\($0.file):\($0.line))" } ?? ""
      guard let source = places.sources[place.file] else {
        return "\(change.path) \(place.file)\(former)"
      }
      let line = LineTable(source).position(at: Int(place.span.start)).line
      return "\(change.path) \(place.file):\(line) \(source.text(in: place.span))\(former)"
    }
  }

  @Test("Random histories: a place is where the whole file has that value", arguments: 0..<3)
  func random(_ seed: Int) throws {
    let folder = try GitFolder()
    try folder.shell("git init --quiet -b main . && echo 'format: 1' > tiekartta.yaml")
    var files = RandomFiles(seed: UInt64(seed) + 11)
    for _ in 0..<8 {
      files.mutate()
      try files.write(to: folder.path)
      try folder.shell("git add --all && git commit --quiet --allow-empty -m x")
    }
    let workspace = try Workspace(from: folder.path)
    for one in 0..<8 {
      let range = try StateRange("HEAD~\(one)..HEAD~\((one * 5 + 3) % 8)", head: .workingTree)
      let compared = try workspace.compare(range, today: today)
      guard case .revision(let head) = range.head else { continue }
      let loaded = try workspace.load(at: head)
      let whole = loaded.roadmap
      let places = try workspace.places(in: compared)
      for change in changes(compared) {
        let field = change.fields.first?.change.path
        let place = try places.place(of: change, at: field)
        guard let now = change.new else {
          // What is gone is shown in its file, or where that is gone too, in one that is there.
          let paths = loaded.files.map(\.source.path)
          let file = change.old?.file ?? ""
          #expect(place.file == (paths.contains(file) ? file : "tiekartta.yaml"))
          #expect(try places.formerPlace(of: change)?.file == change.old?.file)
          continue
        }
        let record = try #require(whole.record(now.kind, now.id))
        #expect(place.file == record.file)
        let span = field.flatMap { record.span(of: $0, language: "fi") } ?? record.idSpan
        #expect(place.span.start == span.start && place.span.end <= span.end)
      }
    }
  }

  @Test("A record that is gone is shown where its nearest neighbour stands")
  func gone() throws {
    let folder = try GitFolder()
    try folder.shell(
      """
      git init --quiet -b main .; echo 'format: 1' > tiekartta.yaml
      printf 'roadmap: {title: T}\\ngoals:\\n  T1: {title: Asiointi}\\n' > r.yaml
      printf 'actions:\\n  A1:\\n    title: a\\n    end: 2026\\n\\n# A2\\n  A2: {title: b}\\n  A3: {title: c}\\n' > a.yaml
      printf 'actions:\\n  B1: {goals: [T0, T1]}\\n' > b.yaml
      printf 'actions:\\n  C1: {title: c}\\n' > c.yaml
      printf 'actions:\\n  D1: {title: d}\\n  D2: {title: d}\\n' > d.yaml
      git add --all; git commit --quiet -m alku
      printf 'actions:\\n  A1:\\n    title: a\\n    end: 2026\\n\\n# A2\\n' > a.yaml
      printf 'actions:\\n\\n' > c.yaml
      rm b.yaml d.yaml; mkdir e; printf '\\nactions:\\n  D2: {title: d}\\n' > e/d.yaml
      git add --all; git commit --quiet -m loppu
      git revert --no-edit HEAD > /dev/null; printf 'actions:\\n  A3: {title: c}\\n' > a.yaml
      git add --all; git commit --quiet -m toinen
      rm -r *.yaml; echo 'format: 1' > tiekartta.yaml; printf 'x:\\n' > z.yaml
      git add --all; git commit --quiet -m tyhjä
      """)
    let gone = try places(folder, "HEAD~4..HEAD~3")
    #expect(
      gone == [
        "actions/A2 a.yaml:4 end: 2026 (a.yaml:7)", "actions/A3 a.yaml:4 end: 2026 (a.yaml:8)",
        "actions/B1 r.yaml:3 T1 (b.yaml:2)", "actions/C1 c.yaml:1 actions (c.yaml:2)",
        "actions/D1 e/d.yaml:3 D2 (d.yaml:2)",
      ])
    // Nothing before it is left: the neighbour after it.
    let first = try places(folder, "HEAD~4..HEAD~1")
    #expect(
      first == [
        "actions/A1 a.yaml:2 A3 (a.yaml:2)", "actions/A2 a.yaml:2 A3 (a.yaml:7)",
      ])
    // Nothing at all is left.
    #expect(
      Set(try places(folder, "HEAD~1..HEAD").map { $0.split(separator: " ")[1] })
        == ["tiekartta.yaml"])
  }

  @Test("The index and the files of the folder have places of their own")
  func uncommitted() throws {
    let folder = try GitFolder()
    try folder.shell(
      """
      git init --quiet -b main .; echo 'format: 1' > tiekartta.yaml
      printf 'actions:\\n  A1: {title: a, end: 2026}\\n  A2: {title: b}\\n' > a.yaml
      git add --all; git commit --quiet -m alku
      printf '\\nactions:\\n  A1: {title: a, end: 2027}\\n  A2: {title: b}\\n' > a.yaml
      git add --all
      printf '\\n\\nactions:\\n  A1: {title: a, end: 2028}\\n  A2: {title: b}\\n' > a.yaml
      """)
    let open = try places(folder, "HEAD")
    #expect(open == ["actions/A1 a.yaml:4 2028"])
    let workspace = try Workspace(from: folder.path)
    let compared = try workspace.compare(
      StateRange(base: .revision("HEAD"), head: .index), today: today)
    let found = try workspace.places(in: compared)
    let change = try #require(changes(compared).first)
    let place = try found.place(of: change, at: "end")
    #expect(found.sources["a.yaml"]?.text(in: place.span) == "2027")
  }
}
