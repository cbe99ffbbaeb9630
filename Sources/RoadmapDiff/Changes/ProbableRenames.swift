package import RoadmapModel

/// A record that went and one that came which look like one under a new id, though none says so.
package struct ProbableRename: Hashable, Sendable {
  package let kind: Kind
  package let oldID: String
  package let newID: String
  /// The earlier ids that the new record names already.
  package let formerly: [String]
  /// How alike they are: 0 to 100.
  package let score: Int

  /// How the record that went was named: `actions/A02`.
  package var from: String { kind.section + "/" + oldID }
  /// How the record that came is named.
  package var to: String { kind.section + "/" + newID }
}

extension RoadmapChanges {
  /// Records that went and came and look alike; they stay removed and added until one says
  /// `formerly`.
  package var probableRenames: [ProbableRename] {
    let gone = records(.removed, \.old)
    let new = records(.added, \.new)
    guard !gone.isEmpty, !new.isEmpty else { return [] }
    return Likeness.pairs(gone.map { Likeness($0) }, new.map { Likeness($0) }) { old, place in
      gone[old].kind == new[place].kind && !new[place].formerIDs.contains(gone[old].id)
    }
    .map { pair in
      let record = new[pair.new]
      return ProbableRename(
        kind: record.kind, oldID: gone[pair.gone].id, newID: record.id,
        formerly: record.formerIDs, score: pair.score)
    }
  }

  private func records(
    _ class: RecordDifference.Class, _ state: KeyPath<RoadmapChange, Record?>
  ) -> [Record] {
    changes.filter { $0.difference.class == `class` && $0.kind.isRenamable }
      .compactMap { $0[keyPath: state] }
  }
}

extension Record {
  fileprivate var formerIDs: [String] { (self[.formerly]?.list ?? []).compactMap(\.word) }
}

extension Likeness {
  fileprivate init(_ record: Record) {
    let action = Action(record)
    let parts = record[.title]?.text?.parts ?? []
    self.init(
      titles: parts.map { ($0.language, $0.text) }, goals: action.goals.map(\.id),
      responsible: action.responsible?.id, end: action.isContinuous ? nil : action.end,
      start: action.start)
  }
}
