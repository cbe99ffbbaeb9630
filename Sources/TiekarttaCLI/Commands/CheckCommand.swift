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
      "The base branch; else that of the pull request, or the main one.", valueName: "branch"))
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
    if testRules {
      return try common.runOnHistory(in: world, at: nil) { workspace, _, language in
        try test(workspace, language, in: world)
      }
    }
    // What is judged says which language is spoken; until it is read, the files do.
    let here = Result { try common.workspace(in: world) }
    let workspace = try? here.get()
    let language =
      workspace.map { common.language($0.configuration, $0.roadmapRecord(), in: world) }
      ?? common.lang ?? world.language
    do {
      return try judge(language, in: world)
    } catch let fault as HistoryFault where fault.isBeforeHistory {
      // Without a history, files that cannot be read are what there is to mend first.
      _ = try here.get()
      throw SpokenError(error: fault, language: language)
    } catch {
      throw SpokenError(error: error, language: language)
    }
  }

  private func judge(_ language: Language, in world: World) throws -> ExitStatus {
    let targets = try output.targets(language: language)
    let runs = try GateSides.read(request(in: world)).map { sides in
      let place = sides.isNew ? sides.workspaces.now : sides.workspaces.before
      let now = sides.roadmaps.now.single(.roadmap)
      let roadmap = sides.roadmaps.before.single(.roadmap) ?? now
      let spoken = common.language(sides.workspaces.now.configuration, now, in: world)
      return try CheckRun(
        sides, today: common.day(of: place, by: roadmap, in: world), language: spoken)
    }
    guard var run = runs.first else { return .done }
    for other in runs.dropFirst() { run.result = run.result.joined(with: other.result) }
    if let approve {
      try Approving(run: run, fingerprint: approve, signature: signature)
        .write(in: world, isQuiet: common.quiet)
      return .done
    }
    try run.deliver(to: targets, common, in: world)
    return run.result.passed ? .done : .found
  }

  private func request(in world: World) -> GateRequest {
    var request = GateRequest(folder: Path.join(world.workingFolder, common.directory))
    // The system knows a folder by where it is; the shell, by the links that led there.
    if let named = world.environment["PWD"], Files.real(named) == world.workingFolder {
      request.namedFolder = Path.join(named, common.directory)
    }
    request.range = range
    request.base = base
    request.environment = world.environment
    request.isOfFiles = approve != nil
    return request
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
  let sides: GateSides
  var result: Gate.Result
  let today: Day
  let language: Language
  private let diff: DiffReport

  /// The place of the branch's roadmap.
  var workspace: Workspace { sides.workspaces.now }

  init(_ sides: GateSides, today: Day, language: Language) throws {
    self.sides = sides
    self.today = today
    self.language = language
    // What the base says counts, for a branch must not choose what it is judged by.
    let settings = sides.configuration?.lint ?? LintSettings()
    let gate = sides.configuration?.gate ?? .standard
    let (base, head) = sides.roadmaps
    let compared = sides.compared
    let changes = RoadmapChanges(
      from: compared.base.state, to: compared.head.state, calendar: settings.calendar,
      rule: sides.configuration?.significance ?? SignificanceRule(limits: settings.limits)
    ).followed(in: Surroundings(old: base, new: head, today: today))
    var situation = GateSituation(
      changes: changes.changes, base: base, head: head, limits: settings.limits, today: today)
    if situation.needsMoves(for: gate.rules) {
      situation.movesBefore = try sides.workspaces.before.movesOfEnds(
        at: compared.base.commit, today: today)
    }
    if situation.needsReasons(for: gate.rules) {
      situation.explained = try sides.workspaces.now.explainedMoves(
        at: compared.head.commit, today: today)
    }
    var run = Gate(settings: gate, situation: situation)
    run.changedSettings = sides.changedSettings
    run.unread = sides.unread
    run.findings = (
      Self.lint(sides.before, settings, today),
      Self.lint(sides.now, settings, today) + sides.faults
    )
    run.approvals = sides.approvals
    run.isNew = sides.isNew
    run.isBaseUnread = sides.isBaseUnread
    result = run.run()
    diff = DiffReport(
      changes, base: compared.base.side, head: compared.head.side, language: language)
  }

  /// Puts the result where it belongs, in each form it was asked for.
  func deliver(
    to targets: [OutputTarget], _ common: CommonOptions, in world: World
  ) throws {
    let settings = sides.settings ?? workspace.configuration.source
    let report = CheckReport(
      result, diff: diff, roadmap: sides.roadmaps.before,
      sources: sides.now.sources(with: [settings]))
    let told = report.report {
      let places = try workspace.places(in: sides.compared, former: sides.workspaces.before)
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
