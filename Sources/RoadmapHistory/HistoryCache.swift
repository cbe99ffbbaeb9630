internal import GitHistory
internal import RoadmapModel
internal import RoadmapSlippage
internal import Workspace

/// What earlier runs found in a history, kept in the git folder that all its work trees share.
///
/// Everything in it is named by the objects it comes from, so it is never stale: what it lacks is
/// read from the history, and deleting it costs only time. It is written beside its place and
/// moved there whole, and what is not whole counts as absent.
struct HistoryCache: Sendable {
  /// The version of the form; another one counts as absent.
  private static let version = 4
  private static let magic = Array("tiekartta history\n".utf8)

  /// The folder in the git folder, and the file in it.
  private static let folderName = "tiekartta"
  private let commonFolder: String
  private let fileName: String
  var path: String { Path.join(commonFolder, Self.folderName + "/" + fileName) }
  private let home: String
  private let usualFolder: String

  /// What was kept.
  struct Content: Sendable {
    var line: WalkedLine
    /// The branch that was looked at; empty for none.
    var branch: String
    var introductions: [KeptIntroduction]
  }

  /// Who brought a value into a merge.
  struct KeptIntroduction: Hashable, Sendable {
    let merge: ObjectName
    let record: RecordKey
    let field: String
    let commit: ObjectName
    let authorName: String
    let authorEmail: String
    let authorTime: Int
    let reason: String?
  }

  /// - Parameters:
  ///   - commonFolder: the git folder that all work trees share.
  ///   - home: the folder of `tiekartta.yaml` from the repository's root.
  ///   - usualFolder: the roadmap's folder as long as no version says otherwise.
  init(commonFolder: String, home: String, usualFolder: String) {
    self.commonFolder = commonFolder
    // Each roadmap of a repository has a file of its own.
    let name = home.utf8.map { byte in
      let isPlain = byte >= 0x30 && byte <= 0x39 || (0x61...0x7A).contains(byte | 0x20)
      return isPlain ? String(UnicodeScalar(byte)) : "-\(String(byte, radix: 16))"
    }.joined()
    let isShort = name.utf8.count <= 100
    fileName = "history" + (name.isEmpty || !isShort ? "" : "." + name)
    self.home = home
    self.usualFolder = usualFolder
  }

  /// What was kept; nil where there is nothing whole of this form and for this roadmap, in a
  /// plain file of a plain folder.
  func read() -> Content? {
    guard
      let bytes = try? commonFolderOpened().folder(Self.folderName)
        .bytes(of: fileName, limit: 1 << 28),
      var reader = ByteReader(sealed: bytes)
    else { return nil }
    return try? content(&reader)
  }

  /// Keeps what was found; where that cannot be written, or the folder or the file is a link or
  /// anything else that is not ours, the next run does without.
  func write(_ content: Content) {
    var writer = ByteWriter()
    write(content, to: &writer)
    let folder = try? commonFolderOpened().folder(Self.folderName, isMade: true)
    guard let folder else { return }
    try? folder.write(writer.sealed, as: fileName)
  }

  /// The git folder itself lies where this machine put it, also by a link.
  private func commonFolderOpened() throws(FileFault) -> OpenFolder {
    guard let real = Files.real(commonFolder) else {
      throw FileFault(path: commonFolder, code: FileFault.absent)
    }
    return try OpenFolder(real)
  }

  // MARK: Reading

  private func content(_ reader: inout ByteReader) throws(MalformedBytes) -> Content {
    guard try reader.raw(Self.magic.count).elementsEqual(Self.magic),
      try reader.number() == UInt64(Self.version),
      try reader.number() == UInt64(FactsWriter.version), try reader.text() == home,
      try reader.text() == usualFolder
    else { throw MalformedBytes() }
    let branch = try reader.text()
    let table = try FactsTable(from: &reader).facts
    var line = WalkedLine()
    line.commits = try Self.names(&reader)
    line.blobs = try Self.names(&reader)
    line.paths = try list(&reader) { reader throws(MalformedBytes) in try reader.text() }
    line.facts.reserveCapacity(line.blobs.count)
    for _ in line.blobs { line.facts.append(try fileFacts(&reader, table)) }
    line.formerHomes = try list(&reader) { reader throws(MalformedBytes) in
      FormerHome(end: try reader.index(below: line.commits.count), path: try reader.text())
    }
    line.deepFolder = try reader.text()
    let (commits, blobs, paths) = (line.commits.count, line.blobs.count, line.paths.count)
    var place = 0
    line.steps = try list(&reader) { reader throws(MalformedBytes) in
      place += try reader.index(below: commits - place)
      let note = try Self.note(&reader)
      let changes = try list(&reader) { reader throws(MalformedBytes) in
        WalkedStep.FileChange(
          path: Int32(try reader.index(below: paths)),
          old: Int32(try reader.index(below: blobs + 1)) - 1,
          new: Int32(try reader.index(below: blobs + 1)) - 1)
      }
      return WalkedStep(place: place, note: note, changes: changes)
    }
    let introductions = try list(&reader) { reader throws(MalformedBytes) in
      try introduction(&reader)
    }
    guard reader.remaining == 0 else { throw MalformedBytes() }
    return Content(line: line, branch: branch, introductions: introductions)
  }

