package import RoadmapModel

/// Looks for what changes of actions bring about in a roadmap.
///
/// Only what the change itself brings about is told: what agreed before, does not agree now, and
/// would not agree either if everything else had stayed as it was.
struct EffectSearch {
  private let surroundings: Surroundings
  /// The id now of each action that got another one, by the one before.
  private let newIDs: [String: String]
  private let before: [String: Action]
  /// What each of those waited for, by the ids of then.
  private let waitedFor: [String: [String: Dependency]]
  /// The open actions that wait for each action, by its id now.
  private let waiting: [String: [(action: Action, dependency: Dependency)]]
  /// The last planned day of each goal before and now.
  private let lastDays: (old: [String: Day], new: [String: Day])

  init(_ surroundings: Surroundings, _ changes: [RoadmapChange]) {
    self.surroundings = surroundings
    var newIDs: [String: String] = [:]
    for change in changes where change.kind == .action {
      if let old = change.difference.fromID { newIDs[old] = change.difference.id }
    }
    self.newIDs = newIDs
    var before: [String: Action] = [:]
    let was = surroundings.old.records(.action).map(Action.init)
    let now = surroundings.new.records(.action).map(Action.init)
    var waitedFor: [String: [String: Dependency]] = [:]
    for action in was {
      let id = newIDs[action.id] ?? action.id
      before[id] = action
      let dependencies = action.readableDependencies
      guard !dependencies.isEmpty else { continue }
      waitedFor[id] = Dictionary(
        dependencies.map { ($0.action.id, $0) }, uniquingKeysWith: { first, _ in first })
    }
    self.before = before
    self.waitedFor = waitedFor
    let others = surroundings.goalDays
    lastDays = (Self.lastDays(was, others), Self.lastDays(now, others))
    var waiting: [String: [(action: Action, dependency: Dependency)]] = [:]
    for action in now where action.isSurelyOpen {
      for dependency in action.readableDependencies where dependency.link != .related {
        let id = newIDs[dependency.action.id] ?? dependency.action.id
        if id != action.id { waiting[id, default: []].append((action, dependency)) }
      }
    }
    self.waiting = waiting
  }

  /// What a change brings about, by kind and then by id.
  func effects(of change: RoadmapChange) -> [Effect] {
    guard let old = change.old.map(Action.init) else { return [] }
    let new = change.new.map(Action.init)
    let found: [Effect]
    if let new, new.status != .cancelled {
      found =
        dependants(old, new) + goals(old, new) + legalDeadlines(old, new) + milestones(old, new)
    } else if old.status?.isRetired != true {
      found = waitingInVain(old.id, now: change.difference.id)
    } else {
      found = []
    }
    return found
  }

  // MARK: Dependants

  /// What a dependency asked for before and asks for now.
  struct Wait {
    let dependency: Dependency
    /// The first day that was allowed; nil where nothing followed from the other's dates.
    let earlier: Day?
    /// The first day that is allowed now.
    let now: Day
    let wasSide: Action.Side?
    let side: Action.Side
    let fitted: Bool?
  }

  /// How an action waits for another one in both states; nil where it waits otherwise now, or
  /// nothing follows from the other's dates.
  func wait(of action: Action, _ dependency: Dependency, for old: Action, _ new: Action) -> Wait? {
    let today = surroundings.today
    guard let was = before[action.id], let link = waitedFor[action.id]?[old.id],
      link.link == dependency.link, link.lag == dependency.lag,
      let limit = DependencyLimit(of: dependency, in: new, today: today),
      let side = action.side(boundBy: dependency.link)
    else { return nil }
    return Wait(
      dependency: dependency,
      earlier: DependencyLimit(of: link, in: old, today: today)?.earliest, now: limit.earliest,
      wasSide: was.side(boundBy: dependency.link), side: side,
      fitted: link.fits(was, waitingFor: old, on: today))
  }

  private func dependants(_ old: Action, _ new: Action) -> [Effect] {
    sorted(waiting[new.id] ?? []).compactMap { action, dependency in
      guard let wait = wait(of: action, dependency, for: old, new), wait.side.day < wait.now,
        wait.earlier.map({ $0 < wait.now }) ?? true, wait.fitted != false,
        wait.wasSide.map({ $0.day < wait.now }) ?? true
      else { return nil }
      return Effect(
        .dependant, action.record.key, name: action.id,
        days: wait.now.days(since: wait.side.day),
        contradiction: Self.contradiction(dependency, wait.side.field == .start))
    }
  }

