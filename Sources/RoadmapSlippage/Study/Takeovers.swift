internal import RoadmapModel

/// Who goes on as whom, by the earlier ids that versions declare.
///
/// A record takes over another one's past in the first version in which it says `formerly` of an id
/// that no record has there. That past is then its own: the line may be taken away again, and a
/// record that comes under the old id later, while it is there itself, is another one. Where it is
/// gone by then, the old id has come back.
struct Takeovers {
  /// One record under one id.
  struct Tenure {
    /// The place of the id.
    let id: Int
    /// The version in which it began; 0 for the first record of an id.
    let start: Int
    /// The tenure that took it over, and when.
    var taker: Int?
    var takenIn = 0
  }

  /// What is known of an id that claims or is claimed.
  private struct Name {
    /// The facts in the version that is looked at, and as they were last.
    var now: RecordFacts?
    var known: RecordFacts?
    /// The record that it names, and those that it named before.
    var tenure: Int
    var earlier: [Int] = []
    /// The ids that some version lets claim it.
    var claimants: [Int] = []
    var isConcerned = false
  }

  private struct Claim {
    let claimant: Int
    let old: Int
  }

  /// The first record of each id at the id's own place, the others after them.
  private(set) var tenures: [Tenure]
  private let keys: [RecordKey]
  private let places: [RecordKey: Int]
  private var names: [Name]
  /// From each tenure to a later one on its way to the last: that way may be long.
  private var shortcuts: [Int]

  /// - Parameters:
  ///   - keys: every id that ever was, by its place.
  ///   - changed: the place of the id of each change of the versions.
  init(_ versions: [Version], keys: [RecordKey], places: [RecordKey: Int], changed: [Int]) {
    self.keys = keys
    self.places = places
    tenures = keys.indices.map { Tenure(id: $0, start: 0) }
    names = keys.indices.map { Name(tenure: $0) }
    shortcuts = Array(keys.indices)
    var next = 0
    for version in versions {
      for change in version.changes {
        note(change.facts, of: changed[next])
        next += 1
      }
    }
    for place in names.indices { names[place].known = nil }
    next = 0
    for (index, version) in versions.enumerated() {
      let end = next + version.changes.count
      follow(version.changes, at: changed[next..<end], index)
      next = end
    }
  }

  /// The tenures that are one record, by the last of them, which comes first: of two that stood at
  /// one time the later id counts.
  var joined: [Int: [Int]] {
    var found: [Int: [(tenure: Int, depth: Int)]] = [:]
    for start in tenures.indices where tenures[start].taker != nil {
      var (end, depth) = (start, 0)
      while let next = tenures[end].taker { (end, depth) = (next, depth + 1) }
      found[end, default: [(end, 0)]].append((start, depth))
    }
    return found.mapValues { group in
      group.sorted { one, other in
        let (a, b) = (tenures[one.tenure], tenures[other.tenure])
        return (one.depth, b.takenIn, keys[a.id]) < (other.depth, a.takenIn, keys[b.id])
      }.map(\.tenure)
    }
  }

  // MARK: Claims

  /// The ids that facts declare, as far as any version has them.
  private func declared(_ facts: RecordFacts?, by place: Int) -> [Int] {
    guard let facts, !facts.formerly.isEmpty else { return [] }
    return facts.formerly.compactMap { places[RecordKey(keys[place].kind, $0)] }
      .filter { $0 != place }
  }

  private func declares(_ facts: RecordFacts?, _ old: Int) -> Bool {
    facts?.formerly.contains(keys[old].id) ?? false
  }

  private mutating func note(_ facts: RecordFacts?, of place: Int) {
    guard let facts, facts.formerly != names[place].known?.formerly ?? [] else { return }
    names[place].known = facts
    for old in declared(facts, by: place) {
      names[old].claimants.append(place)
      names[old].isConcerned = true
      names[place].isConcerned = true
    }
  }

  // MARK: One version

  private mutating func follow(_ changes: [RecordChange], at changed: ArraySlice<Int>, _ index: Int)
  {
    var claims: [Claim] = []
    var returned: [Int] = []
    var released: [Int] = []
    for (change, place) in zip(changes, changed) where names[place].isConcerned {
      let (before, now) = (names[place].now, change.facts)
      names[place].now = now
      if now != nil {
        if before == nil, names[place].known != nil { returned.append(place) }
        names[place].known = now
      } else if before != nil {
        released.append(place)
      }
      guard before == nil || now == nil || before?.formerly != now?.formerly else { continue }
      claims += declared(now, by: place).map { Claim(claimant: place, old: $0) }
      released += declared(before, by: place)
    }
    for place in returned.sorted(by: { keys[$0] < keys[$1] }) { reopen(place, index) }
    for old in released {
      for claimant in names[old].claimants where declares(names[claimant].now, old) {
        claims.append(Claim(claimant: claimant, old: old))
      }
    }
    claims.sort { one, other in
      (keys[one.claimant], keys[one.old]) < (keys[other.claimant], keys[other.old])
    }
    for claim in claims { settle(claim, index) }
  }

  /// Tells who an id names that has come back.
  private mutating func reopen(_ place: Int, _ index: Int) {
    let old = names[place].tenure
    guard tenures[old].taker != nil else { return }
    let end = end(of: old)
    names[place].earlier.append(old)
    names[place].tenure = tenures.count
    tenures.append(Tenure(id: place, start: index))
    shortcuts.append(names[place].tenure)
    // Where the record is there under its newer id, this is another one.
    if names[tenures[end].id].now == nil { join(end, to: names[place].tenure, index) }
  }

  private mutating func settle(_ claim: Claim, _ index: Int) {
    // An id that is in use is nobody's earlier one.
    guard names[claim.old].now == nil, names[claim.old].known != nil else { return }
    let (old, new) = (names[claim.old].tenure, names[claim.claimant].tenure)
    let end = end(of: old)
    guard end != new else { return }
    // It has what it claims already: who came under that id after it is somebody else.
    for earlier in names[claim.old].earlier where self.end(of: earlier) == new { return }
    guard names[tenures[end].id].now != nil else { return join(end, to: new, index) }
    // Another record has that past: a declaration that stands comes before one that was taken away.
    guard let taker = tenures[old].taker, !declares(names[tenures[taker].id].known, claim.old),
      !declares(names[tenures[end].id].now, claim.old)
    else { return }
    tenures[old].taker = new
    tenures[old].takenIn = index
    for place in tenures.indices { shortcuts[place] = tenures[place].taker ?? place }
  }

  private mutating func join(_ old: Int, to new: Int, _ index: Int) {
    tenures[old].taker = new
    tenures[old].takenIn = index
    shortcuts[old] = new
  }

  /// The tenure under which a record stands in the version that is looked at, or stood last.
  private mutating func end(of tenure: Int) -> Int {
    var tenure = tenure
    while shortcuts[tenure] != tenure {
      shortcuts[tenure] = shortcuts[shortcuts[tenure]]
      tenure = shortcuts[tenure]
    }
    return tenure
  }
}
