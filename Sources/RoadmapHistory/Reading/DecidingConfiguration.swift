package import Diagnostics
internal import GitHistory
package import Workspace
internal import YAMLTree

extension Workspace {
  /// The same place by what `tiekartta.yaml` says in a revision.
  ///
  /// What is said of a state or a range is decided by the configuration at its newer end, so that
  /// it stays the same whatever is set later: a revision is told as in a clone that ends with it.
  /// Where the revision has no configuration, or cannot be read, the one at hand counts.
  ///
  /// - Throws: a `ConfigurationFault` where the revision's cannot be used.
  package func decided(at revision: String) throws(ConfigurationFault) -> Workspace {
    guard let text = try? configurationText(at: revision), text.bytes != configuration.source.bytes
    else { return self }
    if let configuration = try? Configuration.read(text) { return with(configuration) }
    // Read again for its faults, which lie in that revision and not in the file at hand.
    let isID = revision.utf8.count == 40 && revision.allSatisfy(\.isHexDigit)
    let name = isID ? String(revision.prefix(8)) : revision
    return with(
      try Configuration.read(SourceText(path: "\(name):\(text.path)", bytes: text.bytes)))
  }

  /// The text of `tiekartta.yaml` in a revision; nil where it has none.
  package func configurationText(at revision: String) throws -> SourceText? {
    let repository = try findRepository()
    let commit = try repository.lineCommit(repository.resolveName(revision)).tree
    let tree = CommitTree(repository, at: commit)
    return try tree.way(to: home(in: commit, repository)).flatMap { try tree.configuration(in: $0) }
  }
}
