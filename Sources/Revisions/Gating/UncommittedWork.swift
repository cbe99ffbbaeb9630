internal import Diagnostics
internal import GitHistory
internal import RoadmapCheck
internal import RoadmapHistory
internal import Workspace
internal import YAMLTree

/// Tells whether the roadmap's files in the folder are others than the checked-out commit has.
struct UncommittedWork {
  let isThere: Bool

  /// - Parameter starts: where to start looking for `tiekartta.yaml`, from the top.
  init(
    _ repository: Repository, disk: DiskTree, head: CommitTree, from starts: [String]
  ) throws {
    isThere = try Comparison(repository: repository, disk: disk, head: head).differs(from: starts)
  }

  private struct Comparison {
    let repository: Repository
    let disk: DiskTree
    let head: CommitTree

    package func differs(from starts: [String]) throws -> Bool {
      let (here, there) = (try disk.home(fromAny: starts), try head.home(fromAny: starts))
      guard let here, let there else { return (here == nil) != (there == nil) }
      guard here.path == there.path else { return true }
      let index = IndexedFiles(repository, under: "")
      let own = [Configuration.fileName, ApprovalFile.path]
      guard
        try !own.contains(where: {
          try differs(disk.end(of: $0, from: here), head.end(of: $0, from: there), index)
        })
      else { return true }
      let folder = try? disk.text(of: Configuration.fileName, from: here)
      return try filesDiffer(here, there, folder.flatMap(Configuration.folder) ?? "", index)
    }

    private func filesDiffer(
      _ here: FolderWay<String>, _ there: FolderWay<ObjectName>, _ folder: String,
      _ index: IndexedFiles
    ) throws -> Bool {
      let (files, committed): (RoadmapFiles<DiskTree>, RoadmapFiles<CommitTree>)
      do {
        files = try RoadmapFiles(disk, home: here, folder: folder)
        committed = try RoadmapFiles(head, home: there, folder: folder)
      } catch is FolderFault {
        return true
      } catch is FileFault {
        return true
      }
      guard files.folder.path == committed.folder.path,
        try files.refusals.map({ [$0.path, $0.link.flatMap(disk.target) ?? ""] })
          == committed.refusals.map({ [$0.path, try $0.link.flatMap(head.target) ?? ""] })
      else { return true }
      // Any other file may be the text of the foreword.
      let known = Dictionary(
        (committed.files + committed.others).map { ($0.path, $0) },
        uniquingKeysWith: { first, _ in first })
      var seen: Set<String> = []
      for file in files.files + files.others {
        seen.insert(file.path)
        guard let other = known[file.path] else {
          if file.path.isYAML { return true }
          continue
        }
        if try differs(file.place, file.content, other.content, index) { return true }
      }
      return known.values.contains { !seen.contains($0.path) && !index.isLeftOut($0.place) }
    }

    private func differs(
      _ one: FileEnd<String, String>, _ other: FileEnd<ObjectName, ObjectName>,
      _ index: IndexedFiles
    ) throws -> Bool {
      switch (one, other) {
      case (.file(let full, let way, let name), .file(let blob, let there, let other)):
        let place = Path.join(way.path, name)
        return try place != Path.join(there.path, other) || differs(place, full, blob, index)
      case (.nothing, .nothing), (.outside, .outside), (.folder, .folder): return false
      case (.nothing, .file(_, let way, let name)):
        return !index.isLeftOut(Path.join(way.path, name))
      default: return true
      }
    }

    /// Whether a file surely has what the commit has: git's index knows it, or reading it tells.
    private func differs(
      _ place: String, _ full: String, _ blob: ObjectName, _ index: IndexedFiles
    ) throws -> Bool {
      let file = SeenFiles.File(path: place, place: place, full: full)
      if let content = index.content(of: file) { return content != blob }
      guard let bytes = file.bytes,
        let committed = try repository.content(of: blob, ifAtMost: YAMLLimits.fileBytes)
      else { return true }
      return !UncommittedTree.isSame(bytes, committed)
    }
  }
}
