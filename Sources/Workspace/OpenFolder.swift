#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A folder that is open, so that what it holds is found in it whatever becomes of its path.
///
/// No link is followed: not on the way to it, and not in it.
package struct OpenFolder: ~Copyable {
  private let handle: Int32
  /// The absolute path that it was opened by.
  private let path: String

  private init(handle: Int32, path: String) {
    self.handle = handle
    self.path = path
  }

  deinit { close(handle) }

  #if os(Linux)
    /// `O_PATH`, which the C library shows to few: a folder on the way need not let itself be read.
    private static let pathOnly: Int32 = 0o10_000_000
    private static let flags = pathOnly | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
  #else
    private static let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
  #endif

  /// Opens a folder name by name.
  ///
  /// - Parameter path: absolute, without a link on it.
  package init(_ path: String) throws(FileFault) {
    var folder = try OpenFolder(name: "/", in: AT_FDCWD, path: "/")
    for name in path.split(separator: "/") { folder = try folder.folder(String(name)) }
    self = folder
  }

  private init(name: String, in parent: Int32, path: String) throws(FileFault) {
    let handle = openat(parent, name, Self.flags)
    guard handle >= 0 else { throw FileFault(path: path, code: errno) }
    self.init(handle: handle, path: path)
  }

  /// A folder in it.
  ///
  /// - Parameter isMade: whether it is made where there is nothing of that name.
  package func folder(_ name: String, isMade: Bool = false) throws(FileFault) -> OpenFolder {
    let inner = Path.join(path, name)
    if isMade, mkdirat(handle, name, 0o777) != 0, errno != EEXIST {
      throw FileFault(path: inner, code: errno)
    }
    return try OpenFolder(name: name, in: handle, path: inner)
  }

  /// The bytes of a regular file in it, at most `limit` of them.
  package func bytes(of name: String, limit: Int) throws(FileFault) -> [UInt8] {
    // A pipe must not be waited for.
    let file = openat(handle, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard file >= 0 else { throw FileFault(path: Path.join(path, name), code: errno) }
    defer { close(file) }
    return try Files.bytes(ofOpen: file, Path.join(path, name), limit: limit)
  }

  /// Writes a regular file in it whole or not at all; one that is there keeps its permissions.
  package func write(_ bytes: [UInt8], as name: String) throws(FileFault) {
    let full = Path.join(path, name)
    var status = stat()
    var mode: mode_t = 0o644
    if fstatat(handle, name, &status, AT_SYMLINK_NOFOLLOW) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else {
        throw FileFault(path: full, code: FileFault.noFile)
      }
      mode = status.st_mode & 0o7777
    }
    let (file, temporary) = try temporaryFile(mode, for: full)
    var isClosed = false
    do throws(FileFault) {
      try Files.write(bytes, file, full)
      fchmod(file, mode)
      // A file is closed also where closing tells of a fault.
      isClosed = true
      guard close(file) == 0, renameat(handle, temporary, handle, name) == 0 else {
        throw FileFault(path: full, code: errno)
      }
    } catch {
      if !isClosed { close(file) }
      unlinkat(handle, temporary, 0)
      throw error
    }
  }

  /// A new file under a name that nobody can foresee, so that none can lie in its way.
  private func temporaryFile(
    _ mode: mode_t, for path: String
  ) throws(FileFault) -> (handle: Int32, name: String) {
    for _ in 0..<16 {
      let name = ".tiekartta-" + String(UInt64.random(in: .min ... .max), radix: 36)
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
      let file = openat(handle, name, flags, mode)
      if file >= 0 { return (file, name) }
      guard errno == EEXIST else { break }
    }
    throw FileFault(path: path, code: errno)
  }
}
