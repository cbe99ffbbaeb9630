package import Diagnostics
package import RoadmapDiff
package import RoadmapModel
internal import RoadmapSlippage

/// One of the two states that were compared.
package struct DiffSide: Sendable {
  package enum Sort: Sendable {
    case commit, index, workingTree
  }

  package let sort: Sort
  /// What was asked for; empty for the index and the working tree.
  package let revision: String
  package let commit: String?
  /// The roadmap's languages, the default one first.
  package let languages: [String]

  package init(sort: Sort, revision: String, commit: String?, languages: [String]) {
    self.sort = sort
    self.revision = revision
    self.commit = commit
    self.languages = languages
  }
}

/// The bodies that decide on changes and those that are informed of them, with their names.
package struct DiffBodies: Sendable {
  let bodies: Bodies
  private let parties: [String: Record]
  private let languages: [String]

  /// - Parameter languages: those of the roadmap, the default one first.
  package init(_ bodies: Bodies, parties: [Record] = [], languages: [String] = []) {
    self.bodies = bodies
    self.parties = Dictionary(parties.map { ($0.id, $0) }) { first, _ in first }
    self.languages = languages
  }

  /// What those are called who have to do with changes of a weight; by its id one without a title.
  func names(for significance: Significance, in language: Language) -> [String] {
    let ids =
      switch significance {
      case .decision: bodies.deciding
      case .information: bodies.informed
      case .editorial: [String]()
      }
    return ids.map { name(of: $0, in: language) }
  }

  /// What a party is called; its id where it has no title.
  func name(of party: String, in language: Language) -> String {
    parties[party]?[.title]?.text?.told(in: language, of: languages) ?? party
  }
}

/// What `diff` says of two states, to people and as data.
package struct DiffReport: Sendable {
  let changes: [RoadmapChange]
  let base: DiffSide
  let head: DiffSide
  let language: Language
  /// Whether people read every field, those that only read differently too.
  var isFull: Bool
  /// Whether it is read at a meeting: titles and reasons whole, parts of records by their names.
  var isForMeeting = false
  /// The files that could not be read whole.
  let unreadable: [String]
  /// What the ends that moved have come to, by the records' paths; empty without a whole history.
  let moved: [RecordKey: MovedEnd]
  /// Records that went and came and look alike.
  let probableRenames: [ProbableRename]
  /// What only follows another change.
  let followers: Followers
  let bodies: DiffBodies

  package init(
    _ changes: RoadmapChanges, base: DiffSide, head: DiffSide, language: Language,
    isFull: Bool = false, unreadable: [String] = [], moved: [RecordKey: MovedEnd] = [:],
    bodies: DiffBodies = DiffBodies(Bodies(of: nil))
  ) {
    self.changes = changes.changes
    self.base = base
    self.head = head
    self.language = language
    self.isFull = isFull
    self.unreadable = unreadable
    self.moved = moved
    probableRenames = changes.probableRenames
    followers = Followers(changes.changes)
    self.bodies = bodies
  }

  /// Whether there is nothing to tell.
  package var isEmpty: Bool { changes.isEmpty }

  /// The result ready for every medium.
  ///
  /// - Parameter annotations: finds the places of changes; asked only where a medium shows them.
  package func report(annotations: (() throws -> Annotations)? = nil) -> Report {
    var report = Report(command: "diff", isPage: true, document: document, data: writeData)
    report.lead = { lead }
    report.annotations = annotations
    return report
  }

  // MARK: Words of a change

  /// The record's title in the language of output, or the nearest there is.
  func title(of change: RoadmapChange) -> String? {
    for (record, languages) in [(change.new, head.languages), (change.old, base.languages)] {
      guard let text = record?[.title]?.text else { continue }
      return text.told(in: language, of: languages)
    }
    return ShippedTitles.title(of: change.kind, change.difference.id)?[language]
  }

  /// Why something changed, where somebody said it.
  ///
  /// An end that moved has the reason that its history gives, as in every other report, since a
  /// note may explain something else. Where no history tells it, and of any other change, it is the
  /// reason in the last note that came along.
  func reason(of change: RoadmapChange) -> String? {
    if let moved = moved[change.key], !moved.steps.isEmpty {
      return moved.reason?.told(in: language, of: head.languages)
    }
    for field in change.fields.reversed() where field.type == .noteAdded {
      guard field.change.path.keys.count == 2, let reason = field.change.to?[.reason] else {
        continue
      }
      if let words = words(reason) { return words }
    }
    return nil
  }

  /// A text of a note in the language of output, or the nearest there is.
  func words(_ value: DataValue) -> String? {
    value.languageTexts.told(in: language, of: head.languages)
  }
}
