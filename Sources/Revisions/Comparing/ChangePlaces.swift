package import Diagnostics
internal import GitHistory
package import RoadmapDiff
internal import RoadmapHistory
internal import RoadmapModel
package import Workspace
internal import YAMLParts
internal import YAMLTree

extension Workspace {
  /// Where what changed between two states stands in the files of the newer one.
  ///
  /// - Parameter former: the roadmap's place in the older state, where it was another one.
  /// - Throws: a `HistoryFault` where there is no repository, or a `GitError`.
  package func places(
    in compared: ComparedRoadmaps, former: Workspace? = nil
  ) throws -> ChangePlaces {
    try ChangePlaces(compared, in: self, former: former ?? self)
  }
}

/// Tells where changes stand in the files of the newer of two states, for what is shown beside
/// lines.
///
/// Comparing reads no more of a file than what differs, so its places are of no use for that. The
/// few files with a change are read whole here, each when it is first asked for. It stays with the
/// thread that made it, as the repository does.
package final class ChangePlaces {
  private let compared: ComparedRoadmaps
  private let former: Workspace
  private let repository: Repository
  private let newFiles: SideFiles
  private var new: [String: WholeFile] = [:]
  private var old: [String: WholeFile] = [:]
  /// The records that were searched for, by their paths; nil where there is no such record.
  private var searched: [String: Record?] = [:]
  /// The files of the older state, which only a record that is gone asks for.
  private var oldFiles: SideFiles?

  init(_ compared: ComparedRoadmaps, in workspace: Workspace, former: Workspace) throws {
    self.compared = compared
    self.former = former
    repository = try workspace.openRepository()
    newFiles = try SideFiles(of: compared.head, workspace, repository)
  }

  /// The texts of the newer state that places point into, by path.
  package var sources: [String: SourceText] { new.mapValues(\.source) }

  /// Where a change is shown: a value at its own line, or at the nearest around it that is still
  /// there; a record that came at its id; one that is gone where its neighbour stands.
  package func place(of change: RoadmapChange, at field: FieldPath?) throws -> Place {
    guard let now = change.new else { return try place(withoutRecord: change.old) }
    guard let file = try newFile(now.file), let record = file.record(now.kind, now.id) else {
      return Place(file: now.file, span: Span(0, 0))
    }
    let language = compared.base.languages.first ?? "fi"
    guard let span = field.flatMap({ record.span(of: $0, language: language) }) else {
      return record.idPlace
    }
    return file.firstLine(of: span)
  }

  /// The file and line of a record in the older state; nil where it is still there.
  package func formerPlace(of change: RoadmapChange) throws -> (file: String, line: Int)? {
    guard change.new == nil, let gone = change.old else { return nil }
    guard let file = try oldFile(gone.file), let record = file.record(gone.kind, gone.id) else {
      return (gone.file, 1)
    }
    let position = LineTable(file.source).position(at: Int(record.idSpan.start))
    return (gone.file, position.line)
  }

  /// The start of a file, or where one is shown that is not there.
  package func place(ofFile path: String) throws -> Place {
    newFiles.files[path] == nil
      ? try placeOfRoadmap() : Place(file: path, span: Span(0, 0))
  }

  // MARK: Records that are gone

  private func place(withoutRecord record: Record?) throws -> Place {
    guard let record else { return try placeOfRoadmap() }
    let siblings =
      try oldFile(record.file)?.records.filter { $0.kind == record.kind && !$0.kind.isSingle } ?? []
    let place = siblings.firstIndex { $0.id == record.id } ?? siblings.endIndex
    let (before, after) = (siblings[..<place].reversed(), siblings[place...].dropFirst())
    if let file = try newFile(record.file) {
      for sibling in before {
        if let found = file.record(sibling.kind, sibling.id) { return file.lastLine(of: found) }
      }
      for sibling in after {
        if let found = file.record(sibling.kind, sibling.id) { return found.idPlace }
      }
      return Place(file: record.file, span: file.section(record.kind) ?? Span(0, 0))
    }
    // The file is gone: its other records may have moved somewhere.
    for sibling in Array(before) + Array(after) {
      guard let moved = compared.head.record(sibling.kind, sibling.id) else { continue }
      if let found = try newFile(moved.file)?.record(moved.kind, moved.id) {
        return found.idPlace
      }
    }
    for goal in record[.goals]?.list ?? [] {
      if let id = goal.word, let found = try search(.goal, id) { return found.idPlace }
    }
    return try placeOfRoadmap()
  }

  /// The start of the file that holds the roadmap itself, else of the configuration.
  private func placeOfRoadmap() throws -> Place {
    let file = try compared.head.record(.roadmap, "")?.file ?? search(.roadmap, "")?.file
    return Place(file: file ?? Configuration.fileName, span: Span(0, 0))
  }

  /// A record of the newer state, in whatever file it lies.
  private func search(_ kind: Kind, _ id: String) throws -> Record? {
    let key = kind.isSingle ? kind.section : id
    let name = kind.section + "/" + id
    if let known = searched[name] { return known }
    searched[name] = .some(nil)
    let keys = KeySearch([key])
    for path in newFiles.files.keys.sorted() {
      guard let bytes = try newFiles.bytes(of: path, repository), keys.finds(in: bytes),
        let found = try newFile(path)?.record(kind, id)
      else { continue }
      searched[name] = found
      return found
    }
    return nil
  }

  // MARK: Files

  private func newFile(_ path: String) throws -> WholeFile? {
    if let known = new[path] { return known }
    guard let bytes = try newFiles.bytes(of: path, repository) else { return nil }
    let file = WholeFile(SourceText(path: path, bytes: bytes))
    new[path] = file
    return file
  }

  private func oldFile(_ path: String) throws -> WholeFile? {
    if let known = old[path] { return known }
    let files = try oldFiles ?? SideFiles(of: compared.base, former, repository)
    oldFiles = files
    guard let bytes = try files.bytes(of: path, repository) else { return nil }
    let file = WholeFile(SourceText(path: path, bytes: bytes))
    old[path] = file
    return file
  }
}

