internal import ArgumentParser
internal import Diagnostics
internal import GitHistory
internal import Reporting
internal import RoadmapLint
internal import RoadmapModel
internal import RoadmapSlippage
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
      known: (Report.everyForm + ["ics"]).sorted(), usual: "text", language: run.language)
    let faults = run.report.count(.error)
    let request = ShowReport(
      roadmap: run.loaded.roadmap, settings: run.workspace.configuration.lint,
      today: run.today, language: run.language, isPublic: audience == .public, faults: faults)
    let report: Report
    do {
      report =
        try id.map { try request.record($0) { moves(of: $0, run, in: world) } }
        ?? request.overview()
    } catch let error as ShowReport.UnknownID {
      throw SpokenError(error: Self.unknown(error), language: run.language)
    }
    for target in targets {
      if target.format == "ics" {
        let calendar = request.calendar(of: id).text
        try OutputOptions.deliver(Array(calendar.utf8), to: target, in: world)
      } else {
        try common.deliver(report, to: [target], in: world)
      }
    }
    return .done
  }

  /// How a record's end moved; nothing where there is no whole history to tell it.
  private func moves(of record: Record, _ run: LintRun, in world: World) -> EndMoves? {
    guard run.workspace.repository != nil,
      (try? run.workspace.isCommitted(in: revision)) == true
    else { return nil }
    let progress = common.quiet ? nil : Progress(in: world, run.language)
    defer { progress?.clear() }
    var request = HistoryRequest(today: run.today)
    request.revision = revision
    if let progress { request.progress = { progress.show($0, of: $1) } }
    guard let history = try? run.workspace.history(request) else { return nil }
    world.keep(history)
    let key = RecordKey(record.kind, record.id)
    let question = SlippageQuestion(
      versions: history.versions, calendar: run.workspace.configuration.lint.calendar,
      today: run.today)
    let study = SlippageStudy(audience == .public ? question.publicView : question)
    let slippage = try? study.slippage(explaining: key) { try history.introductions(of: $0) }
    history.keep().wait()
    guard let slippage else { return nil }
    let head = SlippageHead(
      revision: history.revision, commit: history.tip.hex,
      hasUncommitted: history.hasUncommitted, isShallow: false, commits: history.commitCount)
    return EndMoves(
      of: key,
      in: SlippageReport(
        slippage: slippage, head: head, roadmapLanguages: history.languages,
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
