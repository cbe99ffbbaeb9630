import Diagnostics
import Foundation
import Testing

@testable import Reporting

@Suite struct FormatListTests {
  @Test("Formats are sorted, and each has its own file")
  func list() throws {
    let ids = Media.all.map { $0.id }
    #expect(ids == ids.sorted() && Set(ids).count == ids.count)
    #expect(Media.all.allSatisfy { !$0.endings.isEmpty && ($0.program == nil || !$0.isText) })
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Sources/Reporting/Formats")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(files == Media.all.map { "\($0).swift" }.sorted())
  }

  @Test("Every format gives the same text twice", arguments: LintFormats.all.map { $0.id })
  func deterministic(_ id: String) throws {
    let format = try #require(LintFormats.all.first { $0.id == id })
    let one = format.render(Corpus.result(Corpus.allHostile), width: 80, hasColor: false)
    let other = format.render(Corpus.result(Corpus.allHostile), width: 80, hasColor: false)
    #expect(one == other)
  }

  @Test("Every format as it is", arguments: LintFormats.all.map { $0.id })
  func snapshot(_ id: String) throws {
    let format = try #require(LintFormats.all.first { $0.id == id })
    let hidden = Corpus.result(Corpus.findings, hidden: (comment: 2, path: 1, baseline: 3))
    try Snapshot.expect(format.render(hidden, width: 80, hasColor: false), is: "lint.\(id)")
    try Snapshot.expect(
      format.render(Corpus.result(Corpus.allHostile, language: .en), width: 80, hasColor: false),
      is: "hostile.\(id)")
    try Snapshot.expect(
      format.render(Corpus.result([], language: .sv), width: 80, hasColor: false),
      is: "nothing.\(id)")
  }

  @Test(
    "No line of any format is a command to a CI runner", arguments: LintFormats.all.map { $0.id })
  func commands(_ id: String) throws {
    let format = try #require(LintFormats.all.first { $0.id == id })
    for prefix in ["", "kunta/"] {
      let text = format.render(
        Corpus.result(Corpus.allHostile, machinePrefix: prefix), width: 60, hasColor: false)
      for line in text.split(whereSeparator: { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }) {
        let command = RunnerCommand(String(line))
        #expect(id == "github" || command == nil, "\(line)")
        #expect(!line.contains("##["), "\(line)")
        #expect(!line.contains("##vso["), "\(line)")
      }
    }
  }

  @Test("Nothing that fools a terminal comes out", arguments: LintFormats.all.map { $0.id })
  func terminal(_ id: String) throws {
    let format = try #require(LintFormats.all.first { $0.id == id })
    let text = format.render(Corpus.result(Corpus.allHostile), width: 80, hasColor: false)
    let bad = text.unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value)
        || (0x202A...0x202E).contains($0.value) || (0x2066...0x2069).contains($0.value)
    }
    #expect(bad.isEmpty, "\(bad.map { String($0.value, radix: 16) })")
  }

  @Test(
    "Thirty thousand findings, some of them on one line of half a megabyte", .timeLimit(.minutes(3))
  )
  func many() throws {
    let (findings, sources) = Corpus.many(30_000)
    let result = Corpus.result(findings, sources: sources)
    for format in LintFormats.all {
      let text = format.render(result, width: 100, hasColor: false)
      switch format.id {
      case "github":
        let commands = text.split(separator: "\n").compactMap { RunnerCommand(String($0)) }
        #expect(commands.count == 30)
        #expect(
          Array(commands.map(\.name).prefix(11)) == Array(repeating: "error", count: 10) + [
            "warning"
          ])
      case "markdown": #expect(text.utf8.count < 1 << 20)
      case "sarif": #expect(text.components(separatedBy: "\"ruleId\"").count - 1 == 5_000)
      default: #expect(text.utf8.count > 30_000 * 50)
      }
    }
  }
}
