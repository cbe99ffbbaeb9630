package import RoadmapModel

/// The first day that a dependency allows, and the date of the other action it is counted from.
struct DependencyLimit {
  let earliest: Day
  /// Whether it is counted from the other action's start rather than from its end.
  let isStart: Bool
  /// The date as the other action has it.
  let value: Value

  init?(of dependency: Dependency, in other: Action, today: Day) {
    let record = other.record
    isStart = dependency.link == .startStart
    guard !record.isDamaged, record["status"]?.isUnread != true,
      other.status?.isRetired != true, dependency.link != .related
    else { return nil }
    let actual = record[isStart ? "started" : "completed"]
    let planned = record[isStart ? "start" : "end"]
    guard actual?.isUnread != true, let value = actual ?? planned, let period = value.period
    else { return nil }
    let day = isStart ? period.first : period.last
    earliest = day.adding(
      days: dependency.lag + (dependency.link == .finishStart ? 1 : 0))
    // What has happened, and has been waited for, binds no more.
    if actual != nil, earliest <= today { return nil }
    self.value = value
  }
}

extension Dependency {
  /// Whether the dates of two actions agree with it; nothing where nothing follows from them.
  package func fits(_ dependent: Action, waitingFor other: Action, on today: Day) -> Bool? {
    guard let limit = DependencyLimit(of: self, in: other, today: today),
      let side = dependent.side(boundBy: link)
    else { return nil }
    return side.day >= limit.earliest
  }
}

extension Action {
  /// One of its planned dates, with the day that counts.
  typealias Side = (field: String, day: Day, period: Period)

  /// The planned date that a dependency binds; once work has begun, its start binds no more.
  func side(boundBy link: Dependency.Link) -> Side? {
    let hasStarted = record["started"] != nil
    if link != .finishFinish, !hasStarted, let start { return ("start", start.first, start) }
    guard link != .startStart, let end else { return nil }
    return ("end", end.last, end)
  }
}
