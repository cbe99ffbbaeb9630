internal import RoadmapModel

extension SlippageQuestion {
  /// The same question of what the public may know.
  ///
  /// Records that are internal now, or last were, are not in it. One that was opened to the public
  /// begins there: what it said before, its dates and reasons among it, was never meant for others.
  package var publicView: SlippageQuestion {
    let hidden = versions.internalKeys
    var baseline = baseline
    if case .point(let point) = baseline { baseline = .point(point.forThePublic(without: hidden)) }
    return SlippageQuestion(
      versions: versions.map { $0.forThePublic(without: hidden) }, calendar: calendar,
      today: today, baseline: baseline, previous: previous?.forThePublic(without: hidden),
      isPublic: true)
  }
}

extension [Version] {
  /// The ids, present and earlier ones, of records that are internal now, or last were, and those
  /// that a record had only while it was internal.
  package var internalIDs: Set<String> { Set(internalKeys.map(\.id)) }

  fileprivate var internalKeys: Set<RecordKey> {
    var (closed, open): (Set<RecordKey>, Set<RecordKey>) = ([], [])
    for version in self {
      for change in version.changes {
        guard let facts = change.facts else { continue }
        if facts.isInternal { closed.insert(change.key) } else { open.insert(change.key) }
      }
    }
    guard !closed.isEmpty else { return [] }
    let last = Lives(self).all.filter { $0.lastFacts?.isInternal == true }.flatMap(\.keys)
    return closed.subtracting(open).union(last)
  }
}

extension Version {
  /// The version with what was open to the public in it; while a record was internal, it was not
  /// there.
  fileprivate func forThePublic(without keys: Set<RecordKey>) -> Version {
    let open = changes.filter { !keys.contains($0.key) }.map { change in
      change.facts?.isInternal == true ? RecordChange(change.key, nil) : change
    }
    return Version(
      commit: commit, landed: landed, author: author, decided: decided, reason: reason,
      isMerge: isMerge, changes: open,
      remarks: remarks.compactMap { $0.forThePublic(without: keys) })
  }
}

extension VersionRemark {
  /// The remark without the name of a file, which may tell of what is internal in it.
  fileprivate func forThePublic(without keys: Set<RecordKey>) -> VersionRemark? {
    if let record, keys.contains(record) { return nil }
    switch self {
    case .unreadable: return .unreadable(file: "…")
    case .repeated(let key, _): return .repeated(key, file: "…")
    case .unreadDate, .clockBackwards: return self
    }
  }
}

extension ReportPoint {
  /// The point with what was open to the public in it.
  fileprivate func forThePublic(without keys: Set<RecordKey>) -> ReportPoint {
    ReportPoint(
      name: name, commit: commit, day: day,
      facts: facts.filter { !keys.contains($0.key) && !$0.value.isInternal })
  }
}
