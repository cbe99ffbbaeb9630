internal import RoadmapModel

extension SlippageStudy {
  /// How the levels or targets of a record were changed; only of those that were.
  func courses(ofValuesOf life: Life, _ facts: RecordFacts) -> [ValueCourse] {
    var now: [String: String] = [:]
    var steps: [String: [ValueCourse.Step]] = [:]
    var hasBegun = false
    for station in life.stations {
      guard let facts = station.facts else { continue }
      let next = Dictionary(facts.values.map { ($0.path, $0.value) }, uniquingKeysWith: { $1 })
      let version = question.versions[station.version]
      for path in Set(now.keys).union(next.keys) where hasBegun && now[path] != next[path] {
        steps[path, default: []].append(
          ValueCourse.Step(
            version: station.version, landing: version, from: now[path], to: next[path]))
      }
      now = next
      hasBegun = true
    }
    return steps.keys.sorted().map { path in
      ValueCourse(
        key: life.key, title: facts.title, path: path, now: now[path], steps: steps[path] ?? [])
    }
  }
}
