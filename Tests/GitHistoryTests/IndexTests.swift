import Foundation
import Testing

@testable import GitHistory

@Suite("Reading the index")
struct IndexTests {
  let made: ThrowawayRepository

  init() throws { made = try ThrowawayRepository() }

  /// The index of the repository as it is now.
  private func index() throws -> GitIndex { try Repository(discoveringFrom: made.path).index() }

  /// How a file of the work tree looks.
  private func status(_ file: String) throws -> FileStatus {
    try #require(FileStatus(at: "\(made.path)/\(file)"))
  }

  /// Sets when a file was last written, in seconds from now.
  private func age(_ file: String, by seconds: Double) throws {
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: seconds)], ofItemAtPath: "\(made.path)/\(file)"
    )
  }

  /// Whether a file certainly has what the index says.
  private func isUnchanged(_ file: String) throws -> Bool {
    let index = try index()
    let entry = try #require(index.entries.first { $0.path == file })
    return entry.isUnchanged(by: try status(file), indexWritten: index.written)
  }

  @Test("entries are those of git's own list")
  func entries() throws {
    for file in ["b.yaml", "a/z.yaml", "a.yaml", "a-b.yaml", "B.yaml", "ä.yaml"] {
      try made.write(file, file)
    }
    try made.git(["add", "."])
    try made.git(["update-index", "--chmod=+x", "b.yaml"])
    try made.git(["update-index", "--index-version=4"])
    let lines = try index().entries.map { entry in
      "\(entry.blob.hex) \(entry.stage)\t\(entry.path)"
    }
    let list = try made.git(["ls-files", "--stage", "-z"])
    #expect(lines == list.split(separator: "\0").map { String($0.dropFirst("100644 ".count)) })
  }

  @Test("an entry tells how its file looked")
  func facts() throws {
    try made.write("a.yaml", "goals: []\n")
    try made.git(["add", "."])
    let (entry, status) = (try #require(try index().entries.first), try status("a.yaml"))
    #expect(entry.size == 10 && status.size == 10 && status.isRegular)
    #expect(entry.mtime == status.mtime && entry.ctime == status.ctime)
    #expect(entry.ino == UInt32(truncatingIfNeeded: status.ino) && entry.ino != 0)
    #expect(entry.mtime.seconds > 1_700_000_000 && !entry.isSkipWorktree && !entry.isIntentToAdd)
    #expect(entry.pathBytes == Array("a.yaml".utf8))
    #expect(try index().written == FileStatus(at: "\(made.path)/.git/index")?.mtime)
  }

  @Test("each kind of entry is told apart")
  func kinds() throws {
    let (blob, commit) = (try made.blob("x"), try made.commit("a.yaml", "x"))
    try made.write("later.yaml", "x")
    try made.git(["add", "--intent-to-add", "later.yaml"])
    try made.git(["update-index", "--skip-worktree", "a.yaml"])
    try made.git(
      ["update-index", "--index-info"],
      input: """
        120000 \(blob)\tlink
        160000 \(commit)\tpart
        100644 \(blob) 1\tz.yaml
        100644 \(blob) 3\tz.yaml

        """)
    let entries = try index().entries
    #expect(entries.map(\.path) == ["a.yaml", "later.yaml", "link", "part", "z.yaml", "z.yaml"])
    #expect(entries.map(\.sort).dropFirst(2).prefix(2) == [.link, .repository])
    #expect(entries.map(\.stage) == [0, 0, 0, 0, 1, 3])
    #expect(entries.map(\.isSkipWorktree) == [true, false, false, false, false, false])
    #expect(entries.map(\.isIntentToAdd) == [false, true, false, false, false, false])
  }

  @Test("a bare repository and one without an index have an empty one")
  func empty() throws {
    #expect(try index().entries.isEmpty)
    try made.commit("a.yaml", "x")
    try made.git(["clone", "--quiet", "--bare", ".", "../bare.git"])
    let index = try Repository(discoveringFrom: "\(made.room)/bare.git").index()
    #expect(index.entries.isEmpty && index.written == FileTime(seconds: 0, nanoseconds: 0))
  }

  @Test("a linked work tree has an index of its own, and each reading is a fresh one")
  func fresh() throws {
    try made.commit("a.yaml", "x")
    try made.git(["worktree", "add", "--quiet", "../linked"])
    let linked = try Repository(discoveringFrom: "\(made.room)/linked")
    #expect(try linked.index().entries.map(\.path) == ["a.yaml"])
    try made.git(["rm", "--quiet", "a.yaml"], in: "\(made.room)/linked")
    #expect(try linked.index().entries.isEmpty)
    #expect(try index().entries.map(\.path) == ["a.yaml"])
  }

  @Test("a path in another encoding keeps its bytes")
  func otherEncoding() throws {
    let blob = try made.blob("x")
    try made.git(["update-index", "--index-info"], input: "100644 \(blob)\t\"\\344.yaml\"\n")
    let entry = try #require(try index().entries.first)
    #expect(entry.path == "\u{FFFD}.yaml" && entry.pathBytes.first == 0xE4)
  }

  @Test("an index that is damaged, in parts or without its folders' files is refused")
  func refused() throws {
    try made.commit("a/b.yaml", "x")
    let file = URL(fileURLWithPath: "\(made.path)/.git/index")
    let whole = try Data(contentsOf: file)
    for end in stride(from: 1, to: whole.count, by: 7) {
      try whole.prefix(end).write(to: file)
      let error = #expect(throws: GitError.self) { _ = try index() }
      #expect(error?.kind == .unreadableIndex)
    }
    try whole.write(to: file)
    try made.git(["update-index", "--split-index"])
    let split = #expect(throws: GitError.self) { _ = try index() }
    #expect(split?.kind == .splitIndex)
    try made.git(["update-index", "--no-split-index"])
    #expect(try index().entries.count == 1)
    try made.git(["sparse-checkout", "set", "--cone", "--sparse-index", "c"])
    let sparse = #expect(throws: GitError.self) { _ = try index() }
    #expect(sparse?.kind == .sparseIndex)
  }

  @Test("a file that was left alone since before the index was written is unchanged")
  func unchanged() throws {
    for file in ["a.yaml", "b.yaml", "empty.yaml"] {
      try made.write(file, file == "empty.yaml" ? "" : "goals: []\n")
      try age(file, by: -100)
    }
    try made.git(["add", "."])
    #expect(try isUnchanged("a.yaml"))
    #expect(try isUnchanged("empty.yaml"))
    try made.write("b.yaml", "goals: [b]\n")
    #expect(try !isUnchanged("b.yaml"))
  }

  @Test("a file of the same size and time with other content is not taken for the same")
  func disguised() throws {
    try made.write("a.yaml", "goals: [a]\n")
    try age("a.yaml", by: -100)
    try made.git(["add", "."])
    let before = try status("a.yaml")
    // The file system's clock moves in steps of some milliseconds.
    usleep(20_000)
    let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: "\(made.path)/a.yaml"))
    try handle.write(contentsOf: Data("goals: [b]\n".utf8))
    try handle.close()
    try setTime(of: "a.yaml", to: before.mtime)
    let after = try status("a.yaml")
    #expect(after.mtime == before.mtime && after.ino == before.ino && after.size == before.size)
    #expect(try !isUnchanged("a.yaml"))
  }

  @Test("a file written just when the index was is unknown, though nothing of its status changed")
  func racy() throws {
    try made.write("a.yaml", "goals: [a]\n")
    try age("a.yaml", by: 3600)
    try made.git(["add", "."])
    let (entry, status) = (try #require(try index().entries.first), try status("a.yaml"))
    #expect(entry.mtime == status.mtime && entry.ctime == status.ctime)
    #expect(try !isUnchanged("a.yaml"))
    try setTime(of: ".git/index", to: status.mtime)
    #expect(try index().written == status.mtime)
    #expect(try !isUnchanged("a.yaml"))
    try setTime(of: ".git/index", to: FileTime(seconds: status.mtime.seconds + 1, nanoseconds: 1))
    #expect(try isUnchanged("a.yaml"))
  }

  @Test("files written right after they were added are never taken for what was added")
  func race() throws {
    var wrong = 0
    for round in 0..<20 {
      try made.write("a.yaml", "goals: [a\(round % 2)]\n")
      try made.git(["add", "a.yaml"])
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: "\(made.path)/a.yaml"))
      try handle.write(contentsOf: Data("goals: [b\(round % 2)]\n".utf8))
      try handle.close()
      if try isUnchanged("a.yaml") { wrong += 1 }
    }
    #expect(wrong == 0)
  }

  @Test("the empty size that git writes over a racy entry's is not taken for an empty file's")
  func smudged() throws {
    try made.write("a.yaml", "goals: [a]\n")
    try age("a.yaml", by: 3600)
    try made.git(["add", "a.yaml"])
    let time = try status("a.yaml").mtime
    try made.write("a.yaml", "goals: [b]\n")
    try setTime(of: "a.yaml", to: time)
    try made.write("b.yaml", "x")
    try made.git(["-c", "core.trustCtime=false", "-c", "core.checkStat=minimal", "add", "b.yaml"])
    let entry = try #require(try index().entries.first)
    #expect(entry.size == 0)
    let emptied = FileStatus(
      isRegular: true, size: 0, mtime: entry.mtime, ctime: entry.ctime, ino: UInt64(entry.ino))
    let later = FileTime(seconds: entry.mtime.seconds + 10, nanoseconds: 1)
    #expect(!entry.isUnchanged(by: emptied, indexWritten: later))
  }

  @Test("what is no plain file with one content is never unchanged")
  func noPlainFile() throws {
    let target = "elsewhere.yaml"
    try FileManager.default.createSymbolicLink(
      atPath: "\(made.path)/link.yaml", withDestinationPath: target)
    try made.write("later.yaml", "")
    try made.git(["add", "link.yaml"])
    try made.git(["add", "--intent-to-add", "later.yaml"])
    try setTime(of: ".git/index", to: FileTime(seconds: 4_000_000_000, nanoseconds: 1))
    #expect(try !isUnchanged("link.yaml"))
    #expect(try !isUnchanged("later.yaml"))
    #expect(try index().written.seconds == 4_000_000_000)
  }

  @Test("a status is given only where something lies", arguments: ["nope", "a\0b", "a.yaml/x"])
  func noStatus(file: String) throws {
    try made.write("a.yaml", "x")
    #expect(FileStatus(at: "\(made.path)/\(file)") == nil)
    #expect(FileStatus(at: made.path)?.isRegular == false)
  }

  /// Sets exactly when a file was last written.
  private func setTime(of file: String, to time: FileTime) throws {
    let now = timespec(tv_sec: time.seconds, tv_nsec: time.nanoseconds)
    try #require(utimensat(AT_FDCWD, "\(made.path)/\(file)", [now, now], 0) == 0)
  }
}
