internal import Diagnostics
internal import GitHistory
package import Workspace

extension Workspace {
  /// Reads the roadmap as a commit has it, by this configuration; only the folder follows the
  /// commit's own.
  ///
  /// - Throws: a `GitError` where the repository or the revision cannot be read.
  package func load(at revision: String) throws -> LoadedRoadmap {
    let repository = try findRepository()
    let commit = try repository.lineCommit(repository.resolveName(revision))
    let tree = CommitTree(repository, at: commit.tree)
    return try load(roadmapFiles(of: tree, home(in: commit.tree, repository)))
  }
}
