internal import GitHistory
internal import Revisions
internal import RoadmapHistory
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
    fillStandardHandles()
    let output = StandardOutput(STDOUT_FILENO)
    let isTerminal = isatty(STDOUT_FILENO) == 1
    var world = World(
      arguments: Array(CommandLine.arguments.dropFirst()), environment: environmentNow(),
      workingFolder: Files.real(".") ?? "/", now: { Int(time(nil)) },
      input: { try Files.standardInput(limit: $0) }, write: { output.write($0) },
      complain: { _ = StandardOutput.write(Array($0.utf8), to: STDERR_FILENO) },
      isTerminal: isTerminal,
      terminalWidth: isTerminal ? columns() : nil)
    world.outputFault = { output.fault }
    world.variable = { name in
      getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    }
    world.wait = { seconds in
      var time = timespec(
        tv_sec: Int(seconds), tv_nsec: Int((seconds - seconds.rounded(.down)) * 1e9))
      nanosleep(&time, nil)
    }
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
    // A folder that is not absolute means another one wherever git runs.
    for folder in folders.split(separator: ":") where folder.hasPrefix("/") {
      guard let found = Files.real(Path.join(String(folder), "tiekartta")) else { continue }
      if found == own { return "tiekartta" }
      break
    }
    return "'" + own.replacing("'", with: "'\\''") + "'"
  }

  private static func environmentNow() -> [String: String] {
    var result: [String: String] = [:]
    for key in [
      "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR", "FORCE_COLOR", "TERM", "COLUMNS",
      "GITHUB_BASE_REF", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "GIT_DIR", "GIT_INDEX_FILE",
      "GIT_WORK_TREE", "PATH", "PWD", "TMPDIR",
      // By these a run of continuous integration is known.
      "CI", "GITHUB_ACTIONS", "GITLAB_CI", "TF_BUILD", "JENKINS_URL", "TEAMCITY_VERSION",
    ] {
      if let value = getenv(key) { result[key] = String(cString: value) }
    }
    return result
  }

  private static func columns() -> Int? {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// Opens what the shell closed of standard input, output and notes, for reading alone.
  ///
  /// Else the next file opened would get the number, and results would be written into it.
  private static func fillStandardHandles() {
    for handle in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO]
    where fcntl(handle, F_GETFD) < 0 && errno == EBADF {
      _ = open("/dev/null", O_RDONLY)
    }
  }
}

extension Tiekartta {
  /// Runs the command line of this process and ends it with the command's exit code.
  package static func runAndExit() -> Never {
    let world = World.live()
    Damage.endsProgram(
      saying: Presenter.brokenOff(world.language), code: ExitStatus.noHistory.rawValue)
    exit(run(in: world).rawValue)
  }
}
