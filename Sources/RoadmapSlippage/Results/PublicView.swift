package import RoadmapModel

extension Slippage {
  /// What the public may know: records that are internal now, or last were, leave no trace.
  ///
  /// What a record was while it was internal is not told from the rest here: that is for the
  /// question to leave out (`SlippageQuestion.publicView`).
  ///
  /// The sums are reckoned anew, so that nothing can be told from them by subtraction.
  package var publicView: Slippage {
    let hidden = records.filter(\.facts.isInternal)
    guard !hidden.isEmpty else { return self }
    let keys = Set(hidden.flatMap { record in record.ids.map { RecordKey(record.key.kind, $0) } })
    let open = records.filter { !$0.facts.isInternal }.map { record in
      guard let inherited = record.inherited, keys.contains(inherited.from) else { return record }
      var record = record
      record.inherited = nil
      return record
    }
    let titles = titles
    let accounts = Accounts(today: today, titles: { titles[$0] ?? [] }, records: open)
    return Slippage(
      today: today, versions: versions.map { $0.without(keys) }, records: open,
      values: values.filter { !keys.contains($0.key) }, totals: accounts.totals,
      groups: accounts.groups, causes: accounts.causes,
      suspectedRenames: suspectedRenames.filter {
        !keys.contains($0.old) && !keys.contains($0.new)
      },
      previous: previous?.without(keys), baseline: baseline?.without(keys))
  }

  /// What groups are named after, as far as there are groups.
  private var titles: [RecordKey: [LanguageText]] {
    var titles: [RecordKey: [LanguageText]] = [:]
    for group in groups {
      guard let kind = group.sort.kind else { continue }
      titles[RecordKey(kind, group.id)] = group.title
    }
    return titles
  }
}

extension Version {
  /// The version with nothing of some records.
  fileprivate func without(_ keys: Set<RecordKey>) -> Version {
    Version(
      commit: commit, landed: landed, author: author, decided: decided, reason: reason,
      isMerge: isMerge, changes: changes.filter { !keys.contains($0.key) },
      remarks: remarks.filter { $0.record.map { !keys.contains($0) } ?? true })
  }
}

extension VersionRemark {
  /// The record it is about, where it is about one.
  package var record: RecordKey? {
    switch self {
    case .repeated(let key, _), .unreadDate(let key, _): key
    case .unreadable, .clockBackwards: nil
    }
  }
}

extension ReportPoint {
  /// The point with nothing of some records.
  fileprivate func without(_ keys: Set<RecordKey>) -> ReportPoint {
    ReportPoint(
      name: name, commit: commit, day: day, version: version,
      facts: facts.filter { !keys.contains($0.key) })
  }
}
