internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import RoadmapLint
internal import RoadmapModel
internal import RoadmapSlippage
internal import Workspace

/// `tiekartta slippage`: how the schedule moved.
struct SlippageCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "slippage", abstract: "Show how the schedule moved over the history, and why.")

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

  func run(in world: World) throws -> ExitStatus {
    let workspace = try common.workspace(in: world, at: line.revision)
    let language = common.language(workspace.configuration, in: world)
    do {
      return try run(in: world, workspace, language)
    } catch {
      throw SpokenError(error: error, language: language)
    }
  }

  private func run(
    in world: World, _ workspace: Workspace, _ language: Language
  ) throws -> ExitStatus {
    let today = try common.day(in: world)
    let history = try workspace.history(line.request(today: today))
    let points = ReferencePoints(history: history, configuration: workspace.configuration)
    let study = SlippageStudy(
      SlippageQuestion(
        versions: history.versions, calendar: workspace.configuration.lint.calendar, today: today,
        baseline: try points.baseline(baseline),
        previous: try points.previous(since, today: today)))
    let slippage = try study.slippage { try history.introduction($0) }
    history.keep()
    world.keep(history)
    world.keep(Kept(slippage))
    var text = "{\"versions\": \(history.versions.count), \"records\": [\n"
    for (index, record) in slippage.records.enumerated() {
      func s(_ p: Period?) -> String { p.map { "\"\($0)\"" } ?? "null" }
      let moves = record.end.moves.map {
        "{\"commit\":\"\($0.commit ?? "")\",\"from\":\(s($0.from)),\"to\":\(s($0.to)),\"kind\":\"\($0.kind.rawValue)\",\"intro\":\"\($0.introducedBy?.commit ?? "")\",\"reason\":\"\($0.reason?.text.first?.text ?? "")\"}"
      }
      text += index > 0 ? ",\n" : ""
      text +=
        "{\"record\":\"\(record.key.path)\",\"present\":\(record.isPresent),\"end\":\(s(record.end.now)),\"first\":\(s(record.end.first?.date)),\"moves\":[\(moves.joined(separator: ","))]}"
    }
    world.output(text + "]}\n")
    return .done
  }
}

/// A value in an object of its own.
private final class Kept {
  let value: Slippage
  init(_ value: Slippage) { self.value = value }
}
