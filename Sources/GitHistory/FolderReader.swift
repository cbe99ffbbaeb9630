/// A folder as it last was: its tree as it is kept, and the folders in it.
final class FolderNode {
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

/// Reads trees and compares each with what it was.
struct FolderReader {
  let repository: Repository
  let guide: [UInt8]
  let trees: FolderTrees?

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
    trees?.note(name, at: path)
    let old = node.bytes
    var differing = DifferingEntries(old, bytes)
    // A folder with a guide of its own is somebody else's: to us it is empty.
    if depth > 0, isForeign(bytes, differing.new) {
      bytes = []
      differing = DifferingEntries(old, bytes)
    }
    node.name = name
    node.bytes = bytes
    var (before, after) = (differing.old.lowerBound, differing.new.lowerBound)
    let (oldEnd, newEnd) = (differing.old.upperBound, differing.new.upperBound)
    while true {
      let one = before < oldEnd ? TreeSlot(old, at: before) : nil
      let other = after < newEnd ? TreeSlot(bytes, at: after) : nil
      switch (one, other) {
      case (nil, nil):
        guard before == oldEnd, after == newEnd else { throw .notATree(name) }
        return
      case (let gone?, nil):
        before = gone.end
        remove(gone, in: old, from: node, path, change)
      case (nil, let new?):
        after = new.end
        try add(new, in: bytes, to: node, path, depth, change)
      case (let was?, let now?):
        switch was.order(in: old, with: now, in: bytes) {
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

  /// Whether a folder has a guide of its own among those entries that it did not have before; in
  /// what is kept of it there was none.
  private func isForeign(_ bytes: [UInt8], _ entries: Range<Int>) -> Bool {
    var place = entries.lowerBound
    while place < entries.upperBound, let entry = TreeSlot(bytes, at: place) {
      if entry.isNamed(guide, in: bytes) { return true }
      place = entry.end
    }
    return false
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

/// The entries of two versions of a tree between those that are the same at their beginnings and
/// at their ends.
private struct DifferingEntries {
  let old: Range<Int>
  let new: Range<Int>

  init(_ old: [UInt8], _ new: [UInt8]) {
    (self.old, self.new) = old.withUnsafeBytes { old in
      new.withUnsafeBytes { new in
        let start = Self.sharedEntries(old, new)
        let tail = Self.sharedTail(old, new, from: start)
        let oldEnd = Self.firstEntry(of: old, from: start, notBefore: old.count - tail)
        let newEnd = Self.firstEntry(of: new, from: start, notBefore: new.count - tail)
        // Only where entries begin at the same place of the tail are they the same.
        guard old.count - oldEnd == new.count - newEnd else {
          return (start..<old.count, start..<new.count)
        }
        return (start..<oldEnd, start..<newEnd)
      }
    }
  }

  /// Where the entries end that stand at the beginning of both.
  private static func sharedEntries(
    _ old: UnsafeRawBufferPointer, _ new: UnsafeRawBufferPointer
  ) -> Int {
    let limit = min(old.count, new.count)
    // Compared by words of eight bytes, all of them inside both.
    var shared = 0
    while shared + 8 <= limit,
      old.loadUnaligned(fromByteOffset: shared, as: UInt64.self)
        == new.loadUnaligned(fromByteOffset: shared, as: UInt64.self)
    {
      shared += 8
    }
    var place = 0
    while let end = TreeSlot.end(of: new, from: place, within: shared) { place = end }
    return place
  }

  /// How many bytes at the ends of both are the same, from a place on at most.
  private static func sharedTail(
    _ old: UnsafeRawBufferPointer, _ new: UnsafeRawBufferPointer, from start: Int
  ) -> Int {
    let limit = min(old.count, new.count) - start
    var shared = 0
    while shared + 8 <= limit,
      old.loadUnaligned(fromByteOffset: old.count - shared - 8, as: UInt64.self)
        == new.loadUnaligned(fromByteOffset: new.count - shared - 8, as: UInt64.self)
    {
      shared += 8
    }
    return shared
  }

  /// Where the first entry begins that lies at a place or after it.
  private static func firstEntry(
    of tree: UnsafeRawBufferPointer, from start: Int, notBefore limit: Int
  ) -> Int {
    var place = start
    while place < limit {
      guard let end = TreeSlot.end(of: tree, from: place, within: tree.count) else {
        return tree.count
      }
      place = end
    }
    return place
  }
}
