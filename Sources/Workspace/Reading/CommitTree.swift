internal import Diagnostics
package import GitHistory
internal import YAMLTree

/// The files of a commit.
package struct CommitTree: FileTree {
  private let repository: Repository
  package let top: ObjectName
  private let known: KnownObjects

  /// - Parameters:
  ///   - top: the commit's tree.
  ///   - known: keeps what was read, for commits that share most of their trees.
  package init(_ repository: Repository, at top: ObjectName, knowing known: KnownObjects = .init())
  {
    self.repository = repository
    self.top = top
    self.known = known
  }

  package func items(
    in folder: ObjectName
  ) throws -> [(name: String, item: FileItem<ObjectName, ObjectName>)] {
    try known.items(of: folder, repository).map { ($0.name, FileItem($0)) }
  }

  package func item(_ name: String, in folder: ObjectName) throws -> FileItem<
    ObjectName, ObjectName
  >? {
    try known.items(of: folder, repository).first { $0.name.utf8.elementsEqual(name.utf8) }
      .map { FileItem($0) }
  }

  package func target(of link: ObjectName) throws -> String? {
    try repository.linkTarget(link)
  }

  package func bytes(of file: ObjectName, atMost limit: Int) throws -> [UInt8]? {
    try repository.content(of: file, ifAtMost: limit)
  }
}

extension CommitTree {
  /// The files of the roadmap, by the folder that the commit's own configuration names.
  ///
  /// - Parameters:
  ///   - home: the path of the folder of `tiekartta.yaml`.
  ///   - usualFolder: the roadmap's folder from there, where the commit does not say.
  /// - Throws: a `FolderFault` where there is none to read.
  package func roadmapFiles(home: String, usualFolder: String) throws -> RoadmapFiles<CommitTree> {
    guard let way = try way(to: home) else { throw FolderFault.absent(home) }
    return try RoadmapFiles(self, home: way, folder: folder(from: way) ?? usualFolder)
  }

  /// The roadmap's folder as `tiekartta.yaml` names it; nil where that is not there or not read.
  package func folder(from home: FolderWay<ObjectName>) throws -> String? {
    guard case .file(let content, _, _) = try end(of: Configuration.fileName, from: home) else {
      return nil
    }
    return try known.folder(saidBy: content, repository)
  }
}

/// What was read of a repository, by the ids of trees and contents.
package final class KnownObjects {
  package init() {}

  private var items: [ObjectName: [TreeItem]] = [:]
  private var folders: [ObjectName: String?] = [:]

  package func items(of tree: ObjectName, _ repository: Repository) throws(GitError) -> [TreeItem] {
    if let known = items[tree] { return known }
    let read = try repository.items(of: tree)
    // A long history has more trees than are worth keeping.
    if items.count >= 1 << 12 { items = [:] }
    items[tree] = read
    return read
  }

  /// The folder that a `tiekartta.yaml` names.
  package func folder(saidBy guide: ObjectName, _ repository: Repository) throws(GitError)
    -> String?
  {
    if let known = folders[guide] { return known }
    let said = try repository.folderSaid(guide)
    folders[guide] = .some(said)
    return said
  }
}

extension FileItem<ObjectName, ObjectName> {
  fileprivate init(_ item: TreeItem) {
    self =
      switch item.sort {
      case .file: .file(item.object)
      case .folder: .folder(item.object)
      case .link: .link(item.object)
      case .repository: .repository
      }
  }
}

extension Repository {
  /// The folder that a version's own `tiekartta.yaml` names; nil where it cannot be read.
  package func folderSaid(_ guide: ObjectName) throws(GitError) -> String? {
    try content(of: guide, ifAtMost: YAMLLimits.fileBytes).flatMap {
      Configuration.folder(in: SourceText(path: Configuration.fileName, bytes: $0))
    }
  }

  /// Where a link that git keeps points to; nil where it is longer than any path.
  package func linkTarget(_ link: ObjectName) throws(GitError) -> String? {
    try content(of: link, ifAtMost: 4_096).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The bytes of a content; nil where there are more of them than allowed.
  package func content(of blob: ObjectName, ifAtMost limit: Int) throws(GitError) -> [UInt8]? {
    do throws(GitError) {
      return try content(of: blob, atMost: limit)
    } catch {
      guard error.kind == .tooLarge else { throw error }
      return nil
    }
  }
}
