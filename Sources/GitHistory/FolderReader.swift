/// A folder as it last was: its tree as it is kept, and the folders in it.
final class FolderNode {
  var name: ObjectName?
  var bytes: [UInt8] = []
  /// Where each entry of the tree ends.
  var ends: [Int] = []
  var folders: [String: FolderNode] = [:]

  /// Tells of every file in it that it is gone.
  func forget(_ path: Path, _ change: (FolderWalk.Change) -> Void) {
    var place = 0
    while let entry = TreeSlot(bytes, at: place) {
      place = entry.end
      let name = entry.text(in: bytes)
      if entry.isFolder {
        folders[name]?.forget(path.inner(name), change)
      } else if let isLink = entry.isLink, !entry.isHidden(in: bytes) {
        change(
          FolderWalk.Change(path: path.text + name, old: entry.name, new: nil, isLink: isLink))
      }
    }
  }
}

/// Reads trees and compares each with what it was.
struct FolderReader {
  /// How deep folders may lie in each other: far more than people make, and far less than would
  /// use up a thread's stack.
  private static let depthLimit = 128
  /// How many folders one version may have that differ from the last: far more than people make, and
  /// few enough to come to an end where each folder holds the same ones several times.
  private static let folderLimit = 1 << 15

  /// A folder that lies too deep, whose files are left out.
  private(set) var deepFolder: String?
  private var folders = 0
  let repository: Repository
  let guide: [UInt8]
  let trees: FolderTrees?

  init(repository: Repository, guide: [UInt8], trees: FolderTrees?) {
    self.repository = repository
    self.guide = guide
    self.trees = trees
  }

  mutating func update(
    _ node: FolderNode, to name: ObjectName, at path: Path, depth: Int,
    _ change: (FolderWalk.Change) -> Void
  ) throws(GitError) {
    guard depth <= Self.depthLimit else {
      deepFolder = String(path.text.dropLast())
      node.name = name
      return
    }
    folders += 1
    guard folders <= Self.folderLimit else {
      throw GitError(
        .malformedObject, in: "git_odb_read", "a version has more than \(Self.folderLimit) folders")
    }
    var bytes = try repository.treeBytes(name)
    trees?.note(name, at: path)
    let old = node.bytes
    guard var difference = TreeDifference(from: old, ends: node.ends, to: bytes) else {
      throw .notATree(name)
    }
    // A folder with a guide of its own is somebody else's: to us it is empty. What was kept of it
    // held none, so that only new entries can be one.
    if depth > 0, difference.adds(guide, in: bytes) {
      bytes = []
      guard let emptied = TreeDifference(from: old, ends: node.ends, to: bytes) else {
        throw .notATree(name)
      }
      difference = emptied
    }
    node.name = name
    node.bytes = bytes
    node.ends = difference.ends
    for step in difference.steps {
      switch step {
      case .gone(let gone): remove(gone, in: old, from: node, path, change)
      case .new(let new): try add(new, in: bytes, to: node, path, depth, change)
      case .other(let was, let now):
        try replace(was, by: now, in: (old, bytes), of: node, path, depth, change)
      }
    }
  }

  private mutating func replace(
    _ old: TreeSlot, by new: TreeSlot, in bytes: (old: [UInt8], new: [UInt8]),
    of node: FolderNode, _ path: Path, _ depth: Int, _ change: (FolderWalk.Change) -> Void
  ) throws(GitError) {
    guard !new.isHidden(in: bytes.new) else { return }
    if old.isFolder, new.isFolder {
      let name = new.text(in: bytes.new)
      let inner = node.folders[name] ?? FolderNode()
      node.folders[name] = inner
      try update(inner, to: new.name, at: path.inner(name), depth: depth + 1, change)
    } else if let isLink = old.isLink, isLink == new.isLink {
      // Permission to run it is no difference in what it says.
      guard old.name != new.name else { return }
      change(
        FolderWalk.Change(
          path: path.text + new.text(in: bytes.new), old: old.name, new: new.name, isLink: isLink))
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
    } else if let isLink = slot.isLink {
      change(FolderWalk.Change(path: path.text + name, old: slot.name, new: nil, isLink: isLink))
    }
  }

  private mutating func add(
    _ slot: TreeSlot, in bytes: [UInt8], to node: FolderNode, _ path: Path, _ depth: Int,
    _ change: (FolderWalk.Change) -> Void
  ) throws(GitError) {
    guard !slot.isHidden(in: bytes) else { return }
    let name = slot.text(in: bytes)
    if slot.isFolder {
      let inner = FolderNode()
      node.folders[name] = inner
      try update(inner, to: slot.name, at: path.inner(name), depth: depth + 1, change)
    } else if let isLink = slot.isLink {
      change(FolderWalk.Change(path: path.text + name, old: nil, new: slot.name, isLink: isLink))
    }
  }
}

extension TreeSlot {
  /// Whether it is a link and not a file; nil for folders and other repositories.
  fileprivate var isLink: Bool? {
    switch mode & 0o170000 {
    case 0o040000, 0o160000: nil
    case 0o120000: true
    default: false
    }
  }
}
