package import Diagnostics
internal import RoadmapDiff
package import RoadmapLint
package import RoadmapModel
package import RoadmapSlippage

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
  let to: ChangelogSide
  let old: Roadmap
  let new: Roadmap
  let diff: DiffReport
  let slippage: Slippage
  let settings: LintSettings
  let language: Language
  /// The day looked from.
  let today: Day
  /// The newer roadmap in words.
  let show: ShowReport

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
      faults: 0)
  }

  /// The result ready for every medium.
  package func report() -> Report {
    Report(command: "changelog", isPage: true, document: document, data: writeData)
  }

  // MARK: How things stand

  /// How the schedule of an open action stands.
  enum Light: String, CaseIterable {
    case onTrack = "on-track"
    case atRisk = "at-risk"
    case late
  }

  /// The open actions that have a schedule to keep, with how they stand.
  var lights: [(action: Action, light: Light)] {
    let actions = show.actions.filter { $0.isOpen && $0.status != .paused && !$0.isContinuous }
    let slips = Dictionary(
      slippage.records.map { ($0.key.path, $0.end.sinceFirst.days ?? 0) },
      uniquingKeysWith: { first, _ in first })
    let late = Set(actions.filter { derived($0, slips) == .late }.map(\.id))
    return actions.map { action in
      if let set = byHand(action) { return (action, set) }
      let own = derived(action, slips)
      let waits = action.dependencies.contains {
        late.contains($0.action.id) && $0.link != .related
      }
      return (action, own == .onTrack && waits ? .atRisk : own)
    }
  }

  private func byHand(_ action: Action) -> Light? {
    switch action.record["health"]?["light"]?.word {
    case "green": .onTrack
    case "amber": .atRisk
    case "red": .late
    default: nil
    }
  }

  private func derived(_ action: Action, _ slips: [String: Int]) -> Light {
    let slip = slips[action.record.path] ?? 0
    if show.lateness(action) != nil || slip > settings.limits.slipDecision { return .late }
    let last = today.adding(days: settings.limits.legalWarningDays)
    let isDue = new.legalDeadlines(of: action).contains { $0.date.last <= last }
    return slip > settings.limits.slipInformation || isDue ? .atRisk : .onTrack
  }

  /// The open actions whose end has passed.
  var overdue: [Action] {
    show.actions.filter { show.lateness($0) != nil }
  }

  /// The open actions that nobody has noted anything of since the older version.
  var silent: [Action] {
    show.actions.filter { action in
      guard action.isOpen else { return false }
      let notes = action.record["updates"]?.entries ?? []
      let last = notes.compactMap { Day(iso: $0.key.prefix(10)) }.max()
      return last.map { $0 <= from.day } ?? true
    }
  }

  /// The open actions that end after a legal deadline they answer to, or are open after it.
  var pastLegalDeadline: [Action] {
    show.actions.filter { action in
      guard action.isOpen else { return false }
      return new.legalDeadlines(of: action).contains { deadline in
        deadline.date.last < today || (action.end.map { $0.last > deadline.date.last } ?? false)
      }
    }
  }

  /// Actions that became something between the two versions.
  func became(_ statuses: Status...) -> Int {
    show.actions.count { action in
      guard let now = action.status, statuses.contains(now) else { return false }
      let ids = [action.id] + (action.record["formerly"]?.list.compactMap(\.word) ?? [])
      let before = ids.lazy.compactMap { old.record(.action, $0) }.first
      return before?["status"]?.word.flatMap(Status.init) != now
    }
  }

  /// Actions of which nothing changed.
  var unchanged: Int {
    let changed = Set(diff.changes.filter { $0.kind == .action }.map(\.difference.id))
    return show.actions.count { !changed.contains($0.id) }
  }

  /// How far the actions slipped, in calendar days.
  struct Spread {
    let median: Int
    /// The slip of the one that slipped furthest to later; below zero where all came earlier.
    let largest: Int
    let record: RecordKey
    /// Of how many actions both ends are known.
    let measured: Int
  }

  /// The middle and the largest of the slips; of an even number the lower of the two in the middle.
  func spread(_ slip: KeyPath<DateCourse, Slip>) -> Spread? {
    let known = slippage.records.filter { $0.key.kind == .action && $0.isPresent }
      .compactMap { record in
        record.end[keyPath: slip].days.map { (key: record.key, days: $0) }
      }
      .sorted { ($0.days, $1.key.id) < ($1.days, $0.key.id) }
    return known.last.map { worst in
      Spread(
        median: known[(known.count - 1) / 2].days, largest: worst.days, record: worst.key,
        measured: known.count)
    }
  }

  /// Risks worth a discussion, the gravest first.
  var risks: [(action: Action, text: LocalText, mitigation: LocalText?, score: Int)] {
    show.actions.filter(\.isOpen).flatMap { action in
      (action.record["risks"]?.list ?? []).compactMap { risk in
        guard let text = risk["text"]?.text, let probability = risk["probability"].flatMap(grade),
          let impact = risk["impact"].flatMap(grade), probability * impact >= 9
        else { return nil }
        return (action, text, risk["mitigation"]?.text, probability * impact)
      }
    }.sorted { ($1.score, $0.action.id) < ($0.score, $1.action.id) }
  }

  /// A probability or an impact; what is no grade of its scale weighs nothing.
  private func grade(_ value: Value) -> Int? {
    (value.number?.double).flatMap { (1...5).contains($0) && $0 == $0.rounded() ? Int($0) : nil }
  }

  /// The actions whose light was set by hand to something but green, with why.
  var requests: [(action: Action, light: String, reason: LocalText?)] {
    show.actions.filter(\.isOpen).compactMap { action in
      guard let health = action.record["health"], let light = health["light"]?.word,
        light != "green"
      else { return nil }
      return (action, light, health["reason"]?.text)
    }
  }

  /// The decisions made since the older version, the oldest first.
  var decisions: [Record] {
    new.records(.decision).filter { record in
      record["date"]?.day.map { $0 > from.day && $0 <= today } ?? false
    }.sorted { one, other in
      (one["date"]?.day ?? today, one.id) < (other["date"]?.day ?? today, other.id)
    }
  }
}
