internal import ArgumentParser
internal import Diagnostics
internal import Reporting
internal import Revisions
internal import RoadmapHistory
internal import RoadmapLint
internal import RoadmapModel
internal import Workspace
internal import YAMLTree

/// `tiekartta lint`: faults in the roadmap as it stands.
struct LintCommand: HouseCommand, ReportCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint",
    abstract: "Find faults in the roadmap: YAML, references, dates, responsibility, coverage.",
    subcommands: [LintBaselineCommand.self])

  static let parts: Set<ReportPart> = [.annotations, .findings]

  @OptionGroup var common: CommonOptions
  @OptionGroup var output: OutputOptions<LintCommand>

  @Option(
    name: .customLong("fail-on"),
    help: "The severity from which the exit code is 1: error, warning, info or never.")
  var failOn: FailLevel = .error

  @Flag(help: "Mend what can be mended safely, keeping comments and layout.")
  var fix = false

  @Flag(name: .customLong("dry-run"), help: "With --fix: show the patch, write nothing.")
  var dryRun = false

  @Flag(name: .customLong("no-baseline"), help: "Report findings that were accepted, too.")
  var noBaseline = false

  @Option(
    name: .customLong("stdin-filename"),
    help: ArgumentHelp("Read this file's text from standard input.", valueName: "file"))
  var stdinFilename: String?

  @Option(name: .customLong("at"), help: "Look at a revision instead of the working tree.")
  var revision: String?

  @Flag(help: "Look at what the next commit would hold: what is staged, and nothing else.")
  var staged = false

  enum FailLevel: String, ExpressibleByArgument, CaseIterable {
    case error, warning, info, never

    func fails(_ report: LintReport) -> Bool {
      guard let level = Severity(rawValue: rawValue) else { return false }
      return report.findings.contains { $0.severity >= level }
    }
  }

  func validate() throws {
    if dryRun, !fix { throw ValidationError("--dry-run goes with --fix") }
    if fix, revision != nil { throw ValidationError("--fix does not go with --at") }
    if stdinFilename != nil, fix || revision != nil {
      throw ValidationError("--stdin-filename goes with neither --fix nor --at")
    }
    if staged, fix || revision != nil || stdinFilename != nil {
      throw ValidationError("--staged goes with none of --fix, --at and --stdin-filename")
    }
  }

  func run(in world: World) throws -> ExitStatus {
    let run = try LintRun(
      common, at: revision, stdin: stdinFilename, isStaged: staged, in: world)
    let targets = try output.targets(language: run.language)
    if fix { return try fix(run, targets, in: world) }
    var report = run.report
    if !noBaseline, let baseline = try run.baseline() { report = report.without(baseline) }
    try run.deliver(report, to: targets, common, in: world)
    return failOn.fails(report) ? .found : .done
  }

  private func fix(
    _ run: LintRun, _ targets: [OutputTarget], in world: World
  ) throws -> ExitStatus {
    let outcome = Fixer.fix(run.report, sources: run.sources) { changed in
      run.relint(with: changed)
    }
    let paths = outcome.changed.keys.sorted()
    if dryRun {
      for path in paths {
        guard let old = run.sources[path], let new = outcome.changed[path] else { continue }
        let patch = Patch.unified(
          path: path, from: String(decoding: old.bytes, as: UTF8.self),
          to: String(decoding: new.bytes, as: UTF8.self))
        // Git needs the bytes of the file, which a terminal might obey.
        if world.isTerminal {
          world.output(lines: patch.split(separator: "\n").map(String.init))
        } else {
          world.output(patch)
        }
      }
      return .done
    }
    for path in paths {
      guard let new = outcome.changed[path] else { continue }
      do {
        try Files.write(new.bytes, to: Path.join(run.workspace.root, path))
      } catch {
        throw DeliveryFault(fault: error)
      }
    }
    var report = run.relint(with: outcome.changed)
    if !noBaseline, let baseline = try run.baseline() { report = report.without(baseline) }
    try run.deliver(report, to: targets, common, changed: outcome.changed, in: world)
    if !common.quiet {
      world.tell(run.language.phrases.fixed(outcome.count, files: paths.count))
    }
    return failOn.fails(report) ? .found : .done
  }
}

/// A roadmap that was read and linted for a command.
struct LintRun {
  let workspace: Workspace
  let language: Language
  let today: Day
  let loaded: LoadedRoadmap
  let report: LintReport
  let sources: [String: SourceText]
  /// The one file that is asked about, where an editor asks.
  private let only: String?
  /// Whether what the next commit would hold is looked at.
  private let isStaged: Bool
  /// When records last changed, as far as rules want to know.
  private let lastChanges: [RecordKey: Day]

