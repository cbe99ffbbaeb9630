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
      // A name with a slash would be taken for what lies in a folder.
      guard end > place, end + 21 <= buffer.count,
        memchr(base + place, CInt(UInt8(ascii: "/")), end - place) == nil
      else { return nil }
      return (mode, place..<end, ObjectName(at: UnsafeRawPointer(base + end + 1)))
    }
    guard let parts else { return nil }
    (mode, range, name) = parts
    end = range.upperBound + 21
  }

  var isFolder: Bool { mode & 0o170000 == 0o040000 }

  var sort: TreeItem.Sort { TreeItem.Sort(recordedAs: mode) }

  /// The name; one that is not UTF-8 with the bytes that are not ASCII in octal, as git shows them,
  /// so that two names stay two.
  func text(in bytes: [UInt8]) -> String {
    String(validating: bytes[range], as: UTF8.self)
      ?? bytes[range].map { byte in
        byte < 0x80 ? String(UnicodeScalar(byte)) : "\\" + String(byte, radix: 8)
      }.joined()
  }

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

  /// Where the entry that begins at a place ends; nil where it does not end before a limit.
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
  package func items(of tree: ObjectName) throws(GitError) -> [TreeItem] {
    let bytes = try treeBytes(tree)
    var items: [TreeItem] = []
    var place = 0
    var last: TreeSlot?
    while let slot = TreeSlot(bytes, at: place) {
      // Twice a name, or names in no order, and two readers would see two different things.
      if let last, last.order(in: bytes, with: slot, in: bytes) >= 0 { throw .notATree(tree) }
      last = slot
      items.append(TreeItem(name: slot.text(in: bytes), object: slot.name, sort: slot.sort))
      place = slot.end
    }
    guard place == bytes.count else { throw .notATree(tree) }
    return items
  }

  /// The item with a name in a tree, if there is one.
  package func item(_ wanted: String, of tree: ObjectName) throws(GitError) -> TreeItem? {
    try items(named: (Array(wanted.utf8), []), of: tree).0
  }

  /// The items with two names in a tree, read once for both.
  func items(
    named wanted: ([UInt8], [UInt8]), of tree: ObjectName
  ) throws(GitError) -> (TreeItem?, TreeItem?) {
    let bytes = try treeBytes(tree)
    var found: (TreeItem?, TreeItem?)
    var place = 0
    while let slot = TreeSlot(bytes, at: place) {
      place = slot.end
      if slot.isNamed(wanted.0, in: bytes) {
        found.0 = TreeItem(name: slot.text(in: bytes), object: slot.name, sort: slot.sort)
      } else if slot.isNamed(wanted.1, in: bytes) {
        found.1 = TreeItem(name: slot.text(in: bytes), object: slot.name, sort: slot.sort)
      }
    }
    guard place == bytes.count else { throw .notATree(tree) }
    return found
  }

  /// The tree that names lead to from another one, if they lead to one.
  package func tree(
    _ names: some Sequence<String>, in root: ObjectName
  ) throws(GitError) -> ObjectName? {
    var tree = root
    for name in names {
      guard let item = try item(name, of: tree), item.sort == .folder else { return nil }
      tree = item.object
    }
    return tree
  }
}

/// What a tree has under one name.
package struct TreeItem: Hashable, Sendable {
  /// What a name stands for.
  package enum Sort: Hashable, Sendable {
    /// A plain file, which may be one to run.
    case file
    case folder
    /// A symbolic link: its content is the path that it points to.
    case link
    /// Another repository: the object is a commit of that one.
    case repository

    /// The sort that a type and permissions say, as trees and the index record them.
    init(recordedAs mode: UInt32) {
      self =
        switch mode & 0o170000 {
        case 0o040000: .folder
        case 0o120000: .link
        case 0o160000: .repository
        default: .file
        }
    }
  }

  /// The name; where it is not UTF-8, bytes that are not ASCII are written in octal.
  package let name: String
  /// The content, or the tree of a folder.
  package let object: ObjectName
  package let sort: Sort
}

extension GitError {
  static func notATree(_ name: ObjectName) -> GitError {
    GitError(
      .malformedObject, in: "git_odb_read", "the tree \(name.hex) is not built as trees are")
  }
}
