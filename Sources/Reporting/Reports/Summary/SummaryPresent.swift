internal import Diagnostics
internal import RoadmapModel
internal import RoadmapSlippage

/// How things stand on the day: what is late, silent, lacking.
extension SummaryReport {
  /// An open record past its end, with why.
  struct Late {
    let work: Action
    let end: Period
    let days: Int
    let workdays: Int
    let reason: String?
  }

  var late: [Late] {
    works.compactMap { work -> Late? in
      guard let by = show.lateness(work), let end = work.end else { return nil }
      return Late(
        work: work, end: end, days: by.days, workdays: by.workdays,
        reason: lateReason(work, since: end.last))
    }.sorted { (-$0.days, $0.work.id) < (-$1.days, $1.work.id) }
  }

  /// What was said of a record since its end passed: an older word explains an older plan.
  private func lateReason(_ work: Action, since end: Day) -> String? {
    let notes = notes(of: work).filter { $0.day > end }.sorted { $0.key > $1.key }
    for field in ["reason", "text"] {
      for note in notes {
        let own = note.value[field]?.text ?? (field == "text" ? note.value.text : nil)
        if let words = own.map(show.text), !words.isEmpty { return words }
      }
    }
    guard let health = work.record["health"], health["date"]?.day.map({ $0 > end }) ?? true,
      health["light"]?.word != "green"
    else { return nil }
    return health["reason"]?.text.map(show.text)
  }

  /// The follow-up notes of a record by the day today, in the order written.
  private func notes(of work: Action) -> [(key: String, day: Day, value: Value)] {
    (work.record["updates"]?.entries ?? []).compactMap { note in
      // A second note of a day ends in its number: 2026-11-16-2.
      guard let day = Day(iso: note.key.prefix(10)), day <= today else { return nil }
      return (note.key, day, note.value)
    }
  }

  /// An action in work of which nobody has told anything for long.
  struct Silent {
    let work: Action
    /// The day of the newest note; none where there was never any.
    let last: Day?
    /// Calendar days since then, or since the work began; none where that is not known either.
    let days: Int?
  }

  var silent: [Silent] {
    show.actions.compactMap { action -> Silent? in
      guard !action.record.isDamaged, isInWork(action) else { return nil }
      let last = notes(of: action).map(\.day).max()
      let from = last ?? action.started ?? action.start?.first
      let days = from.map { today.days(since: $0) }
      if let days, days <= limits.updateDays { return nil }
      return Silent(work: action, last: last, days: days)
    }.sorted { (-($0.days ?? .max), $0.work.id) < (-($1.days ?? .max), $1.work.id) }
  }

  /// Whether something is being done by the plan; what is paused may rest.
  private func isInWork(_ action: Action) -> Bool {
    switch action.status {
    case .inProgress, .preparing: true
    case .planned: !action.isContinuous && (action.start.map { $0.first <= today } ?? false)
    default: false
    }
  }

  // MARK: What is lacking

  enum Lack: String, CaseIterable {
    case responsible = "no-responsible"
    case end = "no-end"
    case review = "no-review"
  }

  /// What an open action should say and does not.
  func lacks(_ action: Action) -> [Lack] {
    guard action.isOpen, action.record.kind == .action, !action.record.isDamaged else { return [] }
    var lacks: [Lack] = []
    if action.record["responsible"] == nil { lacks.append(.responsible) }
    if action.isContinuous {
      if action.record["review"] == nil { lacks.append(.review) }
    } else if action.record["end"] == nil {
      lacks.append(.end)
    }
    return lacks
  }

  // MARK: What is to be decided

  /// Why a record is before those who decide.
  enum Wanted {
    case moved(Moved)
    case late(Late)
    case lacking(Lack)
    case proposed
  }

  /// What waits for a decision, record by record in the order of the roadmap.
  var wanted: [(work: Action, what: [Wanted])] {
    let moved = Dictionary(
      self.moved.filter(needsDecision).map { ($0.work.record.path, $0) },
      uniquingKeysWith: { first, _ in first })
    let late = Dictionary(
      self.late.filter { $0.days >= limits.slipDecision }.map { ($0.work.record.path, $0) },
      uniquingKeysWith: { first, _ in first })
    return works.compactMap { work in
      var what: [Wanted] = []
      if let moved = moved[work.record.path] { what.append(.moved(moved)) }
      if let late = late[work.record.path] { what.append(.late(late)) }
      what += lacks(work).map(Wanted.lacking)
      if work.status == .proposed { what.append(.proposed) }
      return what.isEmpty ? nil : (work, what)
    }
  }

  private func needsDecision(_ moved: Moved) -> Bool {
    guard moved.isPlanned, decision(on: moved.work) == nil else { return false }
    // A continuous record is reviewed instead of ending.
    if moved.kind == .unscheduled { return !moved.work.isContinuous }
    return abs(moved.slip.days ?? 0) >= limits.slipDecision
  }
}
