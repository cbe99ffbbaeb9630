internal import Diagnostics
internal import GitHistory
internal import RoadmapModel
internal import Workspace
internal import YAMLTree

/// Walks a first-parent line on the thread that owns the repository, and hands every new content
/// to another thread to be read; what that one has no time for is read here.
struct LineWalker {
  let repository: Repository
  /// The path of the folder of `tiekartta.yaml` from the repository's root; empty for the root.
  let home: String
  /// The roadmap's folder from there, as long as no version says otherwise.
  let folder: String
  let boundary: Set<ObjectName>
  /// Told now and then how many commits of how many are read.
  private let progress: (@Sendable (Int, Int) -> Void)?

  private(set) var line: WalkedLine
  /// The trees that the folders of the part that was walked had, by their places on the line.
  let trees = FolderTrees()
  private var blobIndices: [ObjectName: Int32] = [:]
  private var pathIndices: [String: Int32] = [:]
  /// Whether each content was read or is on its way to be.
  private var isRead: [Bool] = []

  /// - Parameter line: what an earlier run knew; it is gone on from where it leads to the tip.
  init(
    _ repository: Repository, home: String, folder: String, boundary: Set<ObjectName>,
    knowing line: WalkedLine, progress: (@Sendable (Int, Int) -> Void)?
  ) {
    self.progress = progress
    self.repository = repository
    self.home = home
    self.folder = folder
    self.boundary = boundary
    self.line = line
  }

  /// Walks to a tip; returns whether anything new was met.
  mutating func walk(to tip: ObjectName) throws(GitError) -> FirstParentLine.End? {
    let known = line.commits
    if known.last == tip { return nil }
    var places: [ObjectName: Int] = [:]
    places.reserveCapacity(known.count)
    for (place, id) in known.enumerated() { places[id] = place }
    let new = try repository.firstParentLine(from: tip, boundary: boundary) {
      !places.isEmpty && places[$0] != nil
    }
    var last: ObjectName?
    if case .known(let id) = new.end {
      last = id
      shorten(to: (places[id] ?? 0) + 1)
    } else {
      shorten(to: 0)
    }
    guard !new.commits.isEmpty else { return new.end }
    isRead = line.facts.map { $0 != nil }
    for (index, blob) in line.blobs.enumerated() { blobIndices[blob] = Int32(index) }
    for (index, path) in line.paths.enumerated() { pathIndices[path] = Int32(index) }
    var moved = try follow(new.commits.reversed(), after: last)
    // Where the folder came from elsewhere, all is walked again with where it lay before.
    while let home = moved {
      line.formerHomes.removeAll { $0.end == home.end }
      line.formerHomes.append(home)
      line.formerHomes.sort { $0.end < $1.end }
      let homes = line.formerHomes
      shorten(to: 0)
      line.formerHomes = homes
      isRead = line.facts.map { $0 != nil }
      let all = try repository.firstParentLine(from: tip, boundary: boundary) { _ in false }
      moved = try follow(all.commits.reversed(), after: nil)
    }
    return new.end
  }

  /// The home folder at a place of the line.
  private func home(at place: Int) -> String {
    line.formerHomes.first { $0.end > place }?.path ?? home
  }

  /// Forgets what came after a place on the line; what contents say is kept.
  private mutating func shorten(to count: Int) {
    guard count < line.commits.count else { return }
    line.commits.removeLast(line.commits.count - count)
    line.steps.removeAll { $0.place >= count }
    line.formerHomes.removeAll { $0.end > count }
    if count == 0 { line.deepFolder = "" }
  }

  /// Follows commits; returns where the home folder lay before one of them, once that is found.
  private mutating func follow(
    _ commits: [LineCommit], after last: ObjectName?
  ) throws(GitError) -> FormerHome? {
    let queue = WorkQueue<[ReadingJob]>(limit: 1 << 19)
    let (beside, here) = (Reading(), Reading())
    let worker = Worker { beside.readAll(of: queue) }
    var failure: GitError?
    var moved: FormerHome?
    do throws(GitError) {
      moved = try walk(commits, after: last, into: Batch(queue: queue, else: here))
    } catch {
      failure = error
    }
    queue.close()
    if failure == nil { here.readAll(of: queue) }
    worker.join()
    if let failure { throw failure }
    line.facts += Array(repeating: nil, count: line.blobs.count - line.facts.count)
    for reading in [beside, here] {
      for (blob, facts) in reading.results { line.facts[Int(blob)] = facts }
    }
    return moved
  }

