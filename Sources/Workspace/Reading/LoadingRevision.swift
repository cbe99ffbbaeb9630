internal import Diagnostics
internal import GitHistory
internal import YAMLTree

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

  /// The files of the roadmap in a commit.
  ///
  /// - Parameter home: the folder of `tiekartta.yaml` from the repository's root.
  func roadmapFiles(of tree: CommitTree, _ home: String) throws -> RoadmapFiles<CommitTree> {
    try spoken(by: { try tree.way(to: home).flatMap { try tree.configuration(in: $0) } }) {
      try tree.roadmapFiles(home: home, usualFolder: configuration.folder)
    }
  }
}

extension FileTree {
  /// The text of a file beside the roadmap, which must be there to be read.
  ///
  /// - Parameter path: from the folder of `tiekartta.yaml`.
  /// - Throws: a `WorkspaceFault` where it is not, or a link leads out of the repository.
  func text(of path: String, from home: FolderWay<Folder>) throws -> SourceText {
    do {
      switch try end(of: path, from: home) {
      case .file(let content, _, _):
        guard let bytes = try bytes(of: content, atMost: YAMLLimits.fileBytes) else {
          throw FileFault(path: path, code: FileFault.tooLarge)
        }
        return SourceText(path: path, bytes: bytes)
      case .outside: throw WorkspaceFault.linkOutside(path)
      case .nothing: throw FileFault(path: path, code: FileFault.absent)
      case .folder, .other: throw FileFault(path: path, code: FileFault.noFile)
      }
    } catch let fault as FileFault {
      throw WorkspaceFault.unreadable(fault)
    } catch is UnmergedFile {
      throw WorkspaceFault.inConflict(path)
    }
  }

  /// The text of `tiekartta.yaml` in its folder; nil where there is none.
  func configuration(in home: FolderWay<Folder>) throws -> SourceText? {
    try bytes(at: Configuration.fileName, from: home, atMost: YAMLLimits.fileBytes).map {
      SourceText(path: Configuration.fileName, bytes: $0)
    }
  }
}
