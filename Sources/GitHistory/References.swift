internal import CLibGit2

extension Repository {
  /// The object that a reference of exactly this full name leads to, such as `refs/heads/main`;
  /// nothing where there is none.
  package func target(ofReference name: String) throws(GitError) -> ObjectName? {
    guard name.hasPrefix("refs/"), !name.utf8.contains(0) else { return nil }
    var id = git_oid()
    var isThere = true
    try git.check("git_reference_name_to_id") {
      let status = git.reference_name_to_id(&id, handle.pointer, name)
      isThere = ![GIT_ENOTFOUND.rawValue, GIT_EINVALIDSPEC.rawValue].contains(status)
      return isThere ? status : 0
    }
    return isThere ? ObjectName(id) : nil
  }

  /// The full name that a symbolic reference stands for; nil where it is none.
  package func symbolicTarget(ofReference name: String) -> String? {
    let reference = try? Handle("git_reference_lookup", of: git, freeingWith: git.reference_free) {
      git.reference_lookup(&$0, handle.pointer, name)
    }
    guard let reference else { return nil }
    // The name belongs to the reference and is copied before that is freed.
    let target = git.reference_symbolic_target(reference.pointer).map { String(cString: $0) }
    _ = consume reference
    return target
  }
}
