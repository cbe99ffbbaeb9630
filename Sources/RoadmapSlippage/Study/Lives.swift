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
  /// The last version that changed what facts tell of it.
  package var lastVersion: Int? { stations.last?.version }
}

/// Follows every record through the versions, by its id and the earlier ids it claims.
package struct Lives {
  /// Every record that ever was, under its present id.
  package private(set) var all: [Life] = []
  /// Every id that ever was.
  private var ids: [ID] = []
  /// The place of each id.
  private var places: [RecordKey: Int] = [:]
  /// The present id of earlier ids.
  private var presentKeys: [RecordKey: RecordKey] = [:]

  /// What is known of one id.
  fileprivate struct ID {
    let key: RecordKey
    /// The version that had it first.
    var firstSeen: Int?
    /// The facts as they last were.
    var last: RecordFacts?
    /// The earlier ids that some version declared for it.
    var declared: [String] = []
    /// The facts in the version that is looked at; in the end, as they are now.
    var now: RecordFacts?
    /// The id's life, and the ids that are one with it, the present one first.
    var life: Int?
    var shared: [Int] = []
    /// Whether a version was met that has it.
    var isMet = false
    /// The version that touched its life last.
    var touched = -1
  }

  /// Follows the records of versions, the oldest first.
  package init(_ versions: [Version]) {
    // The place of each change's id, so that its key is looked up only once.
    let changed = takeIn(versions)
    joinEarlierIDs()
    for place in ids.indices { ids[place].now = nil }
    var next = 0
    for (index, version) in versions.enumerated() {
      var touched: [Int] = []
      for change in version.changes {
        let place = changed[next]
        next += 1
        ids[place].now = change.facts
        let present = presentPlace(place)
        if ids[present].touched != index {
          ids[present].touched = index
          touched.append(present)
        }
        let life = ids[present].life ?? all.count
        if life == all.count {
          all.append(Life(key: ids[present].key))
          ids[present].life = life
        }
        if !ids[place].isMet {
          ids[place].isMet = true
          all[life].ids.append(change.key.id)
        }
      }
      for place in touched {
        guard let life = ids[place].life else { continue }
        // A record that already has its new id is that one, though the old one may linger.
        let shared = ids[place].shared
        let counting = shared.first { ids[$0].now != nil } ?? place
        all[life].add(ids[counting].now, index)
      }
    }
    for id in ids where !id.shared.isEmpty {
      if let life = id.life { all[life].putPresentIDLast() }
    }
  }

  /// The life of a record by its present key.
  package subscript(key: RecordKey) -> Life? {
    places[key].flatMap { ids[$0].life }.map { all[$0] }
  }

  /// The present key of a key, through earlier ids.
  package func present(_ key: RecordKey) -> RecordKey { presentKeys[key] ?? key }

  /// The facts of an id as it last was.
  func last(_ key: RecordKey) -> RecordFacts? { places[key].flatMap { ids[$0].last } }

  /// The version that had an id first.
  func firstSeen(_ key: RecordKey) -> Int? { places[key].flatMap { ids[$0].firstSeen } }

  private func presentPlace(_ place: Int) -> Int {
    guard !presentKeys.isEmpty, let present = presentKeys[ids[place].key] else { return place }
    return places[present] ?? place
  }

  /// Meets every id, and notes how it was first and last.
  private mutating func takeIn(_ versions: [Version]) -> [Int] {
    var changed: [Int] = []
    changed.reserveCapacity(versions.count * 2)
    for (index, version) in versions.enumerated() {
      for change in version.changes {
        let place = places[change.key] ?? ids.count
        if place == ids.count {
          ids.append(ID(key: change.key))
          places[change.key] = place
        }
        changed.append(place)
        ids[place].now = change.facts
        guard let facts = change.facts else { continue }
        ids[place].last = facts
        if !facts.formerly.isEmpty { ids[place].declare(facts.formerly) }
        if ids[place].firstSeen == nil { ids[place].firstSeen = index }
      }
    }
    return changed
  }

  /// Joins ids by what any version declared.
  ///
  /// Taking a declaration away later changes nothing of what was, but one that still stands comes
  /// first. An id that is in use is nobody's earlier one.
  private mutating func joinEarlierIDs() {
    var claims: [RecordKey: RecordKey] = [:]
    let claiming = ids.filter { !$0.declared.isEmpty }.sorted { $0.key < $1.key }
    func claim(_ earlier: (ID) -> [String]) {
      for claimant in claiming {
        for id in earlier(claimant) {
          let old = RecordKey(claimant.key.kind, id)
          let isInUse = places[old].map { ids[$0].now != nil } ?? false
          if old != claimant.key, !isInUse, claims[old] == nil { claims[old] = claimant.key }
        }
      }
    }
    claim { $0.last?.formerly ?? [] }
    claim(\.declared)
    for old in claims.keys.sorted() {
      var (key, steps) = (old, 0)
      while let next = claims[key], steps <= claims.count {
        key = next
        steps += 1
      }
      // Ids that claim each other in a ring say nothing.
      guard steps <= claims.count else { continue }
      presentKeys[old] = key
      if let place = places[old], let present = places[key] {
        if ids[present].shared.isEmpty { ids[present].shared = [present] }
        ids[present].shared.append(place)
      }
    }
  }
}

extension Lives.ID {
  /// Notes what a version declares.
  fileprivate mutating func declare(_ earlier: [String]) {
    for id in earlier where !declared.contains(id) { declared.append(id) }
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

  /// The place of the first version that had not landed before a day: what comes before it is what
  /// `lastIndex(landedBy:)` ends with on the day before, so that no version is lost between the two.
  package func firstIndex(landedFrom day: Day) -> Int {
    lastIndex(landedBy: day.adding(days: -1)).map { $0 + 1 } ?? 0
  }
}
