internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import RoadmapLint
internal import RoadmapModel
internal import Workspace

/// `tiekartta show`: the roadmap, or one record, in the terminal.
struct ShowCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the roadmap, or one record with its dependants.")

  @Argument(help: "A record's id, such as A02.")
  var id: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

  @Option(name: .customLong("at"), help: "Look at a revision instead of the working tree.")
  var revision: String?

  @Option(help: "Whom it is for: internal shows everything, public leaves internal parts out.")
  var audience: Audience = .internal

  func run(in world: World) throws -> ExitStatus {
    let run = try LintRun(common, at: revision, readsHistory: false, in: world)
    let targets = try output.targets(
      known: ["json", "markdown", "text"], usual: "text", language: run.language)
    let faults = run.report.count(.error)
    let report: Report
    do {
      let request = ShowReport(
        roadmap: run.loaded.roadmap, settings: run.workspace.configuration.lint,
        today: run.today, language: run.language, isPublic: audience == .public, faults: faults)
      report = try id.map { try request.record($0) } ?? request.overview()
    } catch let error as ShowReport.UnknownID {
      throw SpokenError(error: Self.unknown(error), language: run.language)
    }
    try common.deliver(report, to: targets, in: world)
    return .done
  }

  private static func unknown(_ error: ShowReport.UnknownID) -> UsageFault {
    UsageFault(
      Phrase(
        fi: "tunnusta '\(error.id)' ei ole tiekartassa",
        sv: "id '\(error.id)' finns inte i "
          + "färdplanen",
        en: "the roadmap has no id '\(error.id)'"),
      hint: error.nearest.map {
        Phrase(fi: "tarkoititko '\($0)'", sv: "menade du '\($0)'", en: "did you mean '\($0)'")
      })
  }
}
