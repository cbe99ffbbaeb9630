import Testing

@testable import GitHistory

@Suite("Reading a commit")
struct CommitTests {
  private let tree = String(repeating: "a", count: 40)
  private let parent = String(repeating: "b", count: 40)
  private let other = String(repeating: "c", count: 40)

  /// The commit that an object of these bytes records.
  private func commit(_ bytes: some Sequence<UInt8>) throws -> Commit {
    try Commit(id: "the id", recordedIn: Array(bytes).span)
  }

  /// The commit whose author and committer are written like this.
  private func commit(by line: String) throws -> Commit {
    try commit("tree \(tree)\nauthor \(line)\ncommitter \(line)\n\nx".utf8)
  }

  @Test("lines that a signature or a merged tag brings along are no facts of the commit")
  func continuationLines() throws {
    let commit = try commit(
      """
      tree \(tree)
      parent \(parent)
      author A <a@example.com> 1 +0000
      committer B <b@example.com> 2 +0000
      mergetag object \(other)
       tagger C <c@example.com> 3 +0000
       parent \(other)
      gpgsig -----BEGIN-----
       author D <d@example.com> 4 +0000

      parent \(other)
      """.utf8)
    #expect(commit.parents == [parent])
    #expect(commit.author.name == "A")
    #expect(commit.message == "parent \(other)")
  }

  @Test("text in the encoding once usual in the Nordics is read as such")
  func latin1() throws {
    let lines = "tree \(tree)\nauthor P\u{E4}ivi <p@example.com> 0 +0000\ncommitter B <b> 0 +0000\n"
    let text = lines + "encoding ISO-8859-1\n\nTavoite \u{E4}\n"
    let commit = try commit(text.unicodeScalars.map { UInt8($0.value) })
    #expect(commit.author.name == "P\u{E4}ivi")
    #expect(commit.message == "Tavoite \u{E4}\n")
  }

  @Test(
    "an unreadable time is 1970, as git has it",
    arguments: [
      "A <a@example.com>", "A <a@example.com> soon +0200", "A <a@example.com> \(UInt64.max) x",
      "A <a@example.com> 0 \(Int.min)", "A <a@example.com>  ", "A <a@example.com",
    ])
  func unreadableTime(line: String) throws {
    let author = try commit(by: line).author
    #expect(author.name == "A")
    #expect(author.email == "a@example.com")
    #expect(author.time == 0)
  }

  @Test("brackets in a name do not hide the time")
  func brackets() throws {
    let author = try commit(by: "A <a@example.com> <b> 60 -0130").author
    #expect(author == .init(name: "A", email: "a@example.com", time: 60, offset: -90))
  }

  @Test("a commit without a name or an address has empty ones")
  func nameless() throws {
    let author = try commit(by: " <> 60 +0000").author
    #expect(author == .init(name: "", email: "", time: 60, offset: 0))
  }

  @Test("a commit that is cut off before its message is read whole or refused, never halfway")
  func cutOff() throws {
    let whole = Array(
      "tree \(tree)\nparent \(parent)\nauthor A <a> 1 +0000\ncommitter B <b> 2 +0000\n".utf8)
    for count in 0..<whole.count {
      guard let commit = try? commit(whole.prefix(count)) else { continue }
      #expect(commit.tree == tree && commit.parents == [parent] && commit.author.time == 1)
    }
    #expect(try commit(whole).committer.time == 2)
  }

  @Test("an object that lacks a fact of a commit is refused", arguments: ["", "\n\nx", "tree x\n"])
  func lacking(text: String) {
    let error = #expect(throws: GitError.self) { _ = try commit(text.utf8) }
    #expect(error?.kind == .malformedObject)
  }
}
