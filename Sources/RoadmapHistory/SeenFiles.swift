internal import GitHistory
package import Workspace
internal import YAMLTree

/// The files of a roadmap's working tree as they were seen.
package struct SeenFiles: Sendable {
  /// A file as it was seen.
  package struct File: Sendable {
    /// The path from the home folder.
    let path: String
    /// The path from the top of the repository, without a link on it.
    let place: String
    /// What the file system says of it.
    let status: FileStatus?
    /// The absolute path.
    private let full: String

    package init(path: String, place: String, full: String) {
      self.path = path
      self.place = place
      self.full = full
      status = FileStatus(at: full)
    }

    /// What is in it, at most one byte more than a roadmap's file may have; nil where it cannot be
    /// read.
    package var bytes: [UInt8]? {
      try? Files.bytes(of: full, limit: YAMLLimits.fileBytes + 1, followsLink: false)
    }
  }

  /// The roadmap's folder from the top of the repository.
  package let folder: String
  package let files: [File]
  /// What is not read though it lies in the folder; links with where they point to.
  package let refused: [(path: String, link: String?)]
  /// The roadmap's folder as `tiekartta.yaml` names it.
  private let name: String
  private let workspace: Workspace

  package init(_ workspace: Workspace) throws {
    self.init(try workspace.roadmapFilesOnDisk(), workspace)
  }

  package init(_ list: RoadmapFiles<DiskTree>, _ workspace: Workspace) {
    self.workspace = workspace
    folder = list.folder.path
    name = list.name
    files = list.files.map { File(path: $0.path, place: $0.place, full: $0.content) }
    refused = list.refusals.map { ($0.path, $0.link.flatMap(Files.target)) }
  }

  /// A file that a text of the roadmap names; nil where none is to be read.
  package func file(_ path: String) -> File? {
    let tree = workspace.diskTree
    guard let home = try? tree.way(to: Path.relative(workspace.root, to: tree.top) ?? ""),
      case .file(let full, let way, let name)? = try? tree.end(of: path, from: home),
      (way.path + "/").hasPrefix(folder.isEmpty ? "" : folder + "/")
    else { return nil }
    return File(path: path, place: Path.join(way.path, name), full: full)
  }

  /// Where a file of the roadmap would lie from the top of the repository, if no link led to it.
  package func place(of path: String) -> String {
    let rest = name.isEmpty ? path : String(path.dropFirst(name.count + 1))
    return Path.join(folder, rest)
  }
}
