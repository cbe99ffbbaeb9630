package import RoadmapModel

/// What is asked of a history: the versions, and what to measure against.
package struct SlippageQuestion: Sendable {
  package let versions: [Version]
  package let calendar: WorkCalendar
  package let today: Day
  package let baseline: Baseline
  package let previous: ReportPoint?
  /// Whether it is asked for the public, to whom what was internal was not there.
  let isPublic: Bool

  /// What is measured against besides the first plan and the last report.
  package enum Baseline: Sendable {
    case none
    /// The first plan once more.
    case first
    case point(ReportPoint)
  }

  package init(
    versions: [Version], calendar: WorkCalendar, today: Day, baseline: Baseline = .none,
    previous: ReportPoint? = nil
  ) {
    self.init(
      versions: versions, calendar: calendar, today: today, baseline: baseline,
      previous: previous, isPublic: false)
  }

  init(
    versions: [Version], calendar: WorkCalendar, today: Day, baseline: Baseline,
    previous: ReportPoint?, isPublic: Bool
  ) {
    self.versions = versions
    self.calendar = calendar
    self.today = today
    self.baseline = baseline
    self.previous = previous
    self.isPublic = isPublic
  }
}

extension SlippageQuestion {
  /// The same with what is measured against under the ids that records have in the end.
  func underPresentKeys(_ lives: Lives) -> SlippageQuestion {
    var baseline = baseline
    if case .point(let point) = baseline { baseline = .point(point.underPresentKeys(lives)) }
    return SlippageQuestion(
      versions: versions, calendar: calendar, today: today, baseline: baseline,
      previous: previous?.underPresentKeys(lives), isPublic: isPublic)
  }
}

extension ReportPoint {
  fileprivate func underPresentKeys(_ lives: Lives) -> ReportPoint {
    guard let version else { return self }
    return ReportPoint(
      name: name, commit: commit, day: day,
      facts: lives.underPresentKeys(facts, in: version))
  }
}

/// Which value of which record a version brought, to find the commit that brought it in.
package struct BroughtValue: Sendable {
  package let version: Int
  package let key: RecordKey
  /// The record under the ids that may be its in that version, the present one first.
  package let keys: [RecordKey]
  /// The path of the value in the record: `end`, `milestones/m1/date`.
  package let path: String
  /// Whether facts hold the value.
  package let isHeld: @Sendable (RecordFacts?) -> Bool
}
