internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapHistory
internal import RoadmapLint
internal import RoadmapModel
internal import RoadmapSlippage
internal import Workspace

/// `tiekartta show`: the roadmap, or one record, in the terminal.
struct ShowCommand: HouseCommand, ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show the roadmap, or one record with its dependants.")

  static let parts: Set<ReportPart> = [.calendar]

  @Argument(help: "A record's id, such as A02.")
  var id: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<ShowCommand>

  @Option(name: .customLong("at"), help: "Look at a revision instead of the working tree.")
  var revision: String?

  @Option(help: "Whom it is for: internal shows everything, public leaves internal parts out.")
  var audience: Audience = .internal

  func run(in world: World) throws -> ExitStatus {
    let run = try LintRun(common, at: revision, readsHistory: false, in: world)
    let targets = try output.targets(language: run.language)
    // Even how many faults internal records have is nobody else's business.
    let hidden = audience == .public ? run.loaded.roadmap.internalPaths : []
    let faults = run.report.findings.count {
      $0.severity == .error && !($0.record.map(hidden.contains) ?? false)
    }
    let request = ShowReport(
      roadmap: run.loaded.roadmap, settings: run.workspace.configuration.lint,
      today: run.today, language: run.language, isPublic: audience == .public, faults: faults,
      reader: Reading.prose(in: world, isQuiet: common.quiet, language: run.language))
    var report: Report
    do {
      report =
        try id.map { try request.record($0) { moves(of: $0, run, in: world) } }
        ?? request.overview()
    } catch let error as ShowReport.UnknownID {
      throw SpokenError(error: Self.unknown(error), language: run.language)
    }
    report.calendar = {
      let written = run.workspace.timeOfVersion(at: revision, today: run.today)
      return request.calendar(of: id, written: written ?? world.now())
    }
    try common.deliver(report, to: targets, in: world)
    return .done
  }

  /// How a record's end moved; nil where there is no whole history to tell it, or where the
  /// record stands in a file of which the history takes an older text.
  private func moves(of record: Record, _ run: LintRun, in world: World) -> EndMoves? {
    guard run.workspace.repository != nil,
      (try? run.workspace.isCommitted(in: revision)) == true,
      run.loaded.isWhole(record.file)
    else { return nil }
    var request = HistoryRequest(today: run.today)
    request.revision = revision
    guard
      let history = try? world.history(
        of: run.workspace, request, run.language, isQuiet: common.quiet)
    else { return nil }
    defer { history.keep().wait() }
    let key = record.key
    let slippage = try? history.slippage(
      on: run.today, isPublic: audience == .public, explaining: key)
    guard let slippage else { return nil }
    return EndMoves(
      of: key,
      in: SlippageReport(
        slippage: slippage, head: SlippageHead(of: history), roadmapLanguages: history.languages,
        language: run.language, isPublic: audience == .public, selection: [key]))
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
