internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapHistory
internal import RoadmapModel
internal import Workspace

extension Language: ExpressibleByArgument {
  /// The language of output: the one asked for, then the configuration's, then the first of the
  /// roadmap's own that the tool speaks; the environment decides only where there is no roadmap.
  static func ofOutput(
    asked: Language? = nil, _ configuration: Configuration?, _ roadmap: Record?, in world: World
  ) -> Language {
    if let chosen = asked ?? configuration?.language { return chosen }
    guard let roadmap else { return world.language }
    // One that has none of them is told in English, so that it is the same on every machine.
    return Roadmap(records: [roadmap]).languages.lazy.compactMap(Language.init).first ?? .en
  }
}

/// What every command that reads a roadmap takes.
struct CommonOptions: ParsableArguments {
  @Option(
    name: [.customShort("C"), .long],
    help: ArgumentHelp(
      "Where to start looking for tiekartta.yaml.", valueName: "dir"))
  var directory: String = "."

  @Option(help: "The language of output: fi, sv or en; else the roadmap's.")
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
  /// - Parameter revision: what is looked at instead of the files; its own configuration decides.
  /// - Parameter isStaged: whether what the next commit would hold counts instead of the files.
  func workspace(
    in world: World, at revision: String? = nil, isStaged: Bool = false
  ) throws -> Workspace {
    let folder = Path.join(world.workingFolder, directory)
    do {
      guard isStaged else {
        let workspace = try Workspace(from: folder, at: revision)
        return try revision.map { try workspace.decided(at: $0) } ?? workspace
      }
      let hook = HookEnvironment(world.environment, workingFolder: world.workingFolder)
      return try Workspace(stagedFrom: folder, in: hook)
    } catch {
      throw SpokenError(error: error, language: lang ?? world.language)
    }
  }

  /// The language of output, by a configuration and a record `roadmap`.
  func language(
    _ configuration: Configuration, _ roadmap: Record?, in world: World
  ) -> Language {
    .ofOutput(asked: lang, configuration, roadmap, in: world)
  }

  /// The day to look from: the option, else today in the time zone of a roadmap.
  func day(of workspace: Workspace, by roadmap: Record?, in world: World) throws -> Day {
    guard let today else { return try workspace.day(of: world.now(), by: roadmap) }
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
