internal import CLibGit2

/// A file as a commit has it: where it lies and which content, but not the content itself.
package struct GitFile: Hashable, Sendable {
  /// What the content is to be checked out as.
  package enum Mode: Hashable, Sendable {
    /// A plain file.
    case regular
    /// A file that may be run.
    case executable
    /// The content is the path that the link points to.
    case symlink
    /// The id is a commit of another repository.
    case submodule
  }

  /// The path from the root of the repository; bytes that are not UTF-8 are replaced.
  package let path: String
  /// The path as recorded; git does not ask for any encoding.
  package let pathBytes: [UInt8]
  /// The id of the content.
  package let blob: String
  /// What sort of file it is.
  package let mode: Mode
}

extension Repository {
  /// The files of a commit in a folder and below it, in the order of their paths' bytes.
  ///
  /// The folder is a path from the root, or empty for everything; if it names a file, that is the
  /// only one, and if nothing lies there, there are none.
  package func files(
    in commit: Commit, under folder: String = "", where isWanted: (String) -> Bool = { _ in true }
  ) throws(GitError) -> [GitFile] {
    var tree = try git_oid(commit.tree, for: "git_odb_read")
    var found = FoundFiles()
    var names = folder.utf8.split(separator: UInt8(ascii: "/")).map { Array($0) }
      .filter { $0 != [UInt8(ascii: ".")] }[...]
    while let name = names.popFirst() {
      guard let entry = try entry(named: name, of: tree) else { return [] }
      guard entry.isFolder else {
        if names.isEmpty { found.add(name.span, entry, where: isWanted) }
        return found.files
      }
      found.enter(name.span)
      tree = entry.id
    }
    try collect(tree, into: &found, where: isWanted, depth: 0)
    return found.files
  }

  /// Adds the wanted files of a tree and of those in it.
  private func collect(
    _ tree: git_oid, into found: inout FoundFiles, where isWanted: (String) -> Bool, depth: Int
  ) throws(GitError) {
    guard depth <= TreeEntry.depthLimit else {
      throw GitError(
        .malformedObject, in: "git_odb_read",
        "folders lie more than \(TreeEntry.depthLimit) deep in each other")
    }
    try forEachEntry(of: tree) { name, entry throws(GitError) in
      guard entry.isFolder else { return found.add(name, entry, where: isWanted) }
      let outside = found.path.count
      found.enter(name)
      try collect(entry.id, into: &found, where: isWanted, depth: depth + 1)
      found.leave(to: outside)
    }
  }

  /// The entry with this name in a tree, if there is one.
  private func entry(named wanted: [UInt8], of tree: git_oid) throws(GitError) -> TreeEntry? {
    var match: TreeEntry?
    try forEachEntry(of: tree) { name, entry in
      // The buffer is only compared with.
      if name.withUnsafeBufferPointer({ $0.elementsEqual(wanted) }) { match = entry }
    }
    return match
  }
}

/// The files found so far, and the folder that is being looked through.
private struct FoundFiles {
  var files: [GitFile] = []
  /// The folder's path, with a slash at its end.
  private(set) var path: [UInt8] = []

  /// Goes into a folder of the current one.
  mutating func enter(_ name: Span<UInt8>) {
    append(name)
    path.append(UInt8(ascii: "/"))
  }

  /// Goes back to the folder whose path had this length.
  mutating func leave(to length: Int) { path.removeLast(path.count - length) }

  /// Adds a file of the current folder, if it is wanted.
  mutating func add(_ name: Span<UInt8>, _ entry: TreeEntry, where isWanted: (String) -> Bool) {
    let folder = path.count
    append(name)
    let text = String(decoding: path, as: UTF8.self)
    if isWanted(text) {
      files.append(
        GitFile(path: text, pathBytes: path, blob: entry.id.hex, mode: entry.fileMode))
    }
    leave(to: folder)
  }

  /// Lengthens the path by a name.
  private mutating func append(_ name: Span<UInt8>) {
    // The buffer is only copied from.
    name.withUnsafeBufferPointer { path.append(contentsOf: $0) }
  }
}
