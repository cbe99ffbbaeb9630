package import RoadmapDiff
internal import RoadmapHistory
package import RoadmapModel

extension ComparedRoadmaps {
  /// Both states as a whole, as far as changes may be felt in them: what did not differ is read of
  /// the head and is the same in both, and of that only what they may touch.
  package func surroundings(of reach: Reach, today: Day) -> Surroundings {
    let changed = Set((base.records + head.records).map(\.path))
    // Every other one, since large files may stand together.
    let halves = [0, 1].map { half in
      Half(same.indices.filter { $0 % 2 == half }.map { same[$0] }, reach, changed)
    }
    let worker = Worker { halves[1].run() }
    halves[0].run()
    worker.join()
    let touched = same.indices.map { halves[$0 % 2].touched[$0 / 2] }
    let records = touched.flatMap(\.records)
    let goalDays = touched.map(\.goalDays).reduce(into: [:]) { $0.merge($1, uniquingKeysWith: max) }
    return Surroundings(
      old: Roadmap(records: records + base.records), new: Roadmap(records: records + head.records),
      goalDays: goalDays, today: today)
  }
}

/// Looks through half of the files.
private final class Half: @unchecked Sendable {
  // Used by one thread until it ends, and by the one that waited for that afterwards.
  private let files: [SameRecords]
  private let reach: Reach
  private let changed: Set<String>
  private(set) var touched: [SameRecords.Touched] = []

  init(_ files: [SameRecords], _ reach: Reach, _ changed: Set<String>) {
    self.files = files
    self.reach = reach
    self.changed = changed
  }

  func run() {
    touched = files.map { $0.touched(by: reach, except: changed) }
  }
}
