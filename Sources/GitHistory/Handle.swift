internal import CLibGit2

/// Owns one libgit2 pointer and frees it once.
///
/// The pointer makes it not Sendable, which suits libgit2's rule of one thread per object.
struct Handle: ~Copyable {
  /// What is owned; nobody may keep it longer than the handle.
  let pointer: OpaquePointer
  private let free: @convention(c) (OpaquePointer?) -> Void

  /// Makes the call that gives a pointer, or throws why it gave none.
  init(
    _ call: String, of git: LibGit2,
    freeingWith free: @escaping @convention(c) (OpaquePointer?) -> Void,
    _ make: (inout OpaquePointer?) -> Int32
  ) throws(GitError) {
    var made: OpaquePointer?
    try git.check(call) { make(&made) }
    guard let made else { throw GitError(.other, in: call, "succeeded without a result") }
    pointer = made
    self.free = free
  }

  deinit { free(pointer) }
}
