internal import CLibGit2

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// What must be known of a repository before its history is trusted.
///
/// A part of the history may be missing or replaced, and git may then show another history than
/// libgit2 or the recorded commits do.
package struct RepositoryState: Hashable, Sendable {
  /// The commits whose parents were left out when the repository was cloned, as listed.
  package let shallow: [String]
  /// Whether objects were left out on the promise that a remote gives them when they are wanted.
  package let isPartial: Bool
  /// The commits that this clone alone gives other parents than they were recorded with.
  package let grafts: [String]
  /// The objects that git shows another object for, in the order of their ids.
  package let replacements: [String]
  /// Whether HEAD stands on a commit and not on a branch.
  package let isDetached: Bool
  /// Whether the branch that HEAD stands on has no commits yet.
  package let isUnborn: Bool
  /// Whether this work tree shares the git data of another one.
  package let isLinkedWorktree: Bool
  /// Whether the git data lie in those of a repository that this one is a part of.
  package let isSubmodule: Bool
  /// Whether the repository has no work tree of its own.
  package let isBare: Bool
  /// The short name of the branch that HEAD stands on, born or not.
  package let head: String?
}

extension Repository {
  /// What may make the history of this repository differ from what others see.
  package func state() throws(GitError) -> RepositoryState {
    let head = try headReference()
    var unborn: Int32 = 0
    try git.check("git_repository_head_unborn") {
      unborn = git.repository_head_unborn(handle.pointer)
      return unborn
    }
    return RepositoryState(
      shallow: try shallowCommits(), isPartial: try isPartial(), grafts: try graftedCommits(),
      replacements: try replacedObjects(), isDetached: head.isDetached, isUnborn: unborn == 1,
      isLinkedWorktree: gitDir != commonDir, isSubmodule: isSubmodule, isBare: isBare,
      head: head.branch)
  }

  /// Where HEAD stands: on a commit, or on what it names, which is nearly always a branch.
  private func headReference() throws(GitError) -> (isDetached: Bool, branch: String?) {
    let head = try Handle("git_reference_lookup", of: git, freeingWith: git.reference_free) {
      git.reference_lookup(&$0, handle.pointer, "HEAD")
    }
    // The name belongs to the reference and is copied before that is freed.
    let target = git.reference_symbolic_target(head.pointer).map { String(cString: $0) }
    _ = consume head
    let branches = "refs/heads/"
    guard let target, target.hasPrefix(branches) else { return (target == nil, nil) }
    return (false, String(target.dropFirst(branches.count)))
  }

  /// Whether the shared git data lie in a folder `modules` of another repository's.
  private var isSubmodule: Bool {
    let parts = commonDir.split(separator: "/", omittingEmptySubsequences: false)
    return parts.indices.dropFirst().contains { index in
      guard parts[index] == "modules" else { return false }
      let outer = parts[..<index].joined(separator: "/")
      // A linked work tree has a HEAD too, and says where the objects lie instead of having them.
      return exists("\(outer)/HEAD") && (exists("\(outer)/objects") || exists("\(outer)/commondir"))
    }
  }
}

/// Whether anything lies at a path.
private func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
