#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A time as the file system keeps it.
package struct FileTime: Hashable, Comparable, Sendable {
  /// Seconds since the beginning of 1970 in UTC.
  package let seconds: Int
  /// The part of the next second, in billionths of it.
  package let nanoseconds: Int

  /// A time that is known already.
  package init(seconds: Int, nanoseconds: Int) {
    self.seconds = seconds
    self.nanoseconds = nanoseconds
  }

  /// Whether one time comes before another.
  package static func < (one: FileTime, other: FileTime) -> Bool {
    (one.seconds, one.nanoseconds) < (other.seconds, other.nanoseconds)
  }
}

/// What the file system says of a file without its content; a link is not followed.
package struct FileStatus: Hashable, Sendable {
  /// Whether it is a plain file and not a folder, a link or a pipe.
  package let isRegular: Bool
  /// How many bytes its content has.
  package let size: Int
  /// When the content was last written, or is said to have been.
  package let mtime: FileTime
  /// When the content, the name or the permissions last changed; no program can set this.
  package let ctime: FileTime
  /// The file's number in its file system, or 0 where there is none.
  package let ino: UInt64

  /// A status that is known already.
  package init(isRegular: Bool, size: Int, mtime: FileTime, ctime: FileTime, ino: UInt64) {
    self.isRegular = isRegular
    self.size = size
    self.mtime = mtime
    self.ctime = ctime
    self.ino = ino
  }

  /// Asks for the status of what lies at a path, or gives nil if nothing can be seen there.
  package init?(at path: String) {
    var status = stat()
    guard !path.holdsNUL, lstat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let (mtime, ctime) = (status.st_mtimespec, status.st_ctimespec)
    #else
      let (mtime, ctime) = (status.st_mtim, status.st_ctim)
    #endif
    self.init(
      isRegular: status.st_mode & S_IFMT == S_IFREG, size: Int(status.st_size),
      mtime: FileTime(mtime), ctime: FileTime(ctime), ino: UInt64(status.st_ino))
  }
}

extension FileTime {
  /// The system's form of the same.
  fileprivate init(_ time: timespec) {
    self.init(seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec))
  }
}

extension String {
  /// Whether the text holds the sign that ends texts in C.
  fileprivate var holdsNUL: Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(0) } ?? utf8.contains(0)
  }
}
