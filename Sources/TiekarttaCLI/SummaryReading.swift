internal import Diagnostics
internal import GitHistory
internal import Reporting
internal import Revisions
internal import RoadmapHistory
internal import RoadmapLint
internal import RoadmapModel
internal import RoadmapSlippage
internal import Workspace

/// Reads what a summary tells of: the state looked at, and how it came to be since the last report.
///
/// A summary does not fail for want of a history unless a point in it was asked for.
struct SummaryReading {
  let workspace: Workspace
  let revision: String?
  let since: String?
  let until: Day?
  let today: Day
  let language: Language
  let isPublic: Bool
  let isQuiet: Bool

  /// The state that is told, and the way to it.
  struct Past {
    let told: SummaryReport.Past
    /// The state that is told, as its files were read.
    let loaded: LoadedRoadmap
    /// The same as the history takes it.
    let roadmap: Roadmap
  }

  /// The whole follow-up, and the roadmap that it tells of.
  func report(in world: World) throws -> (summary: SummaryReport, roadmap: Roadmap) {
    let (past, missing) = try past(in: world)
    let loaded = try past?.loaded ?? load()
    let roadmap = past?.roadmap ?? loaded.roadmap
    // Only what could not be read hides anything: what is not there is told as such, and the rest
    // is the linter's business.
    let hidden = isPublic ? roadmap.internalPaths : []
    let faults = loaded.diagnostics.filter {
      $0.severity == .error && $0.rule != "missing-key"
        && !($0.record.map(hidden.contains) ?? false)
    }
    // A history tells files that cannot be read as they last could be, and says so itself.
    let older = past == nil ? [] : loaded.halfRead
    let hiding = faults.count { !older.contains($0.place.file) }
    let summary = SummaryReport(
      roadmap: roadmap, settings: workspace.configuration.lint, today: today, language: language,
      isPublic: isPublic, faults: faults.count, hiding: hiding, past: past?.told, missing: missing)
    return (summary, roadmap)
  }

  /// What led here; where it cannot be told, why.
  func past(in world: World) throws -> (Past?, Phrase?) {
    do {
      guard workspace.repository != nil || revision != nil || isAsked else {
        return (nil, HistoryFault.noRepository.message)
      }
      return (try read(in: world), nil)
    } catch let fault as HistoryFault where !isAsked && revision == nil {
      note(fault.hint, of: fault, in: world)
      return (nil, fault.message)
    } catch let error as GitError where !isAsked && revision == nil {
      return (
        nil,
        error.kind == .unbornHead ? HistoryFault.noCommits.message : Phrase(same: error.message)
      )
    }
  }

  /// The files of the state where nothing is known of its past.
  func load() throws -> LoadedRoadmap {
    try revision.map { try workspace.load(at: $0) } ?? workspace.load()
  }

  /// Whether a point of the history was asked for.
  private var isAsked: Bool { since != nil || until != nil }

  private func read(in world: World) throws -> Past {
    var request = HistoryRequest(today: today)
    request.revision = revision
    request.until = until
    request.mayAllowShallow = false
    let history = try world.history(of: workspace, request, language, isQuiet: isQuiet)
    defer { history.keep().wait() }
    let previous = try previous(in: history)
    let slippage = try history.slippage(on: today, since: previous, isPublic: isPublic)
    let isOfFolder = revision == nil && until == nil
    let isOfReview = since == nil || since == "review"
    let cautions = isOfReview ? history.cautionsOfReports(by: today) : []
    let commit = isOfFolder ? nil : history.versions.last?.commit ?? history.tip.hex
    let loaded = try commit.map { try workspace.load(at: $0) } ?? workspace.load()
    let roadmap = try history.roadmap(of: loaded, at: commit)
    return Past(
      told: SummaryReport.Past(
        slippage: slippage, head: SlippageHead(of: history, and: cautions),
        languages: history.languages,
        reportDays: history.reportDays(by: today), before: before(previous, roadmap, history)),
      loaded: loaded, roadmap: roadmap)
  }

  /// The roadmap of the previous report; nil where it cannot be read any more.
  private func before(
    _ previous: ReportPoint?, _ now: Roadmap, _ history: History
  ) -> SummaryReport.Past.Before? {
    guard let commit = previous?.commit, let loaded = try? workspace.load(at: commit),
      let roadmap = try? history.roadmap(of: loaded, at: commit)
    else { return nil }
    let start = previous?.version ?? -1
    return SummaryReport.Past.Before(
      roadmap: roadmap, rule: workspace.configuration.significance,
      internalIDs: isPublic
        ? (old: history.internalIDs(in: start, andOf: now), new: history.internalIDs()) : ([], []),
      keys: history.keys(in: start))
  }

  /// What was asked for; else the last review, else the usual baseline, else the first version.
  private func previous(in history: History) throws -> ReportPoint? {
    let points = ReferencePoints(history: history, configuration: workspace.configuration)
    guard let since, since != "review" else {
      if let review = try points.previous(nil, today: today) { return review }
      if since != nil { throw Self.noReview }
      if case .point(let point)? = try? points.baseline(nil).baseline, point.day <= today {
        return point
      }
      guard let first = history.versions.first, let commit = first.commit else { return nil }
      return try history.point(named: "", at: commit)
    }
    let named = workspace.configuration.baselines.first { $0.name == since }
    let point =
      if named != nil, case .point(let point) = try points.baseline(since).baseline {
        point
      } else {
        try asked(named?.ref ?? since, points)
      }
    if let point, point.day > today {
      throw UsageFault(
        Phrase(
          fi: "--since \(since): \(point.day) on tarkastelupäivän \(today) jälkeen",
          sv: "--since \(since): \(point.day) är efter dagen \(today) som läget gäller",
          en: "--since \(since): \(point.day) is after the day \(today) that is told"))
    }
    return point
  }

  /// A day or a revision; where it is neither, the nearest baseline is offered first.
  private func asked(_ since: String, _ points: ReferencePoints) throws -> ReportPoint? {
    do {
      return try points.previous(since, today: today)
    } catch let error as GitError where error.kind == .unknownRevision {
      let names = workspace.configuration.baselines.map(\.name) + ["review"]
      guard let near = nearest(to: since, in: names) else { throw error }
      throw UsageFault(
        Phrase(
          fi: "vertailuversiota tai versiota '\(since)' ei ole",
          sv: "det finns ingen jämförelseversion eller version '\(since)'",
          en: "there is no baseline or revision '\(since)'"),
        hint: Phrase(
          fi: "tarkoititko '\(near)'", sv: "menade du '\(near)'", en: "did you mean '\(near)'"))
    }
  }

  private static let noReview = UsageFault(
    Phrase(
      fi: "tiekartassa ei ole seurantaa, jonka versio löytyisi historiasta",
      sv: "färdplanen har ingen uppföljning vars version finns i historiken",
      en: "the roadmap has no review whose version is in the history"),
    hint: Phrase(
      fi: "kirjaa se: 'reviews: {ID: {date: …, ref: TAGI}}', tai anna päivä: --since 2026-09-01",
      sv:
        "anteckna den: 'reviews: {ID: {date: …, ref: TAGG}}', eller ge en dag: --since 2026-09-01",
      en: "note it: 'reviews: {ID: {date: …, ref: TAG}}', or give a day: --since 2026-09-01"))

  /// What brings the history, for the person at the keyboard; the report itself says what is wrong.
  private func note(_ hint: Phrase?, of fault: HistoryFault, in world: World) {
    guard !isQuiet, !fault.isBeforeHistory, let hint else { return }
    world.tell("tiekartta: " + hint[language])
  }
}
