internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapDiff
internal import RoadmapHistory
internal import RoadmapLint
internal import RoadmapModel
internal import Workspace

/// One comparison of two states, and the report on it.
struct DiffRun {
  let compared: ComparedRoadmaps
  let language: Language
  let report: DiffReport

  init(
    workspace: Workspace, states: StateRange, today: Day, isFull: Bool, common: CommonOptions,
    in world: World
  ) throws {
    compared = try workspace.compare(states, today: today)
    let decided = try compared.head.commit.map { try workspace.decided(at: $0) } ?? workspace
    let settings = decided.configuration.lint
    language = common.language(decided.configuration, compared.head.roadmap, in: world)
    var changes = RoadmapChanges(
      from: compared.base.state, to: compared.head.state,
      calendar: settings.calendar, rule: decided.configuration.significance)
    if let reach = changes.reach {
      changes = changes.followed(in: compared.surroundings(of: reach, today: today))
    }
    report = DiffReport(
      changes, base: compared.base.side, head: compared.head.side, language: language,
      isFull: isFull,
      unreadable: Set(compared.base.unreadable + compared.head.unreadable).sorted(),
      moved: MovedEnds(
        workspace: decided, compared: compared, today: today, language: language,
        isQuiet: common.quiet
      ).read(of: changes, in: world),
      bodies: compared.diffBodies)
  }
}
