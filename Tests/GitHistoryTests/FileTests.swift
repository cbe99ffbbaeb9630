import Foundation
import Testing

@testable import GitHistory

@Suite("Files of a commit")
struct FileTests {
  let made: ThrowawayRepository

  init() throws { made = try ThrowawayRepository() }

  /// The paths of the files of a commit.
  private func paths(
    _ revision: String = "HEAD", under folder: String = "",
    where isWanted: (String) -> Bool = { _ in true }
  ) throws -> [String] {
    let repository = try Repository(discoveringFrom: made.path)
    let commit = try repository.resolve(revision)
    return try repository.files(in: commit, under: folder, where: isWanted).map(\.path)
  }

  /// The fault that an action on the repository ends in.
  private func fault(
    at place: SourceLocation = #_sourceLocation, _ action: (Repository) throws -> Void
  ) throws -> GitError? {
    let repository = try Repository(discoveringFrom: made.path)
    return #expect(throws: GitError.self, sourceLocation: place) { try action(repository) }
  }

  @Test("files come in the order of git's own list")
  func order() throws {
    for file in ["b.yaml", "a/z.yaml", "a.yaml", "a/b/c.yaml", "a-b.yaml", "ä.yaml"] {
      try made.write(file, file)
    }
    try made.commit()
    let list = try made.git(["ls-tree", "-r", "-z", "--name-only", "HEAD"])
    #expect(try paths() == list.split(separator: "\0").map(String.init))
  }

  @Test(
    "a folder narrows the list",
    arguments: [
      ("", ["a/b/c.yaml", "a/d.yaml", "ab/e.yaml"]), ("a", ["a/b/c.yaml", "a/d.yaml"]),
      ("./a/b/", ["a/b/c.yaml"]), ("a/d.yaml", ["a/d.yaml"]), ("nope", []), ("a/d.yaml/x", []),
      ("a/b/nope", []),
    ])
  func folder(folder: String, expected: [String]) throws {
    for file in ["a/b/c.yaml", "a/d.yaml", "ab/e.yaml"] { try made.write(file, "x") }
    try made.commit()
    #expect(try paths(under: folder) == expected)
  }

  @Test("only wanted files are listed")
  func wanted() throws {
    for file in ["a/kep.yaml", "a/README.md", "kep.yaml"] { try made.write(file, "x") }
    try made.commit()
    #expect(try paths(where: { $0.hasSuffix("kep.yaml") }) == ["a/kep.yaml", "kep.yaml"])
  }

  @Test("an older commit has the files it had")
  func older() throws {
    let first = try made.commit("a.yaml", "1")
    try made.git(["mv", "a.yaml", "b.yaml"])
    try made.commit()
    #expect(try paths(first) == ["a.yaml"])
    #expect(try paths() == ["b.yaml"])
  }

  @Test("each kind of entry is told apart")
  func modes() throws {
    let blob = try made.blob("x")
    let id = try made.commit(
      tree: """
        100644 blob \(blob)\tregular
        100755 blob \(blob)\texecutable
        120000 blob \(blob)\tlink
        160000 commit 0123456789012345678901234567890123456789\tpart

        """)
    let repository = try Repository(discoveringFrom: made.path)
    let files = try repository.files(in: repository.resolve(id))
    #expect(files.map(\.path) == ["executable", "link", "part", "regular"])
    #expect(files.map(\.mode) == [.executable, .symlink, .submodule, .regular])
    #expect(files[0].blob == blob)
  }

  @Test("a link is its target's path, and is not followed")
  func symlink() throws {
    let target = "../elsewhere.yaml"
    try FileManager.default.createSymbolicLink(
      atPath: "\(made.path)/link.yaml", withDestinationPath: target)
    try made.commit()
    let repository = try Repository(discoveringFrom: made.path)
    let file = try #require(try repository.files(in: repository.resolve("HEAD")).first)
    #expect(file.mode == .symlink)
    #expect(try repository.text(of: file.blob, atMost: 100) == Array(target.utf8))
  }

  @Test("paths in another encoding stay apart, though they look the same")
  func otherEncoding() throws {
    let blob = try made.blob("x")
    let id = try made.commit(
      tree: "100644 blob \(blob)\t\"\\344.yaml\"\n100644 blob \(blob)\t\"\\366.yaml\"\n")
    let repository = try Repository(discoveringFrom: made.path)
    let files = try repository.files(in: repository.resolve(id))
    #expect(files.map(\.path) == ["\u{FFFD}.yaml", "\u{FFFD}.yaml"])
    #expect(files.map { $0.pathBytes.first } == [0xE4, 0xF6])
  }

