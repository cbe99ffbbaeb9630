internal import Diagnostics
internal import GitHistory
package import RoadmapModel
internal import YAMLTree

extension Workspace {
  /// Both states of a comparison as a whole: what did not differ is read of the head, and is the
  /// same in both.
  ///
  /// - Throws: a `HistoryFault` or a `GitError` where the head's files cannot be read.
  package func whole(_ compared: ComparedRoadmaps) throws -> (old: Roadmap, new: Roadmap) {
    let repository = try openRepository()
    let files = try files(of: compared.head, repository)
    let paths = files.files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let sources = try paths.compactMap { path in
      try files.bytes(of: path, repository).map { (path: path, bytes: $0) }
    }
    // Every other one, since large files may stand together.
    let halves = [0, 1].map { half in
      HalfOfFiles(sources.indices.filter { $0 % 2 == half }.map { sources[$0] })
    }
    let worker = Worker { halves[1].run() }
    halves[0].run()
    worker.join()
    let read = sources.indices.map { halves[$0 % 2].records[$0 / 2] }
    let new = Roadmap(records: Array(read.joined()))
    let differing = Set((compared.base.records + compared.head.records).map(\.path))
    let same = new.records.filter { !differing.contains($0.path) }
    return (Roadmap(records: same + compared.base.records), new)
  }

  private func files(
    of side: ComparedRoadmaps.Side, _ repository: Repository
  ) throws -> SideFiles {
    let home = repositoryHome(repository)
    let folder = configuration.folder
    if let commit = side.commit.flatMap({ ObjectName(hex: $0) }) {
      return try SideFiles(
        repository, at: repository.lineCommit(commit).tree, home: home, usualFolder: folder)
    }
    return side.name == .index
      ? try SideFiles(index: repository, home: home, folder: folder)
      : try SideFiles(self, repository)
  }
}

/// Reads half of the files.
private final class HalfOfFiles: @unchecked Sendable {
  // Used by one thread until it ends, and by the one that waited for that afterwards.
  private let files: [(path: String, bytes: [UInt8])]
  private(set) var records: [[Record]] = []

  init(_ files: [(path: String, bytes: [UInt8])]) {
    self.files = files
  }

  func run() {
    records = files.map { file in
      RoadmapDecoder.decode(YAMLTree.read(SourceText(path: file.path, bytes: file.bytes))).records
    }
  }
}
