internal import Diagnostics
package import GitHistory
internal import RoadmapModel
internal import RoadmapSlippage
internal import Workspace
internal import YAMLTree

/// The files of the working tree that differ from the checked-out commit.
package struct UncommittedTree {
  /// A file that differs; without facts it is gone, or is no roadmap file but one it names.
  package struct Change {
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
  package init(
    _ seen: SeenFiles, _ repository: Repository, head: [String: ObjectName],
    referenced: Set<String>
  ) {
    let index = IndexedFiles(repository, under: seen.folder)
    var paths: Set<String> = []
    paths.reserveCapacity(seen.files.count)
    for file in seen.files + referenced.sorted().compactMap(seen.file) {
      let path = file.path
      paths.insert(path)
      if let blob = index.content(of: file), blob == head[path] { continue }
      guard let bytes = file.bytes else {
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
    for refused in seen.refused where refused.path.isYAML {
      paths.insert(refused.path)
      let committed = head[refused.path].flatMap { try? repository.linkTarget($0) }
      if committed == nil || committed != refused.link {
        add(Change(path: refused.path, facts: FileFacts(isUnreadable: true)))
      }
    }
    for path in head.keys.filter({ !paths.contains($0) && $0.isYAML }).sorted()
    where !index.isLeftOut(seen.place(of: path)) {
      add(Change(path: path, facts: nil))
    }
  }

  private mutating func add(_ change: Change) {
    changes.append(change)
    isClean = false
  }

  /// Whether two contents are the same but for line endings, which git may convert.
  package static func isSame(_ one: [UInt8], _ other: [UInt8]) -> Bool {
    one == other || one.contains(0x0D) && one.filter { $0 != 0x0D } == other.filter { $0 != 0x0D }
  }
}

/// What git's index says of the files in a folder.
package struct IndexedFiles {
  private var entries: [String: IndexEntry] = [:]
  private var written = FileTime(seconds: 0, nanoseconds: 0)

  /// - Parameter folder: its path from the top of the repository.
  package init(_ repository: Repository, under folder: String) {
    let prefix = folder.isEmpty ? "" : folder + "/"
    // An index of a kind that cannot be read only means that every file is.
    guard let index = try? repository.index() else { return }
    written = index.written
    entries.reserveCapacity(index.entries.count)
    for entry in index.entries where prefix.isEmpty || entry.path.hasPrefix(prefix) {
      entries[entry.path] = entry
    }
  }

  /// The content that a file surely still has.
  package func content(of file: SeenFiles.File) -> ObjectName? {
    guard let entry = entries[file.place], let status = file.status,
      entry.isUnchanged(by: status, indexWritten: written)
    else { return nil }
    return entry.blob
  }

  /// Whether the file at a place was left out of a sparse checkout.
  package func isLeftOut(_ path: String) -> Bool { entries[path]?.isSkipWorktree ?? false }
}
