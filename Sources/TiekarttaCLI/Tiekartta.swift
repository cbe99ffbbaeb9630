package import ArgumentParser
internal import Diagnostics
internal import Reporting

/// The program: reads the command line and runs one command in a world.
package struct Tiekartta: ParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "tiekartta",
    abstract: "Roadmaps as code: lint a digital roadmap kept as YAML in git, and show it.",
    version: version,
    subcommands: [
      ExplainCommand.self, LintCommand.self, SchemaCommand.self, ShowCommand.self,
    ])

  package static let version = "0.1.0"

  package init() {}

  /// Runs the command that the world's arguments name; every fault has become text by then.
  package static func run(in world: World) -> ExitStatus {
    do {
      let command = try parseAsRoot(world.arguments)
      guard let command = command as? any HouseCommand else {
        // The program alone, without a command: tell what there is.
        world.output(helpMessage() + "\n")
        return .done
      }
      return try command.run(in: world)
    } catch {
      return Presenter(world).present(error)
    }
  }
}

/// A command that gets the world it may touch.
protocol HouseCommand: ParsableCommand {
  func run(in world: World) throws -> ExitStatus
}
