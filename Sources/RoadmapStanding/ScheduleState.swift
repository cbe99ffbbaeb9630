package import RoadmapModel
internal import RoadmapSlippage

/// How the schedule of an open action stands that is neither paused nor continuous: facts before
/// estimates, each action in exactly one state.
package enum ScheduleState: String, CaseIterable, Sendable {
  case onSchedule = "on-track"
  /// By a light set to amber, or by estimate.
  case atRisk = "at-risk"
  /// The end is more than `limits.slip-decision` days later than in the first plan.
  case movedFar = "moved-far"
  /// Somebody set the light to red.
  case red
  case late
}

/// A light that somebody set by hand.
package enum Light: String, Sendable {
  case green, amber, red
}

extension Action {
  /// The light set by hand; it stands for open actions only.
  package var light: Light? {
    isOpen ? record[.health]?[.light]?.word.flatMap(Light.init) : nil
  }

  /// Whether the action waits for one of some others.
  func waits(for others: Set<String>) -> Bool {
    !others.isEmpty
      && dependencies.contains { others.contains($0.action.id) && $0.link != .related }
  }
}

extension Standing {
  /// The open actions that have a schedule to keep, with how they stand, in the order written.
  package var schedules: [(action: Action, state: ScheduleState)] {
    let late = lateActionIDs
    let deadlines = legalDeadlines
    let watched = today.adding(days: limits.legalWarningDays)
    func state(_ action: Action) -> ScheduleState {
      if late.contains(action.id) { return .late }
      if action.light == .red { return .red }
      let slip = course(of: action)?.end.sinceFirst.days ?? 0
      if slip > limits.slipDecision { return .movedFar }
      if let light = action.light { return light == .amber ? .atRisk : .onSchedule }
      let isAtRisk =
        slip > limits.slipInformation || action.waits(for: late)
        || deadlines.answered(by: action).contains { $0.date.last <= watched }
      return isAtRisk ? .atRisk : .onSchedule
    }
    return actions.filter { $0.isRunning && !$0.isContinuous }.map { ($0, state($0)) }
  }

  /// The ids of the late actions.
  var lateActionIDs: Set<String> {
    Set(actions.lazy.filter { $0.passedEnd(on: today) != nil }.map(\.id))
  }
}
