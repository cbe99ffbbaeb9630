internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapHistory
internal import RoadmapModel
internal import Workspace

/// What commands that read the history and give one report have in common.
extension CommonOptions {
  /// Runs a command on the roadmap's place, its record `roadmap` and the language of output, which
  /// faults speak as well.
  func runOnHistory(
    in world: World, at revision: String?, isStaged: Bool = false,
    _ body: (Workspace, Record?, Language) throws -> ExitStatus
  ) throws -> ExitStatus {
    let workspace = try workspace(in: world, at: revision, isStaged: isStaged)
    let roadmap = workspace.roadmapRecord(at: revision)
    let language = language(workspace.configuration, roadmap, in: world)
    do {
      return try body(workspace, roadmap, language)
    } catch {
      throw SpokenError(error: error, language: language)
    }
  }

  /// Puts a report where it belongs, in each form it was asked for.
  func deliver(_ report: Report, to targets: [OutputTarget], in world: World) throws {
    for target in targets {
      try Delivery.deliver(report, to: target, noColor: noColor, in: world)
    }
  }
}
