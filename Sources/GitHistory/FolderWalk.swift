/// Follows a folder from commit to commit and tells which files in it became different.
///
/// It keeps the folder's trees as they last were, so each tree is read once for each time it
/// changes, and a commit that leaves the folder alone costs one comparison. Links are told of and
/// not followed.
package struct FolderWalk {
  /// One file or link that a step left different.
  package struct Change: Hashable, Sendable {
    /// The path from the home folder.
    package let path: String
    /// The content before; none for a new file.
    package let old: ObjectName?
    /// The content after; none for a file that is gone.
    package let new: ObjectName?
    /// Whether it is a link, whose content is the path that it points to.
    package let isLink: Bool

    /// A change that is known already.
    package init(path: String, old: ObjectName?, new: ObjectName?, isLink: Bool = false) {
      self.path = path
      self.old = old
      self.new = new
      self.isLink = isLink
    }
  }

  private let repository: Repository
  /// The names that lead from the repository's root to the home folder.
  private var home: [String]
  /// The file in the home folder that says where the folder to follow is.
  private let guide: [UInt8]
  /// The names that lead from the home folder to the one to follow where the guide says nothing.
  private let usualFolder: [String]
  /// The names that lead from the home folder to the one that is followed.
  private var folder: [String]
  private var lastRoot: ObjectName?
  private var lastHome: ObjectName?
  private var lastGuide: TreeItem?
  private var top: FolderNode?
  private let trees: FolderTrees?
  /// Whether the guide, or a name on the way to the folder, is a link now.
  package private(set) var isLinked = false
  /// A folder that lay too deep in others for its files to be read, in any state so far.
  package private(set) var deepFolder: String?
  /// Whether the home folder has its guide in the state that was reached.
  package var hasConfiguration: Bool { lastGuide != nil }

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
    usualFolder = folder.split(separator: "/").map(String.init)
    self.folder = usualFolder
  }

  /// The files and links as they are now, by their paths from the home folder.
  package var files: [(path: String, object: ObjectName, isLink: Bool)] {
    var files: [(path: String, object: ObjectName, isLink: Bool)] = []
    top?.forget(Path(folder)) { change in
      if let object = change.old { files.append((change.path, object, change.isLink)) }
    }
    return files
  }

  /// Follows the folder from another home on, which it moved to.
  package mutating func move(to home: String) {
    self.home = home.split(separator: "/").map(String.init)
    lastRoot = nil
    lastHome = nil
  }

  /// Goes on to the state of a commit's tree.
  ///
  /// - Parameter folderSaid: reads the guide's content, and says which folder to follow from
  ///   there on; the usual one where it does not say.
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
    var (now, way): (TreeItem?, TreeItem?)
    if let homeTree { (now, way) = try repository.items(named: (guide, first), of: homeTree) }
    if now != lastGuide {
      lastGuide = now
      var said: String?
      if let now, now.sort == .file { said = try folderSaid(now.object) }
      let names = said?.split(separator: "/").map(String.init) ?? usualFolder
      if names != folder {
        // What lay in the old folder is gone before the new one's files come.
        top?.forget(Path(folder), change)
        top = nil
        folder = names
        way = nil
        if let homeTree, let name = names.first { way = try repository.item(name, of: homeTree) }
      }
    }
    isLinked = now?.sort == .link
    try settle(on: folder.isEmpty ? homeTree : try tree(from: way), change)
  }

  /// The tree that is followed, by the first item on the way to it.
  private mutating func tree(from first: TreeItem?) throws(GitError) -> ObjectName? {
    var item = first
    for name in folder.dropFirst() {
      guard let folder = item, folder.sort == .folder else { break }
      item = try repository.item(name, of: folder.object)
    }
    if item?.sort == .link { isLinked = true }
    return item?.sort == .folder ? item?.object : nil
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
    var reader = FolderReader(repository: repository, guide: guide, trees: trees)
    try reader.update(old, to: target, at: Path(folder), depth: 0, change)
    deepFolder = reader.deepFolder ?? deepFolder
  }
}

/// Which trees the folders on a walk had, and when.
package final class FolderTrees {
  /// Where the walk is.
  package var place = 0
  private var noted: [ObjectName: (path: Path, place: Int)] = [:]

  package init() {}

  func note(_ tree: ObjectName, at path: Path) { noted[tree] = (path, place) }

  /// Where on the walk a folder had this tree; nil where it had it nowhere.
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
