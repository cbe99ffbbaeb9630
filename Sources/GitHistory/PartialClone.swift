internal import CLibGit2

extension Repository {
  /// Whether a remote has promised to give the objects that are not here.
  ///
  /// The settings say so, and beside a pack that such a remote gave lies a file that says it too.
  func isPartial() throws(GitError) -> Bool {
    let settings = try Handle(
      "git_repository_config_snapshot", of: git, freeingWith: git.config_free
    ) { git.repository_config_snapshot(&$0, handle.pointer) }
    let isSet = try isPartial(by: settings)
    _ = consume settings
    if isSet { return true }
    return try hasSharedFile(in: "objects/pack", endingIn: ".promisor")
  }

  /// Whether the settings name a remote that made the promise.
  private func isPartial(by settings: borrowing Handle) throws(GitError) -> Bool {
    let pointer = settings.pointer
    var remote: UnsafePointer<CChar>?
    let isNamed = try isFound("git_config_get_string") {
      git.config_get_string(&remote, pointer, "extensions.partialclone")
    }
    if isNamed { return true }
    for remote in try remotes() {
      var hasPromised: Int32 = 0
      let isFound = try isFound("git_config_get_bool") {
        git.config_get_bool(&hasPromised, pointer, "remote.\(remote).promisor")
      }
      if isFound, hasPromised != 0 { return true }
    }
    return false
  }

  /// The names of the remotes that have an address.
  package func remotes() throws(GitError) -> [String] {
    var list = git_strarray()
    try git.check("git_remote_list") { git.remote_list(&list, handle.pointer) }
    // The names belong to the list and are copied before it is freed.
    defer { git.strarray_dispose(&list) }
    return UnsafeBufferPointer(start: list.strings, count: list.count).compactMap { name in
      name.map { String(cString: $0) }
    }
  }

  /// Makes a call that may find nothing, and says whether it found something.
  private func isFound(_ call: String, _ body: () -> Int32) throws(GitError) -> Bool {
    var isFound = true
    try git.check(call) {
      let status = body()
      isFound = status != GIT_ENOTFOUND.rawValue
      return isFound ? status : 0
    }
    return isFound
  }
}
