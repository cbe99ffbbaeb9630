internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import RoadmapDiff
internal import RoadmapLint
internal import Workspace

/// `tiekartta diff`: what changed between two states, as typed changes.
struct DiffCommand: HistoryCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Show what changed between two states of the roadmap.",
    discussion: """
      Without a range it compares the point where this branch left the base branch with the files
      as they are now. A range is written as git writes it: A, A..B or A...B, with branches, tags,
      commits, or days such as @2026-09-01. What was only written in another way, or moved to
      another file, is no change.
      """)

  @Argument(help: "The states: A, A..B or A...B.")
  var range: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

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

  func run(in world: World) throws -> ExitStatus {
    try common.runOnHistory(in: world, at: nil) { workspace, language in
      let targets = try output.targets(
        known: ["json", "markdown", "text"], usual: "text", language: language)
      let head: StateName = staged ? .index : .workingTree
      let states =
        try range.map { try StateRange($0, head: head) }
        ?? usualRange(workspace, head, language, in: world)
      let compared = try workspace.compare(states, today: common.day(in: world))
      let settings = workspace.configuration.lint
      let changes = RoadmapChanges(
        from: Self.state(compared.base), to: Self.state(compared.head),
        calendar: settings.calendar, rule: SignificanceRule(limits: settings.limits))
      let report = DiffReport(
        changes, base: Self.side(compared.base), head: Self.side(compared.head),
        language: language, isFull: full,
        unreadable: Set(compared.base.unreadable + compared.head.unreadable).sorted())
      try common.deliver(report.report(), to: targets, in: world)
      return exitCode && !report.isEmpty ? .found : .done
    }
  }

  /// From where this branch left the base branch; a repository that knows no other one compares
  /// with its last commit, and says so.
  private func usualRange(
    _ workspace: Workspace, _ head: StateName, _ language: Language, in world: World
  ) throws -> StateRange {
    let names = BaseBranch.names(asked: base, environment: world.environment)
    if let found = try workspace.baseBranch(among: names, isAsked: base != nil) {
      return StateRange(base: .revision(found), head: head, isFromMergeBase: true)
    }
    if !common.quiet {
      world.complain("tiekartta: " + Self.noBase[language] + "\n")
    }
    return StateRange(base: .revision("HEAD"), head: head)
  }

  private static let noBase = Phrase(
    fi: "päähaaraa ei tiedetä (origin/HEAD puuttuu): verrataan viimeisimpään versioon HEAD;"
      + " haaran voi antaa valinnalla --base",
    sv: "huvudgrenen är okänd (origin/HEAD saknas): jämför med den senaste versionen HEAD; ange"
      + " grenen med --base",
    en: "the base branch is not known (there is no origin/HEAD): compared with HEAD; name the"
      + " branch with --base")

  private static func state(_ side: ComparedRoadmaps.Side) -> RoadmapChanges.State {
    RoadmapChanges.State(
      records: side.records, languages: side.languages, documents: side.documents,
      unreadable: Set(side.unreadable))
  }

  private static func side(_ side: ComparedRoadmaps.Side) -> DiffSide {
    let sort: DiffSide.Sort =
      switch side.name {
      case .revision, .day: .commit
      case .index: .index
      case .workingTree: .workingTree
      }
    return DiffSide(
      sort: sort, revision: side.revision, commit: side.commit, languages: side.languages)
  }
}
