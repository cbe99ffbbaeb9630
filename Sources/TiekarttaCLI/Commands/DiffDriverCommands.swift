internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapDiff
internal import RoadmapHistory
internal import RoadmapLint
internal import RoadmapModel
internal import Workspace
internal import YAMLTree

/// `tiekartta diff-driver`: what git calls for each file that differs; set up by `diff --install`.
struct DiffDriverCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff-driver", abstract: "Compare one file for git.", shouldDisplay: false)

  @Argument(parsing: .allUnrecognized, help: "What git gives to an external diff command.")
  var words: [String] = []

  func run(in world: World) throws -> ExitStatus {
    // An unmerged file has its path alone, and git says the rest itself.
    guard words.count >= 7 else { return .done }
    let (path, old, new) = (words[0], words[1], words[4])
    let file = DriverFile(in: world, near: Path.parent(of: path))
    let (before, after) = (try file.read(old), try file.read(new))
    let changes = RoadmapChanges(
      from: before, to: after, calendar: file.calendar, rule: file.significance)
    let side = DiffSide(sort: .commit, revision: "", commit: nil, languages: file.languages)
    let report = DiffReport(
      changes, base: side, head: side, language: file.language,
      unreadable: before.unreadable.isEmpty && after.unreadable.isEmpty ? [] : [path])
    let text = TextRenderer(width: world.width).render(report.document(of: path))
    world.output(text + "\n")
    return .done
  }
}

/// `tiekartta diff-text`: a file's records in a normal form, for git's own diffs; set up by
/// `diff --install`.
struct DiffTextCommand: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff-text", abstract: "Show one file's records in a normal form for git.",
    shouldDisplay: false)

  @Argument(help: "The file.")
  var path: String

  func run(in world: World) throws -> ExitStatus {
    let file = DriverFile(in: world, near: "")
    let state = try file.read(path)
    guard state.unreadable.isEmpty else {
      // What cannot be made out is shown as it is, so that nothing is lost.
      world.write(try Files.bytes(of: Path.join(world.workingFolder, path)))
      return .done
    }
    // What differs must be seen to differ, so that what fools a terminal is written out.
    let text = NormalText.of(state.records, languages: file.languages)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    world.output(
      lines: (lines.last == "" ? lines.dropLast() : lines[...]).map { writtenOut(String($0)) })
    return .done
  }
}

/// One file that git hands over, with what the roadmap around it says.
private struct DriverFile {
  let calendar: WorkCalendar
  let significance: SignificanceRule
  let languages: [String]
  let language: Language
  private let workingFolder: String

  /// - Parameter folder: where to start looking for `tiekartta.yaml`, seen from where git runs.
  init(in world: World, near folder: String) {
    workingFolder = world.workingFolder
    // A folder that is gone from the working tree was inside one that is there.
    var place = Path.join(world.workingFolder, folder)
    while Files.sort(of: place) == nil, place != "/", !place.isEmpty {
      place = Path.parent(of: place)
    }
    let workspace = try? Workspace(from: place)
    calendar = workspace?.configuration.lint.calendar ?? .finland
    significance = workspace?.configuration.significance ?? SignificanceRule(limits: Limits())
    let roadmap = workspace?.roadmapRecord()
    languages = Roadmap(records: roadmap.map { [$0] } ?? []).languages
    language = .ofOutput(workspace?.configuration, roadmap, in: world)
  }

  /// The records of a file; git gives `/dev/null` for one that is not there.
  func read(_ path: String) throws -> RoadmapChanges.State {
    guard path != "/dev/null" else {
      return RoadmapChanges.State(records: [], languages: languages)
    }
    let full = Path.join(workingFolder, path)
    let bytes = try Files.bytes(of: full, limit: YAMLLimits.fileBytes + 1)
    let tree = YAMLTree.read(SourceText(path: "", bytes: bytes))
    let isWhole = tree.unreadable.isEmpty && bytes.count <= YAMLLimits.fileBytes
    let records = Roadmap(records: RoadmapDecoder.decode(tree).records).records
    return RoadmapChanges.State(
      records: records, languages: languages, unreadable: isWhole ? [] : [""])
  }
}
