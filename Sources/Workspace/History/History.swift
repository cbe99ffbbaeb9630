package import GitHistory
internal import RoadmapModel
package import RoadmapSlippage

/// The roadmap's dated versions along a first-parent line, read from a repository.
///
/// It stays with the thread that made it, as the repository does.
package final class History {
  /// The revision asked for, as it was written; `HEAD` where none was.
  package let revision: String
  package let tip: ObjectName
  /// The versions, the oldest first; the last one may be the uncommitted working tree.
  package let versions: [Version]
  /// Whether the last version is the uncommitted working tree.
  package let hasUncommitted: Bool
  /// Whether older history was left out of this clone, so that first values are no later than
  /// they seem.
  package let isShallow: Bool
  /// How many commits the line has.
  package var commitCount: Int { line.commits.count }
  /// What may make the history other than it seems.
  package let state: RepositoryState
  let workspace: Workspace
  let repository: Repository
  let line: WalkedLine
  let built: BuiltVersions
  private var zone: TimeZoneDays
  private var search: IntroductionSearch
  private var introductions: [IntroductionKey: Introduction] = [:]

  private struct IntroductionKey: Hashable {
    let version: Int
    let key: RecordKey
    let path: String
  }

  init(
    revision: String, tip: ObjectName, workspace: Workspace, repository: Repository,
    state: RepositoryState, line: WalkedLine, built: BuiltVersions, isShallow: Bool,
    search: IntroductionSearch
  ) {
    self.revision = revision
    self.tip = tip
    self.workspace = workspace
    self.repository = repository
    self.state = state
    self.line = line
    self.built = built
    self.isShallow = isShallow
    self.search = search
    zone = built.zone
    versions = built.versions
    hasUncommitted = built.hasUncommitted
  }

  /// The commit that brought a value into the merge that landed it.
  package func introduction(_ value: BroughtValue) throws -> Introduction? {
    let name = IntroductionKey(version: value.version, key: value.key, path: value.path)
    if let known = introductions[name] { return known }
    guard let commit = versions[value.version].commit, let merge = ObjectName(hex: commit) else {
      return nil
    }
    let id = try search.introducer(of: value.keys, in: merge, isHeld: value.isHeld)
    let note = try search.note(id)
    let found = Introduction(
      commit: id.hex, author: Person(name: note.authorName, email: note.authorEmail),
      decided: zone.day(note.authorTime), reason: note.reason)
    introductions[name] = found
    return found
  }

  /// The day of an instant in the roadmap's time zone.
  func day(_ instant: Int) -> Day { zone.day(instant) }
}
