internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapCheck
internal import RoadmapDiff
internal import RoadmapHistory
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

  @Option(
    help: ArgumentHelp(
      "Write what 'post --from' posts in a job that may, to a file.", valueName: "file"))
  var bundle: String?

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
    guard
      let run = try CheckRun.joined(
        range: range, base: base, isOfFiles: approve != nil, common: common, in: world)
    else { return .done }
    if let approve {
      try Approving(run: run, fingerprint: approve, signature: signature)
        .write(in: world, isQuiet: common.quiet)
      return .done
    }
    if let bundle { try run.write(bundle: bundle, in: world) }
    if bundle == nil || !output.output.isEmpty || output.format != nil {
      try common.deliver(run.report(), to: targets, in: world)
    }
    return run.result.passed ? .done : .found
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
