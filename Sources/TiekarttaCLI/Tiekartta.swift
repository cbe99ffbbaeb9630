package import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapHistory
internal import Workspace

/// The program: reads the command line and runs one command in a world.
package struct Tiekartta: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "tiekartta",
    abstract:
      "Roadmaps as code: lint a digital roadmap kept in git, show it, and tell how it moved.",
    version: version,
    subcommands: [
      BaselineCommand.self, BlameCommand.self, ChangelogCommand.self, CheckCommand.self,
      DiffCommand.self,
      DiffDriverCommand.self, DiffTextCommand.self, ExplainCommand.self,
      LintCommand.self,
      LogCommand.self,
      PostCommand.self,
      SchemaCommand.self,
      ShowCommand.self,
      SlippageCommand.self,
      SummaryCommand.self,
    ])

  package static let version = "0.1.0"

  package init() {}

  /// Runs the command that the world's arguments name; every fault has become text by then.
  package static func run(in world: World) -> ExitStatus {
    let status = carryOut(in: world)
    // Whatever wrote it, a result that did not get through is a failure.
    guard status != .undelivered, let fault = world.outputFault() else { return status }
    return Presenter(world).present(DeliveryFault(fault: fault, isStandard: true))
  }

  private static func carryOut(in world: World) -> ExitStatus {
    do {
      try checkCommand(world.arguments)
      let preparation = readsHistory(world.arguments) ? HistoryPreparation() : nil
      defer { preparation?.wait() }
      var command = try parseAsRoot(world.arguments)
      if let command = command as? any HouseCommand { return try command.run(in: world) }
      // A request for help, or the program alone: running it throws the help to show.
      try command.run()
      return .done
    } catch {
      return Presenter(world).present(error)
    }
  }
}

extension Tiekartta {
  /// Whether the command is one that reads a history.
  private static func readsHistory(_ arguments: [String]) -> Bool {
    configuration.subcommands.first { $0.configuration.commandName == arguments.first }
      is any HistoryCommand.Type
  }

  /// Refuses a first word that is no command, and offers the nearest one; the same of a word
  /// after a command that has commands of its own.
  private static func checkCommand(_ arguments: [String]) throws {
    try check(arguments[...], self, further: ["help"])
  }

  private static func check(
    _ arguments: ArraySlice<String>, _ command: any ParsableCommand.Type, further: [String] = []
  ) throws {
    let inner = command.configuration.subcommands
    guard let word = arguments.first, !word.hasPrefix("-"), !inner.isEmpty else { return }
    if let next = inner.first(where: { $0.configuration.commandName == word }) {
      return try check(arguments.dropFirst(), next)
    }
    let shown = inner.filter { $0.configuration.shouldDisplay }
    let names = shown.compactMap { $0.configuration.commandName } + further
    guard !names.contains(word) else { return }
    let list = names.joined(separator: ", ")
    throw UsageFault(
      Phrase(
        fi: "komentoa '\(word)' ei ole", sv: "det finns inget kommando '\(word)'",
        en: "there is no command '\(word)'"),
      hint: nearest(to: word, in: names).map {
        Phrase(fi: "tarkoititko '\($0)'", sv: "menade du '\($0)'", en: "did you mean '\($0)'")
      } ?? Phrase(fi: "komennot: \(list)", sv: "kommandona: \(list)", en: "the commands: \(list)"))
  }
}

/// A command that gets the world it may touch.
protocol HouseCommand: ParsableCommand {
  func run(in world: World) throws -> ExitStatus
}

/// A command that reads the history, for which git is loaded while its arguments are parsed.
protocol HistoryCommand: HouseCommand {}
