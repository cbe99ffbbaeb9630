internal import Diagnostics
internal import GitHistory
internal import RoadmapDiff
internal import RoadmapHistory
internal import RoadmapLint
internal import RoadmapModel
internal import RoadmapSlippage
internal import Workspace

/// What the gate is asked to judge.
package struct GateRequest: Sendable {
  /// The folder to start looking for `tiekartta.yaml` from, absolute.
  package var folder: String
  /// The same by the names that a person went there, where they are known.
  package var namedFolder: String?
  /// The states as a person wrote them: `A`, `A..B` or `A...B`.
  package var range: String?
  /// The base branch that a person named.
  package var base: String?
  package var environment: [String: String] = [:]
  /// Whether the files in the folder count even where a commit would be judged.
  package var isOfFiles = false

  package init(folder: String) { self.folder = folder }
}

extension GateSides {
  /// Reads what is to be judged, against each state where the branch left the base branch: nearly
  /// always one, and more where branches were merged crosswise.
  ///
  /// A commit is read from what git keeps of it alone, and never from files, which settings of the
  /// branch may have made others at checkout; files are judged where they differ from the commit.
  /// - Throws: a `HistoryFault` where something is missing, a `WorkspaceFault`, a
  ///   `ConfigurationFault` or a `GitError`.
  package static func read(_ request: GateRequest) throws -> [GateSides] {
    guard let folder = Files.real(request.folder), Files.sort(of: folder) == .folder else {
      throw WorkspaceFault.noSuchFolder(request.folder)
    }
    let repository: Repository
    do throws(GitError) {
      repository = try Repository(discoveringFrom: folder)
    } catch {
      throw error.kind == .notARepository ? HistoryFault.noRepository : error
    }
    do {
      return try GateReading(request, folder: folder, in: repository).read()
    } catch let error as GitError {
      throw try HistoryFault.telling(error, of: repository) {
        let range = request.range.flatMap { try? StateRange($0, head: .workingTree) }
        return range?.missing(in: repository)
      }
    }
  }
}

/// Reads the states that the gate judges.
private struct GateReading {
  let request: GateRequest
  let repository: Repository
  /// The work tree's folder, with every link followed; of a bare repository its own.
  let top: String
  /// Where to start looking, from there: as it was asked for, and where that leads now.
  let starts: [String]
  let parsed = ParsedFiles()

  init(_ request: GateRequest, folder: String, in repository: Repository) throws {
    self.request = request
    self.repository = repository
    top = repository.workdir.flatMap(Files.real) ?? Files.real(repository.gitDir) ?? folder
    var starts: [String] = []
    for named in [request.namedFolder, request.folder].compactMap(\.self) {
      if let start = Self.path(of: named, below: top), !starts.contains(start) {
        starts.append(start)
      }
    }
    let real = Path.relative(folder, to: top)
    if let real, !repository.isBare, !starts.contains(real) { starts.append(real) }
    self.starts = repository.isBare || starts.isEmpty ? [""] : starts
  }

  /// A path as seen from a folder that one of the folders around it really is.
  private static func path(of named: String, below top: String) -> String? {
    guard var place = Path.normalized(named), place.hasPrefix("/") else { return nil }
    var names: [String] = []
    while place != "/", !place.isEmpty {
      if Files.real(place) == top { return names.reversed().joined(separator: "/") }
      names.append(Path.name(of: place))
      place = Path.parent(of: place)
    }
    return nil
  }

  func read() throws -> [GateSides] {
    let range = try request.range.map { try StateRange($0, head: .workingTree) }
    if let range, range.head != .workingTree {
      guard let head = try commit(of: range.head) else { throw HistoryFault.noCommits }
      return try read(range, commit: head, at: tree(of: head))
    }
    let head = try repository.resolveName("HEAD")
    let tree = try tree(of: head)
    if !request.isOfFiles, try !hasUncommitted(against: tree) {
      return try read(range, commit: head, at: tree)
    }
    return try read(range, commit: nil, at: DiskTree(top: top))
  }

  private func tree(of commit: ObjectName) throws -> CommitTree {
    try CommitTree(repository, at: repository.lineCommit(commit).tree)
  }

  /// Whether files are to be judged instead of the commit that is checked out: never in a run of
  /// continuous integration.
  private func hasUncommitted(against head: CommitTree) throws -> Bool {
    if repository.isBare || CIRun.isDeclared(request.environment) { return false }
    return try UncommittedWork(
      repository, disk: DiskTree(top: top), head: head, from: starts
    ).isThere
  }

  // MARK: Sides

  /// - Parameter commit: the head; none for the files in the folder.
  private func read<Tree: FileTree>(
    _ range: StateRange?, commit: ObjectName?, at tree: Tree
  ) throws -> [GateSides] {
    let found = try GateHome(tree, at: tree.home(fromAny: starts))
    // Of a range a broken configuration is what there is to tell.
    if let fault = found.fault, range == nil || fault is WorkspaceFault { throw fault }
    let name: StateName =
      range.map { $0.head == .workingTree && commit != nil ? .revision("HEAD") : $0.head }
      ?? (commit == nil ? .workingTree : .revision("HEAD"))
    return try bases(range, head: commit).map { base in
      try sides(base.name, base.commit, name, commit, found)
    }
  }

