internal import Diagnostics
internal import GitHistory
internal import RoadmapModel
internal import Workspace

/// Where `tiekartta.yaml` lies in one state that the gate judges, and what it says.
struct GateHome<Tree: FileTree> {
  let tree: Tree
  /// The way to the folder that has it; none where none has.
  let way: FolderWay<Tree.Folder>?
  /// Its text; none where it is not there or leads nowhere.
  private(set) var settings: SourceText?
  /// What it sets; none where that cannot be read.
  private(set) var configuration: Configuration?
  /// Why it cannot be read.
  private(set) var fault: (any Error)?

  init(_ tree: Tree, at way: FolderWay<Tree.Folder>?) throws {
    self.tree = tree
    self.way = way
    guard let way else { return }
    do {
      let text = try tree.text(of: Configuration.fileName, from: way)
      settings = text
      configuration = try Configuration.read(text)
    } catch let fault as WorkspaceFault {
      self.fault = fault
    } catch let fault as ConfigurationFault {
      self.fault = fault
    }
  }

  /// The roadmap's folder as it is written, also in a file that has faults.
  var folder: String? { configuration?.folder ?? settings.flatMap(Configuration.folder) }
}

extension FileTree {
  /// The nearest folder with a `tiekartta.yaml`: the one that a path leads to, or one around that;
  /// none where the path leads to no folder of the tree.
  func home(from path: String) throws -> FolderWay<Folder>? {
    guard case .folder(var way) = try end(of: path, from: FolderWay(top: top)) else { return nil }
    repeat {
      switch try item(Configuration.fileName, in: way.folder) {
      case .file, .link, .other: return way
      case .folder, .repository, nil: break
      }
    } while way.leave()
    return nil
  }

  /// The same for a path that need not be there, by the part of it that is.
  func home(around path: String) throws -> FolderWay<Folder>? {
    var path = path
    while true {
      if case .folder = try end(of: path, from: FolderWay(top: top)) {
        return try home(from: path)
      }
      guard !path.isEmpty else { return nil }
      path = Path.parent(of: path)
    }
  }

  /// The same for the first of several paths that leads to a folder, else around the last one.
  func home(fromAny paths: [String]) throws -> FolderWay<Folder>? {
    for path in paths {
      if case .folder = try end(of: path, from: FolderWay(top: top)) {
        return try home(from: path)
      }
    }
    return try home(around: paths.last ?? "")
  }
}

/// Finds the roadmap of the base that a branch's own came from, wherever it lay.
struct FormerRoadmap {
  let tree: CommitTree
  /// Where to start looking, from the repository's root: as it was asked for, and where that leads
  /// now.
  let starts: [String]
  /// The folders that had the roadmap before, the latest first.
  let formerHomes: () -> [String]

  /// The folder that governed, by the place alone; none where none is known.
  func byPlace() throws -> FolderWay<ObjectName>? {
    for start in starts {
      if let way = try tree.home(from: start) { return way }
    }
    for former in formerHomes() {
      if let way = try tree.way(to: former), try tree.home(from: former)?.path == way.path {
        return way
      }
    }
    return try tree.home(around: starts.last ?? "")
  }

  /// The folder whose records a branch took over: of those whose `tiekartta.yaml` is gone, or
  /// that lost records to it, the one with the most.
  ///
  /// - Parameters:
  ///   - now: the records of the branch, under all their ids.
  ///   - head: what the branch has.
  func byRecords<Tree: FileTree>(_ now: Set<RecordKey>, in head: Tree) throws -> FolderWay<
    ObjectName
  >? {
    var best: (way: FolderWay<ObjectName>, shared: Int)?
    for way in try homes() {
      let there = try head.way(to: way.path)
      let isGone = try there.map { try head.home(from: $0.path)?.path != $0.path } ?? true
      let kept = try isGone ? [] : Self.keys(of: head, at: there)
      let shared = try Self.keys(of: tree, at: way).subtracting(kept).intersection(now).count
      if isGone || shared > 0, best.map({ shared > $0.shared }) ?? true { best = (way, shared) }
    }
    return best?.way
  }

  /// All folders with a `tiekartta.yaml`, in the order of their paths.
  private func homes() throws -> [FolderWay<ObjectName>] {
    var homes: [FolderWay<ObjectName>] = []
    var waiting = [FolderWay(top: tree.top)]
    while let way = waiting.popLast() {
      for (name, item) in try tree.items(in: way.folder).reversed() {
        switch item {
        case .folder(let folder) where way.names.count < 128:
          var inner = way
          inner.enter(name, folder)
          waiting.append(inner)
        case .file where name == Configuration.fileName, .link where name == Configuration.fileName:
          homes.append(way)
        default: break
        }
      }
    }
    return homes
  }

  private static func keys<Tree: FileTree>(
    of tree: Tree, at way: FolderWay<Tree.Folder>?
  ) throws -> Set<RecordKey> {
    guard let way else { return [] }
    let home = try GateHome(tree, at: way)
    do {
      let files = try RoadmapFiles(tree, home: way, folder: home.folder ?? "")
      return try LoadedRoadmap.read(files).keys
    } catch is FolderFault {
      return []
    }
  }
}

extension LoadedRoadmap {
  /// The records that have ids, under those and the ones they had before.
  var keys: Set<RecordKey> {
    var keys: Set<RecordKey> = []
    for record in roadmap.records where !record.kind.isSingle {
      keys.insert(record.key)
      for word in (record[.formerly]?.list ?? []).compactMap(\.word) {
        keys.insert(RecordKey(record.kind, word))
      }
    }
    return keys
  }
}
