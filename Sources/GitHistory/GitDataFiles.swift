#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

// libgit2 reads some files of the git data for itself only, or not at all. These few are read here,
// from the folder that all linked work trees share.
extension Repository {
  /// The lines of a file of the shared git data that are not empty; none if there is no such file.
  func sharedLines(of file: String) throws(GitError) -> [ArraySlice<UInt8>] {
    try Self.lines(of: "\(commonDir)/\(file)")
  }

  /// The lines of a file that are not empty; none if there is no such file.
  static func lines(of path: String) throws(GitError) -> [ArraySlice<UInt8>] {
    // A pipe must not be waited for.
    let handle = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard handle >= 0, let stream = fdopen(handle, "r") else {
      if isAbsence(errno) { return [] }
      throw .unreadable(path, errno, in: "open")
    }
    defer { fclose(stream) }
    var bytes: [UInt8] = []
    let size = 1 << 14
    var chunk = [UInt8](repeating: 0, count: size)
    while true {
      let count = fread(&chunk, 1, size, stream)
      guard count > 0 else { break }
      bytes += chunk[..<count]
    }
    guard ferror(stream) == 0 else { throw .unreadable(path, errno, in: "fread") }
    return bytes.split(separator: UInt8(ascii: "\n"))
  }

  /// Whether a folder of the shared git data has a file whose name ends like this.
  func hasSharedFile(in folder: String, endingIn suffix: String) throws(GitError) -> Bool {
    let path = "\(commonDir)/\(folder)"
    guard let stream = opendir(path) else {
      if isAbsence(errno) { return false }
      throw .unreadable(path, errno, in: "opendir")
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let isWanted = withUnsafeBytes(of: &entry.pointee.d_name) { name in
        // The name ends with a zero byte, wherever the memory kept for it may end.
        name.prefix { $0 != 0 }.reversed().starts(with: suffix.utf8.reversed())
      }
      if isWanted { return true }
    }
    return false
  }
}

/// Whether the system's error number says that nothing is there.
private func isAbsence(_ code: Int32) -> Bool { code == ENOENT || code == ENOTDIR }

extension GitError {
  /// A file or folder is there, but cannot be read.
  fileprivate static func unreadable(_ path: String, _ code: Int32, in call: String) -> GitError {
    // The system's words are copied at once.
    GitError(.other, in: call, "\(path): \(String(cString: strerror(code)))")
  }
}
