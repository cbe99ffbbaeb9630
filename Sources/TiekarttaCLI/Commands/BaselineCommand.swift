internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapHistory
internal import Workspace

/// `tiekartta baseline`: named fixed points in the history.
struct BaselineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "baseline", abstract: "List or set named baselines that slip is measured against.",
    subcommands: [BaselineListCommand.self, BaselineSetCommand.self],
    defaultSubcommand: BaselineListCommand.self)
}

/// `tiekartta baseline list`: each baseline and what it stands for.
struct BaselineListCommand: HouseCommand, ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the baselines, with the commit and day of each.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<BaselineListCommand>

  @Option(name: .customLong("at"), help: "The baselines that a revision had, instead of now's.")
  var revision: String?

  func run(in world: World) throws -> ExitStatus {
    let workspace = try common.workspace(in: world, at: revision)
    let language = common.language(
      workspace.configuration, workspace.roadmapRecord(at: revision), in: world)
    let targets = try output.targets(language: language)
    let states: [BaselineState]
    do {
      states = try workspace.baselineStates(at: revision)
    } catch {
      throw SpokenError(error: error, language: language)
    }
    let rows = states.map { state in
      BaselineReport.Row(
        name: state.baseline.name, kind: state.baseline.kind?.rawValue, ref: state.baseline.ref,
        commit: state.point?.commit, day: state.point?.day, decision: state.baseline.decision,
        problem: state.problem)
    }
    let report = BaselineReport(
      rows: rows, usual: states.map(\.baseline).usual?.name, language: language
    ).report()
    try common.deliver(report, to: targets, in: world)
    note(states, language, in: world)
    return .done
  }

  /// Says on the side that some baselines cannot be relied on.
  private func note(_ states: [BaselineState], _ language: Language, in world: World) {
    let count = states.count { $0.problem != nil }
    guard count > 0, !common.quiet else { return }
    let phrases: any BaselinePhrases = language.phrases
    world.tell(
      "tiekartta: " + phrases.unusableBaselines(count),
      hint: states.contains(where: \.isMissing) ? "git fetch --tags" : nil, in: language)
  }
}
