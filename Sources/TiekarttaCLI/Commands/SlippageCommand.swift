internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapHistory
internal import RoadmapModel
internal import RoadmapSlippage
internal import Workspace

/// `tiekartta slippage`: how the schedule moved over the history, and why.
struct SlippageCommand: HistoryCommand, ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "slippage", abstract: "Show how the schedule moved over the history, and why.",
    discussion: """
      Slip is measured against the first plan, a baseline and the last report, in calendar days
      with working days beside them; later is positive. With ids it tells the whole course of
      those records.
      """)

  static let parts: Set<ReportPart> = [.table]

  @Argument(help: "Records' ids, such as A02; else all.")
  var ids: [String] = []

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<SlippageCommand>
  @OptionGroup var line: HistoryOptions

  @Option(
    help: ArgumentHelp(
      "The last report, a day or a revision; else the latest review.", valueName: "day|rev"))
  var since: String?

  @Option(
    help: ArgumentHelp(
      "A named baseline, 'first', or a tag or commit.", valueName: "name|rev"))
  var baseline: String?

  @Flag(help: "Add the milestone trend: what was planned on each report day.")
  var trend = false

  @Option(help: "Whom it is for: internal shows everything, public leaves internal parts out.")
  var audience: Audience = .internal

  func run(in world: World) throws -> ExitStatus {
    try common.runOnHistory(in: world, at: line.revision) { try run(in: world, $0, $1, $2) }
  }

  private func run(
    in world: World, _ workspace: Workspace, _ roadmap: Record?, _ language: Language
  ) throws -> ExitStatus {
    let targets = try output.targets(language: language)
    let today = try common.day(of: workspace, by: roadmap, in: world)
    let history = try line.history(
      of: workspace, today: today, in: world, common, language: language)
    let hidden = audience == .public ? history.internalIDs() : []
    let selection = try ids.map { try history.key(matching: $0, hiding: hidden) }
    let points = ReferencePoints(history: history, configuration: workspace.configuration)
    let against = try points.baseline(baseline)
    defer { history.keep().wait() }
    let slippage = try history.slippage(
      on: today, against: against.baseline, since: try points.previous(since, today: today),
      isPublic: audience == .public)
    let report = SlippageReport(
      slippage: slippage,
      head: SlippageHead(
        of: history,
        and: against.cautions + (since == nil ? history.cautionsOfReports(by: today) : [])),
      roadmapLanguages: history.languages, language: language,
      isPublic: audience == .public, selection: selection,
      reportDays: trend ? history.reportDays(by: today) : nil)
    try common.deliver(report.report(), to: targets, in: world)
    world.keep(history)
    world.keep(Kept(slippage))
    return .done
  }
}

/// A value in an object of its own.
private final class Kept<Value> {
  let value: Value
  init(_ value: Value) { self.value = value }
}
