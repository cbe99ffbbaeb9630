import Foundation
import Testing

@testable import GitHistory

@Suite("Resolving a revision")
struct RevisionTests {
  let made: ThrowawayRepository
  let first: String
  let second: String

  init() throws {
    made = try ThrowawayRepository()
    first = try made.commit("roadmap.yaml", "goals: []\n")
    try made.git(["tag", "v1"])
    try made.git(["tag", "--annotate", "v1-signed-off", "--message", "Signed off"])
    second = try made.commit("roadmap.yaml", "goals: [a]\n")
    try made.git(["branch", "plans/next"])
  }

  /// The kind of fault that a revision ends in.
  private func fault(
    _ revision: String, in folder: String? = nil, at place: SourceLocation = #_sourceLocation
  ) throws -> GitError.Kind? {
    let repository = try Repository(discoveringFrom: folder ?? made.path)
    let error = #expect(throws: GitError.self, sourceLocation: place) {
      _ = try repository.resolve(revision)
    }
    #expect(error?.message.isEmpty == false, sourceLocation: place)
    return error?.kind
  }

  @Test(
    "a name of the newest commit leads to it",
    arguments: ["HEAD", "@", "main", "plans/next", "refs/heads/main", "heads/main", "HEAD@{0}"])
  func newest(revision: String) throws {
    #expect(try Repository(discoveringFrom: made.path).resolve(revision).id == second)
  }

  @Test(
    "a name of an older commit leads to it",
    arguments: [
      "v1", "v1-signed-off", "tags/v1", "HEAD~1", "HEAD^", "main~", "v1^{commit}", "HEAD@{1}",
    ])
  func older(revision: String) throws {
    #expect(try Repository(discoveringFrom: made.path).resolve(revision).id == first)
  }

  @Test("a full and a short id lead to their commit", arguments: [40, 10, 7])
  func ids(length: Int) throws {
    let repository = try Repository(discoveringFrom: made.path)
    #expect(try repository.resolve(String(first.prefix(length))).id == first)
    #expect(try repository.resolve(first.uppercased()).id == first)
  }

  @Test("a commit tells who made it, when, on what and why")
  func facts() throws {
    let commit = try Repository(discoveringFrom: made.path).resolve("HEAD")
    #expect(commit.tree == (try made.git(["rev-parse", "HEAD^{tree}"])))
    #expect(commit.parents == [first])
    #expect(
      commit.author
        == .init(
          name: "Aino Äyräs", email: "aino@example.com", time: 1_709_287_200, offset: 120))
    #expect(
      commit.committer
        == .init(name: "Björn Ö", email: "bjorn@example.com", time: 1_709_384_400, offset: -210))
    #expect(commit.message == "Change roadmap.yaml\n")
  }

  @Test("a merge has its parents in order")
  func merge() throws {
    try made.git(["checkout", "--quiet", "-b", "side", first])
    let side = try made.commit("on the side")
    try made.git(["checkout", "--quiet", "main"])
    try made.git(["merge", "--quiet", "--no-ff", "-m", "Merge", "side"])
    #expect(try Repository(discoveringFrom: made.path).resolve("HEAD").parents == [second, side])
  }

  @Test("a detached HEAD is the commit it stands on")
  func detached() throws {
    try made.git(["checkout", "--quiet", "--detach", "v1"])
    #expect(try Repository(discoveringFrom: made.path).resolve("HEAD").id == first)
  }

  @Test(
    "what nothing is called is an unknown revision",
    arguments: [
      "nope", "", "HEAD~9", "HEAD:nope.yaml", "v1..HEAD", "HEAD\0", "deadbeef", "HEAD^{",
      "HEAD@{77}",
      "0123456789012345678901234567890123456789",
    ])
  func unknown(revision: String) throws {
    #expect(try fault(revision) == .unknownRevision)
  }

  @Test(
    "a time is refused, since only this clone would know",
    arguments: ["HEAD@{yesterday}", "main@{2024-03-01}", "@{2 days ago}", "main@{1.week}"])
  func time(revision: String) throws {
    #expect(try fault(revision) == .unsupportedRevision)
  }

  @Test("a file, a folder or a tag of one is not a commit", arguments: ["blob", "tree", "tagged"])
  func notACommit(what: String) throws {
    try made.git(["tag", "--annotate", "tagged", "--message", "A file", "HEAD:roadmap.yaml"])
    let names = ["blob": "HEAD:roadmap.yaml", "tree": "HEAD^{tree}", "tagged": "tagged"]
    #expect(try fault(try #require(names[what])) == .notACommit)
  }

  @Test("a short id that fits two objects is ambiguous")
  func ambiguous() throws {
    let blobs = (0..<1500).map { "blob\ndata 4\n\(1000 + $0)\n" }.joined()
    try made.git(["fast-import", "--quiet"], input: blobs)
    let ids = try made.git(["cat-file", "--batch-all-objects", "--batch-check=%(objectname)"])
    let short = Dictionary(grouping: ids.split(separator: "\n")) { $0.prefix(4) }
    let twice = try #require(short.first { $0.value.count > 1 }?.key)
    #expect(try fault(String(twice)) == .ambiguousRevision)
  }

  @Test(
    "a HEAD without commits is told apart from other names", arguments: ["HEAD", "@", "HEAD~1"])
  func unborn(revision: String) throws {
    let empty = try ThrowawayRepository()
    #expect(try fault(revision, in: empty.path) == .unbornHead)
    #expect(try fault("main~1", in: empty.path) == .unknownRevision)
    #expect(try fault("HEADER", in: empty.path) == .unknownRevision)
  }

  @Test("history that a shallow clone left out is missing, not unknown")
  func shallow() throws {
    try made.git(["clone", "--quiet", "--depth=1", "file://\(made.path)", "../shallow"])
    let folder = "\(made.room)/shallow"
    #expect(try Repository(discoveringFrom: folder).resolve("HEAD").parents == [first])
    #expect(try fault("HEAD~1", in: folder) == .missingObject)
    #expect(try fault("nope", in: folder) == .unknownRevision)
  }
}
