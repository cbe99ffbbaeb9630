package import GitHistory
package import RoadmapModel
package import RoadmapSlippage
internal import Workspace

/// The roadmap's dated versions along a first-parent line, read from a repository.
///
/// It stays with the thread that made it, as the repository does.
package final class History {
  /// The revision asked for, as it was written; `HEAD` where none was.
  package let revision: String
  package let tip: ObjectName
  /// The versions, the oldest first; the last one may be the uncommitted working tree.
  package private(set) var versions: [Version]
  /// Every record through all versions, under all its ids.
  private(set) lazy var lives = Lives(versions)
  private(set) lazy var internalRecords = InternalRecords(versions, lives)
  /// Whether the last version is the uncommitted working tree.
  package let hasUncommitted: Bool
  /// Whether older history was left out of this clone, so that first values are no later than
  /// they seem.
  package let isShallow: Bool
  /// The last day that counts, where one was asked for.
  let until: Day?
  /// How many commits the line has.
  package var commitCount: Int { line.commits.count }
  /// The branch that is looked at; empty where the revision is not the checked-out branch.
  let branch: String
  /// How many commits that an earlier run saw on this branch are no longer on it; nil where
  /// nothing was rewritten or nothing is known of before.
  package let rewrittenCommits: Int?
  /// Whether the commit that an earlier run saw at the end of this branch came in by a merge, so
  /// that what was the main line is a side line now.
  package let hasSwappedLines: Bool
  /// What may make the history other than it seems.
  package let state: RepositoryState
  let workspace: Workspace
  let repository: Repository
  package let line: WalkedLine
  private let trees: FolderTrees
  let built: BuiltVersions
  private var zone: TimeZoneDays
  /// The names that `.mailmap` gives to people.
  private var names: Mailmap?
  /// Made when the first commit is looked for that is not known from an earlier run.
  private lazy var search = IntroductionSearch(
    repository, home: workspace.repositoryHome(repository), folder: workspace.configuration.folder,
    line: line, trees: trees, builder: built.builder, boundary: boundary)
  private let boundary: Set<ObjectName>
  /// The introductions that are known, and the place of each.
  private var introductions: [HistoryCache.KeptIntroduction]
  private var places: [IntroductionKey: Int]
  /// What each commit says, by its id.
  private var said: [ObjectName: Introduction] = [:]
  /// Where to keep what was found, and how many introductions are kept there already.
  private let cache: HistoryCache?
  private var isKept: Bool
  private var keeping = HistoryKeeping(nil)

  private struct IntroductionKey: Hashable {
    let merge: ObjectName
    let record: RecordKey
    let field: String
  }

  init(
    revision: String, tip: ObjectName, workspace: Workspace, repository: Repository,
    state: RepositoryState, line: WalkedLine, trees: FolderTrees, built: BuiltVersions,
    until: Day?, isShallow: Bool, boundary: Set<ObjectName>, cache: HistoryCache?,
    known: HistoryCache.Content?, isKept: Bool
  ) {
    self.revision = revision
    self.tip = tip
    self.workspace = workspace
    self.repository = repository
    self.state = state
    self.line = line
    self.trees = trees
    self.built = built
    self.until = until
    self.isShallow = isShallow
    self.boundary = boundary
    self.cache = cache
    self.isKept = isKept
    branch = revision == "HEAD" ? state.head ?? "" : ""
    if let known, !branch.isEmpty, known.branch == branch, let last = known.line.commits.last,
      !line.commits.contains(last), !known.line.commits.contains(tip)
    {
      let shared = zip(known.line.commits, line.commits).prefix { $0 == $1 }.count
      hasSwappedLines = line.steps.contains { $0.note.merged.contains(last) }
      rewrittenCommits = hasSwappedLines ? nil : known.line.commits.count - shared
    } else {
      hasSwappedLines = false
      rewrittenCommits = nil
    }
    introductions = known?.introductions ?? []
    places = Dictionary(
      introductions.enumerated().map {
        (IntroductionKey(merge: $1.merge, record: $1.record, field: $1.field), $0)
      },
      uniquingKeysWith: { first, _ in first })
    zone = built.zone
    versions = built.versions
    hasUncommitted = built.hasUncommitted
    names = people
    if let names { versions = versions.map { $0.by(Self.person($0.author, names)) } }
  }

  /// The commits that brought values into the merges that landed them; nil for what the
  /// uncommitted working tree brought.
  package func introductions(of values: [BroughtValue]) throws -> [Introduction?] {
    try values.map { value in
      guard let merge = built.commit(of: value.version) else { return nil }
      let name = IntroductionKey(merge: merge, record: value.key, field: value.path)
      if let known = places[name] { return introduction(introductions[known]) }
      let found = try find(value, in: merge)
      places[name] = introductions.count
      introductions.append(found)
      return introduction(found)
    }
  }

  private func find(
    _ value: BroughtValue, in merge: ObjectName
  ) throws -> HistoryCache.KeptIntroduction {
    let id = try search.introducer(of: value.keys, in: merge, isHeld: value.isHeld)
    let note = try search.note(id)
    isKept = false
    return HistoryCache.KeptIntroduction(
      merge: merge, record: value.key, field: value.path, commit: id,
      authorName: note.authorName, authorEmail: note.authorEmail, authorTime: note.authorTime,
      reason: note.reason)
  }

  private func introduction(_ kept: HistoryCache.KeptIntroduction) -> Introduction {
    if let known = said[kept.commit] { return known }
    let introduction = Introduction(
      commit: kept.commit.hex, author: person(kept.authorName, kept.authorEmail),
      decided: zone.day(kept.authorTime), reason: kept.reason)
    said[kept.commit] = introduction
    return introduction
  }

  /// The commit that brought what facts do not tell of a record into the merge that landed it;
  /// nothing for the uncommitted working tree.
  ///
  /// - Parameter key: the record's present key.
  package func introduction(
    of key: RecordKey, in version: Int, isHeld: (Record?) -> Bool
  ) throws -> Introduction? {
    let keys = keys(of: key, in: version) ?? [key]
    guard let commit = versions[version].commit, let merge = ObjectName(hex: commit) else {
      return nil
    }
    let id = try search.introducer(of: keys, in: merge, isHeldWhole: isHeld)
    let note = try search.note(id)
    return Introduction(
      commit: id.hex, author: person(note.authorName, note.authorEmail),
      decided: zone.day(note.authorTime), reason: note.reason)
  }

  /// Keeps what was found for the next run, unless that knows it already; another thread does it.
  @discardableResult
  package func keep() -> HistoryKeeping {
    guard !isKept, let cache else { return keeping }
    isKept = true
    let content = HistoryCache.Content(line: line, branch: branch, introductions: introductions)
    keeping.wait()
    keeping = HistoryKeeping(Worker { cache.write(content) })
    return keeping
  }

  private func person(_ name: String, _ email: String) -> Person {
    let person = Person(name: name, email: email)
    return names.map { Self.person(person, $0) } ?? person
  }

  private static func person(_ person: Person, _ names: Mailmap) -> Person {
    let named = names.name(person.name, email: person.email)
    return Person(name: named.name, email: named.email)
  }

  /// The day of an instant in the roadmap's time zone.
  func day(_ instant: Int) -> Day { zone.day(instant) }
}

/// What was found of a history, on its way to the git folder.
package final class HistoryKeeping {
  private let writing: Worker?

  init(_ writing: Worker?) {
    self.writing = writing
  }

  /// Waits until it is there: a thread must not outlive its program.
  package func wait() { writing?.join() }

  deinit { wait() }
}
