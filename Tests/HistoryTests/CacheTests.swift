import Foundation
import RoadmapModel
import Testing

@testable import Revisions
@testable import RoadmapHistory
@testable import Workspace

/// What earlier runs found changes how fast a result comes, and nothing else.
@Suite struct CacheTests {
  private func folder() throws -> GitFolder {
    let folder = try GitFolder()
    try folder.shell("git init --quiet --initial-branch=main; echo 'format: 1' > tiekartta.yaml")
    try folder.land("2026-01-10", end: "2026-06-30")
    try folder.land("2026-02-10", end: "2026-07-31")
    try folder.shell("git switch --quiet --create topic")
    try folder.land("2026-02-20", end: "2026-09-30")
    try folder.shell(
      """
      git switch --quiet main
      GIT_COMMITTER_DATE=2026-03-01T12:00:00+0200 git merge --quiet --no-ff -m Merge topic
      """)
    return folder
  }

  private func cache(_ folder: GitFolder) -> String { folder.path + "/.git/tiekartta/history" }

  @Test("With and without what was kept, the result is the same, also after further commits")
  func same() throws {
    let folder = try folder()
    let cold = try folder.summary(usesCache: false)
    #expect(!FileManager.default.fileExists(atPath: cache(folder)))
    #expect(try folder.summary() == cold)
    #expect(FileManager.default.fileExists(atPath: cache(folder)))
    #expect(try folder.summary() == cold)
    for (number, end) in ["2026-10-31", "2026-11-30", "2026-08-31"].enumerated() {
      try folder.land("2026-04-0\(number + 1)", end: end)
      try folder.land("2026-05-0\(number + 1)", end: "2026-12-31", id: "B\(number)")
      #expect(try folder.summary() == folder.summary(usesCache: false))
    }
    #expect(try folder.summary(at: "HEAD~4") == folder.summary(usesCache: false, at: "HEAD~4"))
    #expect(try folder.summary() == folder.summary(usesCache: false))
  }

  @Test("Another branch and a rewritten one are read as they are")
  func rewritten() throws {
    let folder = try folder()
    _ = try folder.summary()
    #expect(try folder.summary(at: "topic") == folder.summary(usesCache: false, at: "topic"))
    try folder.shell("git reset --quiet --hard HEAD~1")
    try folder.land("2026-06-01", end: "2027-01-31")
    #expect(try folder.summary() == folder.summary(usesCache: false))
    let workspace = try Workspace(from: folder.path)
    #expect(try workspace.history(HistoryRequest(today: Day(number: 20_000))).branch == "main")
  }

  @Test("What was cut off, changed or is not ours counts as absent")
  func damaged() throws {
    let folder = try folder()
    let cold = try folder.summary()
    let whole = try Data(contentsOf: URL(filePath: cache(folder)))
    for length in stride(from: 0, to: whole.count, by: max(1, whole.count / 60)) {
      try whole.prefix(length).write(to: URL(filePath: cache(folder)))
      #expect(try folder.summary() == cold)
    }
    for place in stride(from: 0, to: whole.count, by: max(1, whole.count / 60)) {
      var bytes = whole
      bytes[place] ^= 0x41
      try bytes.write(to: URL(filePath: cache(folder)))
      #expect(try folder.summary() == cold)
    }
    // A file that may not be replaced is done without.
    try folder.shell("rm -rf .git/tiekartta; echo x > .git/tiekartta")
    #expect(try folder.summary() == cold)
  }

  @Test(
    "A cache that is no plain file of a plain folder is left alone",
    arguments: [
      "ln -s $PWD/outside/file .git/tiekartta/history", "mkfifo .git/tiekartta/history",
      "mkdir .git/tiekartta/history", "ln -s nowhere .git/tiekartta/history",
      "rm -r .git/tiekartta; ln -s $PWD/outside .git/tiekartta",
      "rm -r .git/tiekartta; ln -s nowhere .git/tiekartta",
      "rm -r .git/tiekartta; mkfifo .git/tiekartta",
    ])
  func foreign(_ setting: String) throws {
    let folder = try folder()
    let cold = try folder.summary(usesCache: false)
    try folder.shell("mkdir -p outside .git/tiekartta; echo precious > outside/file; \(setting)")
    #expect(try folder.summary() == cold)
    let outside = folder.path + "/outside"
    #expect(try FileManager.default.contentsOfDirectory(atPath: outside) == ["file"])
    #expect(try String(contentsOfFile: outside + "/file", encoding: .utf8) == "precious\n")
  }

  @Test("Several runs at once keep whole files")
  func atOnce() async throws {
    let folder = try folder()
    let cold = try folder.summary(usesCache: false)
    let path = folder.path
    try await withThrowingTaskGroup(of: Bool.self) { group in
      for _ in 0..<8 {
        group.addTask {
          let same = try GitFolder.summary(at: path)
          return same == cold
        }
      }
      for try await isSame in group { #expect(isSame) }
    }
    #expect(try folder.summary() == cold)
  }

  @Test("Linked work trees share what was kept")
  func shared() throws {
    let folder = try folder()
    let cold = try folder.summary()
    try folder.shell("git worktree add --quiet linked main~0 2> /dev/null")
    #expect(try folder.summary(in: "/linked") == cold)
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/linked/.git/tiekartta"))
  }
}

extension GitFolder {
  /// The summary of a folder that another object owns.
  static func summary(at path: String) throws -> [String] {
    let folder = try GitFolder()
    return try folder.summary(in: "/" + relative(path, from: folder.path))
  }

  private static func relative(_ path: String, from other: String) -> String {
    String(repeating: "../", count: other.split(separator: "/").count) + path
  }
}
