internal import CLibGit2

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Follows a folder from commit to commit and tells which files in it became different.
///
/// It keeps the folder's trees as they last were, so each tree is read once for each time it
/// changes, and a commit that leaves the folder alone costs one comparison.
package struct FolderWalk {
  /// One file that a step left different.
  package struct Change: Sendable {
    /// The path from the home folder.
    package let path: String
    /// The content before; none for a new file.
    package let old: ObjectName?
    /// The content after; none for a file that is gone.
    package let new: ObjectName?
  }

  private let repository: Repository
  /// The names that lead from the repository's root to the home folder.
  private let home: [String]
  /// The file in the home folder that says where the folder to follow is.
  private let guide: String
  /// The names that lead from the home folder to the one that is followed.
  private var folder: [String]
  private var lastRoot: ObjectName?
  private var lastHome: ObjectName?
  private var lastGuide: ObjectName?
  private var top: FolderNode?

  /// - Parameters:
  ///   - home: the path from the repository's root; empty for the root.
  ///   - guide: a file in the home folder whose content may move the folder that is followed;
  ///     folders below that have such a file of their own are passed over.
  ///   - folder: the path from the home folder to follow as long as the guide says nothing else.
  package init(_ repository: Repository, home: String, guide: String, folder: String) {
    self.repository = repository
    self.home = home.split(separator: "/").map(String.init)
    self.guide = guide
    self.folder = folder.split(separator: "/").map(String.init)
  }

  /// Goes on to the state of a commit's tree.
  ///
  /// - Parameter folderSaid: reads the guide's content, and says which folder to follow from
  ///   there on; none where it does not say.
  package mutating func advance(
    to root: ObjectName, folderSaid: (ObjectName) throws(GitError) -> String?,
    _ change: (Change) -> Void
  ) throws(GitError) {
    guard root != lastRoot else { return }
    lastRoot = root
    let homeTree = try repository.tree(home, in: root)
    guard homeTree != lastHome || homeTree == nil else { return }
    lastHome = homeTree
    // The guide and the folder mostly lie side by side: the tree is read once for both.
    let first = folder.first ?? ""
    let entries =
      try homeTree.map { id throws(GitError) in
        try repository.entries(named: (guide, first), of: id)
      } ?? (nil, nil)
    let now = entries.0
    var isFolderMoved = false
    if now?.name != lastGuide {
      lastGuide = now?.name
      if let blob = now, !blob.isFolder, let said = try folderSaid(blob.name) {
        let names = said.split(separator: "/").map(String.init)
        if names != folder {
          // What lay in the old folder is gone before the new one's files come.
          top?.forget(Path(folder), change)
          top = nil
          folder = names
          isFolderMoved = true
        }
      }
    }
    let target: ObjectName?
    if folder.isEmpty || isFolderMoved {
      target =
        try homeTree.map { id throws(GitError) in try repository.tree(folder, in: id) } ?? nil
    } else if let entry = entries.1, entry.isFolder {
      target = try repository.tree(folder.dropFirst(), in: entry.name)
    } else {
      target = nil
    }
    try settle(on: target, change)
  }

  private mutating func settle(
    on target: ObjectName?, _ change: (Change) -> Void
  ) throws(GitError) {
    guard target != top?.name else { return }
    guard let target else {
      top?.forget(Path(folder), change)
      top = nil
      return
    }
    let old = top ?? FolderNode()
    top = old
    let reader = FolderReader(repository: repository, guide: guide)
    try reader.update(old, to: target, at: Path(folder), depth: 0, change)
  }
}

/// A path from the home folder, with a slash at its end unless it is empty.
private struct Path {
  let text: String

  init(_ names: [String]) { text = names.map { $0 + "/" }.joined() }
  private init(text: String) { self.text = text }

  func inner(_ name: String) -> Path { Path(text: text + name + "/") }
}

/// A folder as it last was: its tree as it is kept, and the folders in it.
private final class FolderNode {
  var name: ObjectName?
  var bytes: [UInt8] = []
  var folders: [String: FolderNode] = [:]

  /// Tells of every file in it that it is gone.
  func forget(_ path: Path, _ change: (FolderWalk.Change) -> Void) {
    var place = 0
    while let entry = TreeSlot(bytes, at: place) {
      place = entry.end
      let name = entry.text(in: bytes)
      if entry.isFolder {
        folders[name]?.forget(path.inner(name), change)
      } else if entry.isFile, !entry.isHidden(in: bytes) {
        change(FolderWalk.Change(path: path.text + name, old: entry.name, new: nil))
      }
    }
  }
}

/// One entry of a tree in the tree's own bytes.
private struct TreeSlot {
  let mode: UInt32
  /// Where the name lies in the bytes.
  let range: Range<Int>
  let name: ObjectName
  /// Where the next entry begins.
  let end: Int

