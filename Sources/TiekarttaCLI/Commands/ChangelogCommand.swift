internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapHistory
internal import RoadmapModel
internal import Workspace

/// `tiekartta changelog`: what became of the plan between two versions, for a steering group.
struct ChangelogCommand: HistoryCommand, ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "changelog",
    abstract: "Tell a steering group what became of the plan between two versions.",
    discussion: """
      A side is a revision, a tag, a day such as @2026-09-01, a baseline of tiekartta.yaml, or a
      review with a ref. Without a range it is from the latest review to HEAD.
      """)

  static let parts: Set<ReportPart> = [.feed, .table]

  @Argument(help: "The versions: FROM, or FROM..TO.")
  var range: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<ChangelogCommand>

  @Option(help: "Whom it is for; a file is for the public, the terminal internal.")
  var audience: Audience?

  @Option(help: ArgumentHelp("Fail where this file is out of date.", valueName: "file"))
  var check: String?

  @Flag(name: .customLong("since-review"), help: "From the latest review on, or fail.")
  var sinceReview = false

  @Flag(help: "Show every field, wording too.")
  var full = false

  func validate() throws {
    if sinceReview, range != nil { throw ValidationError("--since-review goes without a range") }
  }

  func run(in world: World) throws -> ExitStatus {
    try common.runOnHistory(in: world, at: nil) { workspace, roadmap, language in
      let targets = try output.targets(language: language)
      var made: [Bool: Report] = [:]
      func changelog(isPublic: Bool) throws -> Report {
        if let known = made[isPublic] { return known }
        let run = ChangelogRun(
          workspace: workspace, language: { common.language($0, $1, in: world) },
          today: try common.today.map { _ in
            try common.day(of: workspace, by: roadmap, in: world)
          }, now: try workspace.day(of: world.now(), by: roadmap),
          isPublic: isPublic, isFull: full)
        let (changelog, landed) = try run.report(of: range, sinceReview: sinceReview)
        let report = changelog.report(landed: landed)
        made[isPublic] = report
        return report
      }
      if let check {
        return try KeptReport(check, in: world).check(
          as: output.format, known: Self.media, isQuiet: common.quiet, language: language, in: world
        ) { try changelog(isPublic: audience != .internal) }
      }
      for target in targets {
        let isPublic = audience.map { $0 == .public } ?? !target.isStandard
        try KeptReport.deliver(
          changelog(isPublic: isPublic), to: target, noColor: common.noColor, in: world)
      }
      return .done
    }
  }
}
