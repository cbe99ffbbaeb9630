internal import RoadmapModel

extension Action {
  /// Whether it is known to be open, to have an end, and not to be paused.
  var isSurelyBound: Bool { isSurelyOpen && status != .paused && !isContinuous }

  /// The status as it is written in the file.
  var statusWord: String { record[.status]?.word ?? "" }
}

extension Plan {
  /// Actions and phases: all that has a schedule.
  var scheduled: [Action] { actions + phases }

  /// The action in which a retired one lives on, where merging leads to one that is left.
  func heir(of action: Action) -> Action? {
    var current = action
    var seen: Set<String> = [action.id]
    while current.status == .merged {
      guard let next = current.mergedInto.flatMap({ self.action($0.id) }),
        seen.insert(next.id).inserted
      else { return nil }
      current = next
    }
    return current.status == .cancelled ? nil : current
  }
}
