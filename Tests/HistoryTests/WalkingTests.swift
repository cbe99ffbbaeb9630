import Foundation
import GitHistory
import RoadmapModel
import RoadmapSlippage
import Testing

@testable import Revisions
@testable import RoadmapHistory
@testable import Workspace

/// Walking a line, and reading on two threads what lies along it.
@Suite struct WalkingTests {
  /// What `git fast-import` is told, commit by commit.
  private struct Stream {
    var text = ""
    private var count = 0

    /// A commit on a branch, from other ones; its number.
    mutating func commit(
      _ message: String, to branch: String, from parents: [Int], files: [String: String]
    ) -> Int {
      count += 1
      let who = "Aino <aino@example.com> \(1_767_262_000 + 86_400 * count) +0200"
      text += "commit refs/heads/\(branch)\nmark :\(count)\nauthor \(who)\ncommitter \(who)\n"
      text += "data \(message.utf8.count)\n\(message)\n"
      for (place, parent) in parents.enumerated() {
        text += "\(place == 0 ? "from" : "merge") :\(parent)\n"
      }
      for (path, content) in files.sorted(by: { $0.key < $1.key }) {
        text += "M 100644 inline \(path)\ndata \(content.utf8.count)\n\(content)\n"
      }
      return count
    }
  }

  private func repository(_ stream: Stream) throws -> GitFolder {
    let folder = try GitFolder()
    try stream.text.write(toFile: folder.path + "/stream", atomically: true, encoding: .utf8)
    try folder.shell(
      """
      git init --quiet --initial-branch=main
      git fast-import --quiet < stream
      rm stream
      git checkout --quiet --force main
      """)
    return folder
  }

  @Test("Each content is read as it is by itself, whichever thread reads it")
  func threads() throws {
    var stream = Stream()
    var last: [Int] = []
    for version in 0..<60 {
      // The walk gets along faster than such contents are read.
      let records = (0..<300).map { number in
        "  A\(number):\n    title: Toimi \(version)\n    end: \(2026 + (number + version) % 9)\n"
      }
      let files = [
        "tiekartta.yaml": "format: 1\n", "roadmap/plan.yaml": "actions:\n" + records.joined(),
      ]
      last = [stream.commit("Muutos", to: "main", from: last, files: files)]
    }
    let folder = try repository(stream)
    let workspace = try Workspace(from: folder.path)
    var request = HistoryRequest(today: Day(iso: "2027-01-01") ?? Day(number: 0))
    request.usesCache = false
    let line = try workspace.history(request).line
    #expect(line.facts.count { $0 != nil } == 60)
    let repository = try Repository(discoveringFrom: folder.path)
    for case (let blob, let facts?) in zip(line.blobs, line.facts) {
      let bytes = try repository.content(of: blob, atMost: .max)
      #expect(facts.records == FactsReader.read(bytes: bytes).records, "\(blob.hex)")
    }
  }

  @Test("Who brought a value in is found alike among trees that were walked and that were not")
  func introductions() throws {
    var numbers = SeededNumbers(state: 3)
    var stream = Stream()
    func text(_ end: Int) -> String { "actions:\n  A:\n    title: T\n    end: \(end)\n" }
    var files: [String: String] = ["tiekartta.yaml": "format: 1\n"]
    for folder in ["a", "b", "c"] {
      for name in ["1", "2"] {
        files["roadmap/\(folder)/\(name).yaml"] = text(2026)
          .replacing("A:", with: "\(folder)\(name):")
      }
    }
    var line: [(number: Int, files: [String: String])] = []
    line.append((stream.commit("Alku", to: "main", from: [], files: files), files))
    let paths = files.keys.filter { $0 != "tiekartta.yaml" }.sorted()
    for place in 0..<60 {
      // The side began at an older commit as often as at the last one.
      let back = Int.random(in: 0..<min(line.count, 3), using: &numbers)
      let base = line[line.count - 1 - back]
      let path = paths.randomElement(using: &numbers) ?? ""
      let id = path.dropFirst("roadmap/".count).dropLast(".yaml".count).replacing("/", with: "")
      let new = text(2027 + place).replacing("A:", with: "\(id):")
      let side = stream.commit("Sivu \(place)", to: "side", from: [base.number], files: [path: new])
      var merged = line[line.count - 1].files
      merged[path] = new
      let number = stream.commit(
        "Yhdistys", to: "main", from: [line[line.count - 1].number, side], files: [path: new])
      line.append((number, merged))
    }
    let folder = try repository(stream)
    let workspace = try Workspace(from: folder.path)
    let request = HistoryRequest(today: Day(iso: "2027-01-01") ?? Day(number: 0))
    let walked = try workspace.history(request)
    // Kept before anything was looked for: the next run knows the line, and no tree of it.
    walked.keep().wait()
    let known = try workspace.history(request)
    let question = SlippageQuestion(
      versions: walked.versions, calendar: .finland, today: request.today)
    var asked: [BroughtValue] = []
    _ = try SlippageStudy(question).slippage { values in
      asked += values
      return values.map { _ in nil }
    }
    #expect(asked.count >= 60)
    let found = try walked.introductions(of: asked)
    #expect(try found == known.introductions(of: asked))
    #expect(Set(found.compactMap { $0?.commit }).count >= 60)
  }
}
