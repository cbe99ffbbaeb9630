internal import CLibGit2

/// What a tree says of one file or folder in it, besides the name.
struct TreeEntry {
  /// How deep folders may lie in each other: far more than people make, and far less than would
  /// use up a thread's stack.
  static let depthLimit = 128

  /// The type and permissions, as in the file system.
  let mode: UInt32
  /// The content, or what a folder holds.
  let id: git_oid

  /// Whether it is a tree of its own.
  var isFolder: Bool { mode & 0o170000 == 0o040000 }

  /// The mode of an entry that is not a folder.
  var fileMode: GitFile.Mode { GitFile.Mode(recordedAs: mode) }
}

extension GitFile.Mode {
  /// The sort of file that a type and permissions say, as trees and the index record them.
  init(recordedAs mode: UInt32) {
    self =
      switch mode & 0o170000 {
      case 0o120000: .symlink
      case 0o160000: .submodule
      default: mode & 0o100 == 0 ? .regular : .executable
      }
  }
}

extension Repository {
  /// Lends the name and the facts of each entry of a tree, in the tree's order.
  ///
  /// Names that would lead elsewhere when joined to a path are refused.
  func forEachEntry(
    of tree: git_oid, _ body: (Span<UInt8>, TreeEntry) throws(GitError) -> Void
  ) throws(GitError) {
    try withObject(tree, as: GIT_OBJECT_TREE) { bytes throws(GitError) in
      var start = 0
      while start < bytes.count {
        guard let (mode, name, id) = bytes.entry(at: start) else {
          throw GitError(
            .malformedObject, in: "git_odb_read", "the tree \(tree.hex) is not built as trees are")
        }
        try body(bytes.extracting(name), TreeEntry(mode: mode, id: id))
        start = name.upperBound + 1 + git_oid.size
      }
    }
  }
}

extension Span<UInt8> {
  /// Reads `mode name`, a zero byte and twenty bytes of id.
  fileprivate func entry(at start: Int) -> (mode: UInt32, name: Range<Int>, id: git_oid)? {
    var mode: UInt32 = 0
    var index = start
    while index < count, self[index] != UInt8(ascii: " ") {
      let digit = self[index]
      guard (UInt8(ascii: "0")...UInt8(ascii: "7")).contains(digit), mode <= 0o177777 else {
        return nil
      }
      mode = mode << 3 | UInt32(digit - UInt8(ascii: "0"))
      index += 1
    }
    let nameStart = index + 1
    index = nameStart
    while index < count, self[index] != 0 {
      guard self[index] != UInt8(ascii: "/") else { return nil }
      index += 1
    }
    let idStart = index + 1
    guard idStart <= count - git_oid.size, isName(nameStart..<index),
      let id = git_oid(extracting(idStart..<idStart + git_oid.size))
    else { return nil }
    return (mode, nameStart..<index, id)
  }

  /// Whether these bytes are a name, and not empty, `.` or `..`.
  private func isName(_ range: Range<Int>) -> Bool {
    range.count > 2 || !range.isEmpty && range.contains { self[$0] != UInt8(ascii: ".") }
  }
}
