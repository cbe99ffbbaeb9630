internal import Diagnostics
internal import Posting
internal import Reporting
internal import Revisions
internal import RoadmapCheck
internal import RoadmapDiff
internal import RoadmapLint
internal import RoadmapModel
internal import Workspace

/// One run of the gate over two states.
struct CheckRun {
  let sides: GateSides
  var result: Gate.Result
  let today: Day
  let language: Language
  private let diff: DiffReport

  /// The place of the branch's roadmap.
  var workspace: Workspace { sides.workspaces.now }

  init(_ sides: GateSides, today: Day, language: Language) throws {
    self.sides = sides
    self.today = today
    self.language = language
    // What the base says counts, for a branch must not choose what it is judged by.
    let settings = sides.configuration?.lint ?? LintSettings()
    let gate = sides.configuration?.gate ?? .standard
    let (base, head) = sides.roadmaps
    let compared = sides.compared
    let changes = RoadmapChanges(
      from: compared.base.state, to: compared.head.state, calendar: settings.calendar,
      rule: sides.configuration?.significance ?? SignificanceRule(limits: settings.limits)
    ).followed(in: Surroundings(old: base, new: head, today: today))
    var situation = GateSituation(
      changes: changes.changes, base: base, head: head, limits: settings.limits, today: today)
    if situation.needsMoves(for: gate.rules) {
      situation.movesBefore = try sides.workspaces.before.movesOfEnds(
        at: compared.base.commit, today: today)
    }
    if situation.needsReasons(for: gate.rules) {
      situation.explained = try sides.workspaces.now.explainedMoves(
        at: compared.head.commit, today: today)
    }
    var run = Gate(settings: gate, situation: situation)
    run.changedSettings = sides.changedSettings
    run.unread = sides.unread
    run.findings = (
      Self.lint(sides.before, settings, today),
      Self.lint(sides.now, settings, today) + sides.faults
    )
    run.approvals = sides.approvals
    run.isNew = sides.isNew
    run.isBaseUnread = sides.isBaseUnread
    result = run.run()
    diff = DiffReport(
      changes, base: compared.base.side, head: compared.head.side, language: language)
  }

  /// The result as a report, with the places in files where they are asked for.
  func report() -> Report {
    let settings = sides.settings ?? workspace.configuration.source
    let report = CheckReport(
      result, diff: diff, roadmap: sides.roadmaps.before,
      sources: sides.now.sources(with: [settings]))
    return report.report {
      let places = try workspace.places(in: sides.compared, former: sides.workspaces.before)
      return try report.annotations(
        machinePrefix: workspace.repositoryPrefix, sources: { places.sources },
        place: { change, field in
          ShownPlace(
            try places.place(of: change, at: field), former: try places.formerPlace(of: change))
        })
    }
  }

  /// The gate over all that is to be judged; nothing where there is nothing.
  ///
  /// - Parameter isOfFiles: whether the files in the folder count even where a commit would be
  ///   judged.
  static func joined(
    range: String?, base: String?, isOfFiles: Bool = false, common: CommonOptions, in world: World
  ) throws -> CheckRun? {
    var request = GateRequest(folder: Path.join(world.workingFolder, common.directory))
    // The system knows a folder by where it is; the shell, by the links that led there.
    if let named = world.environment["PWD"], Files.real(named) == world.workingFolder {
      request.namedFolder = Path.join(named, common.directory)
    }
    request.range = range
    request.base = base
    request.environment = world.environment
    request.isOfFiles = isOfFiles
    let runs = try GateSides.read(request).map { sides in
      let place = sides.isNew ? sides.workspaces.now : sides.workspaces.before
      let now = sides.roadmaps.now.single(.roadmap)
      let roadmap = sides.roadmaps.before.single(.roadmap) ?? now
      let spoken = common.language(sides.workspaces.now.configuration, now, in: world)
      return try CheckRun(
        sides, today: common.day(of: place, by: roadmap, in: world), language: spoken)
    }
    guard var run = runs.first else { return nil }
    for other in runs.dropFirst() { run.result = run.result.joined(with: other.result) }
    return run
  }

  /// Writes what a job without secrets hands to one that may post.
  func write(bundle file: String, in world: World) throws {
    let report = report()
    guard let head = sides.compared.head.commit, let lead = report.lead?() else {
      throw UsageFault(
        Phrase(
          fi: "--bundle kertoo commitista, mutta kansiossa on tallentamattomia muutoksia",
          sv: "--bundle gäller en commit, men mappen har osparade ändringar",
          en: "--bundle is of a commit, but the folder has uncommitted changes"),
        hint: Phrase(
          fi: "tallenna ne, tai anna versiot: tiekartta check main...HEAD",
          sv: "spara dem, eller ange versionerna: tiekartta check main...HEAD",
          en: "commit them, or name the states: tiekartta check main...HEAD"))
    }
    let settings = ChannelSettings(
      name: "", values: Value(.map([]), span: Span(0, 0)),
      environment: Posting.Environment(in: world))
    let facts = CIRunFacts(variable: world.variable, settings: settings)
    let bundle = Bundle(
      language: language, number: facts.pullRequest, head: facts.head ?? head,
      document: report.document, lead: lead)
    do throws(FileFault) {
      try Files.write(
        bundle.json(version: Tiekartta.version), to: Path.join(world.workingFolder, file))
    } catch {
      throw DeliveryFault(fault: error)
    }
  }

  private static func lint(
    _ loaded: LoadedRoadmap, _ settings: LintSettings, _ today: Day
  ) -> [Diagnostic] {
    var settings = settings
    settings.honoursComments = false
    return Linter.lint(
      LintInput(
        files: loaded.files, roadmap: loaded.roadmap, reading: loaded.diagnostics,
        settings: settings, today: today)
    ).findings
  }
}
