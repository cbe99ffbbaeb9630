internal import Diagnostics
internal import GitHistory
internal import RoadmapModel
internal import RoadmapSlippage
internal import Workspace
internal import YAMLTree

/// Finds the commit on a merged side that brought a value in.
///
/// From the merge it follows the parents that already hold the value, and stops at the commit
/// none of whose parents does. What the main line held before is no merged side: where that is
/// reached, the merge itself chose the value.
final class IntroductionSearch {
  private let repository: Repository
  private let home: [String]
  private let folder: String
  private let boundary: Set<ObjectName>
  private let line: WalkedLine
  /// Trees that the main line had: what lies in them is known without git.
  private let trees: FolderTrees
  /// Knows the files that ever held a record on the main line.
  private let builder: VersionBuilder
  /// Each commit of the main line by its place.
  private let places: [ObjectName: Int]
  /// What each file held on the main line, from which place on; negative for nothing.
  private var course: [Int32: [(place: Int, blob: Int32)]] = [:]
  /// What contents met besides the line's say.
  private var facts: [ObjectName: FileFacts] = [:]
  private let blobs: [ObjectName: Int32]
  private var commits: [ObjectName: SideCommit] = [:]
  private var found: [FileInCommit: ObjectName?] = [:]
  /// What trees have under a name: many commits share most of their trees.
  private var items: [NameInTree: TreeItem?] = [:]
  private let known = KnownObjects()
  /// All files of commits that were asked for them, by their trees.
  private var lists: [ObjectName: [RoadmapFiles<CommitTree>.File]] = [:]
  /// The names on the way to each file.
  private var names: [Int32: [String]] = [:]

  /// What is kept of a commit that was met: its message is long, and hardly any is asked for twice.
  private struct SideCommit {
    let tree: ObjectName
    let parents: [ObjectName]
    let note: CommitNote
  }

  private struct FileInCommit: Hashable {
    let commit: ObjectName
    let path: Int32
  }

  private struct NameInTree: Hashable {
    let tree: ObjectName
    let name: String
  }

  private struct RecordInBlob: Hashable {
    let blob: ObjectName
    let record: RecordKey
  }

  /// Records that were read whole: of each value of one the same are asked for.
  private final class WholeRecords {
    var records: [RecordInBlob: Record] = [:]
  }

  private let whole = WholeRecords()

  /// A record in a content that holds it.
  private struct Held {
    let blob: ObjectName
    let facts: RecordFacts
  }

  init(
    _ repository: Repository, home: String, folder: String, line: WalkedLine, trees: FolderTrees,
    builder: VersionBuilder, boundary: Set<ObjectName>
  ) {
    self.repository = repository
    self.home = home.split(separator: "/").map(String.init)
    self.folder = folder
    self.boundary = boundary
    self.line = line
    self.trees = trees
    self.builder = builder
    var places = [ObjectName: Int](minimumCapacity: line.commits.count)
    for (place, commit) in line.commits.enumerated() { places[commit] = place }
    self.places = places
    var blobs = [ObjectName: Int32](minimumCapacity: line.blobs.count)
    for (index, blob) in line.blobs.enumerated() { blobs[blob] = Int32(index) }
    self.blobs = blobs
    for step in line.steps {
      for change in step.changes {
        course[change.path, default: []].append((step.place, change.new))
      }
    }
  }

  /// The commit that brought a value into a merge; the merge itself where no side did.
  ///
  /// - Parameter keys: the record under all the ids it had.
  func introducer(
    of keys: [RecordKey], in merge: ObjectName, isHeld: (RecordFacts?) -> Bool
  ) throws(GitError) -> ObjectName {
    try introducer(of: keys, in: merge) { (_, held) throws(GitError) in isHeld(held?.facts) }
  }

