import Testing

@testable import GitHistory

@Suite("Following a folder")
struct FolderWalkTests {
  @Test("what each commit left different adds up to what git lists, whatever came and went")
  func adds() throws {
    let repository = try ThrowawayRepository()
    var numbers = Numbers(state: 7)
    var files: [String: Int] = [:]
    var stream = ""
    for place in 1...150 {
      for _ in 0...numbers.below(4) { edit(&files, &numbers) }
      stream += "commit refs/heads/main\nmark :\(place)\ncommitter a <a@b> \(place) +0000\ndata 0\n"
      stream += "deleteall\n"
      for (path, content) in files.sorted(by: { $0.key < $1.key }) {
        let text = "\(content)"
        stream += "M 100644 inline \(path)\ndata \(text.utf8.count)\n\(text)\n"
      }
    }
    try repository.git(["fast-import", "--quiet"], input: stream)
    let commits = try repository.git(["rev-list", "--reverse", "main"]).split(separator: "\n")
    #expect(commits.count == 150)

    let opened = try Repository(discoveringFrom: repository.path)
    var walk = FolderWalk(opened, home: "home", guide: "guide", folder: "plan")
    var held: [String: ObjectName] = [:]
    var steps = 0
    for commit in commits {
      let tree = try opened.lineCommit(try #require(ObjectName(hex: String(commit)))).tree
      try walk.advance(to: tree, folderSaid: { _ in nil }) { change in
        #expect(held[change.path] == change.old, "\(change.path)")
        #expect(change.old != change.new, "\(change.path)")
        held[change.path] = change.new
        steps += 1
      }
      #expect(held == (try listed(String(commit), in: repository)), "\(commit)")
    }
    #expect(steps > 200)
  }

  /// Adds, changes, removes or replaces a file, or a folder by a file of its name.
  private func edit(_ files: inout [String: Int], _ numbers: inout Numbers) {
    let names = ["a", "a.b", "a-b", "ab", "a0", "b", "longer-than-a-word", ".hidden"]
    func name() -> String { names[numbers.below(names.count)] }
    var parts = ["home", "plan"]
    for _ in 0..<numbers.below(3) { parts.append(name()) }
    switch numbers.below(12) {
    case 0: parts = ["home", "beside"]
    case 1 where parts.count > 2: parts.append("guide")
    default: parts.append(name())
    }
    let path = parts.joined(separator: "/")
    // What stood in the way goes: a folder of this name, or a file of a folder's.
    for known in files.keys where known.hasPrefix(path + "/") || path.hasPrefix(known + "/") {
      files[known] = nil
    }
    files[path] = numbers.below(3) == 0 ? nil : numbers.below(1000)
  }

  /// The files of the folder without hidden ones and those of folders that have their own guide.
  private func listed(
    _ commit: String, in repository: ThrowawayRepository
  ) throws -> [String: ObjectName] {
    let lines = try repository.git(["ls-tree", "-r", commit, "home/plan/"]).split(separator: "\n")
    var all: [String: ObjectName] = [:]
    for line in lines {
      let (facts, path) = (line.prefix { $0 != "\t" }, line.drop { $0 != "\t" }.dropFirst())
      all[String(path.dropFirst(5))] = ObjectName(hex: String(facts.suffix(40)))
    }
    let foreign = all.keys.filter { $0.hasSuffix("/guide") }.map { String($0.dropLast(5)) }
    return all.filter { path, _ in
      !path.split(separator: "/").contains { $0.hasPrefix(".") }
        && !foreign.contains { path.hasPrefix($0) }
    }
  }
}

/// Numbers that are the same in every run.
private struct Numbers {
  var state: UInt64

  mutating func below(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(bound))
  }
}