  private mutating func walk(
    _ commits: [LineCommit], after last: ObjectName?, into batch: Batch
  ) throws(GitError) -> FormerHome? {
    var home = home(at: last == nil ? 0 : line.commits.count - 1)
    var before: ObjectName?
    var files = VersionFiles(repository, home: home, folder: folder, noting: trees)
    if let last {
      trees.place = line.commits.count - 1
      let tree = try repository.lineCommit(last).tree
      before = tree
      _ = try files.advance(to: tree)
    }
    var batch = batch
    defer { batch.send() }
    for (count, commit) in commits.enumerated() {
      if count & 0xFF == 0 { progress?(count, commits.count) }
      let place = line.commits.count
      trees.place = place
      line.commits.append(commit.id)
      let hadConfiguration = files.hasConfiguration
      if !line.formerHomes.isEmpty, self.home(at: place) != home {
        home = self.home(at: place)
        files.move(to: home)
      }
      let changes = try files.advance(to: commit.tree)
      if let folder = files.deepFolder { line.deepFolder = folder }
      if !hadConfiguration, files.hasConfiguration, let before {
        let search = MovedHome(repository: repository)
        // A clone that lacks trees beside the roadmap's still has its history.
        if let former = try? search.origin(of: home, in: commit.tree, after: before) {
          return FormerHome(end: place, path: former)
        }
      }
      before = commit.tree
      guard !changes.isEmpty else { continue }
      var step = WalkedStep(place: place, note: CommitNote(commit), changes: [])
      for change in changes {
        let path = index(of: change.path)
        let old = change.old.map { blobIndices[$0] ?? -1 } ?? -1
        let new = try change.new.map { name throws(GitError) in
          try index(of: name, change, path, old, into: &batch)
        }
        step.changes.append(WalkedStep.FileChange(path: path, old: old, new: new ?? -1))
      }
      line.steps.append(step)
    }
    return nil
  }

  private mutating func index(of path: String) -> Int32 {
    if let known = pathIndices[path] { return known }
    let index = Int32(line.paths.count)
    line.paths.append(path)
    pathIndices[path] = index
    return index
  }

  /// The index of a content; a new one is read and handed on.
  private mutating func index(
    of name: ObjectName, _ change: FolderWalk.Change, _ path: Int32, _ old: Int32,
    into batch: inout Batch
  ) throws(GitError) -> Int32 {
    let index = blobIndices[name] ?? Int32(line.blobs.count)
    if Int(index) == line.blobs.count {
      line.blobs.append(name)
      isRead.append(false)
      blobIndices[name] = index
    }
    // Other files, such as a foreword, only tell that a version is one; what a refused link says is
    // no roadmap's.
    guard change.path.isYAML, !change.isLink, !isRead[Int(index)] else { return index }
    isRead[Int(index)] = true
    do throws(GitError) {
      let bytes = try repository.content(of: name, atMost: YAMLLimits.fileBytes)
      batch.add(ReadingJob(blob: index, path: path, old: old, bytes: bytes))
    } catch {
      guard error.kind == .tooLarge else { throw error }
      batch.add(ReadingJob(blob: index, path: path, old: old, bytes: nil))
    }
    return index
  }
}

/// A content to be read: its index, and those of its path and of what stood there before.
struct ReadingJob: Sendable {
  let blob: Int32
  let path: Int32
  let old: Int32
  /// Nil where it is larger than a roadmap's file may be.
  let bytes: [UInt8]?
}

/// Contents on their way to be read.
///
/// Handing each over by itself would wake the reading thread thousands of times. Where that falls
/// behind, they are read here instead.
private struct Batch {
  private let queue: WorkQueue<[ReadingJob]>
  private let here: Reading
  private var jobs: [ReadingJob] = []
  private var weight = 0

  init(queue: WorkQueue<[ReadingJob]>, else here: Reading) {
    self.queue = queue
    self.here = here
  }

  mutating func add(_ job: ReadingJob) {
    jobs.append(job)
    weight += job.bytes?.count ?? 0
    if jobs.count >= 64 || weight >= 1 << 16 { send() }
  }

  mutating func send() {
    guard !jobs.isEmpty else { return }
    if !queue.offer(jobs, weight: weight) { here.read(jobs) }
    jobs = []
    weight = 0
  }
}

/// Reads contents one after another, on one thread.
private final class Reading: @unchecked Sendable {
  // Used by one thread until it ends, and by the one that waited for that end afterwards.
  private(set) var results: [(blob: Int32, facts: FileFacts)] = []
  private var reader = IncrementalFactsReader()
  /// The version of each path that was read last.
  private var last: [Int32: ReadVersion] = [:]

  /// Reads what comes until nothing more does.
  func readAll(of queue: WorkQueue<[ReadingJob]>) {
    while let jobs = queue.take() { read(jobs) }
  }

  func read(_ jobs: [ReadingJob]) {
    for job in jobs {
      guard let bytes = job.bytes else {
        results.append((job.blob, FileFacts(isUnreadable: true)))
        continue
      }
      let version = reader.read(bytes, after: last[job.path])
      results.append((job.blob, version.facts))
      // A version that cannot be taken apart leaves one that can be to compare with.
      if version.isDivided || last[job.path]?.isDivided != true { last[job.path] = version }
    }
  }
}
