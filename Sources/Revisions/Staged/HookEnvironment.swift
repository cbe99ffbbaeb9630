internal import GitHistory
internal import RoadmapHistory
internal import Workspace

/// What git tells the programs that it runs for a commit: where the repository lies, and which
/// index the commit is made of, which for `git commit -a` and `git commit FILE` is a temporary one.
package struct HookEnvironment: Sendable {
  private let gitDir: String?
  private let workTree: String?
  private let indexFile: String?
  private let workingFolder: String

  package init(_ environment: [String: String], workingFolder: String) {
    func path(_ key: String) -> String? { environment[key].flatMap { $0.isEmpty ? nil : $0 } }
    gitDir = path("GIT_DIR").map { Path.join(workingFolder, $0) }
    workTree = path("GIT_WORK_TREE").map { Path.join(workingFolder, $0) }
    indexFile = path("GIT_INDEX_FILE")
    self.workingFolder = workingFolder
  }

  /// Where the repository of a folder lies, which must be a real path.
  ///
  /// What git told counts for its own work tree. Of two that a folder lies in, the inner one is
  /// the folder's: a commit in the outer one holds nothing of it.
  func place(of folder: String) throws(GitError) -> GitPlace {
    let own = Result { () throws(GitError) in try Self.place(Repository(discoveringFrom: folder)) }
    guard gitDir != nil || workTree != nil || indexFile != nil, let told = try told(),
      let top = told.workdir, Path.relative(folder, to: top) != nil
    else { return try own.get() }
    if let own = try? own.get(), let inner = own.workdir, own.gitDir != told.gitDir,
      inner.utf8.count > top.utf8.count
    {
      return own
    }
    return told
  }

  /// The repository that git means; none where it named none and none is around.
  private func told() throws(GitError) -> GitPlace? {
    let repository: Repository
    if let gitDir {
      repository = try Repository(at: GitPlace(gitDir: gitDir, workdir: nil, indexFile: nil))
    } else if let found = try? Repository(discoveringFrom: workingFolder) {
      repository = found
    } else {
      return nil
    }
    let place = Self.place(repository)
    // A git folder named without a work tree is that of the folder git works in.
    let top = workTree.flatMap(Files.real) ?? place.workdir ?? Files.real(workingFolder)
    return GitPlace(
      gitDir: place.gitDir, workdir: top,
      // Git goes to the top of the work tree before it looks for the index.
      indexFile: indexFile.map { Path.join(top ?? workingFolder, $0) })
  }

  private static func place(_ repository: Repository) -> GitPlace {
    GitPlace(
      gitDir: Files.real(repository.gitDir) ?? repository.gitDir,
      workdir: repository.workdir.map { Files.real($0) ?? $0 }, indexFile: nil)
  }
}
