#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A program of the system that a part of the work is left to; it is run without a shell.
package struct Program: Sendable {
  /// Where it lies.
  package let path: String

  /// How a run ended.
  package enum End: Equatable, Sendable {
    case exit(Int32)
    case signal(Int32)
    /// It was stopped for taking too long.
    case timeout
  }

  /// The first program there is among some names, in the folders of a search path or where a name
  /// is a path itself.
  ///
  /// - Parameter searchPath: folders with `:` between them; those that are not absolute are passed
  ///   over, since what lies there may be anybody's.
  package init?(_ names: [String], searchPath: String) {
    let folders = searchPath.split(separator: ":").map(String.init).filter { $0.hasPrefix("/") }
    let places = names.flatMap { name in
      name.hasPrefix("/") ? [name] : folders.map { Path.join($0, name) }
    }
    let found = places.first { place in
      var status = stat()
      return stat(place, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
        && access(place, X_OK) == 0
    }
    guard let found else { return nil }
    path = found
  }

  /// Runs the program to its end, with nothing on standard input and its output thrown away.
  ///
  /// - Parameters:
  ///   - environment: all the variables that it sees.
  ///   - notes: the file that gets what it says on standard error.
  ///   - limit: after how many seconds it and what it started are stopped.
  package func run(
    _ arguments: [String], environment: [String: String], notes: String, limit: Double
  ) throws(FileFault) -> End {
    let child = try start(arguments, environment, notes)
    var status: Int32 = 0
    var waited = 0.0
    var pause = 0.002
    while true {
      let ended = waitpid(child, &status, WNOHANG)
      if ended == child { break }
      if ended < 0, errno != EINTR { throw FileFault(path: path, code: errno) }
      guard waited < limit else {
        // The program is the leader of a group of its own, so that all it started ends with it.
        kill(-child, SIGKILL)
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return .timeout
      }
      usleep(UInt32(pause * 1_000_000))
      waited += pause
      pause = min(pause * 1.5, 0.05)
    }
    // What it left running writes to a folder that is about to go.
    kill(-child, SIGKILL)
    let signal = status & 0x7F
    return signal == 0 ? .exit(status >> 8 & 0xFF) : .signal(signal)
  }

  private func start(
    _ arguments: [String], _ environment: [String: String], _ notes: String
  ) throws(FileFault) -> pid_t {
    #if canImport(Darwin)
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #else
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 2, notes, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP))
    posix_spawnattr_setpgroup(&attributes, 0)
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    let variables = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    var settings: [UnsafeMutablePointer<CChar>?] = variables.map { strdup($0) } + [nil]
    defer { for word in words + settings { free(word) } }
    var child: pid_t = 0
    let code = posix_spawn(&child, path, &actions, &attributes, &words, &settings)
    guard code == 0 else { throw FileFault(path: path, code: code) }
    return child
  }

  /// Whether this process may do everything on the machine.
  package static var isRoot: Bool { geteuid() == 0 }
}
