internal import CLibGit2

/// The id of a commit, a tree or a file's content, in the twenty bytes that git keeps.
package struct ObjectName: Hashable, Sendable {
  private let first: UInt64
  private let second: UInt64
  private let third: UInt32

  /// The name that twenty bytes are, from a place in them on; nil where there are fewer.
  package init?(_ bytes: Span<UInt8>, at start: Int = 0) {
    guard start >= 0, bytes.count - start >= 20 else { return nil }
    // There are twenty bytes from the start on, and loads need no alignment.
    self = bytes.withUnsafeBufferPointer { buffer in
      let raw = UnsafeRawBufferPointer(buffer)
      return ObjectName(
        first: raw.loadUnaligned(fromByteOffset: start, as: UInt64.self),
        second: raw.loadUnaligned(fromByteOffset: start + 8, as: UInt64.self),
        third: raw.loadUnaligned(fromByteOffset: start + 16, as: UInt32.self))
    }
  }

  /// The name that forty hexadecimal digits spell, or nil if they do not.
  package init?(hex: String) {
    guard let id = git_oid(hex: Array(hex.utf8).span) else { return nil }
    self.init(id)
  }

  /// The name at an address where there are twenty bytes.
  init(at address: UnsafeRawPointer) {
    self.init(
      first: address.loadUnaligned(as: UInt64.self),
      second: address.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
      third: address.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
  }

  private init(first: UInt64, second: UInt64, third: UInt32) {
    self.first = first
    self.second = second
    self.third = third
  }

  init(_ id: git_oid) {
    // The struct is its twenty bytes and nothing else.
    self = withUnsafeBytes(of: id) { raw in
      ObjectName(
        first: raw.loadUnaligned(fromByteOffset: 0, as: UInt64.self),
        second: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self),
        third: raw.loadUnaligned(fromByteOffset: 16, as: UInt32.self))
    }
  }

  /// The same as libgit2 has it.
  var id: git_oid {
    var id = git_oid()
    // As above; the three parts fill the twenty bytes.
    withUnsafeMutableBytes(of: &id) { raw in
      raw.storeBytes(of: first, toByteOffset: 0, as: UInt64.self)
      raw.storeBytes(of: second, toByteOffset: 8, as: UInt64.self)
      raw.storeBytes(of: third, toByteOffset: 16, as: UInt32.self)
    }
    return id
  }

  /// The name in hexadecimal.
  package var hex: String { id.hex }

  /// The twenty bytes.
  package var bytes: [UInt8] { withUnsafeBytes(of: id) { Array($0) } }

  package func hash(into hasher: inout Hasher) {
    // The bytes are a digest already: eight of them spread as well as all.
    hasher.combine(first)
  }
}
