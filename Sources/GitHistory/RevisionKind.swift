internal import CLibGit2

/// What sort of name a revision is spelled with.
package enum RevisionKind: Hashable, Sendable {
  /// A branch of this repository.
  case branch
  /// A branch of a remote, as it was when last fetched.
  case remoteBranch
  /// A tag, with a message of its own or without.
  case tag
  /// Anything else that names an object: HEAD, an id, `main~2`, a note.
  case other
}

extension Repository {
  /// What a revision's spelling names by git's own order, or nil if nothing is called so.
  ///
  /// A tag goes before a branch of the same name, and a full id before both.
  package func reference(_ name: String) -> RevisionKind? {
    guard !name.isEmpty, !name.utf8.contains(0) else { return nil }
    if git_oid(hex: Array(name.utf8).span) == nil {
      for full in Self.fullNames(of: name) {
        var id = git_oid()
        let status = git.reference_name_to_id(&id, handle.pointer, full)
        switch git_error_code(status) {
        case GIT_OK: return RevisionKind(ofReference: full)
        case GIT_ENOTFOUND, GIT_EINVALIDSPEC: continue
        // A reference that cannot be read hides those that come after it.
        default: return nil
        }
      }
    }
    return (try? find(name)) == nil ? nil : .other
  }

  /// What branches and tags are called, those of remotes with the remote's name; none where they
  /// cannot be listed.
  var shortNames: [String] {
    ["refs/tags/", "refs/heads/", "refs/remotes/"].flatMap { folder in
      ((try? names(under: folder)) ?? []).map { String($0.dropFirst(folder.utf8.count)) }
    }
  }

  /// The references that a name may stand for, in the order of gitrevisions(7).
  private static func fullNames(of name: String) -> [String] {
    [
      name, "refs/\(name)", "refs/tags/\(name)", "refs/heads/\(name)", "refs/remotes/\(name)",
      "refs/remotes/\(name)/HEAD",
    ]
  }
}

extension RevisionKind {
  /// The sort of a reference by its full name.
  fileprivate init(ofReference name: String) {
    self =
      if name.hasPrefix("refs/heads/") {
        .branch
      } else if name.hasPrefix("refs/remotes/") {
        .remoteBranch
      } else if name.hasPrefix("refs/tags/") {
        .tag
      } else {
        .other
      }
  }
}
