internal import CLibGit2

extension Repository {
  /// Writes a setting into the repository's own configuration, as `git config --local` does.
  package func set(_ name: String, to value: String) throws(GitError) {
    let local = try localSettings()
    let pointer = local.pointer
    try git.check("git_config_set_string") { git.config_set_string(pointer, name, value) }
    _ = consume local
  }

  /// Takes a setting out of the repository's own configuration; one that is not there is no fault.
  package func unset(_ name: String) throws(GitError) {
    let local = try localSettings()
    let pointer = local.pointer
    do throws(GitError) {
      try git.check("git_config_delete_entry") { git.config_delete_entry(pointer, name) }
    } catch {
      guard git_error_code(Int32(error.code)) == GIT_ENOTFOUND else { throw error }
    }
    _ = consume local
  }

  /// The repository's own configuration alone: never that of the person or the machine.
  private func localSettings() throws(GitError) -> Handle {
    let all = try Handle("git_repository_config", of: git, freeingWith: git.config_free) {
      git.repository_config(&$0, handle.pointer)
    }
    let pointer = all.pointer
    let local = try Handle("git_config_open_level", of: git, freeingWith: git.config_free) {
      git.config_open_level(&$0, pointer, GIT_CONFIG_LEVEL_LOCAL)
    }
    _ = consume all
    return local
  }
}
