internal import Diagnostics
internal import GitHistory
internal import RoadmapModel
internal import RoadmapSlippage
internal import YAMLTree

/// The files of the working tree that differ from the checked-out commit.
struct UncommittedTree {
  /// A file that differs; without facts it is gone, or is no roadmap file but one it names.
  struct Change {
    let path: String
    let facts: FileFacts?
  }

  private(set) var changes: [Change] = []

  /// Whether nothing of the roadmap is uncommitted.
  private(set) var isClean = true

  /// Reads those of the roadmap's files that git's index does not know to be as they were checked
  /// out.
  ///
  /// - Parameter head: what the commit has, by path from the home folder.
  init(
    _ files: [SeenFile], of workspace: Workspace, _ repository: Repository,
    head: [String: ObjectName], referenced: Set<String>
  ) {
    let prefix = workspace.repositoryHome(repository)
    let index = IndexedFiles(repository, under: prefix.isEmpty ? "" : prefix + "/")
    var seen: Set<String> = []
    seen.reserveCapacity(files.count)
    for file in files + referenced.sorted().map({ SeenFile($0, in: workspace.root) }) {
      let path = file.path
      seen.insert(path)
      if let blob = index.content(of: file), blob == head[path] { continue }
      let full = Path.join(workspace.root, path)
      guard let bytes = try? Files.bytes(of: full, limit: YAMLLimits.fileBytes + 1) else {
        // What is there and cannot be read keeps what was committed, and is noted.
        if path.isYAML { add(Change(path: path, facts: FileFacts(isUnreadable: true))) }
        continue
      }
      if let blob = head[path],
        let committed = try? repository.content(of: blob, atMost: YAMLLimits.fileBytes),
        Self.isSame(bytes, committed)
      {
        continue
      }
      if path.isYAML {
        add(Change(path: path, facts: FactsReader.read(bytes: bytes)))
      } else {
        isClean = false
      }
    }
    for path in head.keys.filter({ !seen.contains($0) && $0.isYAML }).sorted()
    where !index.isLeftOut(path) {
      add(Change(path: path, facts: nil))
    }
  }

  private mutating func add(_ change: Change) {
    changes.append(change)
    isClean = false
  }

  /// Whether two contents are the same but for line endings, which git may convert.
  private static func isSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one == other || one.contains(0x0D) && one.filter { $0 != 0x0D } == other.filter { $0 != 0x0D }
  }
}

/// A file of the working tree as it was seen.
struct SeenFile: Sendable {
  /// The path from the home folder.
  let path: String
  let status: FileStatus?

  init(_ path: String, in root: String) {
    self.path = path
    status = FileStatus(at: Path.join(root, path))
  }

  /// The files of a roadmap's working tree.
  static func files(of workspace: Workspace) throws(WorkspaceFault) -> [SeenFile] {
    var finder = FileFinder(root: workspace.root, folder: workspace.configuration.folder)
    do throws(FileFault) {
      try finder.run()
    } catch {
      throw .unreadable(error)
    }
    return finder.files.map { SeenFile($0, in: workspace.root) }
  }
}

/// What git's index says of the files in a folder.
struct IndexedFiles {
  private var entries: [String: IndexEntry] = [:]
  private var written = FileTime(seconds: 0, nanoseconds: 0)

  init(_ repository: Repository, under prefix: String) {
    // An index of a kind that cannot be read only means that every file is.
    guard let index = try? repository.index() else { return }
    written = index.written
    entries.reserveCapacity(index.entries.count)
    for entry in index.entries where prefix.isEmpty || entry.path.hasPrefix(prefix) {
      let path = prefix.isEmpty ? entry.path : String(entry.path.dropFirst(prefix.count))
      entries[path] = entry
    }
  }

  /// The content that a file surely still has.
  func content(of file: SeenFile) -> ObjectName? {
    guard let entry = entries[file.path], let status = file.status,
      entry.isUnchanged(by: status, indexWritten: written)
    else { return nil }
    return entry.blob
  }

  /// Whether the file was left out of a sparse checkout.
  func isLeftOut(_ path: String) -> Bool { entries[path]?.isSkipWorktree ?? false }
}
