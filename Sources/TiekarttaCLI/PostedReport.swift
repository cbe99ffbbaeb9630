internal import Diagnostics
internal import Posting
internal import Reporting
internal import Revisions
internal import RoadmapCheck
internal import RoadmapDiff
internal import RoadmapHistory
internal import RoadmapLint
internal import RoadmapModel
internal import Workspace

/// The report that is posted, made by the same parts as the command of its name.
struct PostedReport {
  let report: Report
  let language: Language
  /// The commit that it speaks of.
  let head: String?

  /// What to tell, and for whom.
  struct Request {
    let what: Message.What
    /// Since when: what `summary` takes as --since, and the other reports as their range.
    let period: String?
    let language: Language?
    let isPublic: Bool
  }

  static func make(
    _ request: Request, of workspace: Workspace, _ roadmap: Record?, _ common: CommonOptions,
    in world: World
  ) throws -> PostedReport {
    var common = common
    common.lang = request.language ?? common.lang
    switch request.what {
    case .summary: return try summary(request, workspace, roadmap, common, world)
    case .changelog: return try changelog(request, workspace, roadmap, common, world)
    case .diff: return try diff(request, workspace, roadmap, common, world)
    case .check: return try check(request, common, world)
    }
  }

  private static func summary(
    _ request: Request, _ workspace: Workspace, _ roadmap: Record?, _ common: CommonOptions,
    _ world: World
  ) throws -> PostedReport {
    let language = common.language(workspace.configuration, roadmap, in: world)
    let today = try common.day(of: workspace, by: roadmap, in: world)
    let summary = try SummaryReading(
      workspace: workspace, revision: nil, since: request.period, until: nil, today: today,
      language: language, isPublic: request.isPublic, isQuiet: common.quiet
    ).report(in: world).summary
    let report = summary.report {
      workspace.timeOfVersion(at: nil, until: nil, today: today) ?? world.now()
    }
    return PostedReport(report: report, language: language, head: nil)
  }

  private static func changelog(
    _ request: Request, _ workspace: Workspace, _ roadmap: Record?, _ common: CommonOptions,
    _ world: World
  ) throws -> PostedReport {
    let now = try workspace.day(of: world.now(), by: roadmap)
    let run = ChangelogRun(
      workspace: workspace, language: { common.language($0, $1, in: world) },
      today: try common.today.map { _ in try common.day(of: workspace, by: roadmap, in: world) },
      now: now, isPublic: request.isPublic, isFull: false)
    let (changelog, landed) = try run.report(of: request.period, sinceReview: false)
    return PostedReport(
      report: changelog.report(landed: landed), language: changelog.language,
      head: changelog.to.commit)
  }

  private static func diff(
    _ request: Request, _ workspace: Workspace, _ roadmap: Record?, _ common: CommonOptions,
    _ world: World
  ) throws -> PostedReport {
    let language = common.language(workspace.configuration, roadmap, in: world)
    let head: StateName = Workspace.isOfCI(world.environment) ? .revision("HEAD") : .workingTree
    let states = try ComparedStates(range: request.period, base: nil, head: head, common: common)
      .states(of: workspace, language, in: world)
    let run = try DiffRun(
      workspace: workspace, states: states,
      today: common.day(of: workspace, by: roadmap, in: world),
      isFull: false, common: common, in: world)
    return PostedReport(
      report: run.report.report(), language: run.language, head: run.compared.head.commit)
  }

  private static func check(
    _ request: Request, _ common: CommonOptions, _ world: World
  ) throws -> PostedReport {
    let run = try CheckRun.joined(range: request.period, base: nil, common: common, in: world)
    guard let run else { throw HistoryFault.noCommits }
    return PostedReport(
      report: run.report(), language: run.language, head: run.sides.compared.head.commit)
  }
}
