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
    let commit = try repository.resolve(revision)
    let home = repositoryHome(repository)
    let prefix = home.isEmpty ? "" : home + "/"
    let files = try repository.files(in: commit, under: prefix)
    let folder = try folder(in: files, prefix, repository)
    return try load(TrackedFiles(files, below: home, folder: folder), from: repository)
  }

  /// The roadmap's folder in a commit, by the commit's own configuration.
  private func folder(
    in files: [GitFile], _ prefix: String, _ repository: Repository
  ) throws -> String {
    guard let file = files.first(where: { $0.path == prefix + Configuration.fileName }) else {
      return configuration.folder
    }
    let bytes = try repository.text(of: file.blob, atMost: YAMLLimits.fileBytes)
    let source = SourceText(path: Configuration.fileName, bytes: bytes)
    return Configuration.folder(in: source) ?? configuration.folder
  }
}
