internal import Diagnostics
internal import GitHistory
internal import Reporting
internal import Revisions
internal import RoadmapDiff
internal import RoadmapHistory
internal import RoadmapLint
internal import RoadmapModel
internal import RoadmapSlippage
internal import Workspace

/// One change log: finds its two versions and reads what is told of them.
struct ChangelogRun {
  let workspace: Workspace
  /// The language that a configuration and a record `roadmap` ask for.
  let language: (Configuration, Record?) -> Language
  /// The day to look from; that of the newer version where none is given.
  let today: Day?
  /// The day it is.
  let now: Day
  let isPublic: Bool
  let isFull: Bool

  /// The report, and the day on which each of its changes landed.
  func report(
    of range: String?, sinceReview: Bool
  ) throws -> (report: ChangelogReport, landed: (RoadmapChange) -> Day?) {
    let states =
      try KnownVersions(workspace: workspace, today: now).range(range, sinceReview: sinceReview)
      ?? fromFirst()
    let compared = try workspace.compare(states, today: now)
    var request = HistoryRequest(today: today ?? now)
    request.revision = compared.head.commit
    request.mayAllowShallow = false
    // The newer end decides what is said of the range.
    let workspace =
      try compared.head.commit.map { try self.workspace.decided(at: $0) } ?? self.workspace
    let known = KnownVersions(workspace: workspace, today: now)
    let history = try workspace.history(request)
    let settings = workspace.configuration.lint
    guard let oldCommit = compared.base.commit else { throw HistoryFault.noCommits }
    let earlier = try history.point(named: compared.base.revision, at: oldCommit)
    if oldCommit != history.tip.hex, history.isYounger(earlier) {
      throw Self.backwards(compared.base.side, compared.head.side)
    }
    let later = try compared.head.commit.map { try history.point(named: "", at: $0).day } ?? now
    let day = today ?? later
    let roadmaps = try (
      old: before(oldCommit, history),
      new: history.roadmap(
        of: compared.head.commit.map { try workspace.load(at: $0) } ?? workspace.load(),
        at: compared.head.commit)
    )
    // Before the first version nothing had an id.
    let start = earlier.version ?? -1
    let seen = isPublic ? Self.open(roadmaps, since: start, history) : roadmaps
    let slippage = try slippage(history, workspace.configuration, since: earlier, on: day)
    let keys = history.keys(in: start)
    let changes = RoadmapChanges(
      from: Self.state(seen.old), to: Self.state(seen.new),
      calendar: settings.calendar, rule: workspace.configuration.significance,
      earlier: { keys[$0] }
    ).followed(in: Surroundings(old: seen.old, new: seen.new, today: day))
    let unreadable = Set(compared.base.unreadable + compared.head.unreadable).sorted()
    let diff = DiffReport(
      changes, base: compared.base.side, head: compared.head.side,
      language: language(workspace.configuration, roadmaps.new.single(.roadmap)),
      isFull: isFull, unreadable: unreadable,
      moved: Self.moved(changes, slippage),
      bodies: DiffBodies(
        Bodies(of: seen.new.single(.roadmap)), parties: seen.new.records(.party),
        languages: seen.new.languages))
    let report = ChangelogReport(
      cautions: unreadable.isEmpty ? history.cautions : history.cautionsBesidesFiles,
      from: try known.side(states.base, compared.base, on: earlier.day, in: roadmaps.new),
      to: try known.side(states.head, compared.head, on: later, in: roadmaps.new),
      roadmaps: seen, diff: diff, slippage: slippage, settings: settings, today: day)
    return (report, { try? history.landing(of: $0, rule: workspace.configuration.significance) })
  }

  /// From the first version on, where the roadmap names nothing later to start from.
  private func fromFirst() throws -> StateRange {
    var request = HistoryRequest(today: now)
    request.revision = "HEAD"
    request.mayAllowShallow = false
    guard let first = try workspace.history(request).versions.first?.commit else {
      throw HistoryFault.noCommits
    }
    return StateRange(base: .revision(first), head: .revision("HEAD"))
  }

  /// A change log tells what came to be; which of two states differs how is for `diff`.
  private static func backwards(_ older: DiffSide, _ newer: DiffSide) -> UsageFault {
    let (one, other) = (older.revision, newer.revision)
    return UsageFault(
      Phrase(
        fi: "'\(one)' on uudempi kuin '\(other)', joten muutosloki kulkisi takaperin",
        sv: "'\(one)' är nyare än '\(other)', så ändringsloggen skulle gå baklänges",
        en: "'\(one)' is younger than '\(other)', so the change log would run backwards"),
      hint: Phrase(
        fi: "anna vanhempi ensin: tiekartta changelog \(other)..\(one)",
        sv: "ge den äldre först: tiekartta changelog \(other)..\(one)",
        en: "name the older one first: tiekartta changelog \(other)..\(one)"))
  }

  /// Both states as anyone may see them: what is internal now is not told of the older one either.
  private static func open(
    _ roadmaps: (old: Roadmap, new: Roadmap), since version: Int, _ history: History
  ) -> (old: Roadmap, new: Roadmap) {
    let old = roadmaps.old.publicView(
      without: history.internalIDs(in: version, andOf: roadmaps.new))
    let new = roadmaps.new.publicView(without: history.internalIDs(), knowing: old.actionIDs)
    return (old, new)
  }

