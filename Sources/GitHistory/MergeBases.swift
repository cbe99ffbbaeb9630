internal import CLibGit2

extension Repository {
  /// Where two commits parted: the best commit that both go back to; none where they share none.
  package func mergeBase(
    _ one: ObjectName, _ other: ObjectName
  ) throws(GitError) -> ObjectName? {
    try mergeBases(one, other).first
  }

  /// All the commits where two parted: more than one where branches were merged crosswise.
  package func mergeBases(
    _ one: ObjectName, _ other: ObjectName
  ) throws(GitError) -> [ObjectName] {
    var (a, b, found) = (one.id, other.id, git_oidarray())
    do throws(GitError) {
      try git.check("git_merge_bases") { git.merge_bases(&found, handle.pointer, &a, &b) }
    } catch {
      guard git_error_code(Int32(error.code)) == GIT_ENOTFOUND else { throw error }
      return []
    }
    // The ids belong to the list and are copied before it is freed.
    defer { git.oidarray_dispose(&found) }
    return UnsafeBufferPointer(start: found.ids, count: found.count).map { ObjectName($0) }
  }
}
