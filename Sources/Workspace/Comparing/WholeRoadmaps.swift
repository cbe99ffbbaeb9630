internal import Diagnostics
package import RoadmapModel
internal import YAMLTree

extension ComparedRoadmaps {
  /// Both states as a whole, as far as consequences are looked for in them: what did not differ is
  /// read of the head, is the same in both, and only its schedule and what binds it is read.
  package var schedules: (old: Roadmap, new: Roadmap) {
    // Every other one, since large files may stand together.
    let halves = [0, 1].map { half in
      HalfOfFiles(headFiles.indices.filter { $0 % 2 == half }.map { headFiles[$0] })
    }
    let worker = Worker { halves[1].run() }
    halves[0].run()
    worker.join()
    let read = headFiles.indices.map { halves[$0 % 2].records[$0 / 2] }
    let new = Roadmap(records: Array(read.joined()))
    let differing = Set((base.records + head.records).map(\.path))
    let same = new.records.filter { !differing.contains($0.path) }
    return (Roadmap(records: same + base.records), new)
  }
}

/// Reads the schedules of half of the files.
private final class HalfOfFiles: @unchecked Sendable {
  // Used by one thread until it ends, and by the one that waited for that afterwards.
  private let files: [(path: String, bytes: [UInt8])]
  private(set) var records: [[Record]] = []

  init(_ files: [(path: String, bytes: [UInt8])]) {
    self.files = files
  }

  func run() {
    records = files.map { file in
      let bytes = ScheduleLines.of(file.bytes) ?? file.bytes
      let tree = YAMLTree.read(SourceText(path: file.path, bytes: bytes))
      return RoadmapDecoder.records(in: tree, reading: Self.fields)
    }
  }

  private static func fields(of kind: Kind) -> Fieldset {
    switch kind {
    case .action: action
    case .requirement: requirement
    default: none
    }
  }

  private static let action = RoadmapFormat.fields(of: .action).only(
    Array(ScheduleLines.keys["actions"] ?? []))
  private static let requirement = RoadmapFormat.fields(of: .requirement).only(
    Array(ScheduleLines.keys["requirements"] ?? []))
  private static let none = RoadmapFormat.fields(of: .party).only([])
}