  private func fileFacts(
    _ reader: inout ByteReader, _ table: [RecordFacts]
  ) throws(MalformedBytes) -> FileFacts? {
    switch try reader.index(below: 3) {
    case 0: return nil
    case 1: return FileFacts(isUnreadable: true)
    default:
      return FileFacts(
        records: try list(&reader) { reader throws(MalformedBytes) in
          table[try reader.index(below: table.count)]
        },
        repeated: try list(&reader) { reader throws(MalformedBytes) in try Self.key(&reader) })
    }
  }

  private func introduction(_ reader: inout ByteReader) throws(MalformedBytes) -> KeptIntroduction {
    KeptIntroduction(
      merge: try Self.name(&reader), record: try Self.key(&reader), field: try reader.text(),
      commit: try Self.name(&reader), authorName: try reader.text(),
      authorEmail: try reader.text(), authorTime: try reader.signed(),
      reason: try Self.optionalText(&reader))
  }

  private static func note(_ reader: inout ByteReader) throws(MalformedBytes) -> CommitNote {
    CommitNote(
      authorName: try reader.text(), authorEmail: try reader.text(),
      authorTime: try reader.signed(), commitTime: try reader.signed(),
      reason: try optionalText(&reader), merged: try names(&reader))
  }

  private static func key(_ reader: inout ByteReader) throws(MalformedBytes) -> RecordKey {
    guard let kind = Kind(rawValue: try reader.text()) else { throw MalformedBytes() }
    return RecordKey(kind, try reader.text())
  }

  private static func optionalText(_ reader: inout ByteReader) throws(MalformedBytes) -> String? {
    try reader.index(below: 2) == 1 ? try reader.text() : nil
  }

  private static func name(_ reader: inout ByteReader) throws(MalformedBytes) -> ObjectName {
    guard let name = ObjectName(Array(try reader.raw(20)).span) else { throw MalformedBytes() }
    return name
  }

  private static func names(_ reader: inout ByteReader) throws(MalformedBytes) -> [ObjectName] {
    let bytes = Array(try reader.raw(try reader.count(ofAtLeast: 20) * 20))
    return stride(from: 0, to: bytes.count, by: 20).compactMap { ObjectName(bytes.span, at: $0) }
  }

  private func list<Item>(
    _ reader: inout ByteReader, _ item: (inout ByteReader) throws(MalformedBytes) -> Item
  ) throws(MalformedBytes) -> [Item] {
    let count = try reader.count()
    var items: [Item] = []
    items.reserveCapacity(count)
    for _ in 0..<count { items.append(try item(&reader)) }
    return items
  }

  // MARK: Writing

  private func write(_ content: Content, to writer: inout ByteWriter) {
    let line = content.line
    writer.write(raw: Self.magic)
    writer.write(count: Self.version)
    writer.write(count: FactsWriter.version)
    writer.write(home)
    writer.write(usualFolder)
    writer.write(content.branch)
    var table = FactsWriter()
    let indices = line.facts.map { facts in facts?.records.map { table.index(of: $0) } ?? [] }
    table.write(to: &writer)
    write(line.commits, to: &writer)
    write(line.blobs, to: &writer)
    writer.write(count: line.paths.count)
    for path in line.paths { writer.write(path) }
    for (facts, indices) in zip(line.facts, indices) {
      guard let facts else {
        writer.write(count: 0)
        continue
      }
      writer.write(count: facts.isUnreadable ? 1 : 2)
      guard !facts.isUnreadable else { continue }
      writer.write(count: indices.count)
      for index in indices { writer.write(count: index) }
      writer.write(count: facts.repeated.count)
      for key in facts.repeated { write(key, to: &writer) }
    }
    writer.write(count: line.formerHomes.count)
    for home in line.formerHomes {
      writer.write(count: home.end)
      writer.write(home.path)
    }
    writer.write(line.deepFolder)
    var place = 0
    writer.write(count: line.steps.count)
    for step in line.steps {
      writer.write(count: step.place - place)
      place = step.place
      write(step.note, to: &writer)
      writer.write(count: step.changes.count)
      for change in step.changes {
        writer.write(count: Int(change.path))
        writer.write(count: Int(change.old) + 1)
        writer.write(count: Int(change.new) + 1)
      }
    }
    writer.write(count: content.introductions.count)
    for each in content.introductions {
      writer.write(raw: each.merge.bytes)
      write(each.record, to: &writer)
      writer.write(each.field)
      writer.write(raw: each.commit.bytes)
      writer.write(each.authorName)
      writer.write(each.authorEmail)
      writer.write(signed: each.authorTime)
      write(each.reason, to: &writer)
    }
  }

  private func write(_ names: [ObjectName], to writer: inout ByteWriter) {
    writer.write(count: names.count)
    for name in names { writer.write(raw: name.bytes) }
  }

  private func write(_ note: CommitNote, to writer: inout ByteWriter) {
    writer.write(note.authorName)
    writer.write(note.authorEmail)
    writer.write(signed: note.authorTime)
    writer.write(signed: note.commitTime)
    write(note.reason, to: &writer)
    write(note.merged, to: &writer)
  }

  private func write(_ key: RecordKey, to writer: inout ByteWriter) {
    writer.write(key.kind.rawValue)
    writer.write(key.id)
  }

  private func write(_ text: String?, to writer: inout ByteWriter) {
    writer.write(count: text == nil ? 0 : 1)
    if let text { writer.write(text) }
  }
}
