internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import RoadmapCheck
internal import RoadmapDiff
internal import RoadmapLint
internal import RoadmapModel
internal import Workspace

/// `tiekartta check`: the gate on a pull request.
struct CheckCommand: HistoryCommand, ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Decide whether a branch may change the roadmap as it does.",
    discussion: """
      Holds what the branch changes, and the findings it brings in, against the rules of the base.
      Rules, limits and who may approve are read at the base; approvals are those the branch adds.
      """)

  static let parts: Set<ReportPart> = [.annotations]

  @Argument(help: "The states: A, A..B or A...B; else where this branch left the base branch.")
  var range: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<CheckCommand>

  @Option(
    help: ArgumentHelp(
      "The base branch; else that of the pull request, or origin's default.", valueName: "rev"))
  var base: String?

  @Option(help: ArgumentHelp("Write an approval of a change.", valueName: "fingerprint"))
  var approve: String?

  @OptionGroup var signature: Signature

  @Flag(name: .customLong("test-rules"), help: "Try the rules on their own examples.")
  var testRules = false

  @Flag(help: "Print the built-in rules as YAML.")
  var rules = false

  func validate() throws {
    let jobs = [approve != nil, testRules, rules].count { $0 }
    if jobs > 1 { throw ValidationError("--approve, --test-rules and --rules stand alone") }
    if approve == nil, signature.isGiven {
      throw ValidationError("--by, --decision, --reason and --expires go with --approve")
    }
  }

  func run(in world: World) throws -> ExitStatus {
    if rules {
      world.output(DefaultRules.text)
      return .done
    }
    return try common.runOnHistory(in: world, at: nil) { workspace, roadmap, language in
      if testRules { return try test(workspace, language, in: world) }
      let targets = try output.targets(language: language)
      let today = try common.day(of: workspace, by: roadmap, in: world)
      let states = try ComparedStates(range: range, base: base, head: .workingTree, common: common)
        .states(of: workspace, language, in: world)
      let compared = try workspace.compare(states, today: today)
      // A branch may have broken its configuration, which the gate tells of.
      let decided = compared.head.commit.flatMap { try? workspace.decided(at: $0) } ?? workspace
      let run = try CheckRun(
        workspace, compared, today: today,
        language: common.language(decided.configuration, compared.head.roadmap, in: world))
      if let approve {
        try Approving(run: run, fingerprint: approve, signature: signature)
          .write(in: world, isQuiet: common.quiet)
        return .done
      }
      try run.deliver(to: targets, common, in: world)
      return run.result.passed ? .done : .found
    }
  }

  private func test(
    _ workspace: Workspace, _ language: Language, in world: World
  ) throws -> ExitStatus {
    let targets = try output.targets(media: Media.of([]), language: language)
    let configuration = workspace.configuration
    let result = RuleTest.run(
      (configuration.gate ?? .standard).rules, limits: configuration.lint.limits,
      calendar: configuration.lint.calendar)
    let report = RuleTestReport(result, language: language, source: configuration.source)
    try common.deliver(report.report(), to: targets, in: world)
    return result.failures.isEmpty ? .done : .found
  }
}

/// Who approves a change, and why.
struct Signature: ParsableArguments {
  @Option(help: ArgumentHelp("The party that approves.", valueName: "party"))
  var by: String?

  @Option(help: ArgumentHelp("The decision that approved.", valueName: "id"))
  var decision: String?

  @Option(help: ArgumentHelp("Why; else the decision's title.", valueName: "text"))
  var reason: String?

  @Option(help: ArgumentHelp("The last day it counts.", valueName: "day"))
  var expires: String?

  var isGiven: Bool { by != nil || decision != nil || reason != nil || expires != nil }
}

/// One run of the gate over two states.
struct CheckRun {
  let workspace: Workspace
  let sides: GateSides
  let result: Gate.Result
  let report: CheckReport
  let today: Day
  let language: Language

  init(
    _ workspace: Workspace, _ compared: ComparedRoadmaps, today: Day, language: Language
  ) throws {
    self.workspace = workspace
    self.today = today
    self.language = language
    sides = try workspace.gateSides(compared)
    // What the base says counts, for a branch must not choose what it is judged by.
    let settings = sides.configuration?.lint ?? LintSettings()
    let gate = sides.configuration?.gate ?? .standard
    let base = sides.before?.roadmap ?? Roadmap(records: [])
    let changes = RoadmapChanges(
      from: compared.base.state, to: compared.head.state, calendar: settings.calendar,
      rule: sides.configuration?.significance ?? SignificanceRule(limits: settings.limits)
    ).followed(in: Surroundings(old: base, new: sides.now.roadmap, today: today))
    var situation = GateSituation(
      changes: changes.changes, base: base, head: sides.now.roadmap, limits: settings.limits,
      today: today)
    if situation.needsMoves(for: gate.rules) {
      situation.movesBefore = try workspace.movesOfEnds(at: compared.base.commit, today: today)
    }
    if situation.needsReasons(for: gate.rules) {
      situation.explained = try workspace.explainedMoves(at: compared.head.commit, today: today)
    }
    var run = Gate(settings: gate, situation: situation)
    run.changedSettings = sides.changedSettings
    run.findings = (
      sides.before.map { Self.lint($0, settings, today) } ?? [],
      Self.lint(sides.now, settings, today)
    )
    run.approvals = sides.approvals
    run.isNew = sides.before == nil
    run.isBaseUnread = sides.isBaseUnread
    result = run.run()
    let unreadable = Set(compared.base.unreadable + compared.head.unreadable).sorted()
    let diff = DiffReport(
      changes, base: compared.base.side, head: compared.head.side, language: language,
      unreadable: unreadable)
    report = CheckReport(
      result, diff: diff, roadmap: base,
      sources: sides.now.sources(with: [workspace.configuration.source]))
  }

  /// Puts the result where it belongs, in each form it was asked for.
  func deliver(
    to targets: [OutputTarget], _ common: CommonOptions, in world: World
  ) throws {
    let told = report.report {
      let places = try workspace.places(in: sides.compared)
      return try report.annotations(
        machinePrefix: workspace.repositoryPrefix, sources: { places.sources },
        place: { change, field in
          ShownPlace(
            try places.place(of: change, at: field), former: try places.formerPlace(of: change))
        })
    }
    try common.deliver(told, to: targets, in: world)
  }

  private static func lint(
    _ loaded: LoadedRoadmap, _ settings: LintSettings, _ today: Day
  ) -> [Diagnostic] {
    var settings = settings
    settings.honoursComments = false
    return Linter.lint(
      LintInput(
        files: loaded.files, roadmap: loaded.roadmap, reading: loaded.diagnostics,
        settings: settings, today: today)
    ).findings
  }
}
