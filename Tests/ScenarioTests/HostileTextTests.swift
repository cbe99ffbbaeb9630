import Foundation
import Reporting
import RoadmapModel
import Testing

@testable import TiekarttaCLI

/// Whatever anybody writes into a roadmap, a commit, a file's name or the configuration, is words and
/// nothing else in every medium of every command, and beside them.
///
/// Each run has every text of the format filled, each with another of the hostile texts; a slow run
/// is six of them, in which each text stands in other places.
@Suite struct HostileTextTests {
  private static let isSlow = ProcessInfo.processInfo.environment["TIEKARTTA_SLOW"] == "1"
  private static let texts = HostileTexts.all

  /// With which text a run begins; there are more places for texts than texts.
  private static let starts = Array(stride(from: 0, to: texts.count, by: isSlow ? 20 : texts.count))

  @Test("There are enough texts")
  func enough() {
    #expect(Set(Self.texts).count >= 60)
  }

  @Test("Hostile words are words in every medium of every command", arguments: starts)
  func everywhere(_ start: Int) throws {
    let place = try Place(Self.texts, from: start)
    defer { place.remove() }
    for (name, command) in place.commands {
      let forms = command.media.filter { $0.program == nil && $0.id != "text" }.map { $0.id }
      let (said, results) = try place.say(name, asWellAs: forms)
      expectHarmless(said.result, "text", name)
      expectHarmless(said.beside, "stderr", name)
      for (form, result) in results { expectHarmless(result, form, name) }
    }
    for line in place.otherLines {
      let said = place.say(line)
      expectHarmless(said.result, "text", line)
      expectHarmless(said.beside, "stderr", line)
    }
    try place.readBack()
  }

  /// What must hold of every text that leaves the program, whatever reads it.
  private func expectHarmless(_ text: String, _ form: String, _ line: [String]) {
    let about = Comment(rawValue: "\(line.joined(separator: " ")) as \(form)")
    let isTable = form.hasPrefix("csv") || form == "ics"
    let odd = text.unicodeScalars.first { scalar in
      switch scalar.value {
      case 0x0A: false
      // Cells may hold tabs and breaks of lines; calendars end their lines so.
      case 0x09, 0x0D: !isTable
      case 0x00..<0x20, 0x7F..<0xA0, 0x2028, 0x2029: true
      case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
      // What marks words of another language within the program.
      case 0xFDD0...0xFDEF: form != "gitlab" && form != "rdjson" && form != "sarif"
      default: false
      }
    }
    #expect(odd == nil, about)
    for line in text.split(whereSeparator: { $0.isNewline }) {
      let seen = String(String.UnicodeScalarView(line.unicodeScalars.filter { !Self.isUnseen($0) }))
      let start = seen.drop { $0.isWhitespace }
      if form != "github" { #expect(!start.hasPrefix("::"), about) }
      #expect(!seen.contains(/##+[A-Za-z]*\[/), about)
    }
  }

  private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B...0x200D, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xE01EF: true
    default: false
    }
  }
}

/// A repository in which nothing that anybody may name is harmless.
private final class Place {
  private let folder: URL
  private let results: URL
  private var number = 0

