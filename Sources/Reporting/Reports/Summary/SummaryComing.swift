internal import Diagnostics
internal import RoadmapModel

/// What lies ahead: ends, starts, milestones, reviews, deadlines and who answers to them.
extension SummaryReport {
  /// Something dated that lies ahead.
  struct Ahead {
    enum Kind: String { case end, start, milestone, review, report, deadline }

    let kind: Kind
    let period: Period
    /// The day that counts: the last one, of a start the first.
    let day: Day
    let record: Record
    let responsible: Reference?
    /// The record's title, with the milestone's or deadline's.
    let title: String
  }

  /// All that comes in the next 90 days, soonest first.
  var ahead: [Ahead] {
    let near = today...today.adding(days: 90)
    var found: [Ahead] = []
    func add(
      _ kind: Ahead.Kind, _ period: Period?, _ record: Record, _ title: String,
      _ responsible: Reference? = nil
    ) {
      guard let period else { return }
      let day = kind == .start ? period.first : period.last
      guard near.contains(day), kind != .start || day > today else { return }
      found.append(
        Ahead(
          kind: kind, period: period, day: day, record: record, responsible: responsible,
          title: title))
    }
    for work in works where work.isOpen {
      let (record, title) = (work.record, show.title(work.record))
      add(
        work.isContinuous ? .review : .end, work.isContinuous ? work.review : work.end, record,
        title, work.responsible)
      if work.started == nil { add(.start, work.start, record, title, work.responsible) }
      for step in work.milestones where step.reached == nil {
        let name = step.value["title"]?.text.map(show.text) ?? step.id
        add(.milestone, step.date, record, "\(name) – \(title)", work.responsible)
      }
    }
    for review in show.roadmap.records(.review) {
      let body = review["body"]?.word.map { show.name(.party, $0) }
      add(.report, review["date"]?.period, review, body ?? review.id)
    }
    for deadline in bindingDeadlines {
      add(.deadline, deadline.date, deadline.requirement, show.words(deadline))
    }
    return found.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }.map(\.element)
  }

  // MARK: Deadlines

  /// Every deadline that binds; a bill's never does.
  private var bindingDeadlines: [ShowReport.Deadline] {
    show.deadlines.filter { $0.requirement["kind"]?.word != "bill" }
  }

  /// Deadlines that come near, and passed ones that open work still answers to; soonest first.
  var due: [ShowReport.Deadline] {
    bindingDeadlines.filter { due in
      let left = due.date.last.days(since: today)
      return left < 0
        ? due.isNamed && due.covers.contains { $0.action.isOpen } : left <= limits.legalWarningDays
    }.sorted { ($0.date.last, $0.requirement.id, $0.id) < ($1.date.last, $1.requirement.id, $1.id) }
  }

  // MARK: Targets

  /// Where an indicator is and where it should be.
  struct Reading {
    let record: Record
    let now: Decimal?
    let measured: Period?
    let target: Decimal?
    let by: Period?
    /// Whether the target is reached; nothing where it cannot be told.
    let isReached: Bool?
  }

  /// Indicators with a target: the next one, or else the last there was.
  var readings: [Reading] {
    show.roadmap.records(.indicator).compactMap { record -> Reading? in
      func values(_ key: String, _ number: (Value) -> Decimal?) -> [(Period, Decimal)] {
        (record[key]?.entries ?? []).compactMap { entry in
          guard let period = Period(iso: entry.key), let number = number(entry.value) else {
            return nil
          }
          return (period, number)
        }.sorted { $0.0.last < $1.0.last }
      }
      let targets = values("targets", \.number)
      guard let target = targets.first(where: { $0.0.last >= today }) ?? targets.last else {
        return nil
      }
      let measured = values("measurements") { $0["value"]?.number }.last { $0.0.first <= today }
      let now = measured?.1 ?? record["baseline"]?["value"]?.number
      var isReached: Bool?
      if let now, let direction = record["direction"]?.word {
        isReached = direction == "down" ? now <= target.1 : now >= target.1
      }
      return Reading(
        record: record, now: now, measured: measured?.0 ?? record["baseline"]?["date"]?.period,
        target: target.1, by: target.0, isReached: isReached)
    }
  }
}
