internal import RoadmapModel

extension SlippageQuestion {
  /// The same question of what the public may know.
  ///
  /// Records that are internal now, or last were, are not in it. One that was opened to the public
  /// begins there: what it said before, its dates and reasons among it, was never meant for others.
  package var publicView: SlippageQuestion {
    let hidden = InternalRecords(versions)
    func open(_ point: ReportPoint) -> ReportPoint {
      ReportPoint(
        name: point.name, commit: point.commit, day: point.day, version: point.version,
        facts: point.facts.filter { key, facts in
          !facts.isInternal && !hidden.contains(key, in: point.version ?? .max)
        })
    }
    var baseline = baseline
    if case .point(let point) = baseline { baseline = .point(open(point)) }
    return SlippageQuestion(
      versions: versions.enumerated().map { $1.forThePublic(at: $0, hidden) }, calendar: calendar,
      today: today, baseline: baseline, previous: previous.map(open), isPublic: true)
  }
}

/// What is internal now, or last was, by the ids that name it.
package struct InternalRecords {
  private let lives: Lives
  /// An id of a record, which may name another one in other versions.
  private struct Name: Hashable {
    let key: RecordKey
    let present: RecordKey
  }
  private let names: Set<Name>

  /// Finds them in versions, with the ids that a record had only while it was internal.
  package init(_ versions: [Version]) {
    self.init(versions, Lives(versions))
  }

  package init(_ versions: [Version], _ lives: Lives) {
    self.lives = lives
    guard versions.contains(where: { $0.changes.contains { $0.facts?.isInternal == true } }) else {
      names = []
      return
    }
    var (closed, open): (Set<Name>, Set<Name>) = ([], [])
    for (index, version) in versions.enumerated() {
      for change in version.changes {
        guard let facts = change.facts, let life = lives.holder(of: change.key, in: index) else {
          continue
        }
        let name = Name(key: change.key, present: life.key)
        if facts.isInternal { closed.insert(name) } else { open.insert(name) }
      }
    }
    let last = lives.all.filter { $0.lastFacts?.isInternal == true }.flatMap { life in
      life.keys.map { Name(key: $0, present: life.key) }
    }
    names = closed.subtracting(open).union(last)
  }

  /// Whether a key names in a version what is internal.
  func contains(_ key: RecordKey, in version: Int) -> Bool {
    guard !names.isEmpty, let life = lives.holder(of: key, in: version) else { return false }
    return names.contains(Name(key: key, present: life.key))
  }

  /// The ids that name in a version what is internal; without one, now.
  package func ids(in version: Int = .max) -> Set<String> {
    Set(names.lazy.filter { contains($0.key, in: version) }.map(\.key.id))
  }
}

extension Version {
  /// The version with what was open to the public in it; while a record was internal, it was not
  /// there.
  fileprivate func forThePublic(at place: Int, _ hidden: InternalRecords) -> Version {
    let open = changes.filter { !hidden.contains($0.key, in: place) }.map { change in
      change.facts?.isInternal == true ? RecordChange(change.key, nil) : change
    }
    return Version(
      commit: commit, landed: landed, author: author, decided: decided, reason: reason,
      isMerge: isMerge, changes: open,
      remarks: remarks.compactMap { remark in
        let isInternal = remark.record.map { hidden.contains($0, in: place) } ?? false
        return isInternal ? nil : remark.withoutFile
      })
  }
}

extension VersionRemark {
  /// The remark without the name of a file, which may tell of what is internal in it.
  fileprivate var withoutFile: VersionRemark {
    switch self {
    case .unreadable: .unreadable(file: "…")
    case .repeated(let key, _): .repeated(key, file: "…")
    case .unreadDate, .clockBackwards: self
    }
  }
}
