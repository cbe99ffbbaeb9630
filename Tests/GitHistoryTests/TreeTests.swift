import Foundation
import Testing

@testable import GitHistory

@Suite("Trees and contents")
struct TreeTests {
  let made: ThrowawayRepository

  init() throws { made = try ThrowawayRepository() }

  /// The repository, and the tree of a commit of it.
  private func opened(_ revision: String = "HEAD") throws -> (Repository, tree: ObjectName) {
    let repository = try Repository(discoveringFrom: made.path)
    return (repository, try repository.lineCommit(repository.resolveName(revision)).tree)
  }

  private func name(_ hex: String) throws -> ObjectName { try #require(ObjectName(hex: hex)) }

  @Test("each sort of item is told apart, in the order of the tree")
  func sorts() throws {
    let blob = try made.blob("x")
    let inner = try made.git(["mktree"], input: "100644 blob \(blob)\tx\n")
    let id = try made.commit(
      tree: """
        100644 blob \(blob)\tregular
        100755 blob \(blob)\texecutable
        120000 blob \(blob)\tlink
        040000 tree \(inner)\tfolder
        160000 commit 0123456789012345678901234567890123456789\tpart

        """)
    let (repository, tree) = try opened(id)
    let items = try repository.items(of: tree)
    #expect(items.map(\.name) == ["executable", "folder", "link", "part", "regular"])
    #expect(items.map(\.sort) == [.file, .folder, .link, .repository, .file])
    #expect(items[0].object.hex == blob)
    #expect(try repository.item("folder", of: tree)?.object.hex == inner)
    #expect(try repository.item("fold", of: tree) == nil)
    #expect(try repository.tree(["folder"], in: tree)?.hex == inner)
    #expect(try repository.tree(["link"], in: tree) == nil)
  }

  @Test("names in another encoding stay apart, each as git shows it")
  func otherEncoding() throws {
    let blob = try made.blob("x")
    let id = try made.commit(
      tree: "100644 blob \(blob)\t\"\\344.yaml\"\n100644 blob \(blob)\t\"\\366.yaml\"\n")
    let (repository, tree) = try opened(id)
    #expect(try repository.items(of: tree).map(\.name) == [#"\344.yaml"#, #"\366.yaml"#])
  }

  @Test("a tree that is not built as trees are is refused, and never read as a shorter one")
  func malformed() throws {
    let blob = try made.blob("x")
    try Data("100644 a.yaml\0\(blob.prefix(15))".utf8)
      .write(to: URL(fileURLWithPath: "\(made.room)/tree"))
    let id = try made.git(["hash-object", "--literally", "-t", "tree", "-w", "\(made.room)/tree"])
    let repository = try Repository(discoveringFrom: made.path)
    for read in [
      { _ = try repository.items(of: try name(id)) },
      { _ = try repository.item("a.yaml", of: try name(id)) },
    ] {
      let error = #expect(throws: GitError.self) { try read() }
      #expect(error?.kind == .malformedObject)
    }
  }

  @Test(
    "what lies too deep is left out and told of, and the rest is read",
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
    let (repository, tree) = try opened("deep")
    var walk = FolderWalk(repository, home: "", guide: "guide", folder: "")
    var paths: [String] = []
    try walk.advance(to: tree, folderSaid: { _ in nil }) { paths.append($0.path) }
    #expect(paths == (isRead ? [path] : []))
    #expect((walk.deepFolder == nil) == isRead)
  }

  @Test("a text is its bytes, none changed", arguments: ["goals: []\r\n", "", "ä\0\u{1}"])
  func text(text: String) throws {
    let blob = try name(made.blob(text))
    let repository = try Repository(discoveringFrom: made.path)
    #expect(try repository.content(of: blob, atMost: 100) == Array(text.utf8))
  }

  @Test("a text over the bound is refused, and one at the bound is read")
  func bound() throws {
    let blob = try name(made.blob(String(repeating: "x", count: 1000)))
    let repository = try Repository(discoveringFrom: made.path)
    #expect(try repository.content(of: blob, atMost: 1000).count == 1000)
    let error = #expect(throws: GitError.self) {
      _ = try repository.content(of: blob, atMost: 999)
    }
    #expect(error?.kind == .tooLarge)
    #expect(error?.message == "\(blob.hex) has 1000 bytes; at most 999 are read")
  }

  @Test("an object of another type is not a text")
  func otherType() throws {
    let commit = try name(made.commit("a.yaml", "x"))
    let repository = try Repository(discoveringFrom: made.path)
    let error = #expect(throws: GitError.self) {
      _ = try repository.content(of: commit, atMost: 10_000)
    }
    #expect(error?.kind == .malformedObject)
  }

  @Test("a clone without folders says that they were not fetched")
  func withoutFolders() throws {
    try made.git(["config", "uploadpack.allowFilter", "true"])
    try made.commit("a/b.yaml", "x")
    try made.git([
      "clone", "--quiet", "--no-checkout", "--filter=tree:0", "file://\(made.path)", "../partial",
    ])
    let repository = try Repository(discoveringFrom: "\(made.room)/partial")
    let tree = try repository.lineCommit(repository.resolveName("HEAD")).tree
    let error = #expect(throws: GitError.self) { _ = try repository.items(of: tree) }
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
    let tree = try repository.lineCommit(repository.resolveName("HEAD")).tree
    let file = try #require(try repository.item("a.yaml", of: tree))
    let error = #expect(throws: GitError.self) {
      _ = try repository.content(of: file.object, atMost: 100)
    }
    #expect(error?.kind == .missingObject)
    #expect(error?.message.contains(file.object.hex) == true)
  }
}
