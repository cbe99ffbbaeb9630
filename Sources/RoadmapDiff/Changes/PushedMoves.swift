internal import RoadmapModel

/// Tells the moves that only follow another one: an action goes where the one it waits for pushes
/// it, and no further.
///
/// How far it is pushed is by how much the first day that its dependency allows passed the later
/// of that day before and its own date. A date of a quarter can only go to another quarter, so the
/// push is rounded up to the precision that the date had, as long as that does not double it.
struct PushedMoves {
  /// What began each move that follows another one.
  private let roots: [RecordKey: RecordKey]

  init(_ search: EffectSearch, _ changes: [RoadmapChange]) {
    var causes: [RecordKey: RecordKey] = [:]
    var places: [String: Int] = [:]
    for (index, change) in changes.enumerated() where change.kind == .action {
      places[change.difference.id] = index
    }
    for change in changes where change.kind == .action {
      guard let action = change.new.map(Action.init), action.isSurelyOpen, change.old != nil,
        change.fields.contains(where: \.isMove)
      else { continue }
      var strongest: (push: Int, key: RecordKey)?
      for (id, dependency) in search.predecessors(of: action) {
        guard id != action.id, let place = places[id],
          let old = changes[place].old.map(Action.init),
          let new = changes[place].new.map(Action.init),
          let wait = search.wait(of: action, dependency, for: old, new), let push = wait.push,
          push > (strongest?.push ?? 0)
        else { continue }
        strongest = (push, changes[place].key)
      }
      guard let strongest, change.fields.allSatisfy({ $0.isExplained(by: strongest.push) }) else {
        continue
      }
      causes[change.key] = strongest.key
    }
    roots = Self.roots(causes)
  }

  /// The changes, of which the moves that follow another one name what began it.
  func marked(_ changes: [RoadmapChange]) -> [RoadmapChange] {
    let weights = Dictionary(
      changes.map { ($0.key, $0.significance) }, uniquingKeysWith: { first, _ in first })
    return changes.map { change in
      guard let root = roots[change.key], let weight = weights[root] else { return change }
      var change = change
      change.pushedBy = root
      // What has something of its own to tell is told, and judged, by itself.
      let isMere = change.fields.allSatisfy {
        $0.isMove || $0.type == .noteAdded || $0.significance == .editorial
      }
      guard isMere, change.difference.class == .changed, change.significance <= weight,
        change.effects.allSatisfy({ $0.kind == .goal })
      else { return change }
      change.onlyFollows = true
      change.fields = change.fields.map { $0.isMove ? $0.following(root) : $0 }
      return change
    }
  }

  /// The end of each chain of causes; nothing for what is pushed by a ring, or in one.
  private static func roots(_ causes: [RecordKey: RecordKey]) -> [RecordKey: RecordKey] {
    var roots: [RecordKey: RecordKey?] = [:]
    for key in causes.keys {
      var trail: [RecordKey] = []
      var seen: Set<RecordKey> = []
      var root: RecordKey? = key
      while let current = root, roots[current] == nil, let next = causes[current] {
        trail.append(current)
        seen.insert(current)
        root = seen.contains(next) ? nil : next
      }
      // Of what was met before, the end is known.
      if let met = root, let known = roots[met] { root = known }
      for step in trail { roots[step] = .some(root) }
    }
    return roots.compactMapValues { $0 }
  }
}

extension EffectSearch.Wait {
  /// By how many days the other's move pushes the date that is bound, which has moved later.
  fileprivate var push: Int? {
    guard let earlier, let wasSide, wasSide.field == side.field, side.day > wasSide.day else {
      return nil
    }
    let push = now.days(since: max(earlier, wasSide.day))
    return push > 0 ? push : nil
  }
}

extension TypedChange {
  /// Whether it is a planned date of an action that moved.
  package var isMove: Bool {
    type == .endMoved || type == .startMoved || type == .milestoneMoved
  }

  /// The same as part of what another record's move brought along.
  fileprivate func following(_ root: RecordKey) -> TypedChange {
    TypedChange(change: change, type: type, significance: significance, echoOf: root)
  }

  /// Whether it is no move, or one to a later date that so long a push asks for.
  fileprivate func isExplained(by push: Int) -> Bool {
    guard isMove else { return true }
    guard change.kind == .slipped, let from = change.from?.period,
      let to = change.to?.period
    else { return false }
    let isStart = type == .startMoved
    let (was, now) = isStart ? (from.first, to.first) : (from.last, to.last)
    let pushed = was.adding(days: push)
    guard let period = Period(holding: pushed, from.precision) else { return now <= pushed }
    let rounded =
      isStart
      ? (period.first == pushed ? pushed : period.last.adding(days: 1)) : period.last
    return now <= (rounded.days(since: pushed) <= push ? rounded : pushed)
  }
}
