package import RoadmapModel

/// Something dated that is still to come.
package struct ComingDate: Sendable {
  package enum Kind: Sendable {
    case end, start, milestone(Milestone)
    /// The next review of a continuous action.
    case review
    /// A review of the whole roadmap by a body.
    case report
    case deadline(CoveredDeadline)

    /// What JSON calls it.
    package var word: String {
      switch self {
      case .end: "end"
      case .start: "start"
      case .milestone: "milestone"
      case .review: "review"
      case .report: "report"
      case .deadline: "deadline"
      }
    }
  }

  package let kind: Kind
  package let period: Period
  /// The day that counts: the period's last one, of a start its first.
  package let day: Day
  /// The action, phase, review or requirement that has the date.
  package let record: Record
  /// The action or phase, where it is the date of one.
  package let work: Action?
}

extension Standing {
  /// How many days ahead is looked, today not counted.
  package static let horizon = 90
  /// How many days of them are near.
  package static let nearHorizon = 30

  /// Every date of open work, of the roadmap's reviews and of legal deadlines, past ones too, in
  /// the order written.
  package var dates: [ComingDate] {
    var found: [ComingDate] = []
    func add(_ kind: ComingDate.Kind, _ period: Period?, _ record: Record, _ work: Action? = nil) {
      guard let period else { return }
      let day = if case .start = kind { period.first } else { period.last }
      found.append(
        ComingDate(kind: kind, period: period, day: day, record: record, work: work))
    }
    for work in works where work.isOpen {
      let record = work.record
      if work.isContinuous {
        add(.review, work.review, record, work)
      } else {
        add(.end, work.end, record, work)
      }
      if work.started == nil { add(.start, work.start, record, work) }
      for milestone in work.milestones where milestone.value[.reached] == nil {
        add(.milestone(milestone), milestone.date, record, work)
      }
    }
    for review in roadmap.records(.review) { add(.report, review[.date]?.period, review) }
    for covered in deadlines {
      add(.deadline(covered), covered.deadline.date, covered.deadline.requirement)
    }
    return found
  }

  /// What comes within 90 days from today, both ends included, the soonest first.
  package var ahead: [ComingDate] {
    let near = today...today.adding(days: Self.horizon)
    return dates.enumerated().filter { near.contains($0.element.day) }
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
  }
}