  /// - Parameter readsHistory: whether rules that wait for the history get it.
  init(
    _ common: CommonOptions, at revision: String? = nil, stdin: String? = nil,
    isStaged: Bool = false, readsHistory: Bool = true, in world: World
  ) throws {
    var workspace = try common.workspace(in: world, at: revision, isStaged: isStaged)
    self.isStaged = isStaged
    // Git is loaded beside reading the files, for which it is not needed.
    let mayAsk =
      readsHistory && workspace.repository != nil
      && ChangesWanted.mayAsk(workspace.configuration.lint)
    let preparation = mayAsk ? HistoryPreparation() : nil
    defer { preparation?.wait() }
    var unusable: ConfigurationFault?
    do {
      if let stdin {
        let text = try Self.overlay(stdin, workspace, in: world)
        only = text.path
        if text.path == Configuration.fileName {
          do throws(ConfigurationFault) {
            workspace = workspace.with(try Configuration.read(text))
          } catch {
            unusable = error
          }
        }
        loaded = try workspace.load(overlay: workspace.isRoadmapFile(text.path) ? text : nil)
      } else {
        only = nil
        loaded =
          if let revision {
            try workspace.load(at: revision)
          } else {
            isStaged ? try workspace.loadStaged() : try workspace.load()
          }
      }
      language = common.language(
        workspace.configuration, loaded.roadmap.single(.roadmap), in: world)
      do {
        today = try common.day(of: workspace, by: loaded.roadmap.single(.roadmap), in: world)
      } catch let fault as WorkspaceFault {
        // What is wrong with a roadmap is told all the same, but never by another zone in silence.
        Presenter(world).note(fault, in: language)
        today = try common.day(of: workspace, by: nil, in: world)
      }
    } catch {
      let roadmap = workspace.roadmapRecord()
      throw SpokenError(
        error: error, language: common.language(workspace.configuration, roadmap, in: world))
    }
    self.workspace = workspace
    sources = loaded.sources(with: [unusable?.source ?? workspace.configuration.source])
    let reading = LastChanges(
      workspace: workspace, loaded: loaded, revision: revision, isEdited: stdin != nil,
      isStaged: isStaged, today: today, language: language, isQuiet: common.quiet)
    lastChanges = mayAsk ? reading.read(in: world) : [:]
    report = Self.lint(
      loaded, workspace, today, lastChanges, only: only, further: unusable?.diagnostics ?? [])
  }

  private static func lint(
    _ loaded: LoadedRoadmap, _ workspace: Workspace, _ today: Day, _ lastChanges: [RecordKey: Day],
    only: String?, further: [Diagnostic] = []
  ) -> LintReport {
    var report = Linter.lint(
      LintInput(
        files: loaded.files, roadmap: loaded.roadmap, reading: loaded.diagnostics + further,
        settings: workspace.configuration.lint, today: today, lastChanges: lastChanges))
    if let only { report.findings.removeAll { $0.place.file != only } }
    return report
  }

  /// The file an editor asks about, with the text it sends.
  private static func overlay(
    _ path: String, _ workspace: Workspace, in world: World
  ) throws -> SourceText {
    let full = Path.join(world.workingFolder, path)
    let folder = Files.real(Path.parent(of: full)) ?? Path.parent(of: full)
    let name = Path.join(folder, Path.name(of: full))
    guard let relative = Path.relative(name, to: workspace.root), !relative.isEmpty else {
      throw UsageFault(
        Phrase(
          fi: "'\(path)' ei ole tiekartan kansiossa",
          sv: "'\(path)' ligger inte i "
            + "färdplanens mapp",
          en: "'\(path)' is not in the roadmap's folder"))
    }
    // A file may be read by another name than its own, where a link leads to it.
    let read = workspace.isRoadmapFile(relative) ? nil : workspace.roadmapPath(ofFile: name)
    return SourceText(path: read ?? relative, bytes: try world.input(YAMLLimits.fileBytes + 1))
  }

  /// Lints again with some files' texts replaced.
  func relint(with changed: [String: SourceText]) -> LintReport {
    guard !changed.isEmpty else { return report }
    return Self.lint(
      workspace.reload(loaded, with: changed), workspace, today, lastChanges, only: nil)
  }

  // MARK: The baseline of accepted findings

  private static let baselineFile = ".tiekartta/lint-baseline.txt"

  var baselinePath: String { Path.join(workspace.root, Self.baselineFile) }

  /// The accepted findings, where there is such a file.
  func baseline() throws -> LintBaseline? {
    guard let bytes = try baselineBytes() else { return nil }
    guard let baseline = LintBaseline(text: String(decoding: bytes, as: UTF8.self)) else {
      throw SpokenError(
        error: WorkspaceFault(
          Phrase(
            fi: ".tiekartta/lint-baseline.txt ei ole hyväksyttyjen havaintojen luettelo",
            sv: ".tiekartta/lint-baseline.txt är ingen lista över godkända fynd",
            en: ".tiekartta/lint-baseline.txt is no list of accepted findings"),
          hint: Phrase(
            fi: "kirjoita se uudelleen: tiekartta lint baseline write",
            sv: "skriv den på nytt: tiekartta lint baseline write",
            en: "write it anew: tiekartta lint baseline write")), language: language)
    }
    return baseline
  }

  private func baselineBytes() throws -> [UInt8]? {
    let limit = 64 << 20
    if isStaged {
      do {
        return try workspace.stagedBytes(of: Self.baselineFile, limit: limit)
      } catch {
        throw SpokenError(error: error, language: language)
      }
    }
    do {
      return try Files.bytes(of: baselinePath, limit: limit)
    } catch {
      if error.isAbsence { return nil }
      throw SpokenError(error: DeliveryFault(fault: error), language: language)
    }
  }

  // MARK: Output

  func deliver(
    _ report: LintReport, to targets: [OutputTarget], _ common: CommonOptions,
    changed: [String: SourceText] = [:], in world: World
  ) throws {
    let result = LintResult(
      report: report, sources: sources.merging(changed) { $1 }, language: language,
      version: Tiekartta.version, machinePrefix: workspace.repositoryPrefix,
      readerPrefix: workspace.prefix(seenFrom: world.workingFolder))
    try common.deliver(result.asReport(), to: targets, in: world)
  }
}
