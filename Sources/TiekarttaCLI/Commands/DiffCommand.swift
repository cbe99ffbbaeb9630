internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapDiff
internal import RoadmapHistory
internal import RoadmapLint
internal import RoadmapModel
internal import Workspace

/// `tiekartta diff`: what changed between two states, as typed changes.
struct DiffCommand: HistoryCommand, ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show what changed between two states of the roadmap.",
    discussion: """
      Without a range it compares the point where this branch left the base branch with the files
      as they are now. A range is written as git writes it: A, A..B or A...B, with branches, tags,
      commits, or days such as @2026-09-01. What was only written in another way, or moved to
      another file, is no change.
      """)

  static let parts: Set<ReportPart> = [.annotations]

  @Argument(help: "The states: A, A..B or A...B.")
  var range: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<DiffCommand>

  @Option(
    help: ArgumentHelp(
      "The base branch; else that of the pull request, or origin's default.", valueName: "rev"))
  var base: String?

  @Flag(help: "Compare with what the next commit would hold, instead of the files.")
  var staged = false

  @Flag(help: "Show every field, wording too.")
  var full = false

  @Flag(help: "Exit with 1 where something changed.")
  var exitCode = false

  @Flag(help: "Let git diff of this clone show the roadmap's files this way.")
  var install = false

  @Flag(help: "Take out what --install set up.")
  var uninstall = false

  func run(in world: World) throws -> ExitStatus {
    try common.runOnHistory(in: world, at: nil, isStaged: staged) {
      workspace, roadmap, language in
      if install || uninstall { return try setUp(in: workspace, language, world) }
      let targets = try output.targets(language: language)
      let head: StateName = staged ? .index : .workingTree
      let states = try ComparedStates(range: range, base: base, head: head, common: common)
        .states(of: workspace, language, in: world)
      let run = try DiffRun(
        workspace: workspace, states: states,
        today: common.day(of: workspace, by: roadmap, in: world), isFull: full, common: common,
        in: world)
      let (report, compared) = (run.report, run.compared)
      try deliver(report, of: compared, in: workspace, to: targets, world)
      return exitCode && !report.isEmpty ? .found : .done
    }
  }

  /// Puts the report where it belongs; places are looked for only where a format has them.
  private func deliver(
    _ report: DiffReport, of compared: ComparedRoadmaps, in workspace: Workspace,
    to targets: [OutputTarget], _ world: World
  ) throws {
    try common.deliver(
      report.report { try Self.annotations(report, of: compared, in: workspace) }, to: targets,
      in: world)
  }

  private static func annotations(
    _ report: DiffReport, of compared: ComparedRoadmaps, in workspace: Workspace
  ) throws -> Annotations {
    let places = try workspace.places(in: compared)
    return try report.annotations(
      machinePrefix: workspace.repositoryPrefix, sources: { places.sources },
      place: { change, field in
        ShownPlace(
          try places.place(of: change, at: field), former: try places.formerPlace(of: change))
      }, filePlace: { try places.place(ofFile: $0) })
  }

  /// Puts the driver into git's settings, or takes it out.
  private func setUp(
    in workspace: Workspace, _ language: Language, _ world: World
  ) throws -> ExitStatus {
    guard install != uninstall, range == nil else {
      throw UsageFault(
        Phrase(
          fi: "--install ja --uninstall annetaan yksin",
          sv: "--install och --uninstall ges ensamma",
          en: "--install and --uninstall stand alone"))
    }
    let driver = try DiffDriver(workspace)
    do {
      if install { try driver.install(program: world.program) } else { try driver.uninstall() }
    } catch let fault as FileFault {
      throw DeliveryFault(fault: fault)
    }
    if !common.quiet {
      world.tell("tiekartta: " + (install ? Self.installed : Self.uninstalled)[language])
    }
    return .done
  }

  private static let installed = Phrase(
    fi: "git diff näyttää nyt tiekartan muutokset; git log -p ja git show valinnalla --ext-diff."
      + " Tallenna .gitattributes versionhallintaan",
    sv: "git diff visar nu färdplanens ändringar; git log -p och git show med --ext-diff. Lägg in"
      + " .gitattributes i versionshanteringen",
    en: "git diff now shows what changed in the roadmap; git log -p and git show do with"
      + " --ext-diff. Commit .gitattributes")

  private static let uninstalled = Phrase(
    fi: "git diff näyttää taas rivit", sv: "git diff visar rader igen",
    en: "git diff shows lines again")
}