  /// The same of what facts do not tell: the record is read whole.
  func introducer(
    of keys: [RecordKey], in merge: ObjectName, isHeldWhole: (Record?) -> Bool
  ) throws(GitError) -> ObjectName {
    let whole = whole
    return try introducer(of: keys, in: merge) { (repository, held) throws(GitError) in
      guard let held else { return isHeldWhole(nil) }
      let name = RecordInBlob(blob: held.blob, record: held.facts.key)
      if let known = whole.records[name] { return isHeldWhole(known) }
      let bytes = try repository.content(of: held.blob, atMost: YAMLLimits.fileBytes)
      let tree = YAMLTree.read(SourceText(path: "", bytes: bytes))
      let record = RoadmapDecoder.decode(tree).records.first {
        $0.key == held.facts.key
      }
      whole.records[name] = record
      return isHeldWhole(record)
    }
  }

  private func introducer(
    of keys: [RecordKey], in merge: ObjectName,
    isHeld: (Repository, Held?) throws(GitError) -> Bool
  ) throws(GitError) -> ObjectName {
    var current = merge
    // What the main line did after the merge has no say in what brought a value into it.
    let last = places[merge] ?? .max
    let files = keys.map { key in
      let known = builder.homes(of: key).filter { $0.place <= last }.map(\.path)
      return (
        key,
        known.count < 2
          ? known
          : known.sorted {
            line.paths[Int($0)].utf8.lexicographicallyPrecedes(line.paths[Int($1)].utf8)
          }
      )
    }
    // A history cannot be longer than this without a loop, which git's ids rule out.
    for _ in 0..<1_000_000 {
      let parents = try current == merge ? merged(by: merge) : parents(of: current)
      var next: ObjectName?
      for parent in parents {
        let place = places[parent]
        if current == merge, place != nil { continue }
        let held =
          if let place { recordOnLine(files, at: place) } else {
            try recordBeside(files, at: parent, isNear: current == merge)
          }
        guard try isHeld(repository, held) else { continue }
        if place != nil { return merge }
        next = parent
        break
      }
      guard let next else { return current }
      current = next
    }
    return merge
  }

  /// What a commit says.
  func note(_ id: ObjectName) throws(GitError) -> CommitNote {
    try commit(id).note
  }

  private func parents(of id: ObjectName) throws(GitError) -> [ObjectName] {
    boundary.contains(id) ? [] : try commit(id).parents
  }

  /// What a merge brought to the line: its parents besides the first.
  private func merged(by merge: ObjectName) throws(GitError) -> [ObjectName] {
    guard !boundary.contains(merge) else { return [] }
    guard let place = places[merge] else { return Array(try parents(of: merge).dropFirst()) }
    var (low, high) = (0, line.steps.count)
    while low < high {
      let middle = (low + high) / 2
      if line.steps[middle].place < place { low = middle + 1 } else { high = middle }
    }
    guard low < line.steps.count, line.steps[low].place == place else {
      return Array(try parents(of: merge).dropFirst())
    }
    return line.steps[low].note.merged
  }

  private func commit(_ id: ObjectName) throws(GitError) -> SideCommit {
    if let known = commits[id] { return known }
    let read = try repository.lineCommit(id)
    let commit = SideCommit(tree: read.tree, parents: read.parents, note: CommitNote(read))
    commits[id] = commit
    return commit
  }

  // MARK: A record in a commit

  /// A record's facts at a place of the main line, which the walk knows without git.
  private func recordOnLine(_ files: [(RecordKey, [Int32])], at place: Int) -> Held? {
    for (key, paths) in files {
      for path in paths {
        guard let blob = blob(of: path, at: place), let facts = line.facts[Int(blob)],
          let record = facts.records.first(where: { $0.key == key })
        else { continue }
        return Held(blob: line.blobs[Int(blob)], facts: record)
      }
    }
    return nil
  }

  private func blob(of path: Int32, at place: Int) -> Int32? {
    let course = course[path] ?? []
    var (low, high) = (0, course.count)
    while low < high {
      let middle = (low + high) / 2
      if course[middle].place <= place { low = middle + 1 } else { high = middle }
    }
    guard low > 0, course[low - 1].blob >= 0 else { return nil }
    return course[low - 1].blob
  }

