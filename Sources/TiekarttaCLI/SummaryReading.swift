internal import Diagnostics
internal import GitHistory
internal import Reporting
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

  /// The way to the state that is told, and the commit of that state.
  struct Past {
    let told: SummaryReport.Past
    /// The commit to read the roadmap from; none for the files in the folder.
    let commit: String?
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

  /// The roadmap as it stands there.
  func roadmap(_ past: Past?) throws -> LoadedRoadmap {
    guard let commit = past?.commit ?? revision else { return try workspace.load() }
    return try workspace.load(at: commit)
  }

  /// Whether a point of the history was asked for.
  private var isAsked: Bool { since != nil || until != nil }

  private func read(in world: World) throws -> Past {
    var request = HistoryRequest(today: today)
    request.revision = revision
    request.until = until
    request.mayAllowShallow = false
    let progress = isQuiet ? nil : Progress(in: world, language)
    if let progress { request.progress = { progress.show($0, of: $1) } }
    defer { progress?.clear() }
    let history = try workspace.history(request)
    world.keep(history)
    let previous = try previous(in: history)
    let question = SlippageQuestion(
      versions: history.versions, calendar: workspace.configuration.lint.calendar, today: today,
      previous: previous)
    let study = SlippageStudy(isPublic ? question.publicView : question)
    let slippage = try study.slippage { try history.introductions(of: $0) }
    let keeping = history.keep()
    defer { keeping.wait() }
    let head = SlippageHead(
      revision: history.revision, commit: history.tip.hex,
      hasUncommitted: history.hasUncommitted, isShallow: history.isShallow,
      commits: history.commitCount, cautions: history.cautions)
    let isOfFolder = revision == nil && until == nil
    return Past(
      told: SummaryReport.Past(
        slippage: slippage, head: head, languages: history.languages,
        reportDays: history.reportDays(by: today)),
      commit: isOfFolder ? nil : history.versions.last?.commit ?? history.tip.hex)
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
    let point =
      if workspace.configuration.baselines.contains(where: { $0.name == since }),
        case .point(let point) = try points.baseline(since).baseline
      {
        point
      } else {
        try asked(since, points)
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
    world.complain("tiekartta: \(cleaned(hint[language]))\n")
  }
}