  init(_ texts: [String], from start: Int) throws {
    let base = URL(filePath: FileManager.default.temporaryDirectory.path)
      .resolvingSymlinksInPath()
    folder = base.appending(path: "tiekartta-\(UUID().uuidString)")
    results = base.appending(path: "tiekartta-\(UUID().uuidString)")
    for folder in [folder, results] {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    var roadmap = HostileRoadmap(texts, from: start)
    try git("init", "--quiet", "--initial-branch=main", ".")
    try write("format: 1\nbaselines: {perus: {ref: v1, kind: original}}\n", to: "tiekartta.yaml")
    let name = Self.fileName(roadmap.text())
    for (index, tag) in ["v1", "v2"].enumerated() {
      try write(roadmap.yaml(isLater: index == 1), to: name)
      try write(
        """
        actions:
          A3: {title: \(roadmap.word()), status: planned, goals: \(roadmap.word())}
          A4: {title: x, \(roadmap.word()): x, status: \(roadmap.word()), end: \(roadmap.word())}
          \(roadmap.word()): {title: \(roadmap.word())}
        """, to: "viat.yaml")
      let reason = roadmap.text().split(whereSeparator: { $0.isNewline }).joined(separator: " ")
      try git("add", "--all")
      try git(
        "commit", "--quiet", "--message",
        Self.printable(roadmap.text()) + "\n\nSyy: " + Self.printable(reason),
        author: Self.printable(roadmap.text()), month: index + 2)
      try git("tag", tag)
    }
    try git("branch", "##vso[x]v".replacing("[", with: "("))
    try git("branch", "base", "v1")
  }

  func remove() {
    for folder in [folder, results] { try? FileManager.default.removeItem(at: folder) }
  }

  /// What can be a file's name of a text.
  private static func fileName(_ text: String) -> String {
    String(text.replacing("/", with: "_").replacing("\u{0}", with: "").prefix(40)) + ".yaml"
  }

  /// What can be an argument of a command.
  private static func printable(_ text: String) -> String {
    let text = text.replacing("\u{0}", with: "")
    return text.isEmpty ? "x" : text
  }

  private func write(_ text: String, to name: String) throws {
    try text.write(to: folder.appending(path: name), atomically: false, encoding: .utf8)
  }

  private func git(_ words: String..., author: String = "A", month: Int = 1) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["git"] + words
    process.currentDirectoryURL = folder
    // Git warns of messages that are not as it likes them.
    process.standardError = FileHandle.nullDevice
    let names = author.unicodeScalars.contains { $0.properties.isAlphabetic } ? "A " + author : "A"
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
      "HOME": results.path, "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_AUTHOR_NAME": names, "GIT_AUTHOR_EMAIL": "a@x.example",
      "GIT_COMMITTER_NAME": "A", "GIT_COMMITTER_EMAIL": "a@x.example",
      "GIT_AUTHOR_DATE": "2026-0\(month)-16T12:00:00+0200",
      "GIT_COMMITTER_DATE": "2026-0\(month)-16T12:00:00+0200",
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "git \(words)")
  }

  /// Commands that give reports.
  var commands: [([String], any ReportCommand.Type)] {
    [
      (["show"], ShowCommand.self), (["show", "A1"], ShowCommand.self),
      (["summary", "--since", "v1"], SummaryCommand.self),
      (["summary", "--party", "party1"], SummaryCommand.self),
      (["changelog", "v1..v2", "--full"], ChangelogCommand.self),
      (["slippage", "--trend"], SlippageCommand.self), (["slippage", "A1"], SlippageCommand.self),
      (["diff", "v1..v2", "--full"], DiffCommand.self),
      (["check", "--base", "base"], CheckCommand.self), (["lint"], LintCommand.self),
      (["log", "A1"], LogCommand.self), (["blame", "A1"], BlameCommand.self),
      (["baseline", "list"], BaselineListCommand.self),
    ]
      + Kind.allCases.filter { $0 != .action && !$0.isSingle }.map {
        (["show", "\($0.rawValue)1"], ShowCommand.self)
      }
  }

  /// Command lines with words of anybody in them, and what gives no report.
  var otherLines: [[String]] {
    HostileTexts.all.filter { !$0.contains("\u{0}") }.enumerated().map { index, text in
      switch index % 8 {
      case 0: ["show", "--at", text]
      case 1: ["log", "x" + text]
      case 2: ["summary", "--party", text]
      case 3: ["explain", "x" + text]
      case 4: ["diff", "x" + text]
      case 5: ["lint", "--directory", text]
      case 6: ["x" + text]
      default: ["show", "--format", text]
      }
    } + [["lint", "--format", "short"], ["diff-text", "viat.yaml"]]
  }

  func say(_ arguments: [String]) -> (result: String, beside: String) {
    let (result, beside) = (Said(), Said())
    let world = World(
      arguments: arguments, environment: [:], workingFolder: folder.path, now: { noon },
      input: { _ in [] }, write: { result.add(String(decoding: $0, as: UTF8.self)) },
      complain: { beside.add($0) }, isTerminal: false, terminalWidth: 100)
    _ = Tiekartta.run(in: world)
    return (result.text, beside.text)
  }

  /// Says it as text, and in the same run in other forms to files.
  ///
  /// The files are kept for the readers that share nothing with their writer. Nothing is left out
  /// for being internal.
  func say(
    _ command: [String], asWellAs forms: [String]
  ) throws -> (said: (result: String, beside: String), results: [(form: String, text: String)]) {
    number += 1
    let files = forms.map { ($0, results.appending(path: "\(number).\($0)")) }
    let whom =
      ["changelog", "show", "slippage", "summary"].contains(command.first)
      ? ["--audience", "internal"] : []
    let said = say(
      command + whom + ["--format", "text"]
        + files.flatMap { ["--output", "\($0.0)=\($0.1.path)"] })
    return (
      said, try files.map { ($0.0, String(decoding: try Data(contentsOf: $0.1), as: UTF8.self)) }
    )
  }

  /// Reads all results with what reads them elsewhere.
  func readBack() throws {
    let here = URL(filePath: #filePath).deletingLastPathComponent()
    let tools = here.deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: ".build-tools/pages/bin/python")
    let python = FileManager.default.isExecutableFile(atPath: tools.path) ? tools.path : "python3"
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [python, here.appending(path: "hostile.py").path, results.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let words = String(decoding: said, as: UTF8.self)
    #expect(process.terminationStatus == 0 && words.hasPrefix("read "), "\(words)")
  }
}
