internal import RoadmapModel
internal import Workspace

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

extension World {
  /// The world as it is: this process's arguments, environment, terminal and clock.
  package static func live() -> World {
    // A reader that closes the pipe, such as `head`, is no fault: writing then just ends.
    signal(SIGPIPE, SIG_IGN)
    let isTerminal = isatty(STDOUT_FILENO) == 1
    var world = World(
      arguments: Array(CommandLine.arguments.dropFirst()), environment: environmentNow(),
      workingFolder: Files.real(".") ?? "/", today: todayNow,
      input: { try Files.standardInput(limit: $0) }, write: { write($0, to: STDOUT_FILENO) },
      complain: { write(Array($0.utf8), to: STDERR_FILENO) }, isTerminal: isTerminal,
      terminalWidth: isTerminal ? columns() : nil)
    world.isNoteTerminal = isatty(STDERR_FILENO) == 1
    world.program = program()
    world.clock = {
      var now = timespec()
      clock_gettime(CLOCK_MONOTONIC, &now)
      return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
    }
    // Never released: the process ends right after, and giving back thousands of small objects
    // one by one would take a tenth of a run.
    world.keep = { _ = Unmanaged.passRetained($0) }
    return world
  }

  /// The plain name where the shell finds this program by it, else the program's place, quoted.
  private static func program() -> String {
    let named = CommandLine.arguments.first ?? "tiekartta"
    guard let own = Files.real("/proc/self/exe") ?? Files.real(named) else { return "tiekartta" }
    let folders = getenv("PATH").map { String(cString: $0) } ?? ""
    for folder in folders.split(separator: ":") {
      guard let found = Files.real(Path.join(String(folder), "tiekartta")) else { continue }
      if found == own { return "tiekartta" }
      break
    }
    return "'" + own.replacing("'", with: "'\\''") + "'"
  }

  private static func environmentNow() -> [String: String] {
    var result: [String: String] = [:]
    for key in [
      "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "FORCE_COLOR", "CI", "TERM", "COLUMNS",
      "GITHUB_BASE_REF", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "GIT_DIR", "GIT_INDEX_FILE",
      "GIT_WORK_TREE", "PATH", "TMPDIR",
    ] {
      if let value = getenv(key) { result[key] = String(cString: value) }
    }
    return result
  }

  /// The day by the machine's own clock and time zone.
  private static func todayNow() -> Day {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Day(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Day(number: Int(now) / 86_400)
  }

  private static func columns() -> Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  private static func write(_ bytes: [UInt8], to handle: Int32) {
    bytes.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let count = sys_write(handle, bytes.baseAddress.map { $0 + done }, bytes.count - done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        done += count
      }
    }
  }
}

// The C function whose name the method above shares.
private func sys_write(_ handle: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int {
  write(handle, buffer, count)
}

extension Tiekartta {
  /// Runs the command line of this process and ends it with the command's exit code.
  package static func runAndExit() -> Never {
    exit(run(in: .live()).rawValue)
  }
}
