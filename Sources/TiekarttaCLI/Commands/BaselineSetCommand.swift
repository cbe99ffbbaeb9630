internal import ArgumentParser
internal import Diagnostics
internal import GitHistory
internal import Reporting
internal import Revisions
internal import RoadmapHistory
internal import RoadmapModel
internal import Workspace

extension Baseline.Kind: ExpressibleByArgument {}

/// `tiekartta baseline set`: names a fixed point in `tiekartta.yaml`.
struct BaselineSetCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Name a tag or commit as a baseline, in tiekartta.yaml.",
    discussion: """
      A tag is kept by its name, anything else is written as the whole id of the commit it means.
      A new baseline of kind current makes the former one a snapshot; the original one keeps its
      commit. Options that are not given leave what an entry has.
      """)

  @Argument(help: "The baseline's name, such as approved-2026.")
  var name: String

  @Argument(help: "A tag or a commit; a branch moves and is refused.")
  var ref: String

  @Option(help: ArgumentHelp("The decision that fixed it, one of the roadmap's.", valueName: "id"))
  var decision: String?

  @Option(help: "What it is: original, current or snapshot.")
  var kind: Baseline.Kind?

  @OptionGroup var common: CommonOptions

  func run(in world: World) throws -> ExitStatus {
    let workspace = try common.workspace(in: world)
    let language = common.language(
      workspace.configuration, workspace.roadmapRecord(), in: world)
    do {
      try set(in: workspace, world, language.phrases)
    } catch let error as GitError where error.kind == .unbornHead {
      throw SpokenError(error: HistoryFault.noCommits, language: language)
    } catch {
      throw SpokenError(error: error, language: language)
    }
    return .done
  }

  private func set(
    in workspace: Workspace, _ world: World, _ phrases: any BaselinePhrases
  ) throws {
    let configuration = workspace.configuration
    try BaselineRefusal.checkName(name)
    var points = try FixedPoints(workspace)
    let file = Path.join(workspace.root, Configuration.fileName)
    guard Files.sort(of: file) != nil else { throw BaselineRefusal.bareRepository }
    let sort = points.sort(of: ref)
    if sort == .branch { throw BaselineRefusal.branch(ref, name: name) }
    let point = try points.point(at: ref)
    try checkOriginal(in: configuration, point, &points)
    if let decision {
      let ids = try workspace.load().roadmap.records(.decision).map(\.id)
      guard ids.contains(decision) else { throw BaselineRefusal.decision(decision, among: ids) }
    }
    let setting = BaselineSetting(
      name: name, ref: sort == .tag ? ref : point.commit, kind: kind, decision: decision)
    guard let text = configuration.setting(setting) else {
      throw BaselineRefusal.layout(setting)
    }
    guard text.bytes != configuration.source.bytes else {
      return note(phrases.baselineUnchanged(name), in: world)
    }
    do {
      try Files.write(text.bytes, to: file)
    } catch {
      throw DeliveryFault(fault: error)
    }
    let old = configuration.baselines.first { $0.name == name }
    let written = WrittenBaseline(
      name: name, ref: setting.ref, commit: point.commit, day: point.day,
      decision: decision ?? old?.decision,
      demoted: configuration.demoted(by: setting).map(\.name))
    note(phrases.baselineSet(written), in: world)
  }

  /// The original plan keeps its commit and its kind, and there is one of it.
  private func checkOriginal(
    in configuration: Configuration, _ point: FixedPoints.Point, _ points: inout FixedPoints
  ) throws {
    guard let original = configuration.baselines.first(where: { $0.kind == .original }) else {
      return
    }
    guard original.name == name else {
      if kind == .original { throw BaselineRefusal.secondOriginal(name, after: original.name) }
      return
    }
    // An original whose own tag is not here cannot be told to be the same commit.
    let isSame = original.ref == ref || (try? points.point(at: original.ref)) == point
    guard isSame, kind == nil || kind == .original else { throw BaselineRefusal.original(name) }
  }

  private func note(_ text: String, in world: World) {
    if !common.quiet { world.tell(text) }
  }
}
