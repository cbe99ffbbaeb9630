internal import ArgumentParser
internal import Diagnostics
internal import GitHistory
internal import Reporting
internal import RoadmapLint
internal import RoadmapModel
internal import RoadmapSlippage
internal import Workspace

/// `tiekartta slippage`: how the schedule moved over the history, and why.
struct SlippageCommand: HistoryCommand {
  static let configuration = CommandConfiguration(
    commandName: "slippage", abstract: "Show how the schedule moved over the history, and why.",
    discussion: """
      Slip is measured against the first plan, a baseline and the last report, in calendar days
      with working days beside them; later is positive. With ids it tells the whole course of
      those records.
      """)

  @Argument(help: "Records' ids, such as A02; else all.")
  var ids: [String] = []

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions
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
    let workspace = try common.workspace(in: world, at: line.revision)
    let language = common.language(workspace.configuration, in: world)
    do {
      return try run(in: world, workspace, language)
    } catch let error as SpokenError {
      throw error
    } catch {
      throw SpokenError(error: error, language: language)
    }
  }

  private func run(
    in world: World, _ workspace: Workspace, _ language: Language
  ) throws -> ExitStatus {
    let targets = try output.targets(
      known: ["csv", "csv-fi"] + Report.everyForm, usual: "text", language: language)
    let today = try common.day(in: world)
    let history = try line.history(
      of: workspace, today: today, in: world, common, language: language)
    let hidden = audience == .public ? history.versions.internalIDs : []
    let selection = try ids.map { try history.key(matching: $0, hiding: hidden) }
    let points = ReferencePoints(history: history, configuration: workspace.configuration)
    let against = try points.baseline(baseline)
    let question = SlippageQuestion(
      versions: history.versions, calendar: workspace.configuration.lint.calendar, today: today,
      baseline: against.baseline, previous: try points.previous(since, today: today))
    let study = SlippageStudy(audience == .public ? question.publicView : question)
    let slippage = try study.slippage { try history.introductions(of: $0) }
    let keeping = history.keep()
    defer { keeping.wait() }
    let head = SlippageHead(
      revision: history.revision, commit: history.tip.hex,
      hasUncommitted: history.hasUncommitted, isShallow: history.isShallow,
      commits: history.commitCount, cautions: history.cautions + against.cautions)
    let report = SlippageReport(
      slippage: slippage, head: head, roadmapLanguages: history.languages, language: language,
      isPublic: audience == .public, selection: selection,
      reportDays: trend ? history.reportDays(by: today) : nil)
    try deliver(report, to: targets, in: world)
    world.keep(history)
    world.keep(Kept(slippage))
    return .done
  }

  private func deliver(
    _ report: SlippageReport, to targets: [OutputOptions.Target], in world: World
  ) throws {
    for target in targets {
      switch target.format {
      case "csv", "csv-fi":
        let table = report.table(isFinnish: target.format == "csv-fi")
        try OutputOptions.deliver(Array(table.utf8), to: target, in: world)
      default:
        try OutputOptions.deliver(
          report.report(), to: target, noColor: common.noColor, in: world)
      }
    }
  }
}

/// A value in an object of its own.
private final class Kept<Value> {
  let value: Value
  init(_ value: Value) { self.value = value }
}
