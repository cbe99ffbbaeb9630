package import RoadmapModel
package import RoadmapSlippage

/// How a roadmap stands on one day: each meaning of `docs/standing.md` worked out once, for every
/// report, rule and form of data.
package struct Standing: Sendable {
  package let roadmap: Roadmap
  package let limits: Limits
  package let calendar: WorkCalendar
  /// The day looked from.
  package let today: Day
  /// The actions in the order written.
  package let actions: [Action]
  /// The phases in the order written, which have schedules like actions.
  package let phases: [Action]
  /// How the schedule moved; nil where no history was read.
  package let slippage: Slippage?
  /// The records that are there now, by key; empty where no history was read.
  private let courses: [RecordKey: RecordSlippage]

  /// - Parameters:
  ///   - roadmap: the roadmap as its readers may see it.
  ///   - slippage: its history up to the state that is told, as the same readers may see it.
  package init(
    roadmap: Roadmap, limits: Limits, calendar: WorkCalendar, today: Day,
    slippage: Slippage? = nil
  ) {
    self.roadmap = roadmap
    self.limits = limits
    self.calendar = calendar
    self.today = today
    self.slippage = slippage
    actions = roadmap.records(.action).map(Action.init)
    phases = roadmap.records(.phase).map(Action.init)
    courses = Dictionary(
      (slippage?.records ?? []).lazy.filter(\.isPresent).map { ($0.key, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// All that has a schedule: actions, then phases.
  package var works: [Action] { actions + phases }

  /// How the schedule of an action or a phase moved.
  package func course(of work: Action) -> RecordSlippage? { courses[work.key] }

  /// When a done action or phase was done: what it says, or else the day inferred from history.
  package func completed(_ work: Action) -> Day? {
    guard work.status == .done else { return nil }
    return work.completed ?? course(of: work)?.completed
  }
}

extension Action {
  /// What tells it from all other records.
  package var key: RecordKey { record.key }
}
