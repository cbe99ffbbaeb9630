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

  /// Looks at the roadmap's files, and reads those that git's index does not know to be as they
  /// were checked out.
  ///
  /// - Parameter head: what the commit has, by path from the home folder.
  init(
    _ workspace: Workspace, _ repository: Repository, head: [String: ObjectName],
    referenced: Set<String>
  ) throws {
    let prefix = workspace.repositoryHome(repository)
    let index = IndexedFiles(repository, under: prefix.isEmpty ? "" : prefix + "/")
    var finder = FileFinder(root: workspace.root, folder: workspace.configuration.folder)
    do {
      try finder.run()
    } catch {
      throw WorkspaceFault.unreadable(error)
    }
    var seen: Set<String> = []
    for path in finder.files + referenced.sorted() {
      seen.insert(path)
      let full = Path.join(workspace.root, path)
      if let blob = index.content(of: path, at: full), blob == head[path] { continue }
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
    for path in head.keys.sorted() where path.isYAML && !seen.contains(path) {
      // A sparse checkout leaves files out that are not gone.
      if !index.isLeftOut(path) { add(Change(path: path, facts: nil)) }
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

/// What git's index says of the files in a folder.
private struct IndexedFiles {
  private var entries: [String: IndexEntry] = [:]
  private var written = FileTime(seconds: 0, nanoseconds: 0)

  init(_ repository: Repository, under prefix: String) {
    // An index of a kind that cannot be read only means that every file is.
    guard let index = try? repository.index() else { return }
    written = index.written
    for entry in index.entries where entry.path.hasPrefix(prefix) {
      entries[String(entry.path.dropFirst(prefix.count))] = entry
    }
  }

  /// The content that a file surely still has.
  func content(of path: String, at place: String) -> ObjectName? {
    guard let entry = entries[path], let status = FileStatus(at: place),
      entry.isUnchanged(by: status, indexWritten: written)
    else { return nil }
    return ObjectName(hex: entry.blob)
  }

  /// Whether the file was left out of a sparse checkout.
  func isLeftOut(_ path: String) -> Bool { entries[path]?.isSkipWorktree ?? false }
}
