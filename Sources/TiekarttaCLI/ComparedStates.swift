internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapDiff
internal import RoadmapHistory
internal import RoadmapModel
internal import Workspace

/// Which two states a command compares, by what was asked for and what is usual.
struct ComparedStates {
  let range: String?
  let base: String?
  /// What a lone revision, or the base branch, is compared with.
  let head: StateName
  let common: CommonOptions

  func states(
    of workspace: Workspace, _ language: Language, in world: World
  ) throws -> StateRange {
    try range.map { try StateRange($0, head: head) } ?? usual(of: workspace, language, in: world)
  }

  /// From where this branch left the base branch; a repository that knows no other one compares
  /// with its last commit, and says so.
  private func usual(
    of workspace: Workspace, _ language: Language, in world: World
  ) throws -> StateRange {
    let names = BaseBranch.names(asked: base, environment: world.environment)
    if let found = try workspace.baseBranch(among: names, isAsked: base != nil) {
      return StateRange(base: .revision(found), head: head, isFromMergeBase: true)
    }
    if !common.quiet {
      world.tell("tiekartta: " + Self.noBase[language])
    }
    return StateRange(base: .revision("HEAD"), head: head)
  }

  private static let noBase = Phrase(
    fi: "päähaaraa ei tiedetä (origin/HEAD puuttuu): verrataan viimeisimpään versioon HEAD;"
      + " haaran voi antaa valinnalla --base",
    sv: "huvudgrenen är okänd (origin/HEAD saknas): jämför med den senaste versionen HEAD; ange"
      + " grenen med --base",
    en: "the base branch is not known (there is no origin/HEAD): compared with HEAD; name the"
      + " branch with --base")
}

extension ComparedRoadmaps {
  /// The bodies that decide and follow, as the head has them.
  var diffBodies: DiffBodies {
    DiffBodies(
      Bodies(of: head.roadmap), parties: bodies,
      languages: head.languages)
  }
}

extension ComparedRoadmaps.Side {
  /// The state's record `roadmap`.
  var roadmap: Record? { records.first { $0.kind == .roadmap } }

  /// The state as changes are made of it.
  var state: RoadmapChanges.State {
    RoadmapChanges.State(
      records: records, languages: languages, documents: documents,
      unreadable: Set(unreadable))
  }

  /// The state as reports name it.
  var side: DiffSide {
    let sort: DiffSide.Sort =
      switch name {
      case .revision, .day: .commit
      case .index: .index
      case .workingTree: .workingTree
      }
    return DiffSide(sort: sort, revision: revision, commit: commit, languages: languages)
  }
}
