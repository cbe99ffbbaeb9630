internal import Diagnostics

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// Why a file or folder could not be read or written, in the system's words.
package struct FileFault: Error, Sendable {
  package let path: String
  /// The system's error number.
  package let code: Int32
  /// Whether a link of a work tree led out of it, and was not followed.
  package var isLeadingOut: Bool { code == Self.leadsOut }
  /// What the system says.
  package var reason: String { String(cString: strerror(code)) }
  /// The number that says that nothing is there.
  package static let absent = ENOENT
  /// The number that says that something is there that is no file.
  static let noFile = EINVAL
  /// The number that says that a file is too large.
  package static let tooLarge = EFBIG
  /// The number, none of the system's, that says that a link was not to be followed.
  static let leadsOut: Int32 = -1
  /// The number that says that folders lie too deep in each other.
  static let tooDeep = ENAMETOOLONG
  /// The number that says that there are too many folders.
  static let tooMany = EMLINK
  /// Whether nothing is there.
  package var isAbsence: Bool { code == ENOENT || code == ENOTDIR }

  package init(path: String, code: Int32) {
    self.path = path
    self.code = code
  }
}

/// The file system, asked plainly: bytes in, bytes out, no surprise.
package enum Files {
  /// What a path names; links are not followed.
  package enum Sort: Sendable { case file, folder, link, other }

  /// What a path names, if anything.
  package static func sort(of path: String) -> Sort? {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// The path with every link followed, absolute; nil when it leads nowhere.
  package static func real(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// The names in a folder, in the order of their bytes.
  package static func names(in folder: String) throws(FileFault) -> [String] {
    try entries(in: folder).map(\.name)
  }

  /// What lies in a folder, in the order of the names' bytes; without a sort where it is gone.
  package static func entries(
    in folder: String
  ) throws(FileFault) -> [(name: String, sort: Sort?)] {
    guard let handle = opendir(folder) else { throw FileFault(path: folder, code: errno) }
    defer { closedir(handle) }
    var entries: [(name: String, sort: Sort?)] = []
    while let entry = readdir(handle) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        // d_name is a tuple of bytes that ends in NUL: the same memory seen as a C string.
        pointer.withMemoryRebound(
          to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)
        ) {
          String(cString: $0)
        }
      }
      guard name != ".", name != ".." else { continue }
      // Most file systems say at once what each name is; the others are asked.
      let sort: Sort? =
        switch Int(entry.pointee.d_type) {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK): .link
        case Int(DT_UNKNOWN): Self.sort(of: Path.join(folder, name))
        default: .other
        }
      entries.append((name, sort))
    }
    return entries.sorted { $0.name.precedesInBytes($1.name) }
  }

  /// Where a link points to, as it is written; nil where there is none.
  package static func target(of path: String) -> String? {
    var bytes = [UInt8](repeating: 0, count: 4_097)
    // The buffer has room for that many bytes.
    let count = bytes.withUnsafeMutableBytes { buffer in
      readlink(path, buffer.bindMemory(to: CChar.self).baseAddress.unsafelyUnwrapped, buffer.count)
    }
    guard count > 0, count < bytes.count else { return nil }
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  /// The bytes of a regular file, at most `limit` of them; pipes and devices are refused.
  ///
  /// - Parameter followsLink: whether the file may be a link to the one that is read; one that a
  ///   branch may have brought is not followed out of its work tree.
  package static func bytes(
    of path: String, limit: Int = Int.max, followsLink: Bool = true
  ) throws(FileFault) -> [UInt8] {
    let place = followsLink ? try FollowedPath(path).place : path
    let handle = open(place, O_RDONLY | O_CLOEXEC | O_NONBLOCK | (followsLink ? 0 : O_NOFOLLOW))
    guard handle >= 0 else { throw FileFault(path: path, code: errno) }
    defer { close(handle) }
    return try bytes(ofOpen: handle, path, limit: limit)
  }

  /// The bytes of a file that is open, if it is a regular one, at most `limit` of them.
  static func bytes(
    ofOpen handle: Int32, _ path: String, limit: Int
  ) throws(FileFault) -> [UInt8] {
    var status = stat()
    guard fstat(handle, &status) == 0 else { throw FileFault(path: path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileFault(path: path, code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : EINVAL)
    }
    return try read(handle, path, expecting: Int(status.st_size), limit: limit)
  }

  /// All of standard input, at most `limit` bytes.
  package static func standardInput(limit: Int) throws(FileFault) -> [UInt8] {
    try read(0, "-", expecting: 1 << 16, limit: limit)
  }

  private static func read(
    _ handle: Int32, _ path: String, expecting size: Int, limit: Int
  ) throws(FileFault) -> [UInt8] {
    var fault: Int32 = 0
    var capacity = min(max(size, 0) + 1, limit)
    var bytes: [UInt8] = []
    while true {
      let room = capacity - bytes.count
      var count = 0
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, filled in
        repeat {
          count = sys_read(handle, buffer.baseAddress, room)
        } while count < 0 && errno == EINTR
        if count < 0 { fault = errno }
        filled = max(count, 0)
      }
      if fault != 0 { throw FileFault(path: path, code: fault) }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if count == 0 || bytes.count >= limit { return bytes }
      if bytes.count == capacity { capacity = min(limit, capacity * 2) }
    }
  }

  /// Writes a file whole or not at all: beside it first, then in its place.
  ///
  /// An existing file's permissions stay, and a link's target is what is replaced; a link that a
  /// branch may have brought is not followed out of its work tree.
  package static func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
    let followed = try FollowedPath(path)
    var status = stat()
    if followed.missing.isEmpty, stat(followed.place, &status) == 0,
      status.st_mode & S_IFMT != S_IFREG
    {
      return try append(bytes, to: followed.place)
    }
    do throws(FileFault) {
      try OpenFolder(Path.parent(of: followed.place))
        .write(bytes, as: Path.name(of: followed.place))
    } catch {
      throw FileFault(path: path, code: error.code)
    }
  }

  /// Removes a file.
  package static func remove(_ path: String) throws(FileFault) {
    guard unlink(path) == 0 else { throw FileFault(path: path, code: errno) }
  }

  /// Writes to what is no regular file, such as `/dev/stdout`.
  private static func append(_ bytes: [UInt8], to path: String) throws(FileFault) {
    let handle = open(path, O_WRONLY | O_CLOEXEC)
    guard handle >= 0 else { throw FileFault(path: path, code: errno) }
    defer { close(handle) }
    try write(bytes, handle, path)
  }

  static func write(_ bytes: [UInt8], _ handle: Int32, _ path: String) throws(FileFault) {
    var done = 0
    while done < bytes.count {
      let count = bytes[done...].withUnsafeBytes { sys_write(handle, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileFault(path: path, code: errno) }
      done += count
    }
  }

  /// Makes a folder, and those above it; a link is followed as `write` follows one.
  package static func makeFolder(_ path: String) throws(FileFault) {
    let followed = try FollowedPath(path)
    var place = followed.place
    for _ in followed.missing { place = Path.parent(of: place) }
    do throws(FileFault) {
      var folder = try OpenFolder(place)
      for name in followed.missing { folder = try folder.folder(name, isMade: true) }
    } catch {
      throw FileFault(path: path, code: error.code)
    }
  }
}

// The C functions whose names the methods above share.
private func sys_read(_ handle: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(handle, buffer, count)
}
private func sys_write(_ handle: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(handle, buffer, count)
}

/// Paths as text, with `/` between parts.
package enum Path {
  /// A path seen from a folder; an absolute one stays itself.
  package static func join(_ folder: String, _ path: String) -> String {
    if path.hasPrefix("/") || folder.isEmpty || folder == "." { return path }
    if path.isEmpty || path == "." { return folder }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  /// The path without its last part.
  package static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part.
  package static func name(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }

  /// Whether a name is that of git's own data in a work tree, as the file system may spell it.
  static func isGitData(_ name: some StringProtocol) -> Bool {
    name.utf8.count == 4 && name.lowercased() == ".git"
  }

  /// A path without `.` and `..`; nil when it climbs above where it starts.
  package static func normalized(_ path: String) -> String? {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." {
        guard parts.popLast() != nil else { return nil }
      } else {
        parts.append(part)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  /// A path as seen from a folder that holds it; both absolute.
  package static func relative(_ path: String, to folder: String) -> String? {
    if path == folder { return "" }
    let prefix = folder.hasSuffix("/") ? folder : folder + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : nil
  }
}