  /// The entry that begins at a place; nothing at the end, or where no entry is built so.
  @inline(__always)
  init?(_ bytes: [UInt8], at start: Int) {
    guard start < bytes.count else { return nil }
    // The pointers are used only inside the closure and never past the bytes' end.
    let parts = bytes.withUnsafeBufferPointer {
      buffer -> (mode: UInt32, range: Range<Int>, name: ObjectName)? in
      guard let base = buffer.baseAddress else { return nil }
      var place = start
      var mode: UInt32 = 0
      while place < buffer.count, buffer[place] != UInt8(ascii: " ") {
        mode = mode << 3 | UInt32(buffer[place] & 7)
        place += 1
      }
      place += 1
      guard place < buffer.count,
        let zero = memchr(base + place, 0, buffer.count - place)
      else { return nil }
      let end = UnsafeRawPointer(zero) - UnsafeRawPointer(base)
      guard end > place, end + 21 <= buffer.count else { return nil }
      return (mode, place..<end, ObjectName(at: UnsafeRawPointer(base + end + 1)))
    }
    guard let parts else { return nil }
    (mode, range, name) = parts
    end = range.upperBound + 21
  }

  var isFolder: Bool { mode & 0o170000 == 0o040000 }
  /// Whether it is a plain file: no link and no other repository.
  var isFile: Bool { mode & 0o170000 == 0o100000 }

  func text(in bytes: [UInt8]) -> String { String(decoding: bytes[range], as: UTF8.self) }

  /// Whether it has this name.
  func isNamed(_ name: String, in bytes: [UInt8]) -> Bool {
    guard range.count == name.utf8.count else { return false }
    var (place, end) = (range.lowerBound, name.utf8.startIndex)
    while place < range.upperBound {
      if bytes[place] != name.utf8[end] { return false }
      place += 1
      name.utf8.formIndex(after: &end)
    }
    return true
  }

  func isHidden(in bytes: [UInt8]) -> Bool { bytes[range.lowerBound] == UInt8(ascii: ".") }
}

/// Reads trees and compares each with what it was.
private struct FolderReader {
  let repository: Repository
  let guide: String

  func update(
    _ node: FolderNode, to name: ObjectName, at path: Path, depth: Int,
    _ change: (FolderWalk.Change) -> Void
  ) throws(GitError) {
    guard depth <= TreeEntry.depthLimit else {
      throw GitError(
        .malformedObject, in: "git_odb_read",
        "folders lie more than \(TreeEntry.depthLimit) deep in each other")
    }
    var bytes = try repository.treeBytes(name)
    // A folder with a guide of its own is somebody else's: to us it is empty.
    if depth > 0, isForeign(bytes) { bytes = [] }
    let old = node.bytes
    node.name = name
    node.bytes = bytes
    var (before, after) = (0, 0)
    if let same = Self.entriesInCommon(old, bytes) { (before, after) = (same, same) }
    while true {
      let (one, other) = (TreeSlot(old, at: before), TreeSlot(bytes, at: after))
      switch (one, other) {
      case (nil, nil):
        guard before == old.count, after == bytes.count else { throw .notATree(name) }
        return
      case (let gone?, nil):
        before = gone.end
        remove(gone, in: old, from: node, path, change)
      case (nil, let new?):
        after = new.end
        try add(new, in: bytes, to: node, path, depth, change)
      case (let was?, let now?):
        switch order(was, old, now, bytes) {
        case 0:
          before = was.end
          after = now.end
          if was.name == now.name, was.mode == now.mode { continue }
          try replace(was, by: now, in: (old, bytes), of: node, path, depth, change)
        case ..<0:
          before = was.end
          remove(was, in: old, from: node, path, change)
        default:
          after = now.end
          try add(now, in: bytes, to: node, path, depth, change)
        }
      }
    }
  }

  /// Where the entries end that stand at the beginning of both trees.
  private static func entriesInCommon(_ old: [UInt8], _ new: [UInt8]) -> Int? {
    let limit = min(old.count, new.count)
    // Compared by words of eight bytes, all of them inside both arrays.
    let shared = old.withUnsafeBytes { a in
      new.withUnsafeBytes { b in
        var place = 0
        while place + 8 <= limit,
          a.loadUnaligned(fromByteOffset: place, as: UInt64.self)
            == b.loadUnaligned(fromByteOffset: place, as: UInt64.self)
        {
          place += 8
        }
        return place
      }
    }
    var place = 0
    while let entry = TreeSlot(new, at: place), entry.end <= shared { place = entry.end }
    return place == 0 ? nil : place
  }

  private func isForeign(_ bytes: [UInt8]) -> Bool {
    var place = 0
    while let entry = TreeSlot(bytes, at: place) {
      if entry.isNamed(guide, in: bytes) { return true }
      place = entry.end
    }
    return false
  }

  /// The order of two entries by the bytes of their names: negative when the first comes first.
  ///
  /// git puts folders where their name with a slash would stand; so does this, and a file and a
  /// folder of the same name are two entries.
  private func order(
    _ one: TreeSlot, _ a: [UInt8], _ other: TreeSlot, _ b: [UInt8]
  ) -> Int {
    let shared = min(one.range.count, other.range.count)
    // Both runs lie inside their arrays.
    let difference = a.withUnsafeBufferPointer { a in
      b.withUnsafeBufferPointer { b in
        memcmp(
          a.baseAddress.unsafelyUnwrapped + one.range.lowerBound,
          b.baseAddress.unsafelyUnwrapped + other.range.lowerBound, shared)
      }
    }
    if difference != 0 { return Int(difference) }
    func next(_ slot: TreeSlot, _ bytes: [UInt8]) -> Int {
      if slot.range.count > shared { return Int(bytes[slot.range.lowerBound + shared]) }
      return slot.isFolder ? Int(UInt8(ascii: "/")) : 0
    }
    return next(one, a) - next(other, b)
  }