  @Test(
    "folders may lie deep, but not without end",
    arguments: [(128, true), (129, false), (3000, false)])
  func deep(depth: Int, isRead: Bool) throws {
    let path = String(repeating: "a/", count: depth) + "b.yaml"
    let stream = """
      commit refs/heads/deep
      committer B <b@example.com> 0 +0000
      data 0
      M 644 inline \(path)
      data 1
      x

      """
    try made.git(["fast-import", "--quiet"], input: stream)
    if isRead {
      #expect(try paths("deep") == [path])
    } else {
      let error = try fault { _ = try $0.files(in: $0.resolve("deep")) }
      #expect(error?.kind == .malformedObject)
    }
  }

  @Test("a name that leads out of its folder is refused")
  func leadingOut() throws {
    let blob = try made.blob("x")
    let digits = Array(blob.utf8)
    var tree = Data("100644 ..\0".utf8)
    for index in stride(from: 0, to: 40, by: 2) {
      tree.append(
        try #require(UInt8(String(decoding: digits[index..<index + 2], as: UTF8.self), radix: 16)))
    }
    try tree.write(to: URL(fileURLWithPath: "\(made.room)/tree"))
    let id = try made.git(["hash-object", "--literally", "-t", "tree", "-w", "\(made.room)/tree"])
    let commit = try made.git(["commit-tree", id, "-m", "Out"])
    let error = try fault { _ = try $0.files(in: $0.resolve(commit)) }
    #expect(error?.kind == .malformedObject)
  }

  @Test("a text is its bytes, none changed", arguments: ["goals: []\r\n", "", "ä\0\u{1}"])
  func text(text: String) throws {
    let blob = try made.blob(text)
    let repository = try Repository(discoveringFrom: made.path)
    #expect(try repository.text(of: blob, atMost: 100) == Array(text.utf8))
  }

  @Test("a text over the bound is refused, and one at the bound is read")
  func bound() throws {
    let blob = try made.blob(String(repeating: "x", count: 1000))
    let repository = try Repository(discoveringFrom: made.path)
    #expect(try repository.text(of: blob, atMost: 1000).count == 1000)
    let error = try fault { _ = try $0.text(of: blob, atMost: 999) }
    #expect(error?.kind == .tooLarge)
    #expect(error?.message == "\(blob) has 1000 bytes; at most 999 are read")
  }

  @Test("an object of another type is not a text")
  func otherType() throws {
    let commit = try made.commit("a.yaml", "x")
    let error = try fault { _ = try $0.text(of: commit, atMost: 10_000) }
    #expect(error?.kind == .malformedObject)
  }

  @Test(
    "an id that is none is refused",
    arguments: ["", "HEAD", "0123", String(repeating: "g", count: 40)])
  func noID(id: String) throws {
    #expect(try fault { _ = try $0.text(of: id, atMost: 10) }?.kind == .other)
  }

  @Test("a clone without folders says that they were not fetched")
  func withoutFolders() throws {
    try made.git(["config", "uploadpack.allowFilter", "true"])
    try made.commit("a/b.yaml", "x")
    try made.git([
      "clone", "--quiet", "--no-checkout", "--filter=tree:0", "file://\(made.path)", "../partial",
    ])
    let repository = try Repository(discoveringFrom: "\(made.room)/partial")
    let commit = try repository.resolve("HEAD")
    let error = #expect(throws: GitError.self) { _ = try repository.files(in: commit) }
    #expect(error?.kind == .missingObject)
  }

  @Test("a partial clone lists its files and says which text was not fetched")
  func partial() throws {
    try made.git(["config", "uploadpack.allowFilter", "true"])
    try made.commit("a.yaml", "x")
    try made.git([
      "clone", "--quiet", "--no-checkout", "--filter=blob:none", "file://\(made.path)",
      "../partial",
    ])
    let repository = try Repository(discoveringFrom: "\(made.room)/partial")
    let file = try #require(try repository.files(in: repository.resolve("HEAD")).first)
    #expect(file.path == "a.yaml")
    let error = #expect(throws: GitError.self) {
      _ = try repository.text(of: file.blob, atMost: 100)
    }
    #expect(error?.kind == .missingObject)
    #expect(error?.message.contains(file.blob) == true)
  }
}
