package import RoadmapDiff
package import RoadmapModel
package import RoadmapSlippage

/// A record as a version left it, as far as the record's own story needs it.
package struct LogState: Sendable {
  /// The place of the version in the history's versions.
  package let version: Int
  /// The record; nil where the version took it away.
  package let record: Record?
  /// The roadmap's languages in that version, the default one first.
  package let languages: [String]

  package init(version: Int, record: Record?, languages: [String]) {
    self.version = version
    self.record = record
    self.languages = languages
  }

  /// What the record says; nothing while it is gone.
  var data: RecordData? { record.map { RecordData($0, languages: languages) } }
}

/// A version that left a record different by meaning.
package struct LogEvent: Sendable {
  /// The place of the version in the history's versions.
  package let version: Int
  /// The version's commit; none for the uncommitted working tree.
  package let commit: String?
  /// When the version landed.
  package let landed: Day
  /// When it was decided: the author's day.
  package let decided: Day
  package let author: Person
  package let `class`: RecordDifference.Class
  /// The id before, where the record got another one.
  package let fromID: String?
  /// Whether the record had been removed and came back.
  package let isReturned: Bool
  /// What happened to its values; of one that came back, against what it last said.
  package let fields: [FieldChange]
  /// What it said before; of one that came back, what it last said.
  package let before: RecordData?
  /// What it says from then on; nil where it was removed.
  package let after: RecordData?
  /// How its planned end moved, where it did.
  package let move: Move?
  /// The slip against the first plan from then on, where the end moved.
  package let runningSlip: Slip?
  package let reason: MoveReason?
  /// The commit that brought it in, on the merged side where a merge did; of several, the one that
  /// moved the end, or else brought the first of the fields.
  package let introducedBy: Introduction?
  /// The commit that brought each change in, or of a record that is new, each value, where a merge
  /// did.
  package let introductions: [FieldPath: Introduction]

  /// Who decided it, each once: on the merged side, where a merge landed it.
  func deciders(of told: [FieldChange]) -> [String] {
    var names = told.compactMap { introductions[$0.path]?.author.name }
    if names.isEmpty { names = [(introducedBy?.author ?? author).name] }
    return names.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// The commit that brought a field of it in.
  func introduction(of path: FieldPath) -> Introduction? {
    if let own = introductions[path] { return own }
    // A change of a whole brought its parts in; of changes of parts, the first stands for all.
    let near = introductions.keys.filter { path.isInside($0) || $0.isInside(path) }
    let first = near.min { $0.keys.lexicographicallyPrecedes($1.keys) }
    return first.flatMap { introductions[$0] } ?? introducedBy
  }

  /// Whether the event is about a field or something inside it.
  package func touches(_ path: FieldPath) -> Bool {
    if fields.contains(where: { touches(path, $0) }) { return true }
    guard fields.isEmpty, !isReturned else { return false }
    switch self.class {
    case .added: return after?.value(at: path) != nil
    case .removed: return before?.value(at: path) != nil
    case .changed, .renamed: return false
    }
  }

  /// Whether a change is one of a field, of something inside it, or of a whole that holds it.
  func touches(_ path: FieldPath, _ change: FieldChange) -> Bool {
    if change.path.isInside(path) { return true }
    return path.isInside(change.path) && before?.value(at: path) != after?.value(at: path)
  }
}
