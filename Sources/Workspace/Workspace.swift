package import Diagnostics
internal import GitHistory
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
  private let named: GitPlace?

  init(configuration: Configuration, root: String, repository: String?, named: GitPlace?) {
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
    let bytes: [UInt8]
    do {
      bytes = try Files.bytes(
        of: Path.join(root, Configuration.fileName), limit: YAMLLimits.fileBytes + 1)
    } catch {
      throw WorkspaceFault.unreadable(error)
    }
    configuration = try Configuration.read(
      SourceText(path: Configuration.fileName, bytes: bytes))
    self.root = root
    repository = Self.repository(around: root)
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
    guard let entry = try repository.entry(Configuration.fileName, of: commit.tree) else {
      throw WorkspaceFault.noConfiguration(from: root, near: nil)
    }
    let bytes = try repository.content(of: entry.name, atMost: YAMLLimits.fileBytes)
    configuration = try Configuration.read(
      SourceText(path: Configuration.fileName, bytes: bytes))
    self.root = root
    self.repository = root
    named = nil
  }

  /// The repository that git named, or that lies around the roadmap.
  func findRepository() throws(GitError) -> Repository {
    if let named { return try Repository(at: named) }
    return try Repository(discoveringFrom: root)
  }

  /// The languages of the roadmap as it lies in the folder, the default one first.
  package var languages: [String] {
    var finder = FileFinder(root: root, folder: configuration.folder)
    guard (try? finder.run()) != nil else { return ["fi"] }
    for path in finder.files {
      guard let bytes = try? Files.bytes(of: Path.join(root, path), limit: YAMLLimits.fileBytes),
        KeySearch(["roadmap"]).finds(in: bytes)
      else { continue }
      let tree = YAMLTree.read(SourceText(path: path, bytes: bytes))
      let roadmap = Roadmap(records: RoadmapDecoder.decode(tree).records)
      if roadmap.single(.roadmap) != nil { return roadmap.languages }
    }
    return ["fi"]
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
  let found: [Diagnostic]
  /// What the files named by the foreword turned out to be, by path.
  let named: [String: NamedFile]

  /// The files' texts by path, and further ones that findings may point into.
  package func sources(with more: [SourceText] = []) -> [String: SourceText] {
    Dictionary((files.map(\.source) + more).map { ($0.path, $0) }, uniquingKeysWith: { $1 })
  }
}

/// What a file named by the foreword turned out to be.
enum NamedFile: Sendable {
  case text(String)
  case absent
  case outside
}
