internal import Diagnostics
internal import GitHistory
internal import RoadmapHistory
internal import Workspace

/// The branch that the gate holds changes against.
///
/// It is found by its full name: a tag, or a branch that only looks like one of a remote, must not
/// be taken for it.
struct GateBase {
  /// As it is shown.
  let name: String
  let commit: ObjectName

  /// What a person asked for, else the target branch that a CI run tells, else the main branch that
  /// the repository knows.
  ///
  /// - Throws: a `HistoryFault` where none is found, or more than one.
  init(asked: String?, environment: [String: String], in repository: Repository) throws {
    let search = BaseSearch(repository: repository, remotes: try BaseSearch.remotes(of: repository))
    if let asked {
      self = try search.asked(asked)
    } else if let target = CIRun.targetBranch(environment) {
      guard let found = try search.branch(target) else {
        throw HistoryFault.missingBase(target, isShallow: try !repository.state().shallow.isEmpty)
      }
      self = found
    } else {
      guard let found = try search.main() else { throw HistoryFault.noBase }
      self = found
    }
  }

  fileprivate init(_ name: String, _ commit: ObjectName) {
    self.name = name
    self.commit = commit
  }
}

/// What a run of continuous integration tells of itself.
enum CIRun {
  /// The variables by which forges name the branch that a change goes into.
  private static let targets = ["GITHUB_BASE_REF", "CI_MERGE_REQUEST_TARGET_BRANCH_NAME"]

  /// The variables that tell of such a run.
  static let marks = [
    "CI", "GITHUB_ACTIONS", "GITLAB_CI", "TF_BUILD", "JENKINS_URL", "TEAMCITY_VERSION",
  ]

  /// The branch that the change goes into.
  static func targetBranch(_ environment: [String: String]) -> String? {
    targets.lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
  }

  /// Whether the program runs there, where commits are judged and never files.
  static func isDeclared(_ environment: [String: String]) -> Bool {
    targetBranch(environment) != nil
      || marks.contains { name in
        guard let value = environment[name] else { return false }
        return !["", "0", "false"].contains(value.lowercased())
      }
  }
}

/// Looks branches up.
private struct BaseSearch {
  let repository: Repository
  /// The remotes' names, that of `origin` first.
  let remotes: [String]

  static func remotes(of repository: Repository) throws(GitError) -> [String] {
    try ["origin"] + repository.remotes().filter { $0 != "origin" }.sorted()
  }

  func asked(_ name: String) throws -> GateBase {
    guard !name.isEmpty else { throw HistoryFault.emptyBase }
    if let id = ObjectName(hex: name) {
      do {
        _ = try repository.lineCommit(id)
      } catch {
        throw try missing(name)
      }
      return GateBase(name, id)
    }
    guard !["HEAD", "@"].contains(name) else { throw HistoryFault.nothingBeyond(name) }
    let found =
      if name.hasPrefix("refs/heads/") || name.hasPrefix("refs/remotes/") {
        try base(name, shown: name)
      } else if let remote = remotes.first(where: { name.hasPrefix($0 + "/") }) {
        name == remote + "/HEAD"
          ? try defaultBranch(of: remote) : try base("refs/remotes/\(name)", shown: name)
      } else {
        try branch(name)
      }
    if let found { return found }
    throw try missing(name)
  }

  /// A branch of a remote, else of this clone, by its name alone.
  func branch(_ name: String) throws -> GateBase? {
    if let base = try base("refs/remotes/origin/\(name)", shown: "origin/\(name)") { return base }
    let others = try remotes.dropFirst().compactMap {
      try base("refs/remotes/\($0)/\(name)", shown: "\($0)/\(name)")
    }
    guard others.count < 2 else { throw HistoryFault.severalBases(others.map(\.name)) }
    return try others.first ?? base("refs/heads/\(name)", shown: name)
  }

  /// The main branch: the default one of the clone, else the only one that is called like one.
  func main() throws -> GateBase? {
    if let base = try defaultBranch(of: "origin") { return base }
    for (folder, shown) in [("refs/remotes/origin/", "origin/"), ("refs/heads/", "")] {
      let found = try ["main", "master"].compactMap { try base(folder + $0, shown: shown + $0) }
      guard found.count < 2 else { throw HistoryFault.severalBases(found.map(\.name)) }
      if let base = found.first { return base }
    }
    return nil
  }

  /// The branch that a remote's HEAD names; a branch that is itself called HEAD is none.
  private func defaultBranch(of remote: String) throws -> GateBase? {
    let folder = "refs/remotes/\(remote)/"
    guard let target = repository.symbolicTarget(ofReference: folder + "HEAD"),
      target.hasPrefix(folder)
    else { return nil }
    return try base(target, shown: String(target.dropFirst("refs/remotes/".count)))
  }

  private func base(_ reference: String, shown: String) throws(GitError) -> GateBase? {
    try repository.target(ofReference: reference).map { GateBase(shown, $0) }
  }

  /// Why a name cannot be used.
  func missing(_ name: String) throws -> HistoryFault {
    let state = try repository.state()
    if ObjectName(hex: name) != nil {
      return state.shallow.isEmpty ? .noBranch(name) : .missingVersion(name)
    }
    if (try? repository.resolveName(name)) != nil { return .noBranch(name) }
    return .missingBase(name, isShallow: !state.shallow.isEmpty)
  }
}
