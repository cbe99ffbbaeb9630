package import RoadmapModel

/// What a record was in each version that changed it, under all the ids it had.
package struct Life {
  /// The record's facts from a version on; none while it is gone.
  struct Station {
    let version: Int
    let facts: RecordFacts?
  }

  package let key: RecordKey
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
  /// What the ids named: the first record of each at the id's own place, the others after them.
  private var tenures: [Tenure] = []
  /// Whether some id came to name another record.
  private var hasReusedIDs: Bool { tenures.count > ids.count }
  private var hasRenames = false

  /// What is known of one id.
  private struct ID {
    let key: RecordKey
    /// The facts as they last were.
    var last: RecordFacts?
    /// Whether some version declares an earlier id for it.
    var declares = false
    /// The facts in the version that is looked at; in the end, as they are now.
    var now: RecordFacts?
    /// The records that it named after the first one had gone on under another id.
    var later: [Int] = []
  }

  /// One record under one id.
  private struct Tenure {
    /// The place of its id.
    let id: Int
    /// The version in which it began; 0 for the first record of an id.
    let start: Int
    /// The tenure in which the record stands in the end.
    var present: Int
    /// In that one: the record's life, and the tenures that are one with it, itself first.
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
    if ids.contains(where: \.declares) {
      join(Takeovers(versions, keys: ids.map(\.key), places: places, changed: changed))
    }
    var next = 0
    for (index, version) in versions.enumerated() {
      var touched: [Int] = []
      for change in version.changes {
        let place = changed[next]
        next += 1
        ids[place].now = change.facts
        let tenure = tenure(of: place, in: index)
        let present = tenures[tenure].present
        if tenures[present].touched != index {
          tenures[present].touched = index
          touched.append(present)
        }
        let life = tenures[present].life ?? all.count
        if life == all.count {
          all.append(Life(key: ids[tenures[present].id].key))
          tenures[present].life = life
        }
        if !tenures[tenure].isMet {
          tenures[tenure].isMet = true
          all[life].meet(change.key.id)
        }
      }
      for present in touched {
        guard let life = tenures[present].life else { continue }
        // A record that already has its new id is that one, though the old one may linger.
        let counting = tenures[present].shared.first { now(of: $0, in: index) != nil }
        all[life].add(now(of: counting ?? present, in: index), index)
      }
    }
    for tenure in tenures where !tenure.shared.isEmpty {
      if let life = tenure.life { all[life].putPresentIDLast() }
    }
  }

  /// The life of a record by its present key.
  package subscript(key: RecordKey) -> Life? {
    places[key].flatMap { tenures[tenure(of: $0, in: .max)].life }.map { all[$0] }
  }

  /// The present key of a key, through earlier ids.
  package func present(_ key: RecordKey) -> RecordKey {
    guard let place = places[key] else { return key }
    let present = tenures[tenure(of: place, in: .max)].present
    return ids[tenures[present].id].key
  }

  /// The life of the record that a key names in a version, or named last before it.
  package func holder(of key: RecordKey, in version: Int) -> Life? {
    guard let place = places[key] else { return nil }
    return tenures[tenures[tenure(of: place, in: version)].present].life.map { all[$0] }
  }

  /// The keys under which a record may stand in a version, the likeliest first: those of its keys
  /// that name no other record there.
  package func keys(of life: Life, in version: Int) -> [RecordKey] {
    guard hasReusedIDs else { return life.keys }
    return life.keys.filter { holder(of: $0, in: version)?.key == life.key }
  }

  /// A version's facts under the keys that the records have in the end.
  func underPresentKeys(
    _ facts: [RecordKey: RecordFacts], in version: Int
  ) -> [RecordKey: RecordFacts] {
    guard hasRenames else { return facts }
    var found: [RecordKey: RecordFacts] = [:]
    for (key, its) in facts {
      guard let life = holder(of: key, in: version), life.key != key || life.ids.count > 1 else {
        found[key] = its
        continue
      }
      let counting = keys(of: life, in: version).first { facts[$0] != nil }
      if counting == key { found[life.key] = its }
    }
    return found
  }

  /// The facts of an id as it last was.
  func last(_ key: RecordKey) -> RecordFacts? { places[key].flatMap { ids[$0].last } }

  /// Whether a version is the first that has the record which an id names there.
  func begins(_ key: RecordKey, in version: Int) -> Bool {
    holder(of: key, in: version)?.stations.first?.version == version
  }

  /// The record that an id names in a version, or named last before it.
  private func tenure(of place: Int, in version: Int) -> Int {
    let later = ids[place].later
    return later.isEmpty ? place : later.last { tenures[$0].start <= version } ?? place
  }

  /// The facts of a record under one id in the version that is looked at.
  private func now(of tenure: Int, in version: Int) -> RecordFacts? {
    let place = tenures[tenure].id
    return self.tenure(of: place, in: version) == tenure ? ids[place].now : nil
  }

  /// Meets every id, and notes how it was last.
  private mutating func takeIn(_ versions: [Version]) -> [Int] {
    var changed: [Int] = []
    changed.reserveCapacity(versions.count * 2)
    for version in versions {
      for change in version.changes {
        let place = places[change.key] ?? ids.count
        if place == ids.count {
          ids.append(ID(key: change.key))
          tenures.append(Tenure(id: place, start: 0, present: place))
          places[change.key] = place
        }
        changed.append(place)
        guard let facts = change.facts else { continue }
        ids[place].last = facts
        if !facts.formerly.isEmpty { ids[place].declares = true }
      }
    }
    return changed
  }

  private mutating func join(_ takeovers: Takeovers) {
    for later in takeovers.tenures.dropFirst(ids.count) {
      ids[later.id].later.append(tenures.count)
      tenures.append(Tenure(id: later.id, start: later.start, present: tenures.count))
    }
    for (present, shared) in takeovers.joined {
      hasRenames = true
      tenures[present].shared = shared
      for tenure in shared { tenures[tenure].present = present }
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

  /// Notes an id that it had; one that came back is in its place already.
  mutating func meet(_ id: String) {
    if ids.isEmpty || !ids.contains(id) { ids.append(id) }
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
