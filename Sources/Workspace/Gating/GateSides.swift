internal import Diagnostics
internal import GitHistory
package import RoadmapCheck
internal import RoadmapLint
internal import RoadmapModel
internal import YAMLTree

/// Both sides of what the gate decides on, read whole.
package struct GateSides: Sendable {
  package let compared: ComparedRoadmaps
  /// The roadmap before; nothing where the base has none.
  package let before: LoadedRoadmap?
  package let now: LoadedRoadmap
  /// The configuration of the base: nothing where it has none, or none that can be read.
  package let configuration: Configuration?
  /// Whether the base has a configuration that cannot be read.
  package let isBaseUnread: Bool
  /// The keys of the gate's own configuration that differ, with a text that says how.
  package let changedSettings: [(key: String, content: String)]
  package let approvals: (before: ApprovalFile, now: ApprovalFile)
}

extension Workspace {
  /// Reads what the gate needs of two states that were compared.
  ///
  /// - Throws: a `ConfigurationFault` where the approvals of the head cannot be read, a `GitError`,
  ///   or a `WorkspaceFault`.
  package func gateSides(_ compared: ComparedRoadmaps) throws -> GateSides {
    let repository = try openRepository()
    let (base, head) = (compared.base, compared.head)
    func text(_ path: String, of side: ComparedRoadmaps.Side) throws -> SourceText? {
      try self.text(path, of: side, in: repository)
    }
    let settings = (
      try text(Configuration.fileName, of: base), try text(Configuration.fileName, of: head)
    )
    let configuration = settings.0.flatMap { try? Configuration.read($0) }
    let approvals = (
      try text(ApprovalFile.path, of: base).map(ApprovalFile.read),
      try text(ApprovalFile.path, of: head).map(ApprovalFile.read)
    )
    if let found = approvals.1, let now = try text(ApprovalFile.path, of: head),
      !found.faults.isEmpty
    {
      throw ConfigurationFault(diagnostics: found.faults, source: now)
    }
    return GateSides(
      compared: compared, before: try loadBase(base), now: try load(head),
      configuration: configuration, isBaseUnread: settings.0 != nil && configuration == nil,
      changedSettings: Self.changes(from: settings.0, to: settings.1),
      approvals: (approvals.0?.file ?? .empty, approvals.1?.file ?? .empty))
  }

  /// The base's roadmap; nothing where there is none yet.
  private func loadBase(_ side: ComparedRoadmaps.Side) throws -> LoadedRoadmap? {
    do {
      return try load(side)
    } catch is WorkspaceFault {
      return nil
    }
  }

  private func load(_ side: ComparedRoadmaps.Side) throws -> LoadedRoadmap {
    if let commit = side.commit { return try load(at: commit) }
    return try load()
  }

  /// The approvals in the working tree, committed or not.
  ///
  /// - Throws: a `ConfigurationFault` or a `WorkspaceFault` where they cannot be read.
  package func approvalsOnDisk() throws -> ApprovalFile {
    let tree = diskTree
    let path = ApprovalFile.path
    guard let home = try tree.way(to: Path.relative(root, to: tree.top) ?? "") else {
      return .empty
    }
    if case .nothing = try tree.end(of: path, from: home) { return .empty }
    let source = try tree.text(of: path, from: home)
    let (file, faults) = ApprovalFile.read(source)
    guard faults.isEmpty else { throw ConfigurationFault(diagnostics: faults, source: source) }
    return file
  }

  /// The text of a file beside `tiekartta.yaml` in one state; nothing where it is not there.
  private func text(
    _ path: String, of side: ComparedRoadmaps.Side, in repository: Repository
  ) throws -> SourceText? {
    func text<Tree: FileTree>(in tree: Tree, home: String) throws -> SourceText? {
      guard let way = try tree.way(to: home) else { return nil }
      if case .nothing = try tree.end(of: path, from: way) { return nil }
      return try tree.text(of: path, from: way)
    }
    guard let commit = side.commit, let name = ObjectName(hex: commit) else {
      return try text(in: diskTree, home: repositoryHome(repository))
    }
    let tree = try repository.lineCommit(name).tree
    return try text(in: CommitTree(repository, at: tree), home: home(in: tree, repository))
  }

  /// The parts of `tiekartta.yaml` that decide what fails, as far as they differ.
  private static func changes(
    from old: SourceText?, to new: SourceText?
  ) -> [(key: String, content: String)] {
    func parts(_ source: SourceText?) -> [String: YAMLContent] {
      guard let source, case .map(let members)? = YAMLTree.read(source).root?.content else {
        return [:]
      }
      return Dictionary(members.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
    }
    let (before, after) = (parts(old), parts(new))
    return decidingKeys.compactMap { key in
      guard before[key] != after[key] else { return nil }
      let texts = [before[key], after[key]].map { $0?.flowText ?? "" }
      return (key, texts.joined(separator: " → "))
    }
  }

  private static let decidingKeys = [
    "calendar", "check", "folder", "limits", "lint", "significance",
  ]
}
