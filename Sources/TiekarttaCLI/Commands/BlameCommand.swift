internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapHistory
internal import Workspace

/// `tiekartta blame`: which version gave each field of a record its value.
struct BlameCommand: HistoryCommand, ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "blame", abstract: "Show which version gave each field of a record its value.",
    discussion: """
      Commits listed in .git-blame-ignore-revs at the repository's root are looked past: what they \
      changed is put down to the version that had set the field before.
      """)

  @OptionGroup var record: RecordHistoryOptions
  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<BlameCommand>

  func run(in world: World) throws -> ExitStatus {
    try common.runOnHistory(in: world, at: record.line.revision) {
      workspace, roadmap, language in
      let targets = try output.targets(language: language)
      let story = try record.story(
        in: world, workspace, roadmap, common, language)
      let report = BlameReport(
        subject: story.subject, events: story.events, versions: story.history.versions,
        lookingPast: story.history.commitsToLookPast, since: story.since)
      try common.deliver(report.report(), to: targets, in: world)
      world.keep(story.history)
      return .done
    }
  }
}
