internal import RoadmapModel
internal import RoadmapSlippage
internal import Workspace

/// Puts the files of each version together to records: whichever file a record lies in, it is its
/// id, and where several files have one, the first in path order counts.
struct VersionBuilder {
  /// What each path holds now, by the path's index.
  private var files: [FileFacts?]
  private(set) var paths: [String]
  /// Every record that ever was.
  private var records: [Held] = []
  private var places: [RecordKey: Int] = [:]
  private var unreadDates: Set<String> = []
  /// The files whose newest version cannot be read.
  private(set) var unreadable: Set<Int32> = []
  /// How many versions were taken in.
  private var count = 0

  /// One record and the files that hold it.
  private struct Held {
    let key: RecordKey
    /// The files that hold it now, in the order of their paths, with what they say of it.
    var holders: [(path: Int32, facts: RecordFacts)] = []
    /// Every file that ever held it, with the place on the line from which on it first did.
    var homes: [(path: Int32, place: Int)] = []
    /// The facts that count now.
    var now: RecordFacts?
    /// The version that touched it last.
    var touched = 0
  }

  init(paths: [String]) {
    self.paths = paths
    files = Array(repeating: nil, count: paths.count)
  }

  /// The facts of every record as they count now.
  var now: [RecordKey: RecordFacts] {
    Dictionary(
      uniqueKeysWithValues: records.compactMap { held in held.now.map { (held.key, $0) } })
  }

  /// The facts of a record as they count now.
  func facts(of key: RecordKey) -> RecordFacts? { places[key].flatMap { records[$0].now } }

  /// Every file that ever held a record, with the place on the line from which on it first did.
  func homes(of key: RecordKey) -> [(path: Int32, place: Int)] {
    places[key].map { records[$0].homes } ?? []
  }

  /// The index of a path, which may be a new one.
  mutating func index(of path: String) -> Int32 {
    if let known = paths.firstIndex(of: path) { return Int32(known) }
    paths.append(path)
    files.append(nil)
    return Int32(paths.count - 1)
  }

  /// The files that the roadmap's foreword names now, from the home folder.
  var referenced: Set<String> {
    guard let place = places[RecordKey(.roadmap, "")], let roadmap = records[place].now,
      let holder = records[place].holders.first
    else { return [] }
    let named = roadmap.values.filter { $0.path.hasPrefix("foreword/") }
    return Set(
      named.compactMap { Roadmap.path(of: $0.value, namedIn: paths[Int(holder.path)]) })
  }

  /// Takes in what a version left different in its files; none for a file that is gone.
  mutating func apply(
    _ changes: [(path: Int32, facts: FileFacts?)], at place: Int
  ) -> (changes: [RecordChange], remarks: [VersionRemark]) {
    count += 1
    var touched: [Int] = []
    var remarks: [VersionRemark] = []
    for (path, facts) in changes {
      let old = files[Int(path)]
      if let facts, facts.isUnreadable {
        remarks.append(.unreadable(file: paths[Int(path)]))
        unreadable.insert(path)
        continue
      }
      if !unreadable.isEmpty { unreadable.remove(path) }
      let (gone, new) = Self.difference(old?.records ?? [], facts?.records ?? [])
      for record in gone {
        let index = touch(record.key, &touched)
        records[index].holders.removeAll { $0.path == path }
      }
      files[Int(path)] = facts
      for record in new {
        hold(record, touch(record.key, &touched), path, from: place)
      }
      for key in facts?.repeated ?? [] where old?.repeated.contains(key) != true {
        remarks.append(.repeated(key, file: paths[Int(path)]))
      }
    }
    var result: [RecordChange] = []
    result.reserveCapacity(touched.count)
    for index in touched {
      let facts = records[index].holders.first?.facts
      if records[index].now == facts { continue }
      let key = records[index].key
      if facts != nil {
        remarks += records[index].holders.dropFirst().map {
          .repeated(key, file: paths[Int($0.path)])
        }
      }
      if let facts { remarks += unread(facts) }
      records[index].now = facts
      result.append(RecordChange(key, facts))
    }
    return (result, remarks)
  }

  /// The place of a record, which is noted as touched by this version.
  private mutating func touch(_ key: RecordKey, _ touched: inout [Int]) -> Int {
    let index: Int
    if let known = places[key] {
      index = known
    } else {
      index = records.count
      records.append(Held(key: key))
      places[key] = index
    }
    if records[index].touched != count {
      records[index].touched = count
      touched.append(index)
    }
    return index
  }

  private mutating func hold(
    _ facts: RecordFacts, _ index: Int, _ path: Int32, from place: Int
  ) {
    if !records[index].homes.contains(where: { $0.path == path }) {
      records[index].homes.append((path, place))
    }
    let text = paths[Int(path)]
    let next = records[index].holders.firstIndex {
      text.utf8.lexicographicallyPrecedes(paths[Int($0.path)].utf8)
    }
    records[index].holders.insert((path, facts), at: next ?? records[index].holders.count)
  }

  /// What a file no longer has and what it has anew: of a large one most records stay the very
  /// same objects.
  private static func difference(
    _ old: [RecordFacts], _ new: [RecordFacts]
  ) -> (gone: [RecordFacts], new: [RecordFacts]) {
    var (start, end) = (0, 0)
    let shorter = min(old.count, new.count)
    while start < shorter, old[start] === new[start] { start += 1 }
    while end < shorter - start, old[old.count - 1 - end] === new[new.count - 1 - end] { end += 1 }
    let (old, new) = (old[start..<old.count - end], new[start..<new.count - end])
    if old.isEmpty || new.isEmpty { return (Array(old), Array(new)) }
    if old.count == 1, new.count == 1 { return (Array(old), Array(new)) }
    let (before, after) = (Set(old.map(ObjectIdentifier.init)), Set(new.map(ObjectIdentifier.init)))
    return (
      old.filter { !after.contains(ObjectIdentifier($0)) },
      new.filter { !before.contains(ObjectIdentifier($0)) }
    )
  }

  /// The dates of a record that cannot be read and could before.
  private mutating func unread(_ facts: RecordFacts) -> [VersionRemark] {
    var remarks: [VersionRemark] = []
    func look(_ date: PlannedDate, _ path: String) {
      guard date == .unread || !unreadDates.isEmpty else { return }
      let name = facts.key.path + "/" + path
      if date != .unread {
        unreadDates.remove(name)
      } else if unreadDates.insert(name).inserted {
        remarks.append(.unreadDate(facts.key, path: path))
      }
    }
    look(facts.start, "start")
    look(facts.end, "end")
    for milestone in facts.milestones where milestone.date == .unread || !unreadDates.isEmpty {
      look(milestone.date, "milestones/\(milestone.id)/date")
    }
    return remarks
  }
}
