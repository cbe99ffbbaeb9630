internal import Diagnostics
internal import GitHistory
internal import RoadmapCheck
internal import RoadmapHistory
internal import RoadmapModel
internal import Workspace
internal import YAMLTree

/// One state of a roadmap that the gate judges, all of it read from one source.
struct GateState {
  let name: StateName
  /// The commit; none for the files in the folder.
  let commit: ObjectName?
  /// The folder of `tiekartta.yaml` from the repository's root; none where no folder has one.
  let home: String?
  let settings: SourceText?
  let configuration: Configuration?
  var roadmap = LoadedRoadmap.empty
  private(set) var approvals: SourceText?
  /// Why the approvals cannot be read, where they are there.
  private(set) var approvalsFault: WorkspaceFault?
  /// Where the gate's own files and the roadmap's folder really lie, from the home folder.
  private(set) var places = Places()
  /// The folders in the roadmap's that are left out since they have a `tiekartta.yaml` of their own.
  private(set) var ownRoadmaps: Set<String> = []
  /// What of the roadmap could not be read whole, by path.
  private(set) var unread: [String: UnreadFile] = [:]

  /// Where a path leads once every link is followed.
  struct Places {
    var settings: String?
    var folder: String?
    var approvals: String?
  }

  /// - Parameters:
  ///   - folder: the roadmap's folder, where `tiekartta.yaml` does not say.
  ///   - way: the home folder, where no `tiekartta.yaml` marks it.
  ///   - parsed: what was read of files before.
  init<Tree: FileTree>(
    _ name: StateName, at commit: ObjectName?, _ found: GateHome<Tree>, usualFolder: String,
    usualHome: String?, knowing parsed: ParsedFiles
  ) throws {
    self.name = name
    self.commit = commit
    home = found.way?.path
    settings = found.settings
    configuration = found.configuration
    let tree = found.tree
    if found.fault != nil {
      note(Configuration.fileName, found.settings?.bytes)
    }
    guard let way = try found.way ?? usualHome.flatMap({ try tree.way(to: $0) }) else { return }
    places.settings = try tree.place(of: Configuration.fileName, from: way)
    places.approvals = try tree.place(of: ApprovalFile.path, from: way)
    if places.approvals != nil {
      do {
        approvals = try tree.text(of: ApprovalFile.path, from: way)
      } catch let fault as WorkspaceFault {
        approvalsFault = fault
      }
    }
    try read(tree, way, folder: found.folder ?? usualFolder, parsed)
  }

  private mutating func read<Tree: FileTree>(
    _ tree: Tree, _ way: FolderWay<Tree.Folder>, folder: String, _ parsed: ParsedFiles
  ) throws {
    let files: RoadmapFiles<Tree>
    do {
      files = try RoadmapFiles(tree, home: way, folder: folder)
    } catch let fault as FolderFault {
      // A folder that is gone has nothing; one behind a link that is not followed has who knows what.
      if case .outside = fault { note(folder, nil) }
      return
    } catch let fault as FileFault {
      note(fault.path, nil)
      return
    }
    roadmap = try LoadedRoadmap.read(files) { parsed.parse($0) }
    places.folder = Self.seen(files.folder.path, from: way.path)
    ownRoadmaps = Set(files.ownRoadmaps)
    let isListed = Dictionary(
      files.files.map { ($0.path, $0.content) }, uniquingKeysWith: { first, _ in first })
    for finding in roadmap.found {
      let path = finding.place.file
      let link = try files.refusals.first { $0.path == path }?.link.flatMap(tree.target)
      note(path, link.map { Array($0.utf8) } ?? (isListed[path] as? ObjectName)?.bytes)
    }
    for file in roadmap.files where !file.isWhole {
      note(file.source.path, file.source.bytes)
    }
    // Where findings are no longer told, nobody knows what else is wrong.
    for finding in roadmap.diagnostics where finding.rule == "too-many-findings" {
      let path = finding.place.file
      note(path, roadmap.files.first { $0.source.path == path }?.source.bytes)
    }
  }

  private mutating func note(_ path: String, _ content: [UInt8]?) {
    unread[path] = UnreadFile(path: path, content: content)
  }

  /// A path from the repository's root, as seen from the home folder where it lies in that.
  fileprivate static func seen(_ path: String, from home: String) -> String {
    if home.isEmpty { return path }
    return Path.relative(path, to: home) ?? "/" + path
  }
}

extension FileTree {
  /// Where a path from a folder leads once every link is followed: nothing where to no file.
  fileprivate func place(of path: String, from home: FolderWay<Folder>) throws -> String? {
    switch try end(of: path, from: home) {
    case .file(_, let way, let name):
      GateState.seen(Path.join(way.path, name), from: home.path)
    case .outside: "/"
    case .folder, .other: path
    case .nothing: nil
    }
  }
}

/// What was read of files, so that one that is the same in two states is read once.
///
/// It stays with the thread that made it.
final class ParsedFiles {
  private var known: [String: ParsedFile] = [:]

  /// What a file's text says.
  func parse(_ source: SourceText) -> ParsedFile {
    if let file = known[source.path], file.file.source.bytes == source.bytes { return file }
    let file = ParsedFile(source)
    known[source.path] = file
    return file
  }
}
