internal import Diagnostics
internal import GitHistory
internal import Workspace

/// Follows the files of a roadmap from commit to commit, and tells which became different.
///
/// As long as no link is in sight, trees that changed tell which files did. With a link, each
/// commit is asked anew which files are the roadmap, as any other state is.
struct VersionFiles {
  private let repository: Repository
  private var home: String
  private let usualFolder: String
  private var walk: FolderWalk
  /// How many links lie in the roadmap's folder.
  private var links = 0
  private let known = KnownObjects()
  /// What the last commit had, where it has links.
  private var linked: State?

  /// The files of a commit that has links.
  private struct State {
    var files: [String: Held] = [:]
    /// Where the roadmap's folder really is, and its tree.
    var folder: (path: String, tree: ObjectName)?
    /// The commit's tree, where more than the folder's decides which files there are.
    var root: ObjectName?

    init() {}

    init(_ list: RoadmapFiles<CommitTree>, root: ObjectName) {
      for file in list.others + list.files {
        files[file.path] = Held(object: file.content, isRefused: false)
      }
      for refusal in list.refusals {
        if let link = refusal.link { files[refusal.path] = Held(object: link, isRefused: true) }
      }
      folder = (list.folder.path, list.folder.folder)
      self.root = list.looksOutside ? root : nil
    }
  }

  /// What is under a name: a file's content, or a link that is not followed.
  private struct Held: Equatable {
    let object: ObjectName
    let isRefused: Bool
  }

  /// - Parameters:
  ///   - home: the path of the folder of `tiekartta.yaml` from the repository's root.
  ///   - folder: the roadmap's folder from there, as long as a commit does not say otherwise.
  ///   - trees: notes which trees the folders had.
  init(
    _ repository: Repository, home: String, folder: String, noting trees: FolderTrees? = nil
  ) {
    self.repository = repository
    self.home = home
    usualFolder = folder
    walk = FolderWalk(
      repository, home: home, guide: Configuration.fileName, folder: folder, noting: trees)
  }

  /// Whether the home folder has its `tiekartta.yaml` in the commit that was reached.
  var hasConfiguration: Bool { walk.hasConfiguration }

  /// A folder that lay too deep in others for its files to be read, in any commit so far.
  var deepFolder: String? { walk.deepFolder }

  /// Follows the files from another home on, which the folder moved to.
  mutating func move(to home: String) {
    self.home = home
    walk.move(to: home)
  }

  /// Goes on to a commit's tree; tells of each file that it left different, and as links of those
  /// that lead where nothing is read.
  mutating func advance(to root: ObjectName) throws(GitError) -> [FolderWalk.Change] {
    var changes: [FolderWalk.Change] = []
    let repository = repository
    try walk.advance(
      to: root, folderSaid: { guide throws(GitError) in try repository.folderSaid(guide) }
    ) { changes.append($0) }
    for change in changes where change.isLink {
      if change.old != nil { links -= 1 }
      if change.new != nil { links += 1 }
    }
    let isLinked = links > 0 || walk.isLinked
    guard isLinked || linked != nil else { return changes }
    let old = linked?.files ?? files(before: changes)
    if isLinked {
      let state = try state(of: root)
      linked = state
      return Self.changes(from: old, to: state.files)
    }
    linked = nil
    return Self.changes(from: old, to: files(before: []))
  }

  /// The files that trees alone told of, before the last changes.
  private func files(before changes: [FolderWalk.Change]) -> [String: Held] {
    var files: [String: Held] = [:]
    for file in walk.files where !file.isLink {
      files[file.path] = Held(object: file.object, isRefused: false)
    }
    for change in changes.reversed() where !change.isLink {
      files[change.path] = change.old.map { Held(object: $0, isRefused: false) }
    }
    return files
  }

  /// Asks which files are the roadmap, unless nothing that decides it differs from the last commit.
  private func state(of root: ObjectName) throws(GitError) -> State {
    let tree = CommitTree(repository, at: root, knowing: known)
    do {
      guard let home = try tree.way(to: home) else { return State() }
      let folder = try tree.folder(from: home) ?? usualFolder
      if let linked, let last = linked.folder, linked.root == nil || linked.root == root,
        case .folder(let now) = try tree.end(of: folder, from: home), last == (now.path, now.folder)
      {
        return linked
      }
      return State(try RoadmapFiles(tree, home: home, folder: folder), root: root)
    } catch let error as GitError {
      throw error
    } catch {
      // Without a folder to read there are no files.
      return State()
    }
  }

  private static func changes(
    from old: [String: Held], to new: [String: Held]
  ) -> [FolderWalk.Change] {
    Set(old.keys).union(new.keys).sorted { $0.precedesInBytes($1) }.compactMap { path in
      let (was, now) = (old[path], new[path])
      guard was != now else { return nil }
      return FolderWalk.Change(
        path: path, old: was?.object, new: now?.object, isLink: now?.isRefused ?? false)
    }
  }
}
