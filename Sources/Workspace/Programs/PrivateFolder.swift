#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A folder of one's own, which nobody else may enter, gone with all that is in it after its use.
package enum PrivateFolder {
  /// Runs some work in a new folder.
  ///
  /// - Parameter parent: the folder that it is made in.
  package static func with<Result>(
    in parent: String, _ body: (String) throws -> Result
  ) throws -> Result {
    var template = Array(Path.join(parent, "tiekartta-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else { throw FileFault(path: parent, code: errno) }
    let folder = template.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { String(cString: $0) } ?? ""
    }
    defer { remove(folder, depth: 0) }
    return try body(folder)
  }

  /// Removes a folder as far as that can be done; links are removed and not followed.
  private static func remove(_ folder: String, depth: Int) {
    guard depth < 64, !folder.isEmpty else { return }
    for entry in (try? Files.entries(in: folder)) ?? [] {
      let path = Path.join(folder, entry.name)
      if entry.sort == .folder {
        remove(path, depth: depth + 1)
      } else {
        unlink(path)
      }
    }
    rmdir(folder)
  }
}
