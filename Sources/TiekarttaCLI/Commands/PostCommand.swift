internal import ArgumentParser
internal import Diagnostics
internal import Posting
internal import Reporting
internal import Revisions
internal import RoadmapModel
internal import Workspace

extension Message.What: ExpressibleByArgument {}

/// `tiekartta post`: brings a report to where people are.
struct PostCommand: HistoryCommand, ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "post", abstract: "Bring a report to where people are, once.",
    discussion: """
      A channel is one that tiekartta.yaml names under 'post: channels:', or a type of channel that
      needs nothing set, such as github within a run of GitHub Actions. 'post doctor CHANNEL' looks
      whether it could be posted to, without posting.
      """)

  @Argument(help: "The channels, in the order in which they are posted to.")
  var channels: [String] = []

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<PostCommand>

  @Option(help: "What is told: summary, changelog, diff or check; else what the channel says.")
  var what: Message.What?

  @Option(
    help: ArgumentHelp(
      "Since when: a day, a revision or a baseline's name; for a change log, a diff or a check the states, as FROM..TO.",
      valueName: "day|rev|range"))
  var period: String?

  @Option(help: "The number of the pull request; else the run of continuous integration tells it.")
  var number: Int?

  @Option(help: "The number of an issue to comment on instead.")
  var issue: Int?

  @Option(help: ArgumentHelp("The repository, as owner/name.", valueName: "name"))
  var repository: String?

  @Option(
    help: ArgumentHelp(
      "Post what 'check --bundle' wrote in an untrusted job, once the forge has said the same of it.",
      valueName: "file"))
  var from: String?

  @Option(
    help: ArgumentHelp(
      "With --from, the commit that the untrusted job judged, as the forge tells it.",
      valueName: "commit"))
  var head: String?

  @Option(help: ArgumentHelp("Where the full report is.", valueName: "address"))
  var link: String?

  @Flag(name: .customLong("dry-run"), help: "Print what would be sent, without secrets.")
  var isDry = false

  @Flag(help: "Send again what may have arrived, where the target cannot show it.")
  var resend = false

  @Option(
    name: .customLong("require"),
    help: "Fail with 5 unless every channel comes to this: delivered.")
  var required: Requirement?

  enum Requirement: String, ExpressibleByArgument { case delivered }

  func validate() throws {
    if number != nil, issue != nil {
      throw ValidationError("--number and --issue exclude each other")
    }
    if from != nil, what != nil || period != nil {
      throw ValidationError("--from says what is told; it goes without --what and --period")
    }
    if from == nil, head != nil { throw ValidationError("--head goes with --from") }
    if channels.isEmpty { throw ValidationError("name a channel: tiekartta post CHANNEL") }
  }

  func run(in world: World) throws -> ExitStatus {
    try common.runOnHistory(in: world, at: nil) { workspace, roadmap, language in
      let targets = try output.targets(language: language)
      let bundle = try from.map { try PostedBundle($0, head: head, in: world) }
      let isDoctor = channels.first == "doctor"
      let names = isDoctor ? Array(channels.dropFirst()) : channels
      var target = target
      // Whether it is the right one, the forge is asked before anything is posted.
      if target.number == nil { target.number = bundle?.bundle.number }
      let trusted =
        Workspace.judgesChange(world.environment)
        ? try workspace.trusted(by: world.environment) : workspace
      let declared = try DeclaredChannels(trusted.configuration, asked: target, in: world)
      let chosen = try names.map { try declared.channel(named: $0) }
      var run = PostRun(
        workspace: trusted, roadmap: roadmap, common: common, world: world, language: language)
      run.asked = (what, period, link)
      run.bundle = bundle
      run.isDry = isDry
      run.isResend = resend
      if isDoctor {
        let report = DoctorReport(results: chosen.map(run.examine), language: language)
        try common.deliver(report.report(), to: targets, in: world)
        return report.isGood ? .done : .found
      }
      let results = chosen.map { run.deliver(to: $0) }
      try common.deliver(
        PostReport(results: results, language: language, isDry: isDry).report(), to: targets,
        in: world)
      let isMissing = required != nil && !isDry && !results.allSatisfy(\.state.isDelivered)
      return isMissing ? .undelivered : .done
    }
  }

  private var target: AskedTarget {
    var target = AskedTarget()
    target.number = number ?? issue
    target.isIssue = issue != nil
    target.repository = repository
    return target
  }
}