  /// The roadmap of the older version; an empty one where there was none yet.
  private func before(_ commit: String, _ history: History) throws -> Roadmap {
    do {
      return try history.roadmap(of: workspace.load(at: commit), at: commit)
    } catch is WorkspaceFault {
      return Roadmap(records: [])
    }
  }

  private func slippage(
    _ history: History, _ configuration: Configuration, since earlier: ReportPoint, on day: Day
  ) throws -> Slippage {
    let points = ReferencePoints(history: history, configuration: configuration)
    defer { history.keep().wait() }
    return try history.slippage(
      on: day, against: (try? points.baseline(nil).baseline) ?? .none, since: earlier,
      isPublic: isPublic)
  }

  /// What the ends that moved have come to, with the moves between the two versions.
  private static func moved(
    _ changes: RoadmapChanges, _ slippage: Slippage
  ) -> [RecordKey: MovedEnd] {
    let records = Dictionary(
      slippage.records.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var found: [RecordKey: MovedEnd] = [:]
    for change in changes.changes {
      guard let end = change.fields.first(where: { $0.type == .endMoved })?.change,
        let record = records[change.key]
      else { continue }
      found[change.key] = MovedEnd(record, from: end.from?.period, to: end.to?.period)
    }
    return found
  }

  /// A state whose files count as they last could be read, so that nothing in them is unknown.
  private static func state(_ roadmap: Roadmap) -> RoadmapChanges.State {
    RoadmapChanges.State(
      records: roadmap.records, languages: roadmap.languages, documents: roadmap.documents)
  }
}

/// The versions that a roadmap has names for: its baselines and its reviews.
struct KnownVersions {
  let workspace: Workspace
  let today: Day

  /// The two versions of a range; without one, from the latest review, or the usual baseline, or
  /// nothing where there is neither.
  func range(_ text: String?, sinceReview: Bool) throws -> StateRange? {
    guard let text else {
      if let review = latestReview, let ref = review[.ref]?.word {
        // Nobody wrote this name on the command line.
        guard workspace.hasRevision(ref) else {
          throw HistoryFault.missingReport(review.id, ref: ref)
        }
        return StateRange(base: .revision(ref), head: .revision("HEAD"))
      }
      if sinceReview { throw Self.noReview }
      return workspace.configuration.usualBaseline.map {
        StateRange(base: .revision($0.ref), head: .revision("HEAD"))
      }
    }
    for dots in ["...", ".."] {
      guard let found = text.firstRange(of: dots) else { continue }
      let names = [text[..<found.lowerBound], text[found.upperBound...]].map(String.init)
      let head = ref(names[1])
      // What the older end is called is known where the newer one says it, so that a range with
      // fixed ends means the same for ever.
      let there = try? workspace.decided(at: head.isEmpty ? "HEAD" : head)
      let named = there?.configuration.baselines.first { $0.name == names[0] }
      return try StateRange((named?.ref ?? ref(names[0])) + dots + head, head: .index)
    }
    return try StateRange(ref(text) + "..", head: .index)
  }

  /// What a name stands for: the ref of a baseline, a revision, or the ref of a review.
  ///
  /// The reviews come last, since they want the roadmap read.
  private func ref(_ name: String) -> String {
    if let baseline = workspace.configuration.baselines.first(where: { $0.name == name }) {
      return baseline.ref
    }
    if name.isEmpty || name.hasPrefix("@") || workspace.hasRevision(name) { return name }
    return reviews.first { $0.id == name }?[.ref]?.word ?? name
  }

  /// The reviews of the roadmap as it is now, the latest last.
  private var reviews: [Record] {
    ((try? workspace.load())?.roadmap.records(.review) ?? []).filter { $0[.ref] != nil }
      .sorted { ($0[.date]?.day ?? today, $0.key) < ($1[.date]?.day ?? today, $1.key) }
  }

  private var latestReview: Record? {
    reviews.last { ($0[.date]?.day ?? today) <= today }
  }

  /// A side as it is told, with the decision or the review it is known by.
  func side(
    _ name: StateName, _ side: ComparedRoadmaps.Side, on day: Day, in roadmap: Roadmap
  ) throws -> ChangelogSide {
    let ref: String? = if case .revision(let text) = name { text } else { nil }
    let baseline = workspace.configuration.baselines.last { $0.ref == ref }
    let review = roadmap.records(.review).last { $0[.ref]?.word == ref && ref != nil }
    let words = side.revision.isEmpty ? day.description : side.revision
    return ChangelogSide(
      name: words, commit: side.commit, day: day, decision: baseline?.decision, review: review?.id)
  }

  private static let noReview = UsageFault(
    Phrase(
      fi: "tiekartalla ei ole mennyttä katselmusta, jolla on 'ref'",
      sv: "färdplanen har ingen genomgång med 'ref' bakom sig",
      en: "the roadmap has no past review with a 'ref'"),
    hint: Phrase(
      fi: "lisää se osioon 'reviews', tai anna versiot: tiekartta changelog A..B",
      sv: "lägg till den under 'reviews', eller ange versionerna: tiekartta changelog A..B",
      en: "add it under 'reviews', or name the versions: tiekartta changelog A..B"))
}
