internal import Diagnostics
internal import GitHistory
internal import RoadmapHistory
package import RoadmapModel
internal import RoadmapSlippage
internal import Workspace
internal import YAMLParts
internal import YAMLTree

extension Workspace {
  /// Two states of the roadmap, as far as their files differ: files that are the same on both
  /// sides are not read, but for those that hold what the differing ones need.
  ///
  /// - Parameter today: the day up to which days are looked for in the history.
  /// - Throws: a `HistoryFault` where something is missing, a `GitError`, or a `ComparisonFault`.
  package func compare(_ range: StateRange, today: Day) throws -> ComparedRoadmaps {
    let repository: Repository
    do throws(GitError) {
      repository = try findRepository()
    } catch {
      throw error.kind == .notARepository ? HistoryFault.noRepository : error
    }
    do {
      let comparing = Comparing(workspace: self, repository: repository, today: today)
      return try comparing.compare(range)
    } catch let error as GitError {
      throw try HistoryFault.telling(error, of: repository) { range.missing(in: repository) }
    }
  }
}

/// Reads what two states have that differs.
private struct Comparing {
  let workspace: Workspace
  let repository: Repository
  let today: Day

  /// What is known of a file on one side.
  private struct FileRecords {
    var records: [Record] = []
    var isUnreadable = false
  }

