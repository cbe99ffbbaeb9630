package import Diagnostics
package import GitHistory
internal import YAMLTree

extension Workspace {
  /// The files of the roadmap in a commit.
  ///
  /// - Parameter home: the folder of `tiekartta.yaml` from the repository's root.
  package func roadmapFiles(of tree: CommitTree, _ home: String) throws -> RoadmapFiles<CommitTree>
  {
    try spoken(by: { try tree.way(to: home).flatMap { try tree.configuration(in: $0) } }) {
      try tree.roadmapFiles(home: home, usualFolder: configuration.folder)
    }
  }

  /// The files of the roadmap as the next commit would have them.
  package func roadmapFilesInIndex(of repository: Repository) throws -> RoadmapFiles<IndexTree> {
    let tree = try IndexTree(repository)
    return try spoken {
      let home = repositoryHome(repository)
      guard let way = try tree.way(to: home) else { throw FolderFault.absent(home) }
      return try RoadmapFiles(tree, home: way, folder: configuration.folder)
    }
  }

  /// The folder of `tiekartta.yaml` from the repository's root; empty for the root.
  package func repositoryHome(_ repository: Repository) -> String {
    let top = repository.workdir.flatMap(Files.real) ?? root
    return Path.relative(root, to: top) ?? ""
  }
}

extension FileTree {
  /// The text of a file beside the roadmap, which must be there to be read.
  ///
  /// - Parameter path: from the folder of `tiekartta.yaml`.
  /// - Throws: a `WorkspaceFault` where it is not, or a link leads out of the repository.
  package func text(of path: String, from home: FolderWay<Folder>) throws -> SourceText {
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
  package func configuration(in home: FolderWay<Folder>) throws -> SourceText? {
    try bytes(at: Configuration.fileName, from: home, atMost: YAMLLimits.fileBytes).map {
      SourceText(path: Configuration.fileName, bytes: $0)
    }
  }
}
