import Foundation
import RoadmapModel
import Testing

@testable import TiekarttaCLI

/// What hangs on the world around a run: its clock, its terminal and who owns the files.
@Suite struct WorldTests {
  private let place: URL

  init() throws {
    let scenario = ScenarioTests.folder.appending(path: "slippage-uncommitted")
    place = try ScenarioTests.copy(of: scenario.appending(path: "before"))
    try ScenarioTests.setUp(scenario.appending(path: "setup.sh"), in: place)
  }

  /// Runs a command line, each look at the clock so many seconds after the one before.
  private func run(
    _ arguments: [String], ticks: Double = 0, isNoteTerminal: Bool = true,
    environment: [String: String] = [:]
  ) -> (status: TiekarttaCLI.ExitStatus, result: String, notes: String) {
    let (result, notes, clock) = (Said(), Said(), Clock(ticks))
    var world = World(
      arguments: arguments, environment: environment, workingFolder: place.path,
      now: { noon }, input: { _ in [] },
      write: { result.add(String(decoding: $0, as: UTF8.self)) }, complain: { notes.add($0) },
      isTerminal: false, terminalWidth: 100)
    world.isNoteTerminal = isNoteTerminal
    world.clock = { clock.next() }
    return (Tiekartta.run(in: world), result.text, notes.text)
  }

  @Test(
    "Reading that lasts tells on a terminal how far it has come, and takes that away again",
    arguments: [["slippage"], ["log", "A1"], ["lint"], ["show", "A1"]])
  func progress(_ command: [String]) throws {
    defer { try? FileManager.default.removeItem(at: place) }
    let world = run(command + ["--lang", "fi"], ticks: 0.6)
    #expect(world.notes == "\r\u{1B}[Kluetaan historiaa: 0/1\r\u{1B}[K")
    #expect(!world.result.contains("\u{1B}"))
  }

  @Test(
    "A result that cannot be written is a failure with a word, whatever the command and the form",
    arguments: [
      ["lint", "--format", "json"], ["show", "--format", "html"], ["show", "--format", "ics"],
      ["schema", "roadmap"], ["explain", "--all"], ["--help"], ["log", "A1", "--format", "json"],
      ["check", "--rules"],
    ])
  func fullOutput(_ command: [String]) throws {
    defer { try? FileManager.default.removeItem(at: place) }
    let notes = Said()
    let device = open("/dev/full", O_WRONLY)
    try #require(device >= 0)
    defer { close(device) }
    let output = StandardOutput(device)
    var world = World(
      arguments: command, environment: [:], workingFolder: place.path,
      now: { noon }, input: { _ in [] },
      write: { output.write($0) }, complain: { notes.add($0) }, isTerminal: false,
      terminalWidth: 100)
    world.outputFault = { output.fault }
    #expect(Tiekartta.run(in: world) == .undelivered)
    let said = notes.text.split(separator: "\n")
    #expect(said.count { $0.contains("cannot be written to standard output") } == 1)
  }

  @Test("A reader that has seen enough is no fault")
  func closedPipe() throws {
    signal(SIGPIPE, SIG_IGN)
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    let output = StandardOutput(ends[1])
    output.write([1])
    #expect(output.fault == nil)
    close(ends[1])
  }

  @Test("Half a second says nothing yet, and no terminal, CI or a quiet run never does")
  func noProgress() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    #expect(run(["slippage", "--no-cache"], ticks: 0.5).notes.isEmpty)
    #expect(run(["slippage", "--no-cache"], ticks: 9, isNoteTerminal: false).notes.isEmpty)
    #expect(run(["slippage", "--no-cache", "--quiet"], ticks: 9).notes.isEmpty)
    for environment in [["CI": "true"], ["TERM": "dumb"]] {
      let said = run(["slippage", "--no-cache"], ticks: 9, environment: environment)
      #expect(said.notes.isEmpty)
      #expect(said.status == .done)
    }
  }

  @Test(
    "A repository that belongs to someone else is read like any other",
    .enabled(if: geteuid() == 0, "only root can give a folder to someone else"))
  func otherOwner() throws {
    defer { try? FileManager.default.removeItem(at: place) }
    let own = run(["slippage", "--no-cache"])
    let chown = try Process.run(
      URL(filePath: "/usr/bin/env"), arguments: ["chown", "-R", "54321:54321", place.path])
    chown.waitUntilExit()
    try #require(chown.terminationStatus == 0)
    let other = run(["slippage", "--no-cache"])
    #expect(other.status == .done)
    #expect(other.result == own.result)
    #expect(other.notes.isEmpty)
  }
}

/// A clock that goes on by the same step at each look.
private final class Clock: @unchecked Sendable {
  // The program looks from one thread; the lock makes that no assumption.
  private let lock = NSLock()
  private let step: Double
  private var now: Double = 0

  init(_ step: Double) {
    self.step = step
  }

  func next() -> Double {
    lock.withLock {
      defer { now += step }
      return now
    }
  }
}
