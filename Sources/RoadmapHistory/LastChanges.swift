internal import Diagnostics
internal import GitHistory
internal import RoadmapDiff
internal import RoadmapLint
package import RoadmapModel
internal import RoadmapSlippage
package import Workspace
internal import YAMLTree

extension Workspace {
  /// Whether a revision has the roadmap's folder: if not, the repository around it only keeps other
  /// things, and walking its history would be for nothing.
  ///
  /// - Throws: a `GitError` where there is no such revision or it cannot be read.
  package func isCommitted(in revision: String?) throws -> Bool {
    let repository = try findRepository()
    let root = try repository.lineCommit(repository.resolveName(revision ?? "HEAD")).tree
    let names = repositoryHome(repository).split(separator: "/").map(String.init)
    return try repository.tree(names, in: root) != nil
  }
}

extension History {
  /// The last day on which a version changed each of these records, whatever of them it changed.
  ///
  /// Left out are those that changed on a day or later, which need not be looked for, and those
  /// that no version has.
  ///
  /// - Parameter now: the roadmap as it is now, where it is not as the last commit left it.
  package func lastChanges(
    of keys: [RecordKey], before day: Day, now: LoadedRoadmap? = nil
  ) throws -> [RecordKey: Day] {
    var search = LastChangeSearch(self, keys, before: day)
    if let now { try search.leaveOut(changedIn: now) }
    return try search.run()
  }
}

/// Looks for the versions that last changed records, from the newest one back.
///
/// Facts tell of a part of a record's changes and are at hand; only what came after the last of
/// those is looked at word by word, and mostly it is the same to the byte.
private struct LastChangeSearch {
  private let history: History
  private let languages: [String]
  private let day: Day
  /// The version that last changed each record, as far as it is known.
  private var found: [RecordKey: Int] = [:]
  /// The files that ever held each record, in the order in which they count.
  private var homes: [RecordKey: [Int32]] = [:]
  /// What each of those files holds in the version that is looked at.
  private var held: [Int32: Int32] = [:]
  /// Contents that were cut into records.
  private var texts: [Int32: RecordTexts] = [:]

  /// A file that a version left different, with what was in it before.
  private struct Step {
    let version: Int
    let path: Int32
    let old: Int32
    let new: Int32
  }

  init(_ history: History, _ keys: [RecordKey], before day: Day) {
    self.history = history
    self.day = day
    languages = history.languages
    let lives = Lives(history.versions)
    let paths = history.line.paths
    for key in keys {
      guard let version = lives[key]?.lastVersion,
        history.versions[version].landed < day
      else { continue }
      found[key] = version
      homes[key] = history.built.builder.homes(of: key).map(\.path)
        .filter { Int($0) < paths.count }
        .sorted { paths[Int($0)].utf8.lexicographicallyPrecedes(paths[Int($1)].utf8) }
    }
  }

  /// Leaves out the records that say something else now than the last commit's.
  mutating func leaveOut(changedIn now: LoadedRoadmap) throws {
    _ = steps()
    let sources = now.sources()
    var current: [String: RecordTexts] = [:]
    for key in found.keys.sorted() {
      guard let record = now.roadmap.record(key.kind, key.id), let source = sources[record.file],
        let place = place(of: key, in: held)
      else { continue }
      let texts = current[record.file] ?? RecordTexts(source.bytes)
      current[record.file] = texts
      if try isSame(key, self.texts(place.blob), texts) { continue }
      found[key] = nil
    }
  }

  mutating func run() throws -> [RecordKey: Day] {
    var watching: [Int32: [RecordKey]] = [:]
    for (key, paths) in homes where found[key] != nil {
      for path in paths { watching[path, default: []].append(key) }
    }
    var waiting = found
    var steps = steps()[...]
    while let version = steps.last?.version, waiting.values.contains(where: { $0 < version }) {
      let start = steps.lastIndex { $0.version != version }.map { $0 + 1 } ?? steps.startIndex
      let these = steps[start...]
      steps = steps[..<start]
      var before = held
      for step in these { before[step.path] = step.old }
      let touched = Set(these.flatMap { watching[$0.path] ?? [] })
      for key in touched.sorted() {
        guard let known = waiting[key], known < version,
          let new = place(of: key, in: held)
        else { continue }
        if let old = place(of: key, in: before) {
          if new == old { continue }
          if try isSame(key, texts(new.blob), texts(old.blob)) { continue }
        }
        found[key] = version
        waiting[key] = nil
      }
      held = before
      for step in these where !held.values.contains(step.new) { texts[step.new] = nil }
    }
    return found.compactMapValues { version in
      let landed = history.versions[version].landed
      return landed < day ? landed : nil
    }
  }

  /// What versions did to the files that hold the records; leaves `held` as it is in the end.
  ///
  /// A version whose file cannot be read keeps what it last held.
  private mutating func steps() -> [Step] {
    let line = history.line
    let watched = Set(homes.values.joined())
    held = [:]
    var steps: [Step] = []
    for (version, index) in history.built.steps.enumerated() {
      for change in line.steps[index].changes where watched.contains(change.path) {
        if change.new >= 0, line.facts[Int(change.new)]?.isUnreadable ?? true { continue }
        steps.append(
          Step(
            version: version, path: change.path, old: held[change.path] ?? -1, new: change.new))
        held[change.path] = change.new
      }
    }
    return steps
  }

  private struct Placed: Equatable {
    let path: Int32
    let blob: Int32
  }

  /// The file that counts for a record, and its content.
  private func place(of key: RecordKey, in held: [Int32: Int32]) -> Placed? {
    let paths = homes[key] ?? []
    for path in paths {
      guard let blob = held[path], blob >= 0 else { continue }
      let facts = history.line.facts[Int(blob)]
      guard paths.count == 1 || facts?.records.contains(where: { $0.key == key }) == true else {
        continue
      }
      return Placed(path: path, blob: blob)
    }
    return nil
  }

  private mutating func texts(_ blob: Int32) throws -> RecordTexts {
    if let known = texts[blob] { return known }
    let bytes = try history.repository.content(
      of: history.line.blobs[Int(blob)], atMost: YAMLLimits.fileBytes)
    let new = RecordTexts(bytes)
    texts[blob] = new
    return new
  }

  /// Whether a record says the same in two contents.
  private func isSame(_ key: RecordKey, _ one: RecordTexts, _ other: RecordTexts) throws -> Bool {
    if let a = one.text(of: key), let b = other.text(of: key), a == b { return true }
    let difference = RecordDifference(
      from: one.record(key), to: other.record(key), languages: (languages, languages),
      calendar: history.workspace.configuration.lint.calendar)
    return difference == nil
  }
}
