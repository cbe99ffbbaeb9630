import Foundation
import Testing

@testable import GitHistory

@Suite("State of a repository")
struct StateTests {
  let made: ThrowawayRepository
  let first: String
  let second: String

  init() throws {
    made = try ThrowawayRepository()
    first = try made.commit("roadmap.yaml", "goals: []\n")
    second = try made.commit("roadmap.yaml", "goals: [a]\n")
  }

  /// The state of the repository in a folder of the room.
  private func state(in folder: String = "roadmap") throws -> RepositoryState {
    try Repository(discoveringFrom: "\(made.room)/\(folder)").state()
  }

  /// Clones the repository over the protocol that leaves something out.
  private func clone(_ options: String..., to folder: String) throws {
    try made.git(["config", "uploadpack.allowFilter", "true"])
    try made.git(["clone", "--quiet"] + options + ["file://\(made.path)", "../\(folder)"])
  }

  @Test("a whole repository has nothing to say")
  func whole() throws {
    #expect(
      try state()
        == RepositoryState(
          shallow: [], isPartial: false, grafts: [], replacements: [], isDetached: false,
          isUnborn: false, isLinkedWorktree: false, isSubmodule: false, isBare: false, head: "main")
    )
  }

  @Test("HEAD's branch is told by its short name")
  func branch() throws {
    try made.git(["checkout", "--quiet", "-b", "plans/next"])
    #expect(try state().head == "plans/next")
  }

  @Test("a HEAD on a commit has no branch, whether a branch or a tag leads there")
  func detached() throws {
    for revision in ["main", "HEAD~1"] {
      try made.git(["checkout", "--quiet", "--detach", revision])
      let state = try state()
      #expect(state.isDetached && state.head == nil && !state.isUnborn)
    }
  }

  @Test("a HEAD on a branch without commits tells the branch")
  func unborn() throws {
    try made.git(["checkout", "--quiet", "--orphan", "fresh"])
    let state = try state()
    #expect(state.isUnborn && state.head == "fresh" && !state.isDetached)
  }

  @Test("a HEAD on a reference that is no branch is neither detached nor on one")
  func otherReference() throws {
    try made.git(["update-ref", "refs/plans/a", "main"])
    try made.git(["symbolic-ref", "HEAD", "refs/plans/a"])
    let state = try state()
    #expect(!state.isDetached && state.head == nil && !state.isUnborn)
  }

  @Test("a bare repository and a work tree linked to it are told apart")
  func bare() throws {
    try made.git(["clone", "--quiet", "--bare", ".", "../bare.git"])
    try made.git(["worktree", "add", "--quiet", "../linked"], in: "\(made.room)/bare.git")
    let (bare, linked) = (try state(in: "bare.git"), try state(in: "linked"))
    #expect(bare.isBare && !bare.isLinkedWorktree && bare.head == "main")
    #expect(!linked.isBare && linked.isLinkedWorktree && linked.head == "linked")
  }

  @Test("a shallow clone lists where it ends, from its linked work trees too")
  func shallow() throws {
    try made.git(["checkout", "--quiet", "-b", "side", first])
    let side = try made.commit("on the side")
    try made.git(["checkout", "--quiet", "main"])
    try made.git(["merge", "--quiet", "--no-ff", "-m", "Merge", "side"])
    try clone("--depth=2", to: "shallow")
    try made.git(["worktree", "add", "--quiet", "../linked"], in: "\(made.room)/shallow")
    for folder in ["shallow", "linked"] {
      #expect(Set(try state(in: folder).shallow) == [second, side], "\(folder)")
      let repository = try Repository(discoveringFrom: "\(made.room)/\(folder)")
      #expect(try repository.resolve("HEAD^2").id == side, "\(folder)")
      let error = #expect(throws: GitError.self) { _ = try repository.resolve("HEAD~2") }
      #expect(error?.kind == .missingObject, "\(folder)")
    }
    #expect(try state().shallow == [])
  }

  @Test("the commits a shallow clone ends at come in the order of the list")
  func shallowOrder() throws {
    try Data("\(second)\n\(first)\r\n".utf8).write(
      to: URL(fileURLWithPath: "\(made.path)/.git/shallow"))
    // Newer versions of libgit2 read the list too, and do not take the carriage return.
    guard let repository = try? Repository(discoveringFrom: made.path) else { return }
    #expect(try repository.state().shallow == [second, first])
  }

  @Test("a list of a shallow clone's ends that is none is a fault, not an empty one")
  func shallowDamaged() throws {
    let repository = try Repository(discoveringFrom: made.path)
    let list = "\(made.path)/.git/shallow"
    try Data("\(first)\nnone\n".utf8).write(to: URL(fileURLWithPath: list))
    let error = #expect(throws: GitError.self) { _ = try repository.state() }
    #expect(error?.message == "\(list): 'none' is not a commit's id")
    try FileManager.default.removeItem(atPath: list)
    try FileManager.default.createDirectory(atPath: list, withIntermediateDirectories: false)
    #expect(throws: GitError.self) { _ = try repository.state() }
  }

  @Test("a partial clone says so, from its linked work trees too")
  func partial() throws {
    try clone("--filter=blob:none", "--no-checkout", to: "partial")
    let folder = "\(made.room)/partial"
    try made.git(["worktree", "add", "--quiet", "--no-checkout", "../linked"], in: folder)
    #expect(try state(in: "partial").isPartial)
    #expect(try state(in: "linked").isPartial)
    let repository = try Repository(discoveringFrom: folder)
    #expect(try repository.resolve("HEAD~1").id == first)
  }

  @Test(
    "each mark of a partial clone is enough",
    arguments: [
      ("remote.o.n.promisor", "yes", true), ("remote.o.n.promisor", "no", false),
      ("extensions.partialClone", "o.n", true),
    ])
  func promise(setting: String, value: String, isPartial: Bool) throws {
    try made.git(["config", "remote.o.n.url", "https://example.com/o"])
    try made.git(["config", "core.repositoryFormatVersion", "1"])
    try made.git(["config", setting, value])
    #expect(try state().isPartial == isPartial)
  }

  @Test("a pack that came with a promise is a mark of a partial clone")
  func promisedPack() throws {
    let pack = "\(made.path)/.git/objects/pack"
    try Data().write(to: URL(fileURLWithPath: "\(pack)/pack-1.promisor.old"))
    #expect(try !state().isPartial)
    try Data().write(to: URL(fileURLWithPath: "\(pack)/pack-1.promisor"))
    #expect(try state().isPartial)
  }

  @Test("commits with other parents in this clone are listed, and lines that say nothing are not")
  func grafts() throws {
    let lines = "# \(first)\n\n\(second)\n\(second.dropLast())\n\(first) \(second)\n\(first) x\n"
    let repository = try Repository(discoveringFrom: made.path)
    try Data(lines.utf8).write(to: URL(fileURLWithPath: "\(made.path)/.git/info/grafts"))
    #expect(try repository.state().grafts == [second, first])
    #expect(try made.git(["log", "--format=%H", second, "--"]) == second)
    #expect(try repository.resolve(second).parents == [first])
  }

  @Test("replaced objects are listed once, whether their references are packed or not")
  func replacements() throws {
    #expect(try state().replacements == [])
    try made.git(["replace", second, first])
    try made.git(["pack-refs", "--all"])
    #expect(try state().replacements == [second])
    let blob = try made.git(["rev-parse", "\(first):roadmap.yaml"])
    try made.git(["replace", blob, try made.blob("other")])
    try made.git(["replace", "--force", second, try made.git(["commit-tree", "main^{tree}"])])
    try made.git(["update-ref", "refs/replace/none", second])
    try made.git(["worktree", "add", "--quiet", "../linked"])
    #expect(try state().replacements == [second, blob].sorted())
    #expect(try state(in: "linked").replacements == [second, blob].sorted())
  }

  @Test("a submodule is one in linked work trees, its own and the outer one's")
  func submodule() throws {
    let outer = try ThrowawayRepository()
    let allow = ["-c", "protocol.file.allow=always", "submodule", "--quiet"]
    try outer.git(allow + ["add", made.path, "parts/part"])
    try outer.commit()
    try outer.git(["worktree", "add", "--quiet", "../linked"])
    try outer.git(allow + ["update", "--init"], in: "\(outer.room)/linked")
    try outer.git(
      ["worktree", "add", "--quiet", "\(outer.room)/part"], in: "\(outer.path)/parts/part")
    for (folder, isLinked) in [
      ("roadmap/parts/part", false), ("linked/parts/part", false), ("part", true),
    ] {
      let state = try Repository(discoveringFrom: "\(outer.room)/\(folder)").state()
      #expect(state.isSubmodule, "\(folder)")
      #expect(state.isLinkedWorktree == isLinked, "\(folder)")
    }
    for folder in ["roadmap", "linked"] {
      #expect(try !Repository(discoveringFrom: "\(outer.room)/\(folder)").state().isSubmodule)
    }
  }

  @Test("a folder that happens to be called modules makes no submodule")
  func modulesFolder() throws {
    try made.git(["clone", "--quiet", "--bare", ".", "../modules/part.git"])
    #expect(try !state(in: "modules/part.git").isSubmodule)
  }
}
