import Foundation
import Revisions
import RoadmapHistory
import Testing
import Workspace

@Suite("Programs of the system")
struct ProgramTests {
  private let base = FileManager.default.temporaryDirectory.path

  /// Runs words of a shell, and gives how it ended and what it said.
  private func run(
    _ words: String, limit: Double = 20, environment: [String: String] = [:]
  ) throws -> (end: Program.End, said: String) {
    let shell = try #require(Program(["sh"], searchPath: "/usr/bin:/bin"))
    return try PrivateFolder.with(in: base) { folder in
      let notes = Path.join(folder, "notes")
      let end = try shell.run(
        ["-c", words], environment: environment, notes: notes, limit: limit)
      return (end, String(decoding: try Files.bytes(of: notes), as: UTF8.self))
    }
  }

  @Test("One ends with its status, and what it says on standard error is kept")
  func ends() throws {
    let (end, said) = try run("echo out; echo oops >&2; exit 3")
    #expect(end == .exit(3))
    #expect(said == "oops\n")
    #expect(try run("kill -9 $$").end == .signal(9))
    #expect(try run("cat").end == .exit(0))
  }

  @Test("It sees the variables it is given and no others")
  func environment() throws {
    let said = try run("env >&2", environment: ["PATH": "/usr/bin:/bin", "A": "b c"]).said
    let names = said.split(separator: "\n").compactMap { $0.split(separator: "=").first }
    #expect(Set(names).subtracting(["PWD", "_", "SHLVL", "OLDPWD"]) == ["PATH", "A"])
    #expect(said.contains("A=b c\n"))
  }

  @Test("One that takes too long is stopped, and all that it started")
  func timeout() throws {
    let mark = base + "/tiekartta-late-\(UUID().uuidString)"
    let words = "(sleep 2; : > '\(mark)') & sleep 30"
    let path = ["PATH": "/usr/bin:/bin"]
    #expect(try run(words, limit: 0.2, environment: path).end == .timeout)
    #expect(try run("(sleep 2; : > '\(mark)') & exit 0", environment: path).end == .exit(0))
    Thread.sleep(forTimeInterval: 2.5)
    #expect(!FileManager.default.fileExists(atPath: mark))
  }

  @Test("One is found in absolute folders alone, and only where it can be run")
  func find() throws {
    #expect(Program(["sh"], searchPath: "") == nil)
    #expect(Program(["sh"], searchPath: "bin:./bin") == nil)
    #expect(Program(["no-such-program", "sh"], searchPath: "/nonexistent:/bin")?.path == "/bin/sh")
    #expect(Program(["/bin/sh"], searchPath: "")?.path == "/bin/sh")
    #expect(Program(["passwd"], searchPath: "/etc") == nil)
    #expect(Program(["bin"], searchPath: "/usr") == nil)
  }

  @Test("A private folder is nobody else's, and gone afterwards, whatever happened")
  func folder() throws {
    struct Stop: Error {}
    var place = ""
    #expect(throws: Stop.self) {
      try PrivateFolder.with(in: base) { folder in
        place = folder
        let mode = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions]
        #expect(mode as? Int == 0o700)
        try Files.makeFolder(folder + "/a/b")
        try Files.write([1], to: folder + "/a/b/c")
        try FileManager.default.createSymbolicLink(
          atPath: folder + "/a/link", withDestinationPath: "/etc")
        throw Stop()
      }
    }
    #expect(!place.isEmpty && !FileManager.default.fileExists(atPath: place))
    #expect(FileManager.default.fileExists(atPath: "/etc/passwd"))
    #expect(throws: FileFault.self) { try PrivateFolder.with(in: "/nonexistent") { _ in } }
  }
}
