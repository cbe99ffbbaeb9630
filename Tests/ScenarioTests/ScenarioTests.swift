import Foundation
import RoadmapModel
import Testing
import TiekarttaCLI

/// Whole runs of the program: a folder is a test.
///
/// `Scenarios/NAME/command` holds one command line a line, those after `! ` for the shell and not for
/// the program; `before/` the files there are; `setup.sh`, where it is, is run in a copy of them
/// first; `input` is standard input, and `environment` has a variable `NAME=VALUE` a line; `expected`
/// is what the commands say and their exit codes; `after/` holds files as they must be afterwards.
/// `RECORD=1` rewrites `expected`.
@Suite struct ScenarioTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Scenarios")

  static let names: [String] = {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return all.filter { !$0.hasPrefix(".") }.sorted()
  }()

  @Test("A scenario says and leaves what it should", arguments: names)
  func scenario(_ name: String) throws {
    let scenario = Self.folder.appending(path: name)
    let place = try Self.copy(of: scenario.appending(path: "before"))
    defer { try? FileManager.default.removeItem(at: place) }
    try Self.setUp(scenario.appending(path: "setup.sh"), in: place)
    let commands = try String(contentsOf: scenario.appending(path: "command"), encoding: .utf8)
    var said = ""
    for command in commands.split(separator: "\n") where !command.hasPrefix("#") {
      if command.hasPrefix("! ") {
        try Self.shell(["-euc", String(command.dropFirst(2))], in: place)
        continue
      }
      said += "$ tiekartta \(command)\n" + Self.run(String(command), scenario, in: place)
    }
    said = said.replacing(place.path, with: "FOLDER")
    try Self.compare(said, with: scenario.appending(path: "expected"))
    try Self.compareFiles(scenario.appending(path: "after"), with: place)
  }

  /// A copy of a scenario's files in a folder of its own; an empty folder where it has none.
  static func copy(of before: URL) throws -> URL {
    let base = URL(filePath: FileManager.default.temporaryDirectory.path)
      .resolvingSymlinksInPath()
    let place = base.appending(path: "tiekartta-\(UUID().uuidString)")
    if FileManager.default.fileExists(atPath: before.path) {
      try FileManager.default.copyItem(at: before, to: place)
    } else {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
    }
    return place
  }

  /// Runs a scenario's `setup.sh` in a folder, with identities and dates that are always the same.
  static func setUp(_ script: URL, in place: URL) throws {
    guard FileManager.default.fileExists(atPath: script.path) else { return }
    try shell(["-eu", script.path], in: place)
  }

  private static func shell(_ arguments: [String], in place: URL) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = arguments
    process.currentDirectoryURL = place
    process.environment = [
      "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "HOME": place.path,
      "GIT_CONFIG_GLOBAL": "/nonexistent/gitconfig", "GIT_CONFIG_NOSYSTEM": "1",
      "GIT_AUTHOR_NAME": "Digi", "GIT_AUTHOR_EMAIL": "digi@kuusilampi.example",
      "GIT_COMMITTER_NAME": "Digi", "GIT_COMMITTER_EMAIL": "digi@kuusilampi.example",
      "GIT_AUTHOR_DATE": "2026-02-16T12:00:00+0200",
      "GIT_COMMITTER_DATE": "2026-02-16T12:00:00+0200",
    ]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(arguments) failed")
  }

  private static func run(_ command: String, _ scenario: URL, in place: URL) -> String {
    let said = Said()
    let input = scenario.appending(path: "input")
    var environment = ["LANG": "en_GB.UTF-8"]
    let further = try? String(
      contentsOf: scenario.appending(path: "environment"), encoding: .utf8)
    for line in (further ?? "").split(separator: "\n") {
      let parts = line.split(separator: "=", maxSplits: 1).map(String.init)
      environment[parts[0]] = parts.count > 1 ? parts[1] : ""
    }
    let world = World(
      arguments: words(command), environment: environment, workingFolder: place.path,
      now: { noon },
      input: { _ in Array((try? Data(contentsOf: input)) ?? Data()) },
      write: { said.add(String(decoding: $0, as: UTF8.self)) }, complain: { said.add($0) },
      isTerminal: false, terminalWidth: 100)
    let status = Tiekartta.run(in: world)
    return said.text + "[exit \(status.rawValue)]\n"
  }

  /// The words of a command line; single quotes keep spaces together.
  private static func words(_ line: String) -> [String] {
    var words: [String] = []
    var word: String?
    var isQuoted = false
    for character in line {
      if character == "'" {
        isQuoted.toggle()
        word = word ?? ""
      } else if character == " ", !isQuoted {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    return word.map { words + [$0] } ?? words
  }

  private static func compare(_ said: String, with file: URL) throws {
    #expect(said.isUnmarked, "a mark of another language is left")
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try said.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    #expect(said == expected)
  }

  private static func compareFiles(_ after: URL, with place: URL) throws {
    guard let files = FileManager.default.enumerator(atPath: after.path) else { return }
    for case let path as String in files {
      var isFolder: ObjCBool = false
      let wanted = after.appending(path: path)
      _ = FileManager.default.fileExists(atPath: wanted.path, isDirectory: &isFolder)
      if isFolder.boolValue { continue }
      let found = try? Data(contentsOf: place.appending(path: path))
      if ProcessInfo.processInfo.environment["RECORD"] == "1" {
        try #require(found).write(to: wanted)
        continue
      }
      #expect(String(decoding: found ?? Data(), as: UTF8.self).isUnmarked)
      #expect(found == (try Data(contentsOf: wanted)), "\(path) is not as it must be")
    }
  }
}

extension String {
  /// Whether no mark that texts carry inside of the program is left in it.
  fileprivate var isUnmarked: Bool {
    unicodeScalars.allSatisfy { !(0xFDD0...0xFDD2).contains($0.value) }
  }
}

/// Collects what a command says.
final class Said: @unchecked Sendable {
  // The program writes from one thread; the lock makes that no assumption.
  private let lock = NSLock()
  private var parts = ""

  var text: String { lock.withLock { parts } }

  func add(_ part: String) {
    lock.withLock { parts += part }
  }
}
