internal import CLibGit2

extension LibGit2 {
  /// libgit2, loaded and started when it is first asked for, and kept until the program ends.
  static let shared = Result { () throws(GitError) in
    let git = try load(anyOf: names, versions: versions)
    try git.start()
    return git
  }

  /// The versions that may be called: in each, the functions of the table are the same.
  ///
  /// The one this program was built for comes first.
  static let versions: [String] = {
    let same = ["1.9", "1.8", "1.7", "1.6", "1.5"]
    return [LIBGIT2_SOVERSION] + same.filter { $0 != LIBGIT2_SOVERSION }
  }()

  /// The names a libgit2 that may be called goes by, likeliest first.
  static var names: [String] {
    #if canImport(Darwin)
      let folders = ["", "/opt/homebrew/lib/", "/usr/local/lib/"]
      return folders.flatMap { folder in
        versions.map { "\(folder)libgit2.\($0).dylib" } + ["\(folder)libgit2.dylib"]
      }
    #else
      return versions.map { "libgit2.so.\($0)" } + ["libgit2.so"]
    #endif
  }

  /// The first of the named libraries that is there and of a version that may be called.
  ///
  /// Types come from the header, so a library of another version would be called wrongly.
  static func load(anyOf names: [String], versions: [String]) throws(GitError) -> LibGit2 {
    var faults: [String] = []
    for name in names {
      switch load(name, versions: versions) {
      case .success(let git): return git
      case .failure(let fault): faults.append(fault.message)
      }
    }
    // The first is the version this program was built for; the others fail in the same words.
    let found = faults.first ?? ""
    let version = versions.first ?? ""
    throw GitError(
      .libraryUnavailable, in: "dlopen",
      "git history needs libgit2 \(version), which was not found (\(found));"
        + " install it, as with 'apt-get install libgit2-\(version)' or 'brew install libgit2'")
  }

  /// One library, or what is wrong with it.
  private static func load(_ name: String, versions: [String]) -> Result<LibGit2, GitError> {
    // The table holds plain function pointers, and is read only when all of them are filled in.
    withUnsafeTemporaryAllocation(of: LibGit2.self, capacity: 1) { memory in
      guard let table = memory.baseAddress else {
        return .failure(GitError(.libraryUnavailable, in: "dlopen", "out of memory"))
      }
      if let fault = libgit2_load(table, name) {
        return .failure(GitError(.libraryUnavailable, in: "dlopen", String(cString: fault)))
      }
      var (major, minor, revision): (Int32, Int32, Int32) = (0, 0, 0)
      _ = table.pointee.libgit2_version(&major, &minor, &revision)
      guard versions.contains("\(major).\(minor)") else {
        let message = "\(name): is version \(major).\(minor).\(revision)"
        return .failure(GitError(.libraryUnavailable, in: "git_libgit2_version", message))
      }
      return .success(table.pointee)
    }
  }

  /// Starts the library and sets how it reads, for the whole program.
  private func start() throws(GitError) {
    // Before this there is no place for a message, so none may be cleared or asked for.
    guard libgit2_init() >= 0 else {
      throw GitError(.libraryUnavailable, in: "git_libgit2_init", "libgit2 could not be started")
    }
    try check("git_libgit2_opts") {
      // An owner is checked because a repository's settings can make git run programs. Here only
      // objects and references are read and nothing is run, and in a container the work tree
      // nearly always belongs to someone else.
      set(GIT_OPT_SET_OWNER_VALIDATION, to: false)
    }
    // git does not hash every object again when it reads it either; checksums and sizes are.
    try check("git_libgit2_opts") { set(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, to: false) }
    // Each object is read once, so keeping it costs more than it saves.
    try check("git_libgit2_opts") { set(GIT_OPT_ENABLE_CACHING, to: false) }
    // Nothing of the user's or the machine's settings matters to reading; a fault in them must not
    // stop it.
    for level in [
      GIT_CONFIG_LEVEL_GLOBAL, GIT_CONFIG_LEVEL_PROGRAMDATA, GIT_CONFIG_LEVEL_SYSTEM,
      GIT_CONFIG_LEVEL_XDG,
    ] {
      try check("git_libgit2_opts") { setSearchPath(level, to: "") }
    }
    // These change where settings and objects lie, not how an object or reference is read.
    var extensions: [UnsafePointer<CChar>?] = Self.harmlessExtensions.map { name in
      // A static string lives as long as the program, and these are ASCII with a zero at the end.
      UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
    }
    try check("git_libgit2_opts") { allowExtensions(&extensions, count: extensions.count) }
  }

  /// What a repository may use beyond what libgit2 supports by itself.
  private static let harmlessExtensions: [StaticString] = [
    "partialclone", "relativeworktrees", "worktreeconfig",
  ]

  /// Makes one call, and throws its code with the message it left, if it failed.
  func check(_ call: String, _ body: () -> Int32) throws(GitError) {
    // Some calls fail without a word; then the words of an earlier fault must not be taken.
    error_clear()
    libgit2_enter()
    let status = body()
    libgit2_leave()
    guard status >= 0 else { throw lastError(call, status) }
  }

  /// What libgit2 left for this thread about the call that just failed.
  private func lastError(_ call: String, _ status: Int32) -> GitError {
    // The pointer is good until this thread's next call, and the text is copied before it.
    let fault = error_last()?.pointee
    let message = fault?.message.map { String(cString: $0) } ?? "failed without giving a reason"
    let kind: GitError.Kind =
      switch (git_error_code(status), git_error_t(UInt32(bitPattern: fault?.klass ?? 0))) {
      case (GIT_ENOTFOUND, GIT_ERROR_ODB): .missingObject
      case (GIT_ENOTFOUND, GIT_ERROR_REFERENCE), (GIT_ENOTFOUND, GIT_ERROR_TREE): .unknownRevision
      case (GIT_EAMBIGUOUS, _): .ambiguousRevision
      case (GIT_EUNBORNBRANCH, _): .unbornHead
      // Whatever else keeps an object from being read: what is there is not what git wrote.
      case (GIT_EUSER, _), (GIT_ERROR, GIT_ERROR_ODB), (GIT_ERROR, GIT_ERROR_ZLIB): .damagedObject
      case _ where call.hasPrefix("git_odb"): .damagedObject
      default: .other
      }
    return GitError(kind: kind, code: Int(status), call: call, message: message)
  }
}

/// What becomes of the program where git's data make libgit2 crash or go round in a circle.
package enum Damage {
  /// Ends the program with these words and this exit code when it comes to that, from now on.
  package static func endsProgram(saying words: String, code: Int32) {
    libgit2_end_on_damage(words, code)
  }
}
