internal import GitHistory

/// A first-parent line as it was walked: which files each commit left different.
///
/// What a later run needs of it is kept in the cache.
package struct WalkedLine: Sendable {
  /// Every commit of the line, the oldest first.
  var commits: [ObjectName] = []
  /// Those that left files of the roadmap different, in the same order.
  var steps: [WalkedStep] = []
  /// The paths from the folder of `tiekartta.yaml`, in the order in which they were met.
  var paths: [String] = []
  /// The contents, in the order in which they were met.
  var blobs: [ObjectName] = []
  /// What each content says; as many as there are contents.
  var facts: [FileFacts?] = []
  /// Where the home folder lay before it moved to where it is: up to which place on the line, and
  /// its path from the repository's root then, the oldest first.
  package var formerHomes: [FormerHome] = []
  /// A folder that lay too deep in others for its files to be read, in any version; empty for none.
  var deepFolder = ""
}

/// Where the home folder lay on a part of a line.
package struct FormerHome: Hashable, Sendable {
  /// The place of the first commit that has it elsewhere.
  let end: Int
  package let path: String
}

/// A commit of the line that left files different.
struct WalkedStep: Sendable {
  /// The commit's place on the line.
  var place: Int
  var note: CommitNote
  var changes: [FileChange]

  /// A file that became different; indices into the line's paths and contents, negative for none.
  struct FileChange: Sendable {
    var path: Int32
    var old: Int32
    var new: Int32
  }
}

/// What is kept of a commit: who, when, and the reason it gives.
struct CommitNote: Hashable, Sendable {
  var authorName: String
  var authorEmail: String
  /// Seconds since the beginning of 1970 in UTC.
  var authorTime: Int
  var commitTime: Int
  var reason: String?
  /// The parents besides the first one.
  var merged: [ObjectName]

  /// Whether the commit joins other lines of work to this one.
  var isMerge: Bool { !merged.isEmpty }

  init(
    authorName: String, authorEmail: String, authorTime: Int, commitTime: Int, reason: String?,
    merged: [ObjectName]
  ) {
    self.authorName = authorName
    self.authorEmail = authorEmail
    self.authorTime = authorTime
    self.commitTime = commitTime
    self.reason = reason
    self.merged = merged
  }

  init(_ commit: LineCommit) {
    let author = commit.author
    self.init(
      authorName: author.name, authorEmail: author.email, authorTime: author.time,
      commitTime: commit.time,
      reason: Trailers.mayHoldReason(commit.message)
        ? Trailers.reason(in: commit.messageText) : nil,
      merged: Array(commit.parents.dropFirst()))
  }
}
