package import Diagnostics
internal import GitHistory
package import RoadmapCheck
internal import RoadmapHistory
internal import RoadmapLint
package import RoadmapModel
package import Workspace
internal import YAMLTree

/// Both sides of what the gate decides on, read whole.
package struct GateSides: Sendable {
  package let compared: ComparedRoadmaps
  package let before: LoadedRoadmap
  package let now: LoadedRoadmap
  /// Both roadmaps with what was read of them: what was not is never taken for what it was.
  package let roadmaps: (before: Roadmap, now: Roadmap)
  /// The roadmap's place at the base and in the branch.
  package let workspaces: (before: Workspace, now: Workspace)
  /// The configuration of the base: nil where it has none, or none that can be read.
  package let configuration: Configuration?
  /// Whether the base has a configuration that cannot be read.
  package let isBaseUnread: Bool
  /// Whether the base has nothing that a branch could be held against.
  package let isNew: Bool
  /// What differs of the gate's own configuration, and of where it lies.
  package let changedSettings: [ChangedSetting]
  /// The branch's `tiekartta.yaml`, and what is wrong with it that was not at the base.
  package let settings: SourceText?
  package let faults: [Diagnostic]
  /// The files that could not be read whole: those of the branch that nobody can say are as they
  /// were, and the others.
  package let unread: (unknown: [UnreadFile], others: [UnreadFile])
  package let approvals: (before: ApprovalFile, now: ApprovalFile)

  /// - Throws: a `ConfigurationFault` or a `WorkspaceFault` where the approvals of the head cannot
  ///   be read.
  init(
    from base: GateState, to head: GateState, workspaces: (before: Workspace, now: Workspace)
  ) throws {
    if let fault = head.approvalsFault { throw fault }
    let read = (base.approvals.map(ApprovalFile.read), head.approvals.map(ApprovalFile.read))
    if let found = read.1, let source = head.approvals, !found.faults.isEmpty {
      throw ConfigurationFault(diagnostics: found.faults, source: source)
    }
    approvals = (read.0?.file ?? .empty, read.1?.file ?? .empty)
    (before, now) = (base.roadmap, head.roadmap)
    roadmaps = (base.roadmap.roadmap.asRead, head.roadmap.roadmap.asRead)
    self.workspaces = workspaces
    configuration = base.configuration
    isBaseUnread = base.home != nil && base.configuration == nil
    isNew = base.roadmap.roadmap.records.isEmpty && base.unread.isEmpty
    changedSettings =
      Self.moves(from: base, to: head) + Self.changes(from: base.settings, to: head.settings)
    settings = head.settings
    faults = head.settings.flatMap { Self.faults(of: $0, unlessIn: base) } ?? []
    // Of one that the branch mended or took out there is nothing to tell.
    let files = head.unread.values.sorted { $0.path.precedesInBytes($1.path) }
    let isKnown = files.map { base.unread[$0.path]?.isSame(as: $0) ?? false }
    unread = (
      zip(files, isKnown).filter { !$0.1 }.map(\.0), zip(files, isKnown).filter(\.1).map(\.0)
    )
    compared = ComparedRoadmaps(
      base: base.side(roadmaps.before), head: head.side(roadmaps.now), bodies: [], same: [])
  }

  /// What is wrong with a `tiekartta.yaml` that the base has in another way.
  private static func faults(of source: SourceText, unlessIn base: GateState) -> [Diagnostic]? {
    guard source.bytes != base.settings?.bytes else { return nil }
    do throws(ConfigurationFault) {
      _ = try Configuration.read(source)
      return nil
    } catch {
      return error.diagnostics
    }
  }

  /// The parts of `tiekartta.yaml` that decide what fails, as far as they differ.
  private static func changes(from old: SourceText?, to new: SourceText?) -> [ChangedSetting] {
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
      return ChangedSetting(.key(key), content: texts.joined(separator: " → "))
    }
  }

  private static let decidingKeys = [
    "calendar", "check", "folder", "limits", "lint", "significance",
  ]

  /// The gate's own files and the roadmap's folder, as far as they lie elsewhere, or are reached by
  /// another link.
  private static func moves(from old: GateState, to new: GateState) -> [ChangedSetting] {
    func move(_ from: String?, _ to: String?) -> ChangedSetting? {
      let text = "\(from ?? "–") → \(to ?? "–")"
      return from == to ? nil : ChangedSetting(.place(text), content: text)
    }
    func file(_ state: GateState) -> String? {
      state.home.map { home in
        let place = state.places.settings ?? Configuration.fileName
        return place.hasPrefix("/") ? String(place.dropFirst()) : Path.join(home, place)
      }
    }
    var moves = [move(file(old), file(new))]
    let isRenamed = old.configuration?.folder != new.configuration?.folder
    if !isRenamed, old.places.folder != nil, new.places.folder != nil {
      moves.append(move(old.places.folder, new.places.folder))
    }
    // Approvals may come and go, but only where they are guarded.
    if let place = new.places.approvals, place != ApprovalFile.path {
      moves.append(move(old.places.approvals ?? ApprovalFile.path, place))
    }
    moves += new.ownRoadmaps.subtracting(old.ownRoadmaps).sorted().filter { folder in
      old.roadmap.files.contains { $0.source.path.hasPrefix(folder + "/") }
    }.map { move(nil, $0 + "/" + Configuration.fileName) }
    return moves.compactMap(\.self)
  }
}

extension Roadmap {
  fileprivate var asRead: Roadmap {
    Roadmap(records: records.map(\.asRead), documents: documents)
  }
}

extension GateState {
  /// The state as reports and places know it.
  fileprivate func side(_ roadmap: Roadmap) -> ComparedRoadmaps.Side {
    ComparedRoadmaps.Side(
      revision: name.words, name: name, commit: commit?.hex, languages: roadmap.languages,
      documents: roadmap.documents, records: roadmap.records, unreadable: [],
      recordCount: roadmap.records.count)
  }
}
