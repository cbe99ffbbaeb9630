import Foundation
import Testing

@testable import GitHistory

@Suite("Opening a repository")
struct OpeningTests {
  let made: ThrowawayRepository
  let head: String

  init() throws {
    made = try ThrowawayRepository()
    head = try made.commit("plans/2024/roadmap.yaml", "goals: []\n")
  }

  @Test("a work tree gives its folder and that of its git data")
  func workTree() throws {
    let repository = try Repository(discoveringFrom: made.path)
    #expect(repository.workdir == made.path)
    #expect(repository.gitDir == "\(made.path)/.git")
    #expect(repository.commonDir == "\(made.path)/.git")
    #expect(!repository.isBare)
    #expect(!repository.isShallow)
  }

  @Test("a start deep in a work tree finds the repository above it")
  func subdirectory() throws {
    let repository = try Repository(discoveringFrom: "\(made.path)/plans/2024")
    #expect(repository.workdir == made.path)
  }

  @Test("a start at a file finds the repository the file lies in")
  func file() throws {
    let repository = try Repository(discoveringFrom: "\(made.path)/plans/2024/roadmap.yaml")
    #expect(repository.workdir == made.path)
  }

  @Test("a linked work tree has git data of its own and shares the rest")
  func linkedWorkTree() throws {
    try made.git(["worktree", "add", "--quiet", "../linked"])
    let repository = try Repository(discoveringFrom: "\(made.room)/linked/plans")
    #expect(repository.workdir == "\(made.room)/linked")
    #expect(repository.gitDir == "\(made.path)/.git/worktrees/linked")
    #expect(repository.commonDir == "\(made.path)/.git")
    #expect(try repository.resolve("linked").id == head)
  }

  @Test("a linked work tree with settings of its own is no obstacle")
  func workTreeSettings() throws {
    try made.git(["config", "extensions.worktreeConfig", "true"])
    let repository = try Repository(discoveringFrom: made.path)
    #expect(try repository.resolve("HEAD").id == head)
  }

  @Test("a bare repository has no work tree")
  func bare() throws {
    try made.git(["clone", "--quiet", "--bare", ".", "../bare.git"])
    let repository = try Repository(discoveringFrom: "\(made.room)/bare.git")
    #expect(repository.isBare)
    #expect(repository.workdir == nil)
    #expect(repository.gitDir == "\(made.room)/bare.git")
    #expect(try repository.resolve("main").id == head)
  }

  @Test("a submodule is followed through its git file")
  func submodule() throws {
    let outer = try ThrowawayRepository()
    try outer.git([
      "-c", "protocol.file.allow=always", "submodule", "--quiet", "add", made.path, "part",
    ])
    let repository = try Repository(discoveringFrom: "\(outer.path)/part/plans")
    #expect(repository.workdir == "\(outer.path)/part")
    #expect(repository.gitDir == "\(outer.path)/.git/modules/part")
    #expect(try repository.resolve("HEAD").id == head)
  }

  @Test("a shallow clone says so, from its linked work trees too")
  func shallow() throws {
    try made.commit("second")
    let url = "file://\(made.path)"
    try made.git(["clone", "--quiet", "--depth=1", url, "../shallow"])
    try made.git(["worktree", "add", "--quiet", "../linked"], in: "\(made.room)/shallow")
    for folder in ["shallow", "linked"] {
      let repository = try Repository(discoveringFrom: "\(made.room)/\(folder)")
      #expect(repository.isShallow, "\(folder)")
    }
  }

  @Test(
    "a repository that belongs to someone else opens",
    .enabled(if: geteuid() == 0, "only root can give a folder to someone else"))
  func otherOwner() throws {
    let chown = Process()
    chown.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    chown.arguments = ["chown", "-R", "54321", made.path]
    try chown.run()
    chown.waitUntilExit()
    try #require(chown.terminationStatus == 0)
    let repository = try Repository(discoveringFrom: made.path)
    #expect(try repository.resolve("HEAD").id == head)
  }

  @Test("a folder outside any repository is told apart", arguments: ["", "/nothing/here", "/\0"])
  func noRepository(below: String) throws {
    let error = #expect(throws: GitError.self) {
      _ = try Repository(discoveringFrom: made.room + below)
    }
    #expect(error?.kind == .notARepository)
    #expect(error?.message.isEmpty == false)
  }

  @Test("a repository with an extension that cannot be read is told apart")
  func unsupported() throws {
    try made.git(["config", "core.repositoryFormatVersion", "1"])
    try made.git(["config", "extensions.tomorrow", "true"])
    let error = #expect(throws: GitError.self) {
      _ = try Repository(discoveringFrom: made.path)
    }
    #expect(error?.kind == .unsupportedRepository)
    #expect(error?.message.contains("tomorrow") == true)
  }

  @Test("a repository with longer ids is told apart")
  func longIDs() throws {
    let long = try ThrowawayRepository("--object-format=sha256")
    let error = #expect(throws: GitError.self) {
      _ = try Repository(discoveringFrom: long.path)
    }
    #expect(error?.kind == .unsupportedRepository)
  }
}
