package import RoadmapModel

/// A roadmap as rules look at it: with the day, the settings and what many rules ask for.
package final class Plan: Sendable {
  package let roadmap: Roadmap
  package let today: Day
  package let settings: LintSettings
  /// The actions in order.
  package let actions: [Action]
  /// The phases in order, which have schedules like actions.
  package let phases: [Action]
  /// The last day each of the `ChangesWanted` changed, by its path; empty where no history is read.
  package let lastChanges: [RecordKey: Day]
  /// The legal deadlines, with who answers to them.
  let deadlines: LegalDeadlines
  private let actionIndices: [String: Int]

  package init(
    _ roadmap: Roadmap, today: Day, settings: LintSettings, lastChanges: [RecordKey: Day] = [:]
  ) {
    self.lastChanges = lastChanges
    self.roadmap = roadmap
    self.today = today
    self.settings = settings
    actions = roadmap.records(.action).map(Action.init)
    deadlines = LegalDeadlines(of: roadmap, answeredBy: actions)
    phases = roadmap.records(.phase).map(Action.init)
    actionIndices = Dictionary(
      zip(actions.map(\.id), actions.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The action with an id.
  package func action(_ id: String) -> Action? {
    actionIndices[id].map { actions[$0] }
  }
}
