import Testing

@testable import GitHistory

@Suite("What a revision's spelling names")
struct RevisionKindTests {
  let made: ThrowawayRepository
  let first: String

  init() throws {
    made = try ThrowawayRepository()
    first = try made.commit("roadmap.yaml", "goals: []\n")
    try made.commit("roadmap.yaml", "goals: [a]\n")
    try made.git(["tag", "light"])
    try made.git(["tag", "--annotate", "annotated", "--message", "Signed off", first])
    try made.git(["branch", "plans/next"])
    try made.git(["clone", "--quiet", ".", "../clone"])
    try made.git(["remote", "add", "origin", "../clone"])
    try made.git(["fetch", "--quiet", "origin"])
    try made.git(["remote", "set-head", "origin", "main"])
    try made.git(["update-ref", "refs/plans/a", "main"])
    try made.git(["pack-refs", "--all"])
  }

  private func kind(_ name: String) throws -> RevisionKind? {
    try Repository(discoveringFrom: made.path).reference(name)
  }

  @Test(
    "each spelling is told apart",
    arguments: [
      ("main", .branch), ("plans/next", .branch), ("heads/main", .branch),
      ("refs/heads/main", .branch), ("origin/main", .remoteBranch), ("origin", .remoteBranch),
      ("origin/HEAD", .remoteBranch), ("remotes/origin/main", .remoteBranch), ("light", .tag),
      ("annotated", .tag), ("tags/light", .tag), ("refs/tags/annotated", .tag), ("HEAD", .other),
      ("@", .other), ("main~1", .other), ("main^{commit}", .other), ("plans/a", .other),
      ("FETCH_HEAD", .other), ("HEAD:roadmap.yaml", .other),
    ] as [(String, RevisionKind)])
  func kinds(name: String, kind: RevisionKind) throws {
    #expect(try self.kind(name) == kind)
  }

  @Test("an id is no reference", arguments: [40, 7])
  func ids(length: Int) throws {
    #expect(try kind(String(first.prefix(length))) == .other)
  }

  @Test(
    "what nothing is called has no kind",
    arguments: [
      "", "nope", "main\0", "main~9", "refs/heads", "heads", "..", "main/",
      "0123456789012345678901234567890123456789",
    ])
  func unknown(name: String) throws {
    #expect(try kind(name) == nil)
  }

  @Test("a name of more than one reference is the one that git takes")
  func precedence() throws {
    for reference in ["refs/remotes/twice", "refs/heads/twice", "refs/tags/twice", "refs/twice"] {
      let id = reference.hasPrefix("refs/t") ? first : "main"
      try made.git(["update-ref", reference, id])
      let expected: [String: RevisionKind] = [
        "refs/remotes/twice": .remoteBranch, "refs/heads/twice": .branch, "refs/tags/twice": .tag,
        "refs/twice": .other,
      ]
      #expect(try kind("twice") == expected[reference], "\(reference)")
      let repository = try Repository(discoveringFrom: made.path)
      #expect(try repository.resolve("twice").id == (try made.git(["rev-parse", "twice"])))
    }
  }

  @Test("a branch that is called like a short id is a branch, and like a full id is not")
  func calledLikeIDs() throws {
    try made.git(["branch", String(first.prefix(7))])
    #expect(try kind(String(first.prefix(7))) == .branch)
    try made.git(["update-ref", "refs/heads/\(first)", "main"])
    #expect(try kind(first) == .other)
  }

  @Test("a branch without commits has no kind yet")
  func unborn() throws {
    let empty = try ThrowawayRepository()
    #expect(try Repository(discoveringFrom: empty.path).reference("main") == nil)
    #expect(try Repository(discoveringFrom: empty.path).reference("HEAD") == nil)
  }
}
