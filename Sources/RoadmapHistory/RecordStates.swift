internal import Diagnostics
internal import GitHistory
package import RoadmapModel
internal import RoadmapSlippage
internal import Workspace
internal import YAMLTree

/// A record as a version left it, whole.
package struct RecordState: Sendable {
  /// The place of the version in the history's versions.
  package let version: Int
  package let key: RecordKey
  /// The record; nil where the version took it away.
  package let record: Record?
  /// The roadmap's languages in that version, the default one first.
  package let languages: [String]
  /// What the files named by a foreword say; empty but for the roadmap itself.
  package let documents: [String: String]
}

extension History {
  /// The ids that a record had, by any of them, the present one first; none where no version has it.
  package func keys(of id: String, kinds: [Kind] = Kind.allCases) -> [RecordKey] {
    for kind in kinds {
      let key = lives.present(RecordKey(kind, kind.isSingle && kind.section == id ? "" : id))
      if let life = lives[key] { return life.keys }
    }
    return []
  }

  /// The keys under which a record that is here now may stand in a version, the likeliest first,
  /// whatever lines still say so; nil where no version has it.
  package func keys(of present: RecordKey, in version: Int) -> [RecordKey]? {
    lives[present].map { lives.keys(of: $0, in: version) }
  }

  /// The same of every record for which that is not its present key alone.
  package func keys(in version: Int) -> [RecordKey: [RecordKey]] {
    var found: [RecordKey: [RecordKey]] = [:]
    for life in lives.all {
      let keys = lives.keys(of: life, in: version)
      if keys != [life.key] { found[life.key] = keys }
    }
    return found
  }

  /// The ids that name in a version what is internal, or last was; without a version, now.
  ///
  /// - Parameter now: the roadmap as it is now, which may know better than the versions.
  package func internalIDs(in version: Int = .max, andOf now: Roadmap? = nil) -> Set<String> {
    let present = now?.records.lazy.filter(\.isInternal).map(\.key) ?? []
    return internalRecords.ids(in: version).union(
      present.flatMap { keys(of: $0, in: version) ?? [$0] }.map(\.id))
  }

  /// Every id that any version has.
  package var allIDs: [String] {
    var ids: Set<String> = []
    for version in versions {
      for change in version.changes {
        ids.insert(change.key.kind.isSingle ? change.key.kind.section : change.key.id)
      }
    }
    return ids.sorted()
  }

  /// A record in each version that may have left it different, in order; read whole from the file
  /// that held it, so equal neighbours are possible.
  ///
  /// - Parameter keys: the record under all the ids it had.
  package func states(of keys: [RecordKey]) throws -> [RecordState] {
    var search = StateSearch(history: self, keys: keys)
    return try search.run()
  }
}

/// Follows one record through the files that held it.
private struct StateSearch {
  private let history: History
  private let keys: [RecordKey]
  private let life: Life?
  /// What each path that ever held the record holds now.
  private var held: [Int32: Int32] = [:]
  private let homes: Set<Int32>
  private var languages: [String] = ["fi"]
  private var lastBlob: Int32 = -1
  private var lastKey: RecordKey?
  private var states: [RecordState] = []

  init(history: History, keys: [RecordKey]) {
    self.history = history
    self.keys = keys
    life = keys.first.flatMap { history.lives[$0] }
    homes = Set(keys.flatMap { history.built.builder.homes(of: $0).map(\.path) })
  }

  mutating func run() throws -> [RecordState] {
    let line = history.line
    var next = 0
    for (index, step) in line.steps.enumerated() {
      var isTouched = false
      for change in step.changes where homes.contains(change.path) {
        // A version whose file cannot be read keeps what it last held.
        if change.new >= 0, line.facts[Int(change.new)]?.isUnreadable ?? true { continue }
        held[change.path] = change.new
        isTouched = true
      }
      guard next < history.built.steps.count, history.built.steps[next] == index else { continue }
      try settle(next, isTouched)
      next += 1
    }
    if history.hasUncommitted { try settleWorkingTree(history.versions.count - 1) }
    return states
  }

  private mutating func settle(_ version: Int, _ isTouched: Bool) throws {
    note(history.versions[version])
    guard isTouched, version < history.versions.count else { return }
    let line = history.line
    for key in keys(in: version) {
      let paths = held.filter { $0.value >= 0 }.keys.sorted {
        line.paths[Int($0)].utf8.lexicographicallyPrecedes(line.paths[Int($1)].utf8)
      }
      for path in paths {
        guard let blob = held[path],
          line.facts[Int(blob)]?.records.contains(where: { $0.key == key }) == true
        else { continue }
        if blob == lastBlob, key == lastKey { return }
        (lastBlob, lastKey) = (blob, key)
        let bytes = try history.repository.content(
          of: line.blobs[Int(blob)], atMost: YAMLLimits.fileBytes)
        let tree = YAMLTree.read(SourceText(path: line.paths[Int(path)], bytes: bytes))
        add(version, key, RoadmapDecoder.decode(tree).records.first { $0.key == key })
        return
      }
    }
    (lastBlob, lastKey) = (-1, nil)
    add(version, keys[0], nil)
  }

  private mutating func settleWorkingTree(_ version: Int) throws {
    note(history.versions[version])
    let loaded = try history.workspace.load()
    for key in keys(in: version) {
      if let record = loaded.roadmap.record(key.kind, key.id) {
        add(version, key, record, documents: loaded.roadmap.documents)
        return
      }
    }
    add(version, keys[0], nil)
  }

  /// Those of the record's keys that name no other record in a version.
  private func keys(in version: Int) -> [RecordKey] {
    life.map { history.lives.keys(of: $0, in: version) } ?? keys
  }

  private mutating func add(
    _ version: Int, _ key: RecordKey, _ record: Record?, documents: [String: String] = [:]
  ) {
    if record == nil, states.last?.record == nil { return }
    states.append(
      RecordState(
        version: version, key: key, record: record, languages: languages, documents: documents))
  }

  /// The roadmap's languages from a version on.
  private mutating func note(_ version: Version) {
    for change in version.changes where change.key.kind == .roadmap {
      let listed = change.facts?.values.first { $0.path == "languages" }?.value
      languages = listed.map { $0.split(separator: " ").map(String.init) } ?? ["fi"]
    }
  }
}