  func compare(_ range: StateRange) throws -> ComparedRoadmaps {
    let head = try resolve(range.head)
    var base = try resolve(range.base)
    if range.isFromMergeBase {
      guard let one = try base ?? resolve(.revision("HEAD")),
        let other = try head ?? resolve(.revision("HEAD"))
      else { throw HistoryFault.noCommits }
      let isShallow = try !repository.state().shallow.isEmpty
      // Where a clone is cut off, looking for what is not there is a fault and not an answer.
      let found =
        isShallow ? try? repository.mergeBase(one, other) : try repository.mergeBase(one, other)
      guard let shared = found else { throw HistoryFault.noMergeBase(isShallow: isShallow) }
      base = shared
    }
    let (old, new) = (try files(range.base, base), try files(range.head, head))
    let paths = Set(old.files.keys).union(new.files.keys)
    let differing = try paths.filter { try !isSame($0, old, new) }.sorted {
      $0.utf8.lexicographicallyPrecedes($1.utf8)
    }
    let (files, shared) = try load(differing, and: paths.subtracting(differing), old, new)
    var (before, after, parts) = read(files)
    add(shared, &before, &after)
    let bodies = bodies(after, parts, shared)
    let same =
      parts.compactMap { part in
        part.file.new.map {
          SameRecords(path: part.file.path, bytes: $0, part: part.changed.same)
        }
      } + shared.files.map { SameRecords(path: $0.path, bytes: $0.bytes, part: nil) }
    return ComparedRoadmaps(
      base: side(range.base, base, old, before), head: side(range.head, head, new, after),
      bodies: bodies,
      same: same.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) })
  }

  // MARK: States

  /// The commit of a state; none of the working tree and the index.
  private func resolve(_ name: StateName) throws -> ObjectName? {
    switch name {
    case .revision(let revision): return try repository.resolveName(revision)
    case .day(let day):
      let history = try workspace.history(HistoryRequest(today: today))
      guard let hex = history.point(named: "", on: day).commit else {
        throw HistoryFault.noVersions(by: day.description)
      }
      return ObjectName(hex: hex)
    case .index, .workingTree: return nil
    }
  }

  private func files(_ name: StateName, _ commit: ObjectName?) throws -> SideFiles {
    try SideFiles(name, at: commit, workspace, repository)
  }

  /// Whether a file has the same bytes on both sides.
  private func isSame(_ path: String, _ old: SideFiles, _ new: SideFiles) throws -> Bool {
    guard let one = old.files[path], let other = new.files[path] else { return false }
    if one == other { return true }
    if case .blob = one, case .blob = other { return false }
    let store = ContentStore(repository)
    guard let a = try one.bytes(in: store), let b = try other.bytes(in: store) else { return false }
    return a == b
  }

  // MARK: Records

  /// A file that differs, with its content on each side.
  private struct DifferingFile {
    let path: String
    let isOld, isNew: Bool
    let old, new: [UInt8]?
  }

  /// A file of which only the changed records were read.
  private struct FilePart {
    let file: DifferingFile
    let changed: ChangedRecords
  }

  /// Loads the files that differ, and those that do not.
  private func load(
    _ differing: [String], and same: Set<String>, _ old: SideFiles, _ new: SideFiles
  ) throws -> ([DifferingFile], SharedFiles) {
    let shared = Array(same)
    let contents =
      differing.flatMap { [old.files[$0], new.files[$0]] } + shared.map { new.files[$0] }
    let bytes = try ContentLoading.bytes(of: contents, repository)
    let files = differing.enumerated().map { place, path in
      DifferingFile(
        path: path, isOld: contents[place * 2] != nil, isNew: contents[place * 2 + 1] != nil,
        old: bytes[place * 2], new: bytes[place * 2 + 1])
    }
    let rest = zip(shared, bytes[(differing.count * 2)...])
    return (files, SharedFiles(files: rest.compactMap { path, bytes in bytes.map { (path, $0) } }))
  }

  /// Reads the differing files on both sides, half of them on a thread of its own.
  private func read(
    _ files: [DifferingFile]
  ) -> ([String: FileRecords], [String: FileRecords], [FilePart]) {
    // Every other one, since large files may stand together.
    let halves = [0, 1].map { half in
      Half(files.indices.filter { $0 % 2 == half }.map { files[$0] })
    }
    let worker = Worker { halves[1].run() }
    halves[0].run()
    worker.join()
    var before = halves[0].old.merging(halves[1].old) { $1 }
    var after = halves[0].new.merging(halves[1].new) { $1 }
    // Where an id stands in two places, the one that did not change may be the one that counts.
    let ids = Set((Array(before.values) + Array(after.values)).flatMap { $0.records.map(\.id) })
    let parts = (halves[0].parts + halves[1].parts).filter { part in
      guard !part.changed.sameIDs.isDisjoint(with: ids) else { return true }
      before[part.file.path] = Self.read(part.file.path, part.file.old)
      after[part.file.path] = Self.read(part.file.path, part.file.new)
      return false
    }
    return (before, after, parts)
  }

  private static func read(_ path: String, _ bytes: [UInt8]?) -> FileRecords {
    guard let bytes else { return FileRecords(isUnreadable: true) }
    let tree = YAMLTree.read(SourceText(path: path, bytes: bytes))
    return FileRecords(
      records: RoadmapDecoder.decode(tree).records, isUnreadable: !tree.unreadable.isEmpty)
  }

  /// Adds what counts of those files that are the same on both sides: the roadmap with its
  /// languages, and records whose ids stand in differing files as well.
  private func add(
    _ shared: SharedFiles, _ old: inout [String: FileRecords], _ new: inout [String: FileRecords]
  ) {
    var words: Set<String> = []
    var hasRoadmap = (old: false, new: false)
    for record in old.values.lazy.flatMap(\.records) {
      words.insert(record.kind.isSingle ? record.kind.section : record.id)
      if record.kind == .roadmap { hasRoadmap.old = true }
    }
    for record in new.values.lazy.flatMap(\.records) {
      words.insert(record.kind.isSingle ? record.kind.section : record.id)
      if record.kind == .roadmap { hasRoadmap.new = true }
    }
    if !hasRoadmap.old || !hasRoadmap.new { words.insert(Kind.roadmap.section) }
    for (path, bytes) in shared.holding(words) {
      let records =
        DividedText.records(of: words, in: bytes, at: path).map { FileRecords(records: $0) }
        ?? Self.read(path, bytes)
      (old[path], new[path]) = (records, records)
    }
  }

  /// The parties that the head's operating model names: of each the first in path order.
  private func bodies(
    _ head: [String: FileRecords], _ parts: [FilePart], _ shared: SharedFiles
  ) -> [Record] {
    let records = head.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
      .flatMap { head[$0]?.records ?? [] }
    let ids = Bodies(of: records.first { $0.kind == .roadmap }).ids
    guard !ids.isEmpty else { return [] }
    let wanted = Set(ids)
    var found = records.filter { $0.kind == .party && wanted.contains($0.id) }
    for part in parts {
      let bytes = part.file.new ?? []
      for id in ids {
        guard let range = part.changed.sameParties[id] else { continue }
        let text = Array("\(Kind.party.section):\n".utf8) + bytes[range]
        found +=
          DividedText.records(of: text, at: part.file.path)
          ?? Self.read(part.file.path, bytes).records
      }
    }
    for (path, bytes) in shared.holding(wanted) {
      found +=
        DividedText.records(of: wanted, in: bytes, at: path) ?? Self.read(path, bytes).records
    }
    return ids.compactMap { id in
      found.filter { $0.kind == .party && $0.id == id }
        .min { $0.file.utf8.lexicographicallyPrecedes($1.file.utf8) }
    }
  }

  /// Reads half of the files.
  private final class Half: @unchecked Sendable {
    // Used by one thread until it ends, and by the one that waited for that afterwards.
    private let files: [DifferingFile]
    private(set) var old: [String: FileRecords] = [:]
    private(set) var new: [String: FileRecords] = [:]
    private(set) var parts: [FilePart] = []

    init(_ files: [DifferingFile]) {
      self.files = files
    }

    func run() {
      for file in files {
        let path = file.path
        if let before = file.old, let after = file.new,
          let changed = ChangedRecords(path: path, from: before, to: after)
        {
          old[path] = FileRecords(records: changed.old)
          new[path] = FileRecords(records: changed.new)
          parts.append(FilePart(file: file, changed: changed))
        } else {
          if file.isOld { old[path] = Comparing.read(path, file.old) }
          if file.isNew { new[path] = Comparing.read(path, file.new) }
        }
      }
    }
  }

  private func side(
    _ name: StateName, _ commit: ObjectName?, _ files: SideFiles, _ read: [String: FileRecords]
  ) -> ComparedRoadmaps.Side {
    let paths = read.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let roadmap = Roadmap(records: paths.flatMap { read[$0]?.records ?? [] })
    var documents: [String: String] = [:]
    if let record = roadmap.single(.roadmap),
      case .document(let parts)? = record[.foreword]?.content
    {
      for part in parts {
        guard let file = part.file, let path = Roadmap.path(of: file, namedIn: record.file)
        else { continue }
        documents[path] = files.text(of: path)
      }
    }
    return ComparedRoadmaps.Side(
      revision: name.words, name: name, commit: commit?.hex, languages: roadmap.languages,
      documents: documents, records: roadmap.records,
      unreadable: paths.filter { read[$0]?.isUnreadable ?? false },
      recordCount: roadmap.records.count)
  }
}

extension StateRange {
  /// The revision of the two that a repository does not have.
  func missing(in repository: Repository) -> String? {
    [base, head].lazy.compactMap { name in
      if case .revision(let text) = name { text } else { nil }
    }.first { (try? repository.resolveName($0)) == nil }
  }
}

extension StateName {
  /// The state as people write it.
  var words: String {
    switch self {
    case .revision(let revision): revision
    case .day(let day): "@\(day)"
    case .index, .workingTree: ""
    }
  }
}
