internal import Diagnostics
internal import GitHistory
package import RoadmapModel
package import Workspace
internal import YAMLTree

extension LoadedRoadmap {
  /// The paths of the files that could be read in part only.
  package var halfRead: Set<String> {
    Set(files.filter { !$0.unreadable.isEmpty }.map(\.source.path))
  }
}

extension History {
  /// The roadmap of a state as the history takes it: a file that cannot be read whole counts as it
  /// last could be read, so that a report never holds half of a newer file against its past.
  ///
  /// - Parameters:
  ///   - loaded: the state as its files were read.
  ///   - commit: the commit of the state, on the line; nil for the files in the folder.
  package func roadmap(of loaded: LoadedRoadmap, at commit: String?) throws -> Roadmap {
    if loaded.found.isEmpty, loaded.files.allSatisfy(\.unreadable.isEmpty) { return loaded.roadmap }
    let held = filesHeld(at: commit)
    var texts = Dictionary(
      loaded.files.map { ($0.source.path, $0.source) }, uniquingKeysWith: { first, _ in first })
    for path in held.unreadable {
      texts[path] = try held.readable[path].map { blob in
        SourceText(
          path: path,
          bytes: try repository.content(
            of: line.blobs[Int(blob)], atMost: YAMLLimits.fileBytes))
      }
    }
    let sources = texts.values.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    let roadmap = LoadedRoadmap.assemble(sources, []) { loaded.named[$0] ?? .absent }.roadmap
    // A record that has moved on to another file may stand in the older text too.
    var seen: Set<RecordKey> = []
    return Roadmap(
      records: roadmap.records.filter { seen.insert($0.key).inserted },
      documents: roadmap.documents)
  }

  /// What each file last held that could be read, and the files whose newest content cannot be.
  private func filesHeld(
    at commit: String?
  ) -> (readable: [String: Int32], unreadable: Set<String>) {
    let place = commit.flatMap(ObjectName.init(hex:)).flatMap(line.commits.firstIndex) ?? .max
    var readable: [String: Int32] = [:]
    var unreadable: Set<String> = []
    for step in line.steps where step.place <= place {
      for change in step.changes where line.paths[Int(change.path)].isYAML {
        let path = line.paths[Int(change.path)]
        if change.new >= 0, line.facts[Int(change.new)]?.isUnreadable ?? true {
          unreadable.insert(path)
        } else {
          unreadable.remove(path)
          readable[path] = change.new < 0 ? nil : change.new
        }
      }
    }
    if commit == nil, hasUncommitted {
      unreadable = Set(built.builder.unreadable.map { built.builder.paths[Int($0)] })
    }
    return (readable, unreadable)
  }
}
