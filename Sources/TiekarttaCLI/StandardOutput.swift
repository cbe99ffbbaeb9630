internal import RoadmapHistory
internal import Workspace

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A stream that results are written to, and whether all of them got there.
final class StandardOutput: @unchecked Sendable {
  // Results are written, and the fault asked for, by the one thread that runs the command.
  private let handle: Int32
  /// What went wrong; after it nothing is written any more.
  private(set) var fault: FileFault?
  private var isOver = false

  /// - Parameter handle: a file descriptor that is open for writing.
  init(_ handle: Int32) {
    self.handle = handle
  }

  /// Writes some bytes of a result.
  func write(_ bytes: [UInt8]) {
    guard !isOver, let code = Self.write(bytes, to: handle) else { return }
    isOver = true
    // A reader that has seen enough, such as a pager, is no fault.
    if code != EPIPE { fault = FileFault(path: "stdout", code: code) }
  }

  /// Writes some bytes, and gives the number of what went wrong, if anything did.
  static func write(_ bytes: [UInt8], to handle: Int32) -> Int32? {
    bytes.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let count = sys_write(handle, bytes.baseAddress.map { $0 + done }, bytes.count - done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return count < 0 ? errno : EIO }
        done += count
      }
      return nil
    }
  }
}

// The C function whose name the methods above share.
private func sys_write(_ handle: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(handle, buffer, count)
}
