import Foundation
import RoadmapModel
import Testing

@testable import Revisions
@testable import RoadmapHistory
@testable import Workspace

/// Two states compared by what differs in their files say what two whole roadmaps say.
@Suite struct ComparingTests {
  @Test("Random histories: nothing is lost and nothing made up", arguments: 0..<4)
  func random(_ seed: Int) throws {
    let folder = try GitFolder()
    try folder.shell("git init --quiet -b main . && echo 'format: 1' > tiekartta.yaml")
    var files = RandomFiles(seed: UInt64(seed) + 1)
    var commits = 0
    for _ in 0..<12 {
      files.mutate()
      try files.write(to: folder.path)
      try folder.shell("git add --all && git commit --quiet --allow-empty -m x")
      commits += 1
    }
    let workspace = try Workspace(from: folder.path)
    let today = Day(iso: "2026-11-30") ?? Day(number: 0)
    for one in 0..<commits {
      let (a, b) = ("HEAD~\(one)", "HEAD~\((one * 7 + 3) % commits)")
      let found = try workspace.compare(StateRange("\(a)..\(b)", head: .workingTree), today: today)
      // A state without any file is an empty roadmap here.
      let old = (try? workspace.load(at: a).roadmap) ?? Roadmap(records: [])
      let new = (try? workspace.load(at: b).roadmap) ?? Roadmap(records: [])
      let expected = Self.difference(old, new)
      let base = Roadmap(records: found.base.records)
      let head = Roadmap(records: found.head.records)
      #expect(Self.difference(base, head) == expected, "\(a)..\(b)")
    }
    // The folder as it lies there, and the index, are states as well.
    files.mutate()
    try files.write(to: folder.path)
    let loaded = try workspace.load().roadmap
    let last = try workspace.load(at: "HEAD").roadmap
    for _ in 0..<2 {
      let range = StateRange(base: .revision("HEAD"), head: .workingTree)
      let found = try workspace.compare(range, today: today)
      #expect(
        Self.difference(
          Roadmap(records: found.base.records), Roadmap(records: found.head.records))
          == Self.difference(last, loaded))
      try folder.shell("git add --all")
    }
    let staged = try workspace.compare(
      StateRange(base: .revision("HEAD"), head: .index), today: today)
    #expect(
      Self.difference(
        Roadmap(records: staged.base.records), Roadmap(records: staged.head.records))
        == Self.difference(last, loaded))
  }

  @Test("A foreword's text is a part of the roadmap, though its file is no YAML")
  func foreword() throws {
    let folder = try GitFolder()
    try folder.shell(
      """
      git init --quiet -b main .; echo 'format: 1' > tiekartta.yaml
      printf 'roadmap:\\n  title: T\\n  languages: [sv, fi]\\n  foreword: {file: alku.md}\\n' > r.yaml
      echo Alku > alku.md; git add --all; git commit --quiet -m a
      echo Loppu > alku.md; git commit --quiet -am b
      """)
    let found = try Workspace(from: folder.path).compare(
      StateRange("HEAD~1..HEAD", head: .workingTree), today: Day(number: 0))
    #expect(found.base.documents == ["alku.md": "Alku\n"])
    #expect(found.head.documents == ["alku.md": "Loppu\n"])
    #expect(found.head.languages == ["sv", "fi"])
  }

  /// What differs, by kind and id: how each side writes it, without places.
  private static func difference(_ old: Roadmap, _ new: Roadmap) -> [String] {
    let (before, after) = (words(old), words(new))
    return Set(before.keys).union(after.keys).sorted().filter { before[$0] != after[$0] }
      .map { "\($0): \(before[$0] ?? "-") -> \(after[$0] ?? "-")" }
  }

  private static func words(_ roadmap: Roadmap) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: roadmap.records.map { record in
        let title = record[.title]?.text?.parts.map(\.text).joined() ?? ""
        let end = record[.end]?.period?.description ?? ""
        return (record.path, "\(title)|\(end)|\(record[.status]?.word ?? "")")
      })
  }
}

/// Files with actions that move about, double, go and come back, in many ways of writing.
struct RandomFiles {
  private var random: Random
  private var files: [String: [(id: String, end: String)]] = [:]

  private struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  init(seed: UInt64) {
    random = Random(state: seed)
  }

  mutating func mutate() {
    for _ in 0..<3 {
      let path = ["a.yaml", "b/c.yaml", "b/d.yml"].randomElement(using: &random) ?? "a.yaml"
      let id = "A\(Int.random(in: 0..<12, using: &random))"
      let end =
        "20\(Int.random(in: 26..<30, using: &random))-0\(Int.random(in: 1..<10, using: &random))"
      var items = files[path] ?? []
      switch Int.random(in: 0..<5, using: &random) {
      case 0: items.removeAll { $0.id == id }
      case 1: items.shuffle(using: &random)
      default:
        if let place = items.firstIndex(where: { $0.id == id }) {
          items[place].end = end
        } else {
          items.append((id, end))
        }
      }
      files[path] = items
    }
  }

  mutating func write(to folder: String) throws {
    for (path, items) in files {
      let place = URL(filePath: folder).appending(path: path)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      var text = items.isEmpty ? "" : "actions:\n"
      for item in items {
        let quote = ["", "\"", "'"].randomElement(using: &random) ?? ""
        text += "  \(quote)\(item.id)\(quote):\n    title: \(quote)T \(item.id)\(quote)\n"
        switch Int.random(in: 0..<6, using: &random) {
        case 0: text += "    description: |\n      rivi\n      A1: ei avain\n"
        case 1: text += "    description: \"pitkä\n      rivi\"\n"
        case 2: text += "    goals: [T1,\n      T2]\n"
        case 3: text += "    # kommentti\n"
        default: break
        }
        text += "    status: planned\n    end: \(item.end)\n"
      }
      try Data(text.utf8).write(to: place)
    }
  }
}
