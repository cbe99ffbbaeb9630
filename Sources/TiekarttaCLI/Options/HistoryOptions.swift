internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import RoadmapModel
internal import RoadmapSlippage
internal import Workspace

/// Which part of the history a command looks at.
struct HistoryOptions: ParsableArguments {
  @Option(
    name: .customLong("at"),
    help: "The revision whose first-parent line counts; else HEAD and the working tree.")
  var revision: String?

  @Option(help: ArgumentHelp("Leave out what landed after a day.", valueName: "day"))
  var until: String?

  @Flag(help: "Take a shallow clone as it is; first values are then no later than they seem.")
  var allowShallow = false

  @Flag(name: .customLong("no-cache"), help: "Neither use nor keep what earlier runs found.")
  var isWithoutCache = false

  init() {}

  /// What is asked of the workspace.
  func request(today: Day) throws -> HistoryRequest {
    var request = HistoryRequest(today: today)
    request.revision = revision
    request.until = try until.map { try Self.day($0, option: "--until") }
    request.allowsShallow = allowShallow
    request.usesCache = !isWithoutCache
    return request
  }

  /// A day given to an option.
  static func day(_ text: String, option: String) throws -> Day {
    guard let period = PeriodReading(text).period, period.precision == .day else {
      throw UsageFault(
        Phrase(
          fi: "\(option) ei ole päivä: '\(text)'", sv: "\(option) är ingen dag: '\(text)'",
          en: "\(option) is no day: '\(text)'"),
        hint: Phrase(
          fi: "kirjoita se näin: 2026-11-30", sv: "skriv den så här: 2026-11-30",
          en: "write it as 2026-11-30"))
    }
    return period.first
  }
}
