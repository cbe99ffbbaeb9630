/// What git's data or libgit2 could not give, and why.
package struct GitError: Error, Hashable, Sendable {
  /// The ways reading history fails that a caller may want to tell apart.
  package enum Kind: Hashable, Sendable {
    /// libgit2 is not on this machine, or not in the version this program was built for.
    case libraryUnavailable
    /// Neither the folder nor any above it is a repository.
    case notARepository
    /// The repository is kept in a format that libgit2 cannot read.
    case unsupportedRepository
    /// Nothing has the given name.
    case unknownRevision
    /// More than one object fits the given short id.
    case ambiguousRevision
    /// The revision has a time in it, which only the log of the one clone could answer.
    case unsupportedRevision
    /// The revision is a tree or a file, which belong to no single commit.
    case notACommit
    /// The branch that HEAD stands on has no commits yet.
    case unbornHead
    /// The object was not fetched: a shallow or partial clone, or a damaged one.
    case missingObject
    /// The object is larger than the caller allows.
    case tooLarge
    /// The object is not built as git builds them, or is of another type than its user says.
    case malformedObject
    /// The object, or the pack that it lies in, is not whole.
    case damagedObject
    /// The index is split in two files, which libgit2 cannot read.
    case splitIndex
    /// The index has folders in place of files that were not checked out, which libgit2 cannot read.
    case sparseIndex
    /// The index is damaged, or of a form that libgit2 cannot read.
    case unreadableIndex
    /// Anything else; the message says what.
    case other
  }

  /// The way it failed.
  package let kind: Kind
  /// libgit2's own code, or 0 where the fault was found without it.
  package let code: Int
  /// The function that failed.
  package let call: String
  /// What it said, in its own words.
  package let message: String
  /// The revision that nothing has the name of, as it was asked for.
  package private(set) var revision: String?
  /// The names of the branches and tags there are, where one of those was missed.
  package private(set) var knownNames: [String] = []
}

extension GitError: CustomStringConvertible {
  /// The message with the call and its code, for people who look for a fault.
  package var description: String { "\(message) (\(call), code \(code))" }
}

extension GitError {
  /// A fault that was found without libgit2.
  init(_ kind: Kind, in call: String, _ message: String) {
    self.init(kind: kind, code: 0, call: call, message: message)
  }

  /// The same fault under a name that says more.
  func named(_ kind: Kind) -> GitError {
    GitError(kind: kind, code: code, call: call, message: message)
  }

  /// The same fault with the revision that was asked for, and the names that there are.
  func missing(_ revision: String, among names: [String]) -> GitError {
    var fault = self
    fault.revision = revision
    fault.knownNames = names
    return fault
  }
}
