internal import RoadmapModel

extension SlippageStudy {
  /// Records that vanished in the version in which one alike came under an id never seen before.
  ///
  /// Each record is in one pair at most, the most alike ones first; nothing is joined by it.
  func suspectedRenames() -> [SuspectedRename] {
    var found: [SuspectedRename] = []
    for (index, version) in question.versions.enumerated() {
      var gone: [RecordFacts] = []
      for change in version.changes where change.facts == nil && change.key.kind.isRenamable {
        let before = lives[change.key]?.stations.last { $0.version < index }?.facts
        if let before { gone.append(before) }
      }
      guard !gone.isEmpty else { continue }
      let new = version.changes.compactMap(\.facts).filter {
        $0.key.kind.isRenamable && lives.begins($0.key, in: index)
      }
      guard !new.isEmpty else { continue }
      found += pairs(gone, new).map { old, new, score in
        SuspectedRename(
          version: index, commit: version.commit, landed: version.landed, old: old, new: new,
          score: score)
      }
    }
    return found.filter { !isPresent($0.old) }
  }

  private func isPresent(_ key: RecordKey) -> Bool { lives[key]?.isPresent ?? false }

  private func pairs(
    _ gone: [RecordFacts], _ new: [RecordFacts]
  ) -> [(RecordKey, RecordKey, Int)] {
    let (gone, new) = (gone.sorted { $0.key < $1.key }, new.sorted { $0.key < $1.key })
    return Likeness.pairs(gone.map { Likeness($0) }, new.map { Likeness($0) }) { old, place in
      gone[old].key.kind == new[place].key.kind
        && !new[place].formerly.contains(gone[old].key.id)
    }
    .map { (gone[$0.gone].key, new[$0.new].key, $0.score) }
  }
}

extension Likeness {
  fileprivate init(_ facts: RecordFacts) {
    self.init(
      titles: facts.title.map { ($0.language, $0.text) }, goals: facts.links.goals,
      responsible: facts.links.responsible, end: facts.end.period, start: facts.start.period)
  }
}