  private static func contradiction(
    _ dependency: Dependency, _ isStart: Bool
  ) -> Effect.Contradiction {
    if dependency.lag != 0 { return isStart ? .startsBeforeLag : .endsBeforeLag }
    if dependency.link == .startStart { return .startsBeforeStart }
    return isStart ? .startsBeforeEnd : .endsBeforeEnd
  }

  /// The actions that waited for one that is given up, and still do.
  private func waitingInVain(_ oldID: String, now id: String) -> [Effect] {
    sorted(waiting[id] ?? []).compactMap { action, dependency in
      // Work that has begun waits for no start any more.
      let hasBegun = dependency.link != .finishFinish && action.record[.started] != nil
      guard !hasBegun, waitedFor[action.id]?[oldID] != nil else { return nil }
      return Effect(
        .dependant, action.record.key, name: action.id, days: nil, contradiction: .waitsInVain)
    }
  }

  private func sorted(
    _ waiting: [(action: Action, dependency: Dependency)]
  ) -> [(action: Action, dependency: Dependency)] {
    waiting.sorted { NaturalOrder.precedes($0.action.id, $1.action.id) }
  }

  /// The actions that an open action waits for, with their ids now.
  func predecessors(of action: Action) -> [(id: String, dependency: Dependency)] {
    action.readableDependencies.filter { $0.link != .related }.map {
      (newIDs[$0.action.id] ?? $0.action.id, $0)
    }
  }

  // MARK: Goals, deadlines and milestones

  private static func lastDays(_ actions: [Action], _ others: [String: Day]) -> [String: Day] {
    var days = others
    for action in actions {
      guard let last = action.lastPlannedDay else { continue }
      for goal in action.goals { days[goal.id] = max(days[goal.id] ?? last, last) }
    }
    return days
  }

  /// The goals that end later with this action, and would not without its move.
  private func goals(_ old: Action, _ new: Action) -> [Effect] {
    guard let was = old.end?.last, let last = new.lastPlannedDay, last > was else { return [] }
    let held = Set(old.goals.map(\.id))
    return new.goals.compactMap { goal in
      guard held.contains(goal.id), let latest = lastDays.old[goal.id], last > latest,
        last == lastDays.new[goal.id]
      else { return nil }
      return Effect(
        .goal, RecordKey(.goal, goal.id), name: goal.id, days: last.days(since: latest))
    }
  }

  private func legalDeadlines(_ old: Action, _ new: Action) -> [Effect] {
    guard new.isSurelyOpen, !new.isContinuous, let end = new.end?.last, end != old.end?.last else {
      return []
    }
    let known = surroundings.old.legalDeadlines(of: old)
    return surroundings.new.legalDeadlines(of: new).compactMap { deadline in
      let due = deadline.date.last
      let wasDue = known.first { $0.facet == deadline.facet }?.date.last ?? due
      guard end > due, old.end.map({ $0.last <= wasDue }) ?? true else { return nil }
      return Effect(
        .legalDeadline, deadline.requirement.key,
        name: deadline.requirement[.number]?.word ?? deadline.requirement.id, item: deadline.id,
        days: end.days(since: due))
    }
  }

  private func milestones(_ old: Action, _ new: Action) -> [Effect] {
    guard new.isSurelyOpen, !new.isContinuous, let end = new.end?.last, end != old.end?.last else {
      return []
    }
    return new.milestones.compactMap { milestone in
      guard let date = milestone.date?.last, date > end, milestone.value[.reached] == nil else {
        return nil
      }
      let wasDate = old.milestones.first { $0.id == milestone.id }?.date?.last ?? date
      guard old.end.map({ wasDate <= $0.last }) ?? true else { return nil }
      return Effect(
        .milestone, new.record.key, name: milestone.id, item: milestone.id,
        days: date.days(since: end))
    }
  }
}

extension Action {
  /// The day it is planned to end on, or ended on: of what is in the plan and bounded.
  fileprivate var lastPlannedDay: Day? {
    Self.lastPlannedDay(status, isContinuous: isContinuous, completed, end: end)
  }

  /// The same of an action that is known by these fields alone.
  package static func lastPlannedDay(
    _ status: Status?, isContinuous: Bool, _ completed: Day?, end: Period?
  ) -> Day? {
    guard let status, !status.isRetired, status != .proposed, !isContinuous else { return nil }
    return completed ?? end?.last
  }
}
