internal import CLibGit2

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// One entry of a tree in the tree's own bytes.
struct TreeSlot {
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
  func isNamed(_ name: [UInt8], in bytes: [UInt8]) -> Bool {
    guard range.count == name.count else { return false }
    // Both runs are that long, and lie inside their arrays.
    return bytes.withUnsafeBufferPointer { bytes in
      name.withUnsafeBufferPointer { name in
        guard let base = bytes.baseAddress, let other = name.baseAddress else { return true }
        return memcmp(base + range.lowerBound, other, name.count) == 0
      }
    }
  }

  /// Where the entry that begins at a place ends; nothing where it does not end before a limit.
  @inline(__always)
  static func end(of bytes: UnsafeRawBufferPointer, from start: Int, within limit: Int) -> Int? {
    // The search stays inside the bytes. A zero byte ends the name, and the id follows.
    guard start < limit, let base = bytes.baseAddress,
      let zero = memchr(base + start, 0, limit - start)
    else { return nil }
    let end = UnsafeRawPointer(zero) - base + 21
    return end <= limit ? end : nil
  }

  /// The order of two entries by the bytes of their names: negative when this one comes first.
  ///
  /// git puts folders where their name with a slash would stand; so does this, and a file and a
  /// folder of the same name are two entries.
  func order(in bytes: [UInt8], with other: TreeSlot, in otherBytes: [UInt8]) -> Int {
    let shared = min(range.count, other.range.count)
    // Both runs lie inside their arrays.
    let difference = bytes.withUnsafeBufferPointer { a in
      otherBytes.withUnsafeBufferPointer { b in
        memcmp(
          a.baseAddress.unsafelyUnwrapped + range.lowerBound,
          b.baseAddress.unsafelyUnwrapped + other.range.lowerBound, shared)
      }
    }
    if difference != 0 { return Int(difference) }
    func next(_ slot: TreeSlot, _ bytes: [UInt8]) -> Int {
      if slot.range.count > shared { return Int(bytes[slot.range.lowerBound + shared]) }
      return slot.isFolder ? Int(UInt8(ascii: "/")) : 0
    }
    return next(self, bytes) - next(other, otherBytes)
  }

  func isHidden(in bytes: [UInt8]) -> Bool { bytes[range.lowerBound] == UInt8(ascii: ".") }
}

extension Repository {
  /// A tree as it is kept.
  func treeBytes(_ name: ObjectName) throws(GitError) -> [UInt8] {
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
    try entries(named: (Array(wanted.utf8), []), of: tree).0
  }

  /// The entries with two names in a tree, read once for both.
  func entries(
    named wanted: ([UInt8], [UInt8]), of tree: ObjectName
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
  static func notATree(_ name: ObjectName) -> GitError {
    GitError(
      .malformedObject, in: "git_odb_read", "the tree \(name.hex) is not built as trees are")
  }
}
