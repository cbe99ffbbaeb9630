internal import RoadmapModel
internal import RoadmapSlippage

/// Puts the files of each version together to records: whichever file a record lies in, it is its
/// id, and where several files have one, the first in path order counts.
struct VersionBuilder {
  /// What each path holds now, by the path's index.
  private var files: [FileFacts?]
  private(set) var paths: [String]
  /// The files that hold a record, in the order of their paths.
  private var holders: [RecordKey: [Int32]] = [:]
  /// Every file that ever held a record, with the place on the line from which on it first did.
  private(set) var homes: [RecordKey: [Int32: Int]] = [:]
  private var place = 0
  /// The facts that count now.
  private(set) var now: [RecordKey: RecordFacts] = [:]
  private var unreadDates: Set<String> = []

  init(paths: [String]) {
    self.paths = paths
    files = Array(repeating: nil, count: paths.count)
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
    let key = RecordKey(.roadmap, "")
    guard let roadmap = now[key], let holder = holders[key]?.first else { return [] }
    let named = roadmap.values.filter { $0.path.hasPrefix("foreword/") }
    return Set(
      named.compactMap { Roadmap.path(of: $0.value, namedIn: paths[Int(holder)]) })
  }

  /// Takes in what a version left different in its files; none for a file that is gone.
  mutating func apply(
    _ changes: [(path: Int32, facts: FileFacts?)], at place: Int
  ) -> (changes: [RecordChange], remarks: [VersionRemark]) {
    self.place = place
    var touched: [RecordKey] = []
    var remarks: [VersionRemark] = []
    for (path, facts) in changes {
      let old = files[Int(path)]
      if let facts, facts.isUnreadable {
        remarks.append(.unreadable(file: paths[Int(path)]))
        continue
      }
      // Of a large file most records stay the very same objects.
      let before = Set((old?.records ?? []).map(ObjectIdentifier.init))
      let after = Set((facts?.records ?? []).map(ObjectIdentifier.init))
      for record in old?.records ?? [] where !after.contains(ObjectIdentifier(record)) {
        holders[record.key]?.removeAll { $0 == path }
        touched.append(record.key)
      }
      files[Int(path)] = facts
      for record in facts?.records ?? [] where !before.contains(ObjectIdentifier(record)) {
        hold(record.key, path)
        touched.append(record.key)
      }
      for key in facts?.repeated ?? [] where old?.repeated.contains(key) != true {
        remarks.append(.repeated(key, file: paths[Int(path)]))
      }
    }
    var result: [RecordChange] = []
    var seen: Set<RecordKey> = []
    for key in touched where seen.insert(key).inserted {
      let facts = facts(of: key)
      if now[key] == facts { continue }
      if let holders = holders[key], holders.count > 1, facts != nil {
        remarks += holders.dropFirst().map { .repeated(key, file: paths[Int($0)]) }
      }
      if let facts { remarks += unread(facts) }
      now[key] = facts
      result.append(RecordChange(key, facts))
    }
    return (result, remarks)
  }

  private func facts(of key: RecordKey) -> RecordFacts? {
    guard let path = holders[key]?.first else { return nil }
    return files[Int(path)]?.records.first { $0.key == key }
  }

  private mutating func hold(_ key: RecordKey, _ path: Int32) {
    if homes[key]?[path] == nil { homes[key, default: [:]][path] = place }
    guard var all = holders[key], !all.isEmpty else {
      holders[key] = [path]
      return
    }
    let text = paths[Int(path)]
    let place = all.firstIndex { text.utf8.lexicographicallyPrecedes(paths[Int($0)].utf8) }
    all.insert(path, at: place ?? all.count)
    holders[key] = all
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
