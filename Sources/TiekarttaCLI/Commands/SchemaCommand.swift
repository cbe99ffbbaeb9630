internal import ArgumentParser
internal import Reporting

/// `tiekartta schema`: the JSON Schemas that ship with this version, for editors without a network,
/// and the reference page of the format.
struct SchemaCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Print the JSON Schema of roadmap files or of tiekartta.yaml, or the format's "
      + "reference.")

  @Argument(help: "roadmap, tiekartta or reference.")
  var name: Name

  enum Name: String, ExpressibleByArgument, CaseIterable {
    case roadmap, tiekartta, reference
  }

  func run(in world: World) throws -> ExitStatus {
    switch name {
    case .roadmap: world.output(RoadmapSchema.roadmap)
    case .tiekartta: world.output(RoadmapSchema.configuration)
    case .reference: world.output(FormatPage.markdown)
    }
    return .done
  }
}
