package import RoadmapModel

/// The records of which rules want to know when they last changed, and since when that is of no
/// interest any more.
package struct ChangesWanted: Sendable {
  package let records: [Record]
  /// What changed on this day or later need not be told.
  package let before: Day

  /// What is wanted of a roadmap; nil where no rule asks, so that no history need be read.
  package init?(by settings: LintSettings, of roadmap: Roadmap, today: Day) {
    guard Self.mayAsk(settings) else { return nil }
    let plan = Plan(roadmap, today: today, settings: settings)
    records = plan.actions.filter { StaleAction.asks(about: $0, plan) }.map(\.record)
    before = Day(number: today.number - settings.limits.staleDays)
    if records.isEmpty { return nil }
  }

  /// Whether a rule that asks is on.
  package static func mayAsk(_ settings: LintSettings) -> Bool {
    if case .some(nil) = settings.severities[StaleAction.about.id] { return false }
    return true
  }
}
