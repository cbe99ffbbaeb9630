import Diagnostics
import Foundation
import RoadmapDiff
import RoadmapModel
import Testing
import YAMLParts
import YAMLTree

@testable import Revisions
@testable import RoadmapHistory
@testable import Workspace

/// What is told of a file's actions by their lines, or picked out of it, is what the whole file says.
@Suite struct ActionLinesTests {
  /// The text with no more of its records than what consequences are looked for in.
  private func picked(_ bytes: [UInt8]) -> [UInt8]? {
    guard let text = DividedText(records: bytes), text.isClosed else { return nil }
    return text.text(of: text.parts.indices, keeping: Surroundings.sectionKeys)
  }

  /// The records with what consequences are looked for in, as text.
  private func schedules(_ bytes: [UInt8]) -> [String] {
    let tree = YAMLTree.read(SourceText(path: "a.yaml", bytes: bytes))
    return RoadmapDecoder.records(in: tree).compactMap { record in
      guard let keys = Surroundings.sectionKeys[record.kind.section] else { return nil }
      let fields = record.fields.filter { keys.contains($0.key) }.map {
        "\($0.key)=\(said($0.value))"
      }
      return record.path + " " + fields.joined(separator: " ")
    }
  }

  /// A value without its places.
  private func said(_ value: Value) -> String {
    switch value.content {
    case .list(let values): "[" + values.map(said).joined(separator: ",") + "]"
    case .map(let entries):
      "{" + entries.map { "\($0.key):\(said($0.value))" }.joined(separator: ",") + "}"
    case .text(let text): text.parts.map { "\($0.language)\($0.text)" }.joined()
    default: "\(value.content)"
    }
  }

  private static let example: [URL] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../example-roadmap").standardizedFileURL
    let all = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return (all?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "yaml" }
  }()

  @Test("The files of the example, as they are, with other line ends and a byte order mark")
  func files() throws {
    #expect(Self.example.count > 10)
    var shorter = 0
    for file in Self.example {
      let text = try String(contentsOf: file, encoding: .utf8)
      for form in [text, text.replacing("\n", with: "\r\n"), "\u{FEFF}" + text] {
        let bytes = Array(form.utf8)
        guard let some = picked(bytes) else { continue }
        #expect(schedules(some) == schedules(bytes), "\(file.lastPathComponent)")
        if some.count * 2 < bytes.count { shorter += 1 }
      }
    }
    #expect(shorter > 5)
  }

  @Test("Lines tell of nearly all actions of the example when they end and what for, as YAML does")
  func actions() throws {
    var (all, told) = (0, 0)
    for file in Self.example {
      let bytes = Array(try Data(contentsOf: file))
      let records = RoadmapDecoder.records(
        in: YAMLTree.read(SourceText(path: file.lastPathComponent, bytes: bytes)))
      guard let text = DividedText(records: bytes), text.isClosed else { continue }
      for part in text.parts where text.kind(of: part) == .action {
        all += 1
        guard let lines = ActionLines(part, in: text) else { continue }
        told += 1
        let id = text.name(of: part)
        guard let record = records.first(where: { $0.kind == .action && $0.id == id }) else {
          Issue.record("no record \(id ?? "")")
          continue
        }
        let action = Action(record)
        #expect(lines.status == action.status?.rawValue, "\(record.id)")
        #expect(lines.end.flatMap { Period(iso: $0) } == action.end, "\(record.id)")
        #expect(lines.completed.flatMap { Day(iso: $0) } == action.completed, "\(record.id)")
        #expect(lines.goals == action.goals.map(\.id), "\(record.id)")
        let waits = Set(action.dependencies.map(\.action.id))
        #expect(waits.isSubset(of: lines.waits), "\(record.id)")
      }
    }
    #expect(all > 20)
    #expect(told * 10 > all * 9)
  }

  @Test(
    "Layouts of all sorts",
    arguments: [
      "actions:\n    A1:\n        end: 2026\n        title: x\n        goals:\n        - T1\n        - T2\n",
      "actions:\n  A1:\n    description: |\n      end: 2030\n       status: done\n    end: 2026\n",
      "actions:\n  A1:\n    description: >\n\n      # end\n      x\n\n    status: planned # nyt\n",
      "actions:\n  A1: {end: 2026, title: x}\n  A2: # tyhjä\n    end: 2027\n",
      "# a\nparties:\n  p: {title: x}\nactions:\n# b\n  A1:\n  # c\n    end: 2026\n    # d\n    milestones:\n      m1: {date: 2026-05}\n      m2:\n        date: 2026-06\n        title: y\n",
      "actions:\n  A1:\n    title: pitkä\n      jatkuu end: ei\n    end:\n      2026\n",
      "actions:\n  A1:\n    \"end\": 2026\n    'title': x\n    status : planned\n",
      "requirements:\n  L1:\n    title: {fi: Laki}\n    deadlines:\n      d1: {date: 2026-09}\n    url: https://a\nactions:\n  A1:\n    requirements:\n    - requirement: L1\n      deadline: d1\n    end: 2026\n",
      "actions:\n  A1:\n    end: 2026\n   status: planned\n", "actions:\n\tA1: {}\n", "- a\n", "",
      "actions: {A1: {end: 2026}}\n", "--- \nactions:\n  A1: {end: 2026}\n", "? actions\n: A1\n",
      "actions:\n  A1:\n    depends-on: [B1,\n      B2]\n    end: 2026\n",
      "actions:\n  A1: &a\n    end: 2026\n  A2: *a\n",
      "actions:\n  A1:\n    end: 2026\nactions:\n  A2: {}\n",
      "actions:\n  A1:\n    - x\n    end: 2026\n",
    ])
  func layouts(_ text: String) {
    let bytes = Array(text.utf8)
    guard let some = picked(bytes) else { return }
    #expect(schedules(some) == schedules(bytes), "\(String(decoding: some, as: UTF8.self))")
  }
}
