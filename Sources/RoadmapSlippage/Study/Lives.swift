package import RoadmapModel

/// What a record was in each version that changed it, under all the ids it had.
package struct Life {
  /// The record's facts from a version on; none while it is gone.
  struct Station {
    let version: Int
    let facts: RecordFacts?
  }

  let key: RecordKey
  /// The ids it had in the order in which they were first seen.
  var ids: [String] = []
  var stations: [Station] = []

  /// The record under all its ids, the present one first.
  package var keys: [RecordKey] { ids.reversed().map { RecordKey(key.kind, $0) } }
  /// The facts as they are now, or were last.
  var lastFacts: RecordFacts? { stations.last { $0.facts != nil }?.facts }
  var isPresent: Bool { stations.last?.facts != nil }
}

/// Follows every record through the versions, by its id and the earlier ids it claims.
package struct Lives {
  /// Every record that ever was, by its present key.
  package private(set) var lives: [RecordKey: Life] = [:]
  /// The facts of every id as it last was.
  private(set) var last: [RecordKey: RecordFacts] = [:]
  /// The present id of earlier ids.
  private(set) var presentKeys: [RecordKey: RecordKey] = [:]

  /// Follows the records of versions, the oldest first.
  package init(_ versions: [Version]) {
    findEarlierIDs(versions)
    var now: [RecordKey: RecordFacts] = [:]
    // All ids of a record that had several.
    var shared: [RecordKey: [RecordKey]] = [:]
    for (old, new) in presentKeys { shared[new, default: [new]].append(old) }
    for new in shared.keys { shared[new]?[1...].sort() }
    for (index, version) in versions.enumerated() {
      var touched: [RecordKey] = []
      for change in version.changes {
        now[change.key] = change.facts
        let key = presentKeys[change.key] ?? change.key
        if !touched.contains(key) { touched.append(key) }
        if lives[key]?.ids.contains(change.key.id) != true {
          lives[key, default: Life(key: key)].ids.append(change.key.id)
        }
      }
      for key in touched {
        // A record that already has its new id is that one, though the old one may linger.
        let facts = (shared[key] ?? [key]).lazy.compactMap { now[$0] }.first
        lives[key]?.add(facts, index)
      }
    }
    for key in shared.keys { lives[key]?.putPresentIDLast() }
  }

  /// The present key of a key, through earlier ids.
  package func present(_ key: RecordKey) -> RecordKey { presentKeys[key] ?? key }

  /// Joins ids by what the records' last facts claim; an id that is in use is nobody's earlier one.
  private mutating func findEarlierIDs(_ versions: [Version]) {
    var present: Set<RecordKey> = []
    for version in versions {
      for change in version.changes {
        if let facts = change.facts {
          last[change.key] = facts
          present.insert(change.key)
        } else {
          present.remove(change.key)
        }
      }
    }
    var claims: [RecordKey: RecordKey] = [:]
    for (key, facts) in last.filter({ !$1.formerly.isEmpty }).sorted(by: { $0.key < $1.key }) {
      for id in facts.formerly {
        let old = RecordKey(key.kind, id)
        if old != key, !present.contains(old), claims[old] == nil { claims[old] = key }
      }
    }
    for old in claims.keys {
      var (key, steps) = (old, 0)
      while let next = claims[key], steps <= claims.count {
        key = next
        steps += 1
      }
      // Ids that claim each other in a ring say nothing.
      if steps <= claims.count { presentKeys[old] = key }
    }
  }
}

extension Life {
  /// Adds what the record is from a version on, unless that is what it was.
  mutating func add(_ facts: RecordFacts?, _ version: Int) {
    if let before = stations.last {
      if before.facts == facts { return }
      if before.version == version { stations.removeLast() }
    } else if facts == nil {
      return
    }
    stations.append(Station(version: version, facts: facts))
  }

  mutating func putPresentIDLast() {
    guard let place = ids.firstIndex(of: key.id) else { return }
    ids.append(ids.remove(at: place))
  }
}

extension [Version] {
  /// Every record's facts as the versions up to a place left them, that one included.
  package func facts(through last: Int) -> [RecordKey: RecordFacts] {
    var facts: [RecordKey: RecordFacts] = [:]
    for version in prefix(last + 1) {
      for change in version.changes { facts[change.key] = change.facts }
    }
    return facts
  }

  /// The last version that had landed on a day; a clock that went backwards counts as standing
  /// still.
  package func lastIndex(landedBy day: Day) -> Int? {
    var (found, latest): (Int?, Day?) = (nil, nil)
    for (index, version) in enumerated() {
      latest = Swift.max(latest ?? version.landed, version.landed)
      guard let latest, latest <= day else { break }
      found = index
    }
    return found
  }
}
