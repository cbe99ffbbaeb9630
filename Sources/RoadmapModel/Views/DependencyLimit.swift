/// The first day that a dependency allows, and the date of the other action it is counted from.
package struct DependencyLimit: Sendable {
  package let earliest: Day
  /// Whether it is counted from the other action's start rather than from its end.
  package let isStart: Bool
  /// The date as the other action has it.
  package let value: Value

  /// Nil where nothing follows from the other action's dates.
  ///
  /// - Parameter today: the day from which on what has happened binds no more.
  package init?(of dependency: Dependency, in other: Action, today: Day) {
    let record = other.record
    isStart = dependency.link == .startStart
    guard !record.isDamaged, record[.status]?.isUnread != true,
      other.status?.isRetired != true, dependency.link != .related
    else { return nil }
    let actual = record[isStart ? .started : .completed]
    let planned = record[isStart ? .start : .end]
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
  /// Whether the dates of two actions agree with it; nil where nothing follows from them.
  package func fits(_ dependent: Action, waitingFor other: Action, on today: Day) -> Bool? {
    guard let limit = DependencyLimit(of: self, in: other, today: today),
      let side = dependent.side(boundBy: link)
    else { return nil }
    return side.day >= limit.earliest
  }
}

extension Action {
  /// One of its planned dates, with the day that counts.
  package typealias Side = (field: FieldKey, day: Day, period: Period)

  /// The planned date that a dependency binds; once work has begun, its start binds no more.
  package func side(boundBy link: Dependency.Link) -> Side? {
    let hasStarted = record[.started] != nil
    if link != .finishFinish, !hasStarted, let start { return (.start, start.first, start) }
    guard link != .startStart, let end else { return nil }
    return (.end, end.last, end)
  }

  /// Whether it is known to be work still to be done; of a record that could not be read whole,
  /// or whose status could not be read, nothing is known.
  package var isSurelyOpen: Bool { !record.isDamaged && status?.isOpen == true }

  /// The dependencies whose type and lag could be read or are left out.
  package var readableDependencies: [Dependency] {
    let unread = (record[.dependsOn]?.list ?? []).filter { item in
      [FieldKey.type, .lag].contains { item[$0]?.isUnread == true }
    }
    return dependencies.filter { dependency in !unread.contains { $0.span == dependency.span } }
  }
}
