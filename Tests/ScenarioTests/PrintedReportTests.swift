import Foundation
import Revisions
import RoadmapHistory
import RoadmapModel
import Testing
import TiekarttaCLI
import Workspace

@Suite("Reports as documents of an office")
struct PrintedReportTests {
  private static let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
  private static let hasChromium =
    Program(["chromium", "chromium-browser"], searchPath: path) != nil
  private static let hasPandoc = Program(["pandoc"], searchPath: path) != nil

  private let place: URL

  init() throws {
    let scenario = ScenarioTests.folder.appending(path: "slippage-uncommitted")
    place = try ScenarioTests.copy(of: scenario.appending(path: "before"))
    try ScenarioTests.setUp(scenario.appending(path: "setup.sh"), in: place)
  }

  private func run(
    _ arguments: [String], path: String = path, isTerminal: Bool = false
  ) -> (status: TiekarttaCLI.ExitStatus, notes: String) {
    let notes = Said()
    let world = World(
      arguments: arguments, environment: ["PATH": path], workingFolder: place.path,
      now: { noon }, input: { _ in [] }, write: { _ in },
      complain: { notes.add($0) }, isTerminal: isTerminal, terminalWidth: 100)
    return (Tiekartta.run(in: world), notes.text)
  }

  private func file(_ name: String) -> Data? {
    try? Data(contentsOf: place.appending(path: name))
  }

  @Test("Where the program that makes them is missing, one line says which and how to get it")
  func missing() {
    defer { try? FileManager.default.removeItem(at: place) }
    let pdf = run(["show", "--output", "pdf=a.pdf", "--lang", "fi"], path: "/nonexistent")
    #expect(pdf.status == .undelivered)
    #expect(
      pdf.notes == """
        tiekartta: muoto 'pdf' tarvitsee ohjelman Chromium, eikä sitä löytynyt
          ohje: asenna se (apt install chromium), tai tee sivu: --format html

        """)
    let docx = run(["show", "--output", "docx=a.docx", "--lang", "en"], path: "")
    #expect(docx.status == .undelivered)
    #expect(docx.notes.contains("needs the program pandoc, which was not found"))
    #expect(file("a.pdf") == nil && file("a.docx") == nil)
  }

  @Test("A program that fails leaves no file, and what it said is told")
  func failing() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    let tools = place.appending(path: "tools")
    try FileManager.default.createDirectory(at: tools, withIntermediateDirectories: true)
    // One says why, the other claims to be done and has made something else.
    for (name, words) in [("chromium", "echo 'no display' >&2; exit 1"), ("pandoc", "exit 0")] {
      let tool = tools.appending(path: name)
      try "#!/bin/sh\n\(words)\n".write(to: tool, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool.path)
    }
    let pdf = run(["show", "--output", "pdf=a.pdf", "--lang", "en"], path: tools.path)
    #expect(pdf.status == .undelivered)
    #expect(pdf.notes.contains("made no file of the format 'pdf'\n  help: no display"))
    #expect(run(["show", "--output", "docx=a.docx"], path: tools.path).status == .undelivered)
    #expect(file("a.pdf") == nil && file("a.docx") == nil)
  }

  @Test("A terminal gets none", arguments: ["pdf", "docx"])
  func terminal(_ form: String) {
    defer { try? FileManager.default.removeItem(at: place) }
    let said = run(["show", "--format", form, "--lang", "en"], isTerminal: true)
    #expect(said.status == .usage)
    #expect(said.notes.contains("--output \(form)=report.\(form)"))
  }

  @Test(
    "A PDF is tagged, has its language and title, and is the same twice",
    .enabled(if: hasChromium, "Chromium is not installed: script/bootstrap --pages"))
  func pdf() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    for name in ["a.pdf", "b.pdf"] {
      #expect(run(["summary", "--output", "pdf=\(name)", "--lang", "sv"]).status == .done)
    }
    let one = try #require(file("a.pdf"))
    #expect(one == file("b.pdf"))
    let text = String(decoding: one, as: Unicode.ASCII.self)
    for part in ["/MarkInfo <</Type /MarkInfo\n/Marked true", "/Lang (sv)", "/Title"] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(!text.contains("CreationDate") && !text.contains("ModDate"))
  }

  @Test(
    "A DOCX is the same twice",
    .enabled(if: hasPandoc, "pandoc is not installed: script/bootstrap --pages"))
  func docx() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    for name in ["a.docx", "b.docx"] {
      #expect(run(["summary", "--output", "docx=\(name)"]).status == .done)
    }
    let one = try #require(file("a.docx"))
    #expect(one.starts(with: Array("PK".utf8)) && one == file("b.docx"))
  }
}
