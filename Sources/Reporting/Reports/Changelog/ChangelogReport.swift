package import Diagnostics
package import RoadmapDiff
package import RoadmapLint
package import RoadmapModel
package import RoadmapSlippage
internal import RoadmapStanding

/// One of the two versions that a change log is between.
package struct ChangelogSide: Sendable {
  /// What was asked for, or what it is known as.
  package let name: String
  package let commit: String?
  /// When it landed.
  package let day: Day
  /// The decision that fixed it, where it is a baseline with one.
  package let decision: String?
  /// The review it was reported to.
  package let review: String?

  package init(name: String, commit: String?, day: Day, decision: String?, review: String?) {
    self.name = name
    self.commit = commit
    self.day = day
    self.decision = decision
    self.review = review
  }
}

/// What `changelog` tells a steering group of the time between two versions.
package struct ChangelogReport: Sendable {
  /// What a reader must know before trusting the figures.
  let cautions: [Phrase]
  let from: ChangelogSide
  package let to: ChangelogSide
  let old: Roadmap
  let new: Roadmap
  let diff: DiffReport
  let slippage: Slippage
  let settings: LintSettings
  package let language: Language
  /// The day looked from.
  let today: Day
  /// The newer roadmap in words.
  let show: ShowReport
  /// What waits for a decision, and what was decided since the older version.
  let matters: DecisionStanding

  /// - Parameters:
  ///   - roadmaps: the two states, already without what the readers may not see.
  ///   - slippage: the newer state's, measured against the older one as its last report.
  package init(
    cautions: [Phrase] = [], from: ChangelogSide, to: ChangelogSide,
    roadmaps: (old: Roadmap, new: Roadmap),
    diff: DiffReport, slippage: Slippage, settings: LintSettings, today: Day
  ) {
    self.cautions = cautions
    self.from = from
    self.to = to
    old = roadmaps.old
    new = roadmaps.new
    var diff = diff
    diff.isForMeeting = true
    self.diff = diff
    self.slippage = slippage
    self.settings = settings
    self.today = today
    language = diff.language
    show = ShowReport(
      roadmap: new, settings: settings, today: today, language: diff.language, isPublic: false,
      faults: 0, slippage: slippage)
    matters = show.standing.decisions(on: diff.changes, since: from.day)
  }

  var standing: Standing { show.standing }

  /// The result ready for every medium.
  ///
  /// - Parameter landed: the day on which a change landed, where that is known.
  package func report(landed: @escaping (RoadmapChange) -> Day? = { _ in nil }) -> Report {
    var report = Report(command: "changelog", isPage: true, document: document, data: writeData)
    report.lead = { lead }
    report.table = table
    report.feed = { feed(landed: landed) }
    return report
  }

  /// Actions that became something between the two versions.
  func became(_ statuses: Status...) -> Int { actions(thatBecame: statuses).count }

  func actions(thatBecame statuses: [Status]) -> [Action] {
    show.actions.filter { action in
      guard let now = action.status, statuses.contains(now) else { return false }
      let ids = [action.id] + (action.record[.formerly]?.list.compactMap(\.word) ?? [])
      let before = ids.lazy.compactMap { old.record(.action, $0) }.first
      return before?[.status]?.word.flatMap(Status.init) != now
    }
  }

  /// Where the report tells a change, by the words of machine forms.
  enum Part: String {
    case decision, decided, information
  }

  /// Where each change is told that stands before those who decide, by its path; any other is for
  /// information.
  var parts: [String: Part] {
    let pending = matters.pendingChanges.map { ($0.path, Part.decision) }
    let decided = matters.decided.map { ($0.change.path, Part.decided) }
    return Dictionary(pending + decided, uniquingKeysWith: { first, _ in first })
  }

  /// What weighs as information, or weighs more and has nothing left to decide.
  var toKnow: [RoadmapChange] {
    let told = parts
    return diff.changes.filter {
      $0.significance == .information || $0.significance == .decision && told[$0.path] == nil
    }
  }

  /// Actions of which nothing changed.
  var unchanged: Int {
    let changed = Set(diff.changes.filter { $0.kind == .action }.map(\.difference.id))
    return show.actions.count { !changed.contains($0.id) }
  }

  /// The record that slipped furthest to later, of those a spread is about.
  func furthest(_ slip: KeyPath<DateCourse, Slip>) -> RecordKey? {
    slippage.records.lazy.filter(\.isPresent)
      .compactMap { record in record.end[keyPath: slip].days.map { (record.key, $0) } }
      .max { ($0.1, $1.0) < ($1.1, $0.0) }?.0
  }

  /// The decisions made since the older version, the oldest first.
  var decisions: [Record] {
    new.records(.decision).filter { record in
      record[.date]?.day.map { $0 > from.day && $0 <= today } ?? false
    }.sorted { one, other in
      (one[.date]?.day ?? today, one.key) < (other[.date]?.day ?? today, other.key)
    }
  }
}
