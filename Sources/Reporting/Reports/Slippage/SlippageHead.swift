package import Diagnostics

/// The line of commits that a schedule's moves were read from.
package struct SlippageHead: Sendable {
  /// The revision asked for, as written.
  package let revision: String
  /// The commit at its tip in full; nil where there is no commit yet.
  package let commit: String?
  /// Whether the working tree differs from the tip and was read as one more version.
  package let hasUncommitted: Bool
  /// Whether the clone lacks older commits, so that a first date may in truth be an earlier one.
  package let isShallow: Bool
  /// How many commits the line has.
  package let commits: Int
  /// What a reader must know before trusting the figures.
  package let cautions: [Phrase]

  package init(
    revision: String, commit: String?, hasUncommitted: Bool, isShallow: Bool, commits: Int,
    cautions: [Phrase] = []
  ) {
    self.revision = revision
    self.commit = commit
    self.hasUncommitted = hasUncommitted
    self.isShallow = isShallow
    self.commits = commits
    self.cautions = cautions
  }
}