  private func replace(
    _ old: TreeSlot, by new: TreeSlot, in bytes: (old: [UInt8], new: [UInt8]),
    of node: FolderNode, _ path: Path, _ depth: Int, _ change: (FolderWalk.Change) -> Void
  ) throws(GitError) {
    guard !new.isHidden(in: bytes.new) else { return }
    if old.isFolder, new.isFolder {
      let name = new.text(in: bytes.new)
      let inner = node.folders[name] ?? FolderNode()
      node.folders[name] = inner
      try update(inner, to: new.name, at: path.inner(name), depth: depth + 1, change)
    } else if old.isFile, new.isFile {
      // Permission to run it is no difference in what it says.
      guard old.name != new.name else { return }
      change(
        FolderWalk.Change(path: path.text + new.text(in: bytes.new), old: old.name, new: new.name))
    } else {
      remove(old, in: bytes.old, from: node, path, change)
      try add(new, in: bytes.new, to: node, path, depth, change)
    }
  }

  private func remove(
    _ slot: TreeSlot, in bytes: [UInt8], from node: FolderNode, _ path: Path,
    _ change: (FolderWalk.Change) -> Void
  ) {
    guard !slot.isHidden(in: bytes) else { return }
    let name = slot.text(in: bytes)
    if slot.isFolder {
      node.folders.removeValue(forKey: name)?.forget(path.inner(name), change)
    } else if slot.isFile {
      change(FolderWalk.Change(path: path.text + name, old: slot.name, new: nil))
    }
  }

  private func add(
    _ slot: TreeSlot, in bytes: [UInt8], to node: FolderNode, _ path: Path, _ depth: Int,
    _ change: (FolderWalk.Change) -> Void
  ) throws(GitError) {
    guard !slot.isHidden(in: bytes) else { return }
    let name = slot.text(in: bytes)
    if slot.isFolder {
      let inner = FolderNode()
      node.folders[name] = inner
      try update(inner, to: slot.name, at: path.inner(name), depth: depth + 1, change)
    } else if slot.isFile {
      change(FolderWalk.Change(path: path.text + name, old: nil, new: slot.name))
    }
  }
}

extension Repository {
  /// A tree as it is kept.
  fileprivate func treeBytes(_ name: ObjectName) throws(GitError) -> [UInt8] {
    try withObject(name.id, as: GIT_OBJECT_TREE) { bytes in
      // The buffer is only copied from.
      bytes.withUnsafeBufferPointer { Array($0) }
    }
  }

  /// What lies in a tree, in the tree's order.
  package func entries(
    of tree: ObjectName
  ) throws(GitError) -> [(name: String, object: ObjectName, isFolder: Bool, isFile: Bool)] {
    let bytes = try treeBytes(tree)
    var entries: [(name: String, object: ObjectName, isFolder: Bool, isFile: Bool)] = []
    var place = 0
    while let entry = TreeSlot(bytes, at: place) {
      entries.append((entry.text(in: bytes), entry.name, entry.isFolder, entry.isFile))
      place = entry.end
    }
    return entries
  }

  /// The entry with a name in a tree, if there is one.
  package func entry(
    _ wanted: String, of tree: ObjectName
  ) throws(GitError) -> (name: ObjectName, isFolder: Bool)? {
    try entries(named: (wanted, ""), of: tree).0
  }

  /// The entries with two names in a tree, read once for both.
  fileprivate func entries(
    named wanted: (String, String), of tree: ObjectName
  ) throws(GitError) -> (
    (name: ObjectName, isFolder: Bool)?, (name: ObjectName, isFolder: Bool)?
  ) {
    let bytes = try treeBytes(tree)
    var found: ((name: ObjectName, isFolder: Bool)?, (name: ObjectName, isFolder: Bool)?)
    var place = 0
    while let entry = TreeSlot(bytes, at: place) {
      place = entry.end
      if entry.isNamed(wanted.0, in: bytes) {
        found.0 = (entry.name, entry.isFolder)
      } else if entry.isNamed(wanted.1, in: bytes) {
        found.1 = (entry.name, entry.isFolder)
      }
    }
    return found
  }

  /// The tree that names lead to from another one, if they lead to one.
  package func tree(
    _ names: some Sequence<String>, in root: ObjectName
  ) throws(GitError) -> ObjectName? {
    var tree = root
    for name in names {
      guard let entry = try entry(name, of: tree), entry.isFolder else { return nil }
      tree = entry.name
    }
    return tree
  }
}

extension GitError {
  fileprivate static func notATree(_ name: ObjectName) -> GitError {
    GitError(
      .malformedObject, in: "git_odb_read", "the tree \(name.hex) is not built as trees are")
  }
}
