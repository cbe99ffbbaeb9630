internal import Diagnostics
internal import GitHistory
internal import YAMLTree

/// The files of one state of a roadmap, none of them read before it is wanted.
struct SideFiles {
  /// A file's content: as git keeps it, or as it lies in the folder.
  enum Content: Hashable, Sendable {
    case blob(ObjectName)
    case bytes([UInt8])
    /// It is there and cannot be read.
    case unreadable
  }

  /// The roadmap's YAML files by their paths from the home folder.
  private(set) var files: [String: Content] = [:]
  /// The content of any file inside the roadmap's folder, such as a foreword.
  private let read: (String) -> [UInt8]?

  /// The files of a state; its commit, where it is one, is known.
  init(
    _ name: StateName, at commit: ObjectName?, _ workspace: Workspace, _ repository: Repository
  ) throws {
    let home = workspace.repositoryHome(repository)
    let folder = workspace.configuration.folder
    if let commit {
      self = try SideFiles(
        repository, at: repository.lineCommit(commit).tree, home: home, usualFolder: folder)
    } else if name == .index {
      self = try SideFiles(index: repository, home: home, folder: folder)
    } else {
      self = try SideFiles(workspace, repository)
    }
  }

  /// The files of a commit.
  init(
    _ repository: Repository, at tree: ObjectName, home: String, usualFolder: String
  ) throws(GitError) {
    var walk = FolderWalk(
      repository, home: home, guide: Configuration.fileName, folder: usualFolder)
    var all: [String: ObjectName] = [:]
    try walk.advance(
      to: tree, folderSaid: { guide throws(GitError) in try repository.folderSaid(guide) }
    ) { change in
      if let blob = change.new { all[change.path] = blob }
    }
    files = all.filter { $0.key.isYAML }.mapValues { .blob($0) }
    read = { path in all[path].flatMap { try? repository.content(of: $0, atMost: Self.limit) } }
  }

  /// The files of the index.
  init(index repository: Repository, home: String, folder: String) throws(GitError) {
    let prefix = home.isEmpty ? "" : home + "/"
    var all: [String: ObjectName] = [:]
    let entries = try repository.index().entries
    let foreign = entries.map(\.path).filter { path in
      path.hasPrefix(prefix) && Path.name(of: path) == Configuration.fileName
        && path.utf8.count > prefix.utf8.count + Configuration.fileName.utf8.count
    }.map { Path.parent(of: $0) + "/" }
    for entry in entries where entry.path.hasPrefix(prefix) && entry.isFile {
      let path = String(entry.path.dropFirst(prefix.count))
      let isInside = folder.isEmpty || path.hasPrefix(folder + "/")
      let isHidden = path.split(separator: "/").contains { $0.hasPrefix(".") }
      guard isInside, !isHidden, !foreign.contains(where: entry.path.hasPrefix) else { continue }
      all[path] = entry.blob
    }
    files = all.filter { $0.key.isYAML }.mapValues { .blob($0) }
    read = { path in all[path].flatMap { try? repository.content(of: $0, atMost: Self.limit) } }
  }

  /// The files of the folder; what git's index knows to be as it was checked out is not read.
  init(_ workspace: Workspace, _ repository: Repository) throws {
    let home = workspace.repositoryHome(repository)
    let index = IndexedFiles(repository, under: home.isEmpty ? "" : home + "/")
    for file in try SeenFile.files(of: workspace) {
      if let blob = index.content(of: file) {
        files[file.path] = .blob(blob)
      } else {
        let full = Path.join(workspace.root, file.path)
        files[file.path] =
          (try? Files.bytes(of: full, limit: Self.limit + 1)).map { .bytes($0) } ?? .unreadable
      }
    }
    let root = workspace.root
    let folder = Files.real(Path.join(root, workspace.configuration.folder))
    read = { path in
      guard let real = Files.real(Path.join(root, path)), let folder,
        Path.relative(real, to: folder) != nil
      else { return nil }
      return try? Files.bytes(of: real, limit: Self.limit)
    }
  }

  private static var limit: Int { YAMLLimits.fileBytes }

  /// The bytes of a roadmap's file; none where it is not there, cannot be read, or is too large.
  func bytes(of path: String, _ repository: Repository) throws(GitError) -> [UInt8]? {
    try files[path]?.bytes(in: ContentStore(repository))
  }

  /// The text of a file that a foreword names; none where it is not there.
  func text(of path: String) -> String? {
    read(path).map { String(decoding: $0, as: UTF8.self) }
  }
}

extension SideFiles.Content {
  /// The bytes of a roadmap's file; none where it cannot be read, or is too large for one.
  func bytes(in store: ContentStore) throws(GitError) -> [UInt8]? {
    let limit = YAMLLimits.fileBytes
    switch self {
    case .bytes(let bytes): return bytes.count > limit ? nil : bytes
    case .blob(let blob):
      do throws(GitError) {
        return try store.content(of: blob, atMost: limit)
      } catch {
        guard error.kind == .tooLarge else { throw error }
        return nil
      }
    case .unreadable: return nil
    }
  }
}

extension IndexEntry {
  /// Whether it is a plain file whose content the next commit would hold.
  fileprivate var isFile: Bool {
    isStaged && (mode == .regular || mode == .executable)
  }
}
