/// Folders, files and links under their names, as the disk, a commit or git's index has them.
///
/// Which files are the roadmap is answered over this alone, so that all three give one answer.
package protocol FileTree {
  /// A folder, as the tree finds it again.
  associatedtype Folder
  /// A file or a link, as the tree finds what is in it.
  associatedtype Content

  /// The outermost folder: that of the repository, or without one that of `tiekartta.yaml`.
  var top: Folder { get }

  /// What lies in a folder, in the order of the names' bytes.
  ///
  /// - Throws: a `FileFault` where this folder cannot be read; anything else where nothing can.
  func items(in folder: Folder) throws -> [(name: String, item: FileItem<Folder, Content>)]

  /// What a folder has under a name.
  func item(_ name: String, in folder: Folder) throws -> FileItem<Folder, Content>?

  /// Where a link points to, as it is written; nil where that is no path.
  func target(of link: Content) throws -> String?

  /// The bytes of a file; nil where there are more of them than allowed.
  ///
  /// - Throws: a `FileFault` where this file cannot be read; anything else where nothing can.
  func bytes(of file: Content, atMost limit: Int) throws -> [UInt8]?
}

/// What a name stands for.
package enum FileItem<Folder, Content> {
  case file(Content)
  case folder(Folder)
  case link(Content)
  /// The folder of another repository, such as a submodule.
  case repository
  /// A pipe, a device or the like.
  case other
}

/// The folders that lead from the top of a tree to one of them, which is the last.
package struct FolderWay<Folder> {
  package private(set) var names: [String] = []
  private var folders: [Folder]

  package init(top: Folder) { folders = [top] }

  /// The folder that the way leads to.
  package var folder: Folder { folders[folders.count - 1] }

  /// Its path from the top.
  package var path: String { names.joined(separator: "/") }

  package mutating func enter(_ name: String, _ folder: Folder) {
    names.append(name)
    folders.append(folder)
  }

  /// Goes back to the folder around; false at the top, which has none.
  package mutating func leave() -> Bool {
    guard names.popLast() != nil else { return false }
    folders.removeLast()
    return true
  }

  /// Whether this folder is another one or lies in it.
  package func isInside(_ other: FolderWay) -> Bool { names.starts(with: other.names) }
}

/// Where a path leads once every link on it is followed.
package enum FileEnd<Folder, Content> {
  /// To a file, which lies in this folder under this name.
  case file(Content, in: FolderWay<Folder>, name: String)
  case folder(FolderWay<Folder>)
  /// To nothing, through a file, or round in a circle.
  case nothing
  /// Out of the tree, into git's data, into another repository, or to a place on one machine only.
  case outside
  /// To a pipe, a device or the like.
  case other
}

extension FileTree {
  /// Where a path leads from a folder.
  package func end(of path: String, from start: FolderWay<Folder>) throws -> FileEnd<
    Folder, Content
  > {
    var least = 0
    return try end(of: path, from: start, &least)
  }

  /// Follows a path from a folder, and every link on it.
  ///
  /// An absolute path means something on one machine only, and a commit does not know it.
  ///
  /// - Parameter least: becomes the fewest names that any folder on the way had.
  package func end(
    of path: String, from start: FolderWay<Folder>, _ least: inout Int
  ) throws -> FileEnd<Folder, Content> {
    var way = start
    least = way.names.count
    guard !path.hasPrefix("/") else { return .outside }
    var names = Array(path.split(separator: "/").reversed())
    var links = 0
    while let name = names.popLast() {
      if name == "." { continue }
      if name == ".." {
        guard way.leave() else { return .outside }
        least = min(least, way.names.count)
        continue
      }
      // Settings and keys of one clone; no commit has anything of that name.
      guard !Path.isGitData(name) else { return .outside }
      guard let item = try item(String(name), in: way.folder) else { return .nothing }
      switch item {
      case .folder(let folder): way.enter(String(name), folder)
      case .file(let content):
        return names.isEmpty ? .file(content, in: way, name: String(name)) : .nothing
      case .link(let content):
        links += 1
        // As many as Linux follows before it takes them for a circle.
        guard links <= 40, let target = try target(of: content), !target.isEmpty else {
          return .nothing
        }
        guard !target.hasPrefix("/") else { return .outside }
        names += target.split(separator: "/").reversed()
      case .repository: return .outside
      case .other: return names.isEmpty ? .other : .nothing
      }
    }
    return .folder(way)
  }

  /// The bytes of a file that a path leads to without leaving the tree; nil where it leads to none.
  package func bytes(
    at path: String, from start: FolderWay<Folder>, atMost limit: Int
  ) throws -> [UInt8]? {
    guard case .file(let content, _, _) = try end(of: path, from: start) else { return nil }
    return try bytes(of: content, atMost: limit)
  }

  /// The way to a folder by names of folders, none of them a link; nil where they lead to none.
  package func way(to path: String) throws -> FolderWay<Folder>? {
    var way = FolderWay(top: top)
    for name in path.split(separator: "/") {
      guard case .folder(let folder)? = try item(String(name), in: way.folder) else { return nil }
      way.enter(String(name), folder)
    }
    return way
  }
}
