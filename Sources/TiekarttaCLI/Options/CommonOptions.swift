internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import RoadmapModel
internal import Workspace

extension Language: ExpressibleByArgument {}

/// What every command that reads a roadmap takes.
struct CommonOptions: ParsableArguments {
  @Option(
    name: [.customShort("C"), .long],
    help: ArgumentHelp(
      "Where to start looking for tiekartta.yaml.", valueName: "dir"))
  var directory: String = "."

  @Option(help: "The language of output: fi, sv or en.")
  var lang: Language?

  @Option(help: ArgumentHelp("The day to look from, as 2026-11-30; else today.", valueName: "day"))
  var today: String?

  @Flag(name: .customLong("no-color"), help: "Never use colour.")
  var noColor = false

  @Flag(name: .shortAndLong, help: "Leave out notes about the run.")
  var quiet = false

  init() {}

  /// Opens the roadmap's place; faults speak the language asked for.
  ///
  /// - Parameter isStaged: whether what the next commit would hold counts instead of the files.
  func workspace(
    in world: World, at revision: String? = nil, isStaged: Bool = false
  ) throws -> Workspace {
    let folder = Path.join(world.workingFolder, directory)
    do {
      guard isStaged else { return try Workspace(from: folder, at: revision) }
      let hook = HookEnvironment(world.environment, workingFolder: world.workingFolder)
      return try Workspace(stagedFrom: folder, in: hook)
    } catch {
      throw SpokenError(error: error, language: lang ?? world.language)
    }
  }

  /// The language of output: the option, then the configuration, then the environment.
  func language(_ configuration: Configuration?, in world: World) -> Language {
    lang ?? configuration?.language ?? world.language
  }

  /// The day to look from.
  func day(in world: World) throws -> Day {
    guard let today else { return world.today() }
    guard let period = PeriodReading(today).period, period.precision == .day else {
      throw SpokenError(
        error: UsageFault(
          Phrase(
            fi: "--today \(today): ei ole päivä", sv: "--today \(today): är ingen dag",
            en: "--today \(today): is not a day"),
          hint: Phrase(
            fi: "kirjoita päivä muodossa 2026-11-30", sv: "skriv dagen som 2026-11-30",
            en: "write the day as 2026-11-30")),
        language: lang ?? world.language)
    }
    return period.first
  }
}
