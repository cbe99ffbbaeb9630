internal import Diagnostics
internal import GitHistory
internal import RoadmapModel
internal import YAMLTree

/// The files that git keeps of a roadmap, in a commit or in the index; paths are those of git.
struct TrackedFiles {
  /// What stands before the paths of the roadmap's home: empty or `sub/dir/`.
  private let prefix: String
  /// The same for its folder.
  private let inside: String
  /// The folders in it that are roadmaps of their own.
  private let foreign: [String]
  /// The roadmap's folder, as it was named.
  let folder: String
  /// Every file below the home, in the order of git.
  let files: [GitFile]
  private let places: [String: Int]

  /// - Parameter home: the folder of `tiekartta.yaml` from the repository's root.
  /// - Parameter folder: the roadmap's folder from there.
  init(_ files: [GitFile], below home: String, folder: String) {
    let prefix = home.isEmpty ? "" : home + "/"
    let inside = prefix + (folder.isEmpty ? "" : folder + "/")
    self.prefix = prefix
    self.inside = inside
    self.folder = folder
    self.files = files.filter { $0.path.hasPrefix(prefix) }
    places = Dictionary(
      self.files.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    foreign = self.files.map(\.path).filter {
      Path.name(of: $0) == Configuration.fileName && $0.hasPrefix(inside)
        && Path.parent(of: $0) + "/" != inside && !Path.parent(of: $0).isEmpty
        && Path.parent(of: $0) + "/" != prefix
    }.map { Path.parent(of: $0) + "/" }
  }

  /// Whether a path is that of a file that the roadmap is read from.
  func isRoadmapFile(_ path: String) -> Bool {
    guard path.hasSuffix(".yaml") || path.hasSuffix(".yml"), path.hasPrefix(inside),
      Path.name(of: path) != Configuration.fileName, !foreign.contains(where: path.hasPrefix)
    else { return false }
    return !isHidden(path)
  }

  /// Whether a path leads through a name that readers pass over.
  private func isHidden(_ path: String) -> Bool {
    path.dropFirst(inside.count).split(separator: "/").contains { $0.hasPrefix(".") }
  }

  /// A path as the roadmap's own places have it.
  func pathFromHome(_ path: String) -> String { String(path.dropFirst(prefix.count)) }

  /// The content of a file inside the roadmap's folder, by its path from the home.
  func named(_ path: String, in repository: Repository) -> NamedFile {
    let full = prefix + path
    guard full.hasPrefix(inside) else { return .outside }
    guard let place = places[full],
      let bytes = try? repository.text(of: files[place].blob, atMost: YAMLLimits.fileBytes)
    else { return .absent }
    return .text(String(decoding: bytes, as: UTF8.self))
  }

  /// Where a symbolic link leads.
  enum Target {
    /// To something that is read anyway, or that is no file.
    case known
    /// To a file that readers pass over, and that is read by the link's name therefore.
    case hidden(GitFile)
    case outside, absent
  }

  /// Where a symbolic link of the roadmap's folder leads.
  func target(of link: GitFile, in repository: Repository) throws(GitError) -> Target {
    var (path, blob) = (link.path, link.blob)
    // Links that lead in a circle lead nowhere.
    for _ in 0..<8 {
      let written = try repository.text(of: blob, atMost: 4_096)
      let words = String(decoding: written, as: UTF8.self)
      guard !words.hasPrefix("/"),
        let next = Path.normalized(Path.join(Path.parent(of: path), words)),
        (next + "/").hasPrefix(inside)
      else { return .outside }
      guard let place = places[next] else {
        return next.isEmpty || isFolderOrBehindLink(next) ? .known : .absent
      }
      let file = files[place]
      if file.mode != .symlink { return isHidden(next) ? .hidden(file) : .known }
      (path, blob) = (next, file.blob)
    }
    return .absent
  }

  private func isFolderOrBehindLink(_ path: String) -> Bool {
    files.contains { file in
      file.path.hasPrefix(path + "/")
        || file.mode == .symlink && path.hasPrefix(file.path + "/")
    }
  }
}

extension Workspace {
  /// Reads the roadmap from files that git keeps.
  ///
  /// - Parameter found: what was found before.
  func load(
    _ tracked: TrackedFiles, from repository: Repository, found: [Diagnostic] = []
  ) throws -> LoadedRoadmap {
    var sources: [SourceText] = []
    var found = found
    for file in tracked.files where tracked.isRoadmapFile(file.path) {
      let path = tracked.pathFromHome(file.path)
      var content = file
      switch file.mode {
      case .regular, .executable: break
      case .symlink:
        switch try tracked.target(of: file, in: repository) {
        case .known: continue
        case .hidden(let target): content = target
        case .outside:
          found.append(.linkOutside(path))
          continue
        case .absent:
          found.append(.unreadableFile(path, FileFault(path: path, code: 2)))
          continue
        }
      case .submodule: continue
      }
      do throws(GitError) {
        let bytes = try repository.text(of: content.blob, atMost: YAMLLimits.fileBytes)
        sources.append(SourceText(path: path, bytes: bytes))
      } catch {
        guard error.kind == .tooLarge else { throw error }
        found.append(.tooLarge(path: path))
      }
    }
    let loaded = assemble(sources, found) { tracked.named($0, in: repository) }
    guard !loaded.roadmap.records.isEmpty || !loaded.diagnostics.isEmpty else {
      throw WorkspaceFault.nothingThere(tracked.folder)
    }
    return loaded
  }
}
