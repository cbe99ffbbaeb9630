package import Diagnostics
package import GitHistory
internal import RoadmapLint
package import RoadmapModel
package import YAMLTree

/// The place a roadmap is kept: its configuration and where its folder lies on disk.
package struct Workspace: Sendable {
  package let configuration: Configuration
  /// The folder of `tiekartta.yaml`, absolute, links followed.
  package let root: String
  /// The root of the git repository around it, where there is one.
  package let repository: String?
  /// The repository that git named, where it runs this program for a commit.
  package let named: GitPlace?

  package init(configuration: Configuration, root: String, repository: String?, named: GitPlace?) {
    self.configuration = configuration
    self.root = root
    self.repository = repository
    self.named = named
  }

  /// Finds the configuration by walking up from a folder, no further than the repository's root.
  ///
  /// - Parameter revision: whose configuration counts in a bare repository, which has no files.
  package init(from folder: String, at revision: String? = nil) throws {
    guard let start = Files.real(folder), Files.sort(of: start) == .folder else {
      throw WorkspaceFault.noSuchFolder(folder)
    }
    var place = start
    var found: String?
    while found == nil {
      if Files.sort(of: Path.join(place, Configuration.fileName)) != nil {
        found = place
      } else if Files.sort(of: Path.join(place, ".git")) != nil || place == "/" {
        break
      } else {
        place = Path.parent(of: place)
      }
    }
    guard let root = found else {
      if let bare = Self.bareRepository(start) {
        self = try Self(bare: bare, at: revision ?? "HEAD")
        return
      }
      let names = (try? Files.names(in: start)) ?? []
      let near = names.first {
        ["tiekartta.yml", ".tiekartta.yaml", "tiekartta.yaml.txt"].contains($0)
      }
      throw WorkspaceFault.noConfiguration(from: folder, near: near)
    }
    repository = Self.repository(around: root)
    let tree = DiskTree(top: repository ?? root)
    guard let home = try tree.way(to: Path.relative(root, to: tree.top) ?? "") else {
      throw WorkspaceFault.noSuchFolder(folder)
    }
    configuration = try Configuration.read(tree.text(of: Configuration.fileName, from: home))
    self.root = root
    named = nil
  }

  /// The bare repository that a folder is, told by what every one of them has.
  private static func bareRepository(_ folder: String) -> Repository? {
    guard Files.sort(of: Path.join(folder, "HEAD")) == .file,
      Files.sort(of: Path.join(folder, "objects")) == .folder,
      let repository = try? Repository(discoveringFrom: folder), repository.isBare
    else { return nil }
    return repository
  }

  /// The roadmap at the root of a bare repository, by the configuration that a revision has.
  private init(bare repository: Repository, at revision: String) throws {
    let root = repository.gitDir
    let commit = try repository.lineCommit(repository.resolveName(revision))
    let tree = CommitTree(repository, at: commit.tree)
    guard
      let bytes = try tree.bytes(
        at: Configuration.fileName, from: FolderWay(top: tree.top), atMost: YAMLLimits.fileBytes)
    else { throw WorkspaceFault.noConfiguration(from: root, near: nil) }
    configuration = try Configuration.read(
      SourceText(path: Configuration.fileName, bytes: bytes))
    self.root = root
    self.repository = root
    named = nil
  }

  /// The same place by another configuration, such as one that an editor has not saved yet.
  package func with(_ configuration: Configuration) -> Workspace {
    Workspace(configuration: configuration, root: root, repository: repository, named: named)
  }

  /// Whether a file of a path, from the folder of `tiekartta.yaml`, is or would be read as part of
  /// the roadmap.
  package func isRoadmapFile(_ path: String) -> Bool {
    let home = Path.join(root, configuration.folder)
    guard path.isYAML, Path.name(of: path) != Configuration.fileName,
      let inner = Path.relative(Path.join(root, path), to: home)
    else { return false }
    var place = home
    for name in inner.split(separator: "/") {
      if name.hasPrefix(".") { return false }
      let isOther = place != home && Files.sort(of: Path.join(place, Configuration.fileName)) != nil
      if isOther { return false }
      place = Path.join(place, String(name))
    }
    return true
  }

  /// The repository that git named, or that lies around the roadmap.
  package func findRepository() throws(GitError) -> Repository {
    if let named { return try Repository(at: named) }
    // The folder itself may be one that only commits have.
    return try Repository(discoveringFrom: repository ?? root)
  }

  private static func repository(around folder: String) -> String? {
    var place = folder
    while true {
      if Files.sort(of: Path.join(place, ".git")) != nil { return place }
      if place == "/" || place.isEmpty { return nil }
      place = Path.parent(of: place)
    }
  }

  /// What stands before a file's path seen from the repository's root: empty or `sub/dir/`.
  package var repositoryPrefix: String {
    guard let repository, let path = Path.relative(root, to: repository), !path.isEmpty else {
      return ""
    }
    return path + "/"
  }

  /// What stands before a file's path seen from a working folder: a relative path where the
  /// working folder holds the roadmap, else an absolute one.
  package func prefix(seenFrom folder: String) -> String {
    guard let here = Files.real(folder) else { return root + "/" }
    if let path = Path.relative(root, to: here) { return path.isEmpty ? "" : path + "/" }
    if let path = Path.relative(here, to: root) {
      return String(repeating: "../", count: path.split(separator: "/").count)
    }
    return root + "/"
  }
}

/// A roadmap that was read, with everything that was found on the way.
package struct LoadedRoadmap: Sendable {
  package let files: [ReadFile]
  package let roadmap: Roadmap
  package let diagnostics: [Diagnostic]
  /// What was found before any file was read.
  package let found: [Diagnostic]
  /// What the files named by the foreword turned out to be, by path.
  package let named: [String: NamedFile]

  /// Whether all of a file could be read.
  package func isWhole(_ file: String) -> Bool {
    files.contains { $0.source.path == file && $0.unreadable.isEmpty }
  }

  /// The files' texts by path, and further ones that findings may point into.
  package func sources(with more: [SourceText] = []) -> [String: SourceText] {
    Dictionary((files.map(\.source) + more).map { ($0.path, $0) }, uniquingKeysWith: { $1 })
  }
}