  /// A record's facts in a commit beside the main line: looked for in the files that ever held
  /// it, and near the merge, which may have moved it, in all files.
  private func recordBeside(
    _ files: [(RecordKey, [Int32])], at id: ObjectName, isNear: Bool
  ) throws(GitError) -> Held? {
    for (key, paths) in files {
      for path in paths {
        guard let blob = try content(of: path, in: id) else { continue }
        let facts = try read(blob)
        if let record = facts.record(key) { return Held(blob: blob, facts: record) }
      }
    }
    guard isNear else { return nil }
    for file in try self.files(of: commit(id).tree) {
      let facts = try read(file.content)
      for (key, _) in files {
        if let record = facts.record(key) { return Held(blob: file.content, facts: record) }
      }
    }
    return nil
  }

  /// All files of the roadmap in a commit; none where it has no roadmap.
  private func files(of root: ObjectName) throws(GitError) -> [RoadmapFiles<CommitTree>.File] {
    if let known = lists[root] { return known }
    var files: [RoadmapFiles<CommitTree>.File] = []
    do {
      let tree = CommitTree(repository, at: root, knowing: known)
      files = try tree.roadmapFiles(home: home.joined(separator: "/"), usualFolder: folder).files
    } catch let error as GitError {
      throw error
    } catch {
      // There is no folder to read.
    }
    lists[root] = files
    return files
  }

  private func content(
    of path: Int32, in id: ObjectName
  ) throws(GitError) -> ObjectName? {
    let name = FileInCommit(commit: id, path: path)
    if let known = found[name] { return known }
    let root = try commit(id).tree
    let names =
      names[path]
      ?? home
      + line.paths[Int(path)].utf8.split(separator: UInt8(ascii: "/")).map { String($0) ?? "" }
    self.names[path] = names
    var blob: ObjectName?
    var tree = root
    let text = line.paths[Int(path)]
    // How much of the path leads to the tree at hand.
    var passed = text.utf8.startIndex
    for (index, name) in names.enumerated() {
      if index > home.count {
        passed = text.utf8.index(passed, offsetBy: names[index - 1].utf8.count + 1)
      }
      if index >= home.count,
        let place = trees.place(of: tree, at: text[..<passed].utf8),
        let known = self.blob(of: path, at: place)
      {
        blob = line.blobs[Int(known)]
        break
      }
      guard let item = try item(name, of: tree) else { break }
      if item.sort == .link {
        blob = try files(of: root).first { $0.path == text }?.content
        break
      }
      guard index + 1 < names.count else {
        if item.sort == .file { blob = item.object }
        break
      }
      guard item.sort == .folder else { break }
      tree = item.object
    }
    found[name] = .some(blob)
    return blob
  }

  private func item(_ name: String, of tree: ObjectName) throws(GitError) -> TreeItem? {
    let place = NameInTree(tree: tree, name: name)
    if let known = items[place] { return known }
    let item = try repository.item(name, of: tree)
    items[place] = .some(item)
    return item
  }

  private func read(_ blob: ObjectName) throws(GitError) -> FileFacts {
    if let index = blobs[blob], let facts = line.facts[Int(index)] { return facts }
    if let known = facts[blob] { return known }
    let read: FileFacts
    do throws(GitError) {
      read = FactsReader.read(
        bytes: try repository.content(of: blob, atMost: YAMLLimits.fileBytes))
    } catch {
      guard error.kind == .tooLarge else { throw error }
      read = FileFacts(isUnreadable: true)
    }
    facts[blob] = read
    return read
  }
}

extension FileFacts {
  /// The facts of one record, where the file holds it.
  fileprivate func record(_ key: RecordKey) -> RecordFacts? { records.first { $0.key == key } }
}
