internal import ArgumentParser
internal import Reporting

/// `tiekartta schema`: the JSON Schemas that ship with this version, for editors without a network.
struct SchemaCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of roadmap files or of tiekartta.yaml, for editors.")

  @Argument(help: "roadmap or tiekartta.")
  var name: Name

  enum Name: String, ExpressibleByArgument, CaseIterable {
    case roadmap, tiekartta
  }

  func run(in world: World) throws -> ExitStatus {
    switch name {
    case .roadmap: world.output(RoadmapSchema.roadmap)
    case .tiekartta: world.output(RoadmapSchema.configuration)
    }
    return .done
  }
}
