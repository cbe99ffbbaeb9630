internal import Diagnostics
internal import Reporting
internal import Workspace

/// What commands that read the history and give one report have in common.
extension CommonOptions {
  /// Runs a command on the roadmap's place; faults speak the language of output.
  func runOnHistory(
    in world: World, at revision: String?, isStaged: Bool = false,
    _ body: (Workspace, Language) throws -> ExitStatus
  ) throws -> ExitStatus {
    let workspace = try workspace(in: world, at: revision, isStaged: isStaged)
    let language = language(workspace.configuration, in: world)
    do {
      return try body(workspace, language)
    } catch let error as SpokenError {
      throw error
    } catch {
      throw SpokenError(error: error, language: language)
    }
  }

  /// Puts a report where it belongs, in each form it was asked for.
  func deliver(_ report: Report, to targets: [OutputOptions.Target], in world: World) throws {
    for target in targets {
      try OutputOptions.deliver(report, to: target, noColor: noColor, in: world)
    }
  }

  /// Puts a report where it belongs, in each form it was asked for, those beside lines among them.
  ///
  /// - Parameter annotations: what is shown beside lines; made once, where such a form is wanted.
  func deliver(
    _ report: Report, to targets: [OutputOptions.Target], in world: World,
    annotations: () throws -> Annotations
  ) throws {
    var made: Annotations?
    for target in targets {
      guard let format = AnnotationFormat(rawValue: target.format) else {
        try deliver(report, to: [target], in: world)
        continue
      }
      let found = try made ?? annotations()
      made = found
      try OutputOptions.deliver(Array(format.render(found).utf8), to: target, in: world)
    }
  }
}
