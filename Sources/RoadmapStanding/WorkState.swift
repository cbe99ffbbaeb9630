package import RoadmapModel

/// Where an action stands in its life: each action counts once.
package enum WorkState: String, CaseIterable, Sendable {
  case done
  case open = "in-progress"
  case planned, late, paused, proposed
  /// Cancelled or merged.
  case retired
  /// Without a status that can be read.
  case unknown
}

extension Standing {
  /// Where an action or a phase stands: past its end it is late and nothing else.
  package func state(of work: Action) -> WorkState {
    if work.passedEnd(on: today) != nil { return .late }
    switch work.status {
    case .done: return .done
    case .paused: return .paused
    case .cancelled, .merged: return .retired
    case .proposed: return .proposed
    case .planned, .preparing: return .planned
    case .inProgress: return .open
    case nil: return .unknown
    }
  }

  /// How many actions stand where; together they are all there are.
  package var states: [WorkState: Int] {
    Dictionary(actions.map { (state(of: $0), 1) }, uniquingKeysWith: +)
  }
}

/// Where an action counts in a status bar: by its schedule where it has one to keep, else by where
/// it stands in its life.
package enum ScheduleClass: Hashable, Sendable {
  case schedule(ScheduleState)
  case continuous
  case work(WorkState)

  /// What JSON calls it.
  package var word: String {
    switch self {
    case .schedule(let state): state.rawValue
    case .continuous: "continuous"
    case .work(let state): state.rawValue
    }
  }

  /// All there are, in the order in which they are told.
  package static let all: [ScheduleClass] =
    [.work(.done)] + ScheduleState.allCases.map(ScheduleClass.schedule)
    + [.continuous, .work(.paused), .work(.proposed), .work(.retired), .work(.unknown)]
}

extension Standing {
  /// How many actions count where, in the order of `ScheduleClass.all`; together they are all there
  /// are.
  package var classes: [(class: ScheduleClass, count: Int)] {
    var counts: [ScheduleClass: Int] = [:]
    for (_, state) in schedules { counts[.schedule(state), default: 0] += 1 }
    for action in actions where !action.isRunning || action.isContinuous {
      let isContinuous = action.isRunning
      counts[isContinuous ? .continuous : .work(state(of: action)), default: 0] += 1
    }
    return ScheduleClass.all.compactMap { place in counts[place].map { (place, $0) } }
  }
}
