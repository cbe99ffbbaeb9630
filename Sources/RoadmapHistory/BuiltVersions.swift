internal import GitHistory
internal import RoadmapModel
internal import RoadmapSlippage
internal import Workspace

/// The versions of a walked line, put together from its files.
struct BuiltVersions {
  private(set) var versions: [Version] = []
  private(set) var hasUncommitted = false
  /// The step of the walk that each version is; the working tree is none.
  private(set) var steps: [Int] = []
  /// The place on the line of the first commit that was left out for having landed too late.
  private(set) var cut: Int?
  /// The commits of the versions; the working tree has none.
  private var commits: [ObjectName] = []
  /// What the head's files hold, to compare the working tree with.
  private(set) var builder: VersionBuilder
  /// The head's time zone, which turns the instants of all versions to days.
  private(set) var zone: TimeZoneDays

  init(_ line: WalkedLine, zone named: (RecordFacts?) throws -> TimeZoneDays) throws {
    var builder = VersionBuilder(paths: line.paths)
    var drafts: [Draft] = []
    let isYAML = line.paths.map(\.isYAML)
    for (index, step) in line.steps.enumerated() {
      guard let draft = Self.take(step, of: line, isYAML, &builder) else { continue }
      drafts.append(draft)
      steps.append(index)
    }
    self.builder = builder
    zone = try named(builder.facts(of: RecordKey(.roadmap, "")))
    var last: Int?
    for draft in drafts {
      var remarks = draft.remarks
      let time = draft.note.commitTime
      if let last, time < last { remarks.append(.clockBackwards(seconds: last - time)) }
      last = time
      commits.append(line.commits[draft.place])
      versions.append(
        Version(
          commit: line.commits[draft.place].hex, landed: zone.day(time),
          author: Person(name: draft.note.authorName, email: draft.note.authorEmail),
          decided: zone.day(draft.note.authorTime), reason: draft.note.reason,
          isMerge: draft.note.isMerge,
          changes: draft.changes, remarks: remarks))
    }
  }

  /// The commit of a version; none of the working tree.
  func commit(of version: Int) -> ObjectName? {
    version < commits.count ? commits[version] : nil
  }

  /// Adds the uncommitted working tree as one more version.
  mutating func add(_ tree: UncommittedTree, today: Day) {
    let changes = tree.changes.map { (path: builder.index(of: $0.path), facts: $0.facts) }
    let applied = builder.apply(changes, at: .max)
    let nobody = Person(name: "", email: "")
    versions.append(
      Version(
        commit: nil, landed: today, author: nobody, decided: today, changes: applied.changes,
        remarks: applied.remarks))
    hasUncommitted = true
  }

  /// Leaves out what landed after a day.
  mutating func end(by day: Day, on line: WalkedLine) {
    let count = versions.lastIndex(landedBy: day).map { $0 + 1 } ?? 0
    if count < steps.count { cut = line.steps[steps[count]].place }
    versions.removeLast(versions.count - count)
    steps.removeLast(max(0, steps.count - count))
    commits.removeLast(max(0, commits.count - count))
    hasUncommitted = false
  }

  /// A version before its instants are days.
  private struct Draft {
    let place: Int
    let note: CommitNote
    let changes: [RecordChange]
    let remarks: [VersionRemark]
  }

  /// The version that a step of the walk is, unless only files differ that the roadmap does not
  /// name.
  private static func take(
    _ step: WalkedStep, of line: WalkedLine, _ isYAML: [Bool], _ builder: inout VersionBuilder
  ) -> Draft? {
    var loaded: [(path: Int32, facts: FileFacts?)] = []
    for change in step.changes where isYAML[Int(change.path)] {
      let facts = change.new < 0 ? nil : line.facts[Int(change.new)]
      loaded.append((change.path, change.new < 0 ? nil : facts ?? FileFacts(isUnreadable: true)))
    }
    let (changes, remarks) = builder.apply(loaded, at: step.place)
    if loaded.isEmpty {
      // Without a roadmap file among them, what the foreword names was the same before.
      let referenced = builder.referenced
      let isNamed = step.changes.contains { referenced.contains(line.paths[Int($0.path)]) }
      guard isNamed else { return nil }
    }
    return Draft(
      place: step.place, note: step.note, changes: changes, remarks: remarks)
  }
}
