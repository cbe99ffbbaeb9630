internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapHistory
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

  /// The history that is asked for; what a person should know of it besides goes to the notes.
  func history(
    of workspace: Workspace, today: Day, in world: World, _ common: CommonOptions,
    language: Language
  ) throws -> History {
    var request = HistoryRequest(today: today)
    request.revision = revision
    request.until = try until.map { try Self.day($0, option: "--until") }
    request.allowsShallow = allowShallow
    request.usesCache = !isWithoutCache
    let history = try world.history(of: workspace, request, language, isQuiet: common.quiet)
    let doubt =
      history.rewrittenCommits.map(Self.rewritten)
      ?? (history.hasSwappedLines ? Self.swapped : nil)
    if let doubt, !common.quiet { world.tell("tiekartta: " + doubt[language]) }
    return history
  }

  private static let swapped = Phrase(
    fi: "haaran aiempi päälinja tuli mukaan yhdistämällä: sen versiot näyttävät nyt saapuneen"
      + " yhdellä kertaa",
    sv:
      "grenens tidigare huvudlinje kom in genom en sammanslagning: dess versioner ser nu ut att ha"
      + " kommit på en gång",
    en: "the branch's earlier main line came in by a merge: its versions now seem to have landed"
      + " at once")

  private static func rewritten(_ count: Int) -> Phrase {
    count == 1
      ? Phrase(
        fi: "haaran historia on kirjoitettu uudelleen: 1 aiemmin nähty versio puuttuu",
        sv: "grenens historik har skrivits om: 1 tidigare version saknas",
        en: "the branch's history was rewritten: 1 commit seen before is gone")
      : Phrase(
        fi: "haaran historia on kirjoitettu uudelleen: \(count) aiemmin nähtyä versiota puuttuu",
        sv: "grenens historik har skrivits om: \(count) tidigare versioner saknas",
        en: "the branch's history was rewritten: \(count) commits seen before are gone")
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
