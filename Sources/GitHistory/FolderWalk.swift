/// Follows a folder from commit to commit and tells which files in it became different.
///
/// It keeps the folder's trees as they last were, so each tree is read once for each time it
/// changes, and a commit that leaves the folder alone costs one comparison.
package struct FolderWalk {
  /// One file that a step left different.
  package struct Change: Sendable {
    /// The path from the home folder.
    package let path: String
    /// The content before; none for a new file.
    package let old: ObjectName?
    /// The content after; none for a file that is gone.
    package let new: ObjectName?
  }

  private let repository: Repository
  /// The names that lead from the repository's root to the home folder.
  private let home: [String]
  /// The file in the home folder that says where the folder to follow is.
  private let guide: [UInt8]
  /// The names that lead from the home folder to the one that is followed.
  private var folder: [String]
  private var lastRoot: ObjectName?
  private var lastHome: ObjectName?
  private var lastGuide: ObjectName?
  private var top: FolderNode?
  private let trees: FolderTrees?

  /// - Parameters:
  ///   - home: the path from the repository's root; empty for the root.
  ///   - guide: a file in the home folder whose content may move the folder that is followed;
  ///     folders below that have such a file of their own are passed over.
  ///   - folder: the path from the home folder to follow as long as the guide says nothing else.
  ///   - trees: notes which trees the folders had.
  package init(
    _ repository: Repository, home: String, guide: String, folder: String,
    noting trees: FolderTrees? = nil
  ) {
    self.trees = trees
    self.repository = repository
    self.home = home.split(separator: "/").map(String.init)
    self.guide = Array(guide.utf8)
    self.folder = folder.split(separator: "/").map(String.init)
  }

  /// Goes on to the state of a commit's tree.
  ///
  /// - Parameter folderSaid: reads the guide's content, and says which folder to follow from
  ///   there on; none where it does not say.
  package mutating func advance(
    to root: ObjectName, folderSaid: (ObjectName) throws(GitError) -> String?,
    _ change: (Change) -> Void
  ) throws(GitError) {
    guard root != lastRoot else { return }
    lastRoot = root
    let homeTree = try repository.tree(home, in: root)
    guard homeTree != lastHome || homeTree == nil else { return }
    lastHome = homeTree
    if let homeTree { trees?.note(homeTree, at: Path([])) }
    // The guide and the folder mostly lie side by side: the tree is read once for both.
    let first = Array((folder.first ?? "").utf8)
    let entries =
      try homeTree.map { id throws(GitError) in
        try repository.entries(named: (guide, first), of: id)
      } ?? (nil, nil)
    let now = entries.0
    var isFolderMoved = false
    if now?.name != lastGuide {
      lastGuide = now?.name
      if let blob = now, !blob.isFolder, let said = try folderSaid(blob.name) {
        let names = said.split(separator: "/").map(String.init)
        if names != folder {
          // What lay in the old folder is gone before the new one's files come.
          top?.forget(Path(folder), change)
          top = nil
          folder = names
          isFolderMoved = true
        }
      }
    }
    let target: ObjectName?
    if folder.isEmpty || isFolderMoved {
      target =
        try homeTree.map { id throws(GitError) in try repository.tree(folder, in: id) } ?? nil
    } else if let entry = entries.1, entry.isFolder {
      target = try repository.tree(folder.dropFirst(), in: entry.name)
    } else {
      target = nil
    }
    try settle(on: target, change)
  }

  private mutating func settle(
    on target: ObjectName?, _ change: (Change) -> Void
  ) throws(GitError) {
    guard target != top?.name else { return }
    guard let target else {
      top?.forget(Path(folder), change)
      top = nil
      return
    }
    let old = top ?? FolderNode()
    top = old
    let reader = FolderReader(repository: repository, guide: guide, trees: trees)
    try reader.update(old, to: target, at: Path(folder), depth: 0, change)
  }
}

/// Which trees the folders on a walk had, and when.
package final class FolderTrees {
  /// Where the walk is.
  package var place = 0
  private var noted: [ObjectName: (path: Path, place: Int)] = [:]

  package init() {}

  func note(_ tree: ObjectName, at path: Path) { noted[tree] = (path, place) }

  /// Where on the walk a folder had this tree; nothing where it had it nowhere.
  ///
  /// - Parameter path: from the home folder, with a slash at its end unless it is empty.
  package func place(of tree: ObjectName, at path: Substring.UTF8View) -> Int? {
    guard let known = noted[tree], known.path.text.utf8.elementsEqual(path) else { return nil }
    return known.place
  }
}

/// A path from the home folder, with a slash at its end unless it is empty.
struct Path {
  let text: String

  init(_ names: [String]) { text = names.map { $0 + "/" }.joined() }
  private init(text: String) { self.text = text }

  func inner(_ name: String) -> Path { Path(text: text + name + "/") }
}
