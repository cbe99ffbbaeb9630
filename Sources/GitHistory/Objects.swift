internal import CLibGit2

extension Repository {
  /// Reads one object and lends its bytes, which are freed when the body returns.
  func withObject<Value>(
    _ id: git_oid, as type: git_object_t,
    _ body: (Span<UInt8>) throws(GitError) -> Value
  ) throws(GitError) -> Value {
    var id = id
    let object = try Handle("git_odb_read", of: git, freeingWith: git.odb_object_free) {
      git.odb_read(&$0, objects.pointer, &id)
    }
    guard git.odb_object_type(object.pointer) == type else {
      throw GitError(.malformedObject, in: "git_odb_read", "\(id.hex) is not a \(type.name)")
    }
    let size = git.odb_object_size(object.pointer)
    let data = git.odb_object_data(object.pointer)?.assumingMemoryBound(to: UInt8.self)
    // libgit2 gives that many bytes at that address, and the handle keeps them until the end.
    let value = try body(UnsafeBufferPointer(start: data, count: data == nil ? 0 : size).span)
    _ = consume object
    return value
  }

  /// The bytes of a file's content, unless there are more of them than allowed.
  ///
  /// The size is asked first, so a huge file is never read.
  package func text(of blob: String, atMost limit: Int) throws(GitError) -> [UInt8] {
    try content(of: git_oid(blob, for: "git_odb_read_header"), atMost: limit)
  }

  /// The same by the content's name.
  package func content(of blob: ObjectName, atMost limit: Int) throws(GitError) -> [UInt8] {
    try content(of: blob.id, atMost: limit)
  }

  private func content(of blob: git_oid, atMost limit: Int) throws(GitError) -> [UInt8] {
    let call = "git_odb_read_header"
    var id = blob
    var size = 0
    var type = GIT_OBJECT_INVALID
    try git.check(call) { git.odb_read_header(&size, &type, objects.pointer, &id) }
    guard size <= limit else {
      throw GitError(
        .tooLarge, in: call, "\(blob.hex) has \(size) bytes; at most \(limit) are read")
    }
    return try withObject(id, as: GIT_OBJECT_BLOB) { bytes in
      [UInt8](unsafeUninitializedCapacity: bytes.count) { memory, count in
        // The memory has room for exactly these bytes.
        bytes.withUnsafeBufferPointer { count = memory.initialize(fromContentsOf: $0) }
      }
    }
  }
}

/// A repository's contents, to be read on any thread.
package struct ContentStore: @unchecked Sendable {
  // libgit2's object database locks itself and is promised to be safe for several threads at
  // once; nothing else of the repository is used, which the reference keeps open meanwhile.
  private let repository: Repository

  package init(_ repository: Repository) {
    self.repository = repository
  }

  /// The bytes of a file's content, unless there are more of them than allowed.
  package func content(of blob: ObjectName, atMost limit: Int) throws(GitError) -> [UInt8] {
    try repository.content(of: blob, atMost: limit)
  }
}

extension git_object_t {
  /// What git calls objects of this type.
  fileprivate var name: String {
    switch self {
    case GIT_OBJECT_COMMIT: "commit"
    case GIT_OBJECT_TREE: "tree"
    case GIT_OBJECT_BLOB: "blob"
    default: "object of type \(rawValue)"
    }
  }
}
