package import GitHistory
internal import RoadmapModel
internal import Workspace

extension Workspace {
  /// Where the home folder lies in a commit's tree: where it is now, or where it was before it moved
  /// there with its `tiekartta.yaml`.
  package func home(in tree: ObjectName, _ repository: Repository) throws -> String {
    let home = repositoryHome(repository)
    if try repository.hasConfiguration(in: home, of: tree) { return home }
    var request = HistoryRequest(today: Day(number: 0))
    request.revision = "HEAD"
    request.allowsShallow = true
    let former = try? history(request).line.formerHomes.reversed().first {
      try repository.hasConfiguration(in: $0.path, of: tree)
    }
    return former?.path ?? home
  }
}

extension Repository {
  /// Whether a folder of a tree has a `tiekartta.yaml`.
  func hasConfiguration(in home: String, of tree: ObjectName) throws(GitError) -> Bool {
    guard let folder = try self.tree(home.split(separator: "/").map(String.init), in: tree),
      let item = try item(Configuration.fileName, of: folder)
    else { return false }
    return item.sort != .folder
  }
}

/// Finds where a roadmap lay before a commit in which its folder came to where it is.
///
/// A folder that moved together with its `tiekartta.yaml` is the same roadmap: the one whose
/// `tiekartta.yaml` is gone in that commit and that has most files in common with the new one.
struct MovedHome {
  let repository: Repository

  /// The folder before, from the repository's root; nil where none is surely the same roadmap.
  func origin(
    of home: String, in new: ObjectName, after old: ObjectName
  ) throws(GitError) -> String? {
    guard let here = try repository.tree(home.split(separator: "/").map(String.init), in: new)
    else { return nil }
    var gone: [(home: String, tree: ObjectName)] = []
    try collect(old, missingIn: new, at: "", depth: 0, into: &gone)
    guard !gone.isEmpty else { return nil }
    let contents = try files(of: here)
    var best: (home: String, shared: Int)?
    var isTied = false
    for (former, tree) in gone {
      let shared = try tree == here ? .max : files(of: tree).intersection(contents).count
      if shared == best?.shared { isTied = true }
      if shared > best?.shared ?? 0 { (best, isTied) = ((former, shared), false) }
    }
    return isTied ? nil : best?.home
  }

  /// The folders with a `tiekartta.yaml` of a tree that another one has no longer.
  private func collect(
    _ old: ObjectName, missingIn new: ObjectName?, at path: String, depth: Int,
    into gone: inout [(home: String, tree: ObjectName)]
  ) throws(GitError) {
    guard old != new, depth < 64 else { return }
    var known: [String: TreeItem] = [:]
    for entry in try new.map({ tree throws(GitError) in try repository.items(of: tree) }) ?? [] {
      known[entry.name] = entry
    }
    for entry in try repository.items(of: old) {
      let now = known[entry.name]
      if entry.sort == .folder {
        // A link or a file in its place holds nothing of it.
        try collect(
          entry.object, missingIn: now?.sort == .folder ? now?.object : nil,
          at: Path.join(path, entry.name), depth: depth + 1, into: &gone)
      } else if entry.name == Configuration.fileName, now == nil {
        gone.append((path, old))
      }
    }
  }

  private struct NamedContent: Hashable {
    let path: String
    let content: ObjectName
  }

  private func files(of tree: ObjectName) throws(GitError) -> Set<NamedContent> {
    var found: Set<NamedContent> = []
    try add(tree, at: "", depth: 0, to: &found)
    return found
  }

  private func add(
    _ tree: ObjectName, at path: String, depth: Int, to found: inout Set<NamedContent>
  ) throws(GitError) {
    guard depth < 64 else { return }
    for entry in try repository.items(of: tree) {
      let inner = Path.join(path, entry.name)
      if entry.sort == .folder {
        try add(entry.object, at: inner, depth: depth + 1, to: &found)
      } else if entry.sort == .file {
        found.insert(NamedContent(path: inner, content: entry.object))
      }
    }
  }
}