/// A file that was read from its first line to its last.
private struct WholeFile {
  let source: SourceText
  let records: [Record]
  /// The section keys, by what they say.
  private let sections: [String: Span]

  init(_ source: SourceText) {
    self.source = source
    let tree = YAMLTree.read(source)
    records = RoadmapDecoder.decode(tree).records
    let entries = tree.root.map { $0.kind == .mapping ? Array($0.entries) : [] } ?? []
    sections = Dictionary(
      entries.map { ($0.key.text, $0.key.span) }, uniquingKeysWith: { first, _ in first })
  }

  func record(_ kind: Kind, _ id: String) -> Record? {
    records.first { $0.kind == kind && $0.id == id }
  }

  /// Where the records of a kind begin.
  func section(_ kind: Kind) -> Span? { sections[kind.section] }

  /// What lies of a run of bytes in the line it begins in.
  func firstLine(of span: Span) -> Place {
    let range = span.range.clamped(to: 0..<source.bytes.count)
    let end = range.first { source.bytes[$0] == 0x0A || source.bytes[$0] == 0x0D }
    return Place(file: source.path, span: Span(range.lowerBound, end ?? range.upperBound))
  }

  /// The last line of a record that says something, after which its neighbour stood.
  func lastLine(of record: Record) -> Place {
    let range = record.span.range.clamped(to: 0..<source.bytes.count)
    guard let last = range.last(where: { source.bytes[$0] > 0x20 }) else { return record.idPlace }
    let break_ = range.last { $0 < last && (source.bytes[$0] == 0x0A || source.bytes[$0] == 0x0D) }
    let line = (break_.map { $0 + 1 } ?? range.lowerBound)...last
    let start = line.first { source.bytes[$0] > 0x20 } ?? last
    return Place(file: source.path, span: Span(start, last + 1))
  }
}

extension ComparedRoadmaps.Side {
  /// A record that may differ from the other side's.
  fileprivate func record(_ kind: Kind, _ id: String) -> Record? {
    records.first { $0.kind == kind && $0.id == id }
  }
}

extension SideFiles {
  /// The files of a state that was compared.
  fileprivate init(
    of side: ComparedRoadmaps.Side, _ workspace: Workspace, _ repository: Repository
  ) throws {
    try self.init(
      side.name, at: side.commit.flatMap { ObjectName(hex: $0) }, workspace, repository)
  }
}
