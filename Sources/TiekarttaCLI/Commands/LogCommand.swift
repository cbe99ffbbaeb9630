internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapHistory
internal import Workspace

/// `tiekartta log`: one record's life.
struct LogCommand: HistoryCommand, ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "log", abstract: "Show one record's life: every change, when, who and why.",
    discussion: """
      Follows the record from file to file, through new ids, removal and return. What was only
      written in another way is no change.
      """)

  @OptionGroup var record: RecordHistoryOptions
  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<LogCommand>

  @Flag(help: "The oldest first.")
  var reverse = false

  func run(in world: World) throws -> ExitStatus {
    try common.runOnHistory(in: world, at: record.line.revision) {
      workspace, roadmap, language in
      let targets = try output.targets(language: language)
      let story = try record.story(
        in: world, workspace, roadmap, common, language)
      let report = LogReport(
        subject: story.subject, events: story.events, versions: story.history.versions,
        since: story.since, isReversed: reverse)
      try common.deliver(report.report(), to: targets, in: world)
      world.keep(story.history)
      return .done
    }
  }
}
