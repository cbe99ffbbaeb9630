internal import CLibGit2

extension Repository {
  /// The commits that a shallow clone ends at, in the order of its list.
  ///
  /// A line that is no id is a fault, as it is for git: the end of the history would be unknown.
  func shallowCommits() throws(GitError) -> [String] {
    let file = "shallow"
    return try sharedLines(of: file).map { line throws(GitError) in
      guard let id = git_oid(hex: Array(line.prefix(2 * git_oid.size)).span) else {
        let text = String(decoding: line, as: UTF8.self)
        throw GitError(.other, in: "read", "\(commonDir)/\(file): '\(text)' is not a commit's id")
      }
      return id.hex
    }
  }

  /// The commits that a line `commit parent…` gives other parents.
  ///
  /// Comments are passed over, and so are lines that git finds malformed and leaves unused.
  func graftedCommits() throws(GitError) -> [String] {
    try sharedLines(of: "info/grafts").compactMap { line in
      let words = line.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") }
      let ids = words.compactMap { git_oid(hex: Array($0).span) }
      return ids.count == words.count ? ids.first?.hex : nil
    }
  }

  /// The objects that a reference replaces; its name is the id of what is replaced.
  func replacedObjects() throws(GitError) -> [String] {
    let folder = "refs/replace/"
    let ids = try names(under: folder).compactMap { name in
      git_oid(hex: Array(name.utf8.dropFirst(folder.utf8.count)).span)?.hex
    }
    return ids.sorted()
  }

  /// The names of the references in a folder such as `refs/tags/`, the first thousand of them.
  func names(under folder: String) throws(GitError) -> [String] {
    let references = try Handle(
      "git_reference_iterator_glob_new", of: git, freeingWith: git.reference_iterator_free
    ) { git.reference_iterator_glob_new(&$0, handle.pointer, "\(folder)*") }
    let pointer = references.pointer
    var names: [String] = []
    var name: UnsafePointer<CChar>?
    var isAtEnd = false
    while !isAtEnd, names.count < 1000 {
      try git.check("git_reference_next_name") {
        let status = git.reference_next_name(&name, pointer)
        isAtEnd = status == GIT_ITEROVER.rawValue
        return isAtEnd ? 0 : status
      }
      // The name is good until the next step, and is copied before it.
      if !isAtEnd, let name { names.append(String(cString: name)) }
    }
    _ = consume references
    return names
  }
}