  private func sides<Tree: FileTree>(
    _ baseName: StateName, _ base: ObjectName, _ name: StateName, _ commit: ObjectName?,
    _ found: GateHome<Tree>
  ) throws -> GateSides {
    let tree = try tree(of: base)
    let search = FormerRoadmap(tree: tree, starts: starts) {
      found.way.map { formerHomes(of: commit, at: $0.path) } ?? []
    }
    var former = try GateHome(tree, at: search.byPlace())
    guard found.way != nil || former.way != nil else {
      throw WorkspaceFault.noConfiguration(from: request.folder, near: nil)
    }
    let head = try GateState(
      name, at: commit, found, usualFolder: former.folder ?? "", usualHome: former.way?.path,
      knowing: parsed)
    if former.way == nil {
      former = try GateHome(tree, at: search.byRecords(head.roadmap.keys, in: found.tree))
    }
    let before = try GateState(
      baseName, at: base, former, usualFolder: found.folder ?? "", usualHome: nil,
      knowing: parsed)
    return try GateSides(
      from: before, to: head, workspaces: (workspace(of: before), workspace(of: head, or: before)))
  }

  /// The folders that had the roadmap before, the latest first, as commits tell it.
  private func formerHomes(of head: ObjectName?, at home: String) -> [String] {
    var request = HistoryRequest(today: Day(number: 0))
    request.revision = head?.hex ?? "HEAD"
    request.allowsShallow = true
    let history = try? workspace(at: home).history(request)
    return history?.line.formerHomes.reversed().map(\.path) ?? []
  }

  private func workspace(at home: String, _ configuration: Configuration = .usual) -> Workspace {
    Workspace(
      configuration: configuration, root: Path.join(top, home), repository: top, named: nil)
  }

  private func workspace(of state: GateState, or other: GateState? = nil) -> Workspace {
    workspace(
      at: state.home ?? other?.home ?? "",
      state.configuration ?? other?.configuration ?? .usual)
  }

  // MARK: Base

  private func bases(
    _ range: StateRange?, head: ObjectName?
  ) throws -> [(name: StateName, commit: ObjectName)] {
    let name: StateName
    let commit: ObjectName
    if let range {
      name = range.base
      guard let found = try self.commit(of: name) else { throw HistoryFault.noCommits }
      commit = found
    } else {
      let base = try GateBase(
        asked: request.base, environment: request.environment, in: repository)
      (name, commit) = (.revision(base.name), base.commit)
    }
    let bases =
      range.map { !$0.isFromMergeBase } ?? false
      ? [commit] : try parting(commit, head ?? repository.resolveName("HEAD"))
    guard !bases.contains(where: { $0 == head }) else {
      throw HistoryFault.nothingBeyond(name.words)
    }
    return bases.map { (name, $0) }
  }

  /// Where two commits parted.
  private func parting(_ one: ObjectName, _ other: ObjectName) throws -> [ObjectName] {
    let isShallow = try !repository.state().shallow.isEmpty
    // Where a clone is cut off, looking for what is not there is a fault and not an answer.
    let found =
      isShallow
      ? (try? repository.mergeBases(one, other)) ?? [] : try repository.mergeBases(one, other)
    guard !found.isEmpty else { throw HistoryFault.noMergeBase(isShallow: isShallow) }
    return found
  }

  /// The commit of a state; none of the index and the files.
  private func commit(of name: StateName) throws -> ObjectName? {
    switch name {
    case .revision(let revision):
      // Of several things that are called so, whoever named the last one would decide.
      let kinds = ["refs/tags/", "refs/heads/", "refs/remotes/", "refs/remotes/origin/"].filter {
        (try? repository.target(ofReference: $0 + revision)) != nil
      }
      let isClear =
        kinds.count < 2 || revision == "HEAD" || kinds == ["refs/heads/", "refs/remotes/origin/"]
      guard isClear else { throw HistoryFault.ambiguous(revision) }
      return try repository.resolveName(revision)
    case .day(let day):
      let home = try tree(of: repository.resolveName("HEAD")).home(fromAny: starts)?.path ?? ""
      var history = HistoryRequest(today: day)
      history.revision = "HEAD"
      let point = try workspace(at: home).history(history).point(named: "", on: day)
      guard let hex = point.commit else {
        throw HistoryFault.noVersions(by: day.description)
      }
      return ObjectName(hex: hex)
    case .index, .workingTree: return nil
    }
  }
}

extension Configuration {
  /// What counts where no `tiekartta.yaml` says anything.
  fileprivate static let usual = Configuration(
    folder: "", language: nil, lint: LintSettings(),
    significance: SignificanceRule(limits: Limits()), gate: nil,
    baselines: [], channels: [], source: SourceText(path: fileName, text: ""))
}
