internal import CLibGit2

extension Repository {
  /// The commit that a revision stands for: a branch, a tag, an id or its beginning, `HEAD~2`.
  ///
  /// The spellings are git's own, from gitrevisions(7), except for those with a time in them.
  package func resolve(_ revision: String) throws(GitError) -> Commit {
    try self.commit(at: id(of: revision))
  }

  /// The name of that commit alone.
  package func resolveName(_ revision: String) throws(GitError) -> ObjectName {
    ObjectName(try id(of: revision))
  }

  private func id(of revision: String) throws(GitError) -> git_oid {
    let call = "git_revparse_single"
    guard !revision.isEmpty, !revision.utf8.contains(0) else {
      throw GitError(.unknownRevision, in: call, "a revision has a name")
    }
    guard !revision.asksForDate else {
      throw GitError(
        .unsupportedRevision, in: call,
        "'\(revision)' asks where this clone stood at a time, which no other clone knows; name a"
          + " branch, a tag or a commit")
    }
    let object = try find(revision)
    let commit: Handle
    do throws(GitError) {
      commit = try peel(object)
    } catch {
      throw error.kind == .notACommit ? error.missing(revision, among: []) : error
    }
    // The id lies inside the object and is copied while the handle keeps that alive.
    guard let id = git.object_id(commit.pointer)?.pointee else {
      throw GitError(.other, in: "git_object_id", "an object without an id")
    }
    _ = consume commit
    return id
  }

  /// The object that a revision names.
  func find(_ revision: String) throws(GitError) -> Handle {
    do throws(GitError) {
      return try Handle("git_revparse_single", of: git, freeingWith: git.object_free) {
        git.revparse_single(&$0, handle.pointer, revision)
      }
    } catch {
      switch git_error_code(Int32(error.code)) {
      case GIT_ENOTFOUND: throw notFound(revision, error).missing(revision, among: shortNames)
      // Fewer than four letters are the beginning of no id.
      case GIT_EAMBIGUOUS where revision.prefix { !"~^:@".contains($0) }.utf8.count < 4:
        throw error.named(.unknownRevision).missing(revision, among: shortNames)
      case GIT_EINVALIDSPEC:
        throw error.named(.unknownRevision).missing(revision, among: shortNames)
      default: throw error
      }
    }
  }

  /// The commit that an object is, or that a tag leads to.
  private func peel(_ object: borrowing Handle) throws(GitError) -> Handle {
    let pointer = object.pointer
    do throws(GitError) {
      return try Handle("git_object_peel", of: git, freeingWith: git.object_free) {
        git.object_peel(&$0, pointer, GIT_OBJECT_COMMIT)
      }
    } catch {
      throw error.kind == .missingObject ? error : error.named(.notACommit)
    }
  }

  /// Why a revision was not found, as far as libgit2 and the repository tell it.
  private func notFound(_ revision: String, _ error: GitError) -> GitError {
    if revision.beginsAtHead, git.repository_head_unborn(handle.pointer) == 1 {
      return error.named(.unbornHead)
    }
    // Newer versions of libgit2 take the oldest commits of a shallow clone for the first ones, and
    // then have no special word for a parent that is not there.
    if error.kind == .other { return error.named(isShallow ? .missingObject : .unknownRevision) }
    return error
  }
}

extension String {
  /// Whether a revision starts out from HEAD.
  fileprivate var beginsAtHead: Bool {
    ["HEAD", "@"].contains { name in
      guard hasPrefix(name) else { return false }
      guard let next = dropFirst(name.count).first else { return true }
      return "~^:@".contains(next)
    }
  }

  /// Whether a revision has a time in `@{…}`, where also a count or the word upstream may stand.
  fileprivate var asksForDate: Bool {
    split(separator: "@{", omittingEmptySubsequences: false).dropFirst().contains { part in
      let inside = part.prefix { $0 != "}" }
      return Int(inside) == nil && inside != "u" && inside != "upstream"
    }
  }
}
