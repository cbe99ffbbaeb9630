internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import RoadmapModel
internal import Workspace

/// `tiekartta changelog`: what became of the plan between two versions, for a steering group.
struct ChangelogCommand: HistoryCommand {
  static let configuration = CommandConfiguration(
    commandName: "changelog",
    abstract: "Tell a steering group what became of the plan between two versions.",
    discussion: """
      A side is a revision, a tag, a day such as @2026-09-01, a baseline of tiekartta.yaml, or a
      review with a ref. Without a range it is from the latest review to HEAD.
      """)

  @Argument(help: "The versions: FROM, or FROM..TO.")
  var range: String?

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions

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
    try common.runOnHistory(in: world, at: nil) { workspace, language in
      let targets = try output.targets(
        known: (Report.formats + ["atom", "csv", "csv-fi"]).sorted(), usual: "text",
        language: language)
      var made: [Bool: ChangelogReport] = [:]
      func changelog(isPublic: Bool) throws -> ChangelogReport {
        if let known = made[isPublic] { return known }
        let run = ChangelogRun(
          workspace: workspace, language: language,
          today: try common.today.map { _ in
            try common.day(in: world)
          }, now: world.today(), isPublic: isPublic, isFull: full)
        let report = try run.report(of: range, sinceReview: sinceReview)
        made[isPublic] = report
        return report
      }
      if let check {
        let file = KeptReport(path: Path.join(world.workingFolder, check))
        let isCurrent = try file.isCurrent(changelog(isPublic: audience != .internal).report())
        if !isCurrent, !common.quiet { world.complain(Self.outdated(check)[language] + "\n") }
        return isCurrent ? .done : .found
      }
      for target in targets {
        let isPublic = audience.map { $0 == .public } ?? !target.isStandard
        let changelog = try changelog(isPublic: isPublic)
        let report = changelog.report()
        if target.format == "atom" {
          try OutputOptions.deliver(Array(changelog.feed().text.utf8), to: target, in: world)
        } else if target.format.hasPrefix("csv") {
          let table = changelog.table(isFinnish: target.format == "csv-fi")
          try OutputOptions.deliver(Array(table.utf8), to: target, in: world)
        } else if target.format == "markdown", !target.isStandard, let file = target.file {
          try KeptReport(path: Path.join(world.workingFolder, file)).write(report)
        } else {
          try common.deliver(report, to: [target], in: world)
        }
      }
      return .done
    }
  }

  private static func outdated(_ file: String) -> Phrase {
    Phrase(
      fi: "tiekartta: \(file) ei ole ajan tasalla; kirjoita se uudelleen valinnalla --output"
        + " markdown=\(file)",
      sv: "tiekartta: \(file) är inte aktuell; skriv den på nytt med --output markdown=\(file)",
      en: "tiekartta: \(file) is out of date; write it anew with --output markdown=\(file)")
  }
}
