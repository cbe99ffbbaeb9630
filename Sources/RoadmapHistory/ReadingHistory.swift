internal import Diagnostics
internal import GitHistory
internal import RoadmapLint
package import RoadmapModel
internal import RoadmapSlippage
internal import Workspace

/// Which history is asked for.
package struct HistoryRequest: Sendable {
  /// The revision whose first-parent line counts; the checked-out one where none is named.
  package var revision: String?
  /// The last day that counts; later versions are left out.
  package var until: Day?
  /// The day on which the uncommitted working tree would land.
  package var today: Day
  /// Whether a clone that lacks older history is taken for what it is.
  package var allowsShallow = false
  /// Whether the command can be told to do so.
  package var mayAllowShallow = true
  /// Whether what earlier runs found may be used and kept in the git folder.
  package var usesCache = true
  /// Told now and then how many commits of how many are read.
  package var progress: (@Sendable (Int, Int) -> Void)?

  package init(today: Day) {
    self.today = today
  }

  /// Whether the uncommitted working tree belongs to it.
  var isOfWorkingTree: Bool { revision == nil && until == nil }
}

/// Loads what reads git, beside what else a program has to do before it asks for a history.
package final class HistoryPreparation {
  private let loading = Worker { Repository.prepare() }

  /// Begins at once.
  package init() {}

  /// Waits until it is done: a thread must not outlive its program.
  package func wait() { loading.join() }
}

extension Workspace {
  /// The roadmap's dated versions along a first-parent line.
  ///
  /// Uncommitted changes of the working tree are the last one, unless a revision or a last day is
  /// named.
  /// - Throws: a `HistoryFault` where history is missing, and a `GitError` where it cannot be read.
  package func history(_ request: HistoryRequest) throws -> History {
    // Loading libgit2 takes as long as all this, and neither needs the other.
    let seeing = request.isOfWorkingTree ? Seeing(self) : nil
    let early = request.usesCache ? try? Early(self) { try zone($0) } : nil
    let files = seeing?.files ?? .success(nil)
    let repository: Repository
    do throws(GitError) {
      repository = try findRepository()
    } catch {
      throw error.kind == .notARepository ? HistoryFault.noRepository : error
    }
    let state = try repository.state()
    do {
      return try history(request, repository, state, early, files)
    } catch let error as GitError {
      switch error.kind {
      case .unbornHead: throw HistoryFault.noCommits
      case .missingObject where state.isPartial: throw HistoryFault.partial(error.message)
      case .missingObject: throw HistoryFault.missing(error.message)
      default: throw error
      }
    }
  }

  private func history(
    _ request: HistoryRequest, _ repository: Repository, _ state: RepositoryState,
    _ early: Early?, _ files: Result<SeenFiles?, any Error>
  ) throws -> History {
    let revision = request.revision ?? "HEAD"
    let tip = try repository.resolveName(revision)
    let home = repositoryHome(repository)
    let boundary = Set(state.shallow.compactMap { ObjectName(hex: $0) })
    // What was kept of a whole history says nothing of one that was cut off since.
    let isCached = request.usesCache && state.shallow.isEmpty
    let cache =
      isCached
      ? HistoryCache(
        commonFolder: repository.commonDir, home: home, usualFolder: configuration.folder) : nil
    let isEarly = early != nil && cache?.path == early?.cache.path
    let known = isEarly ? early?.content : cache?.read()
    // A revision from before the folder moved has it where it was then.
    let there =
      revision == "HEAD"
      ? home : try self.home(in: repository.lineCommit(tip).tree, repository)
    var walker = LineWalker(
      repository, home: there, folder: configuration.folder, boundary: boundary,
      knowing: known?.line ?? WalkedLine(), progress: request.progress)
    let end = try walker.walk(to: tip)
    let line = walker.line
    // A part of a line that is kept whole need not be kept by itself.
    let isPart = known.map { $0.line.commits.starts(with: line.commits) } ?? false
    let isShallow = end == .shallow
    if isShallow, !request.allowsShallow {
      throw HistoryFault.shallow(line.commits.count, canAllow: request.mayAllowShallow)
    }
    var built =
      if isEarly, let early, early.content.line.commits.count == line.commits.count,
        early.content.line.commits.last == line.commits.last
      { early.built } else { try BuiltVersions(line) { try zone($0) } }
    if let until = request.until {
      built.end(by: until, on: line)
    } else if request.isOfWorkingTree, !state.isBare, let files = try files.get() {
      let tree = UncommittedTree(
        files, repository, head: line.head, referenced: built.builder.referenced)
      if !tree.isClean { built.add(tree, today: request.today) }
    }
    guard !built.versions.isEmpty else {
      throw request.until.map { HistoryFault.noVersions(by: $0.description) }
        ?? HistoryFault.noVersions
    }
    return History(
      revision: revision, tip: tip, workspace: self, repository: repository, state: state,
      line: line, trees: walker.trees, built: built, until: request.until, isShallow: isShallow,
      boundary: boundary,
      cache: isPart && line.commits.count != known?.line.commits.count ? nil : cache,
      known: known, isKept: isPart)
  }

  /// The time zone that turns instants to days: the roadmap's own, else that of the calendar.
  private func zone(_ roadmap: RecordFacts?) throws -> TimeZoneDays {
    try zone(named: roadmap?.values.first { $0.path == "time-zone" }?.value)
  }

  /// The time zone of a name; without one, that of the calendar.
  func zone(named name: String?) throws -> TimeZoneDays {
    let usual = configuration.lint.calendar.country == "FI" ? "Europe/Helsinki" : "UTC"
    return try TimeZoneDays(name ?? usual)
  }
}

extension WalkedLine {
  /// What each path holds at the end of the line.
  var head: [String: ObjectName] {
    var held: [Int32: Int32] = [:]
    for step in steps {
      for change in step.changes { held[change.path] = change.new }
    }
    return Dictionary(
      uniqueKeysWithValues: held.compactMap { path, blob in
        blob < 0 ? nil : (paths[Int(path)], blobs[Int(blob)])
      })
  }
}

/// What was kept of a history, read and put together before the repository is open.
private struct Early {
  let cache: HistoryCache
  let content: HistoryCache.Content
  let built: BuiltVersions

  /// Looks where the git folder usually lies; a linked work tree's is found once it is open.
  init?(_ workspace: Workspace, zone: (RecordFacts?) throws -> TimeZoneDays) throws {
    guard let top = workspace.repository, let home = Path.relative(workspace.root, to: top) else {
      return nil
    }
    cache = HistoryCache(
      commonFolder: Path.join(top, ".git"), home: home,
      usualFolder: workspace.configuration.folder)
    guard let content = cache.read() else { return nil }
    self.content = content
    built = try BuiltVersions(content.line, zone: zone)
  }
}

/// Looks which files lie in the folder, on a thread of its own.
private final class Seeing: @unchecked Sendable {
  // Found by the thread until it ends, and read by the one that waited for that.
  private var found: Result<SeenFiles?, any Error> = .success(nil)
  private var worker: Worker?

  init(_ workspace: Workspace) {
    worker = Worker { self.found = Result { try SeenFiles(workspace) } }
  }

  /// The files, once all are seen.
  var files: Result<SeenFiles?, any Error> {
    worker?.join()
    worker = nil
    return found
  }
}
