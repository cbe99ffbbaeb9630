internal import RoadmapModel

/// Finds who brought each move in and why.
extension SlippageStudy {
  /// The record with an introduction and a reason for each of its moves, where there are any.
  func explained(
    _ record: RecordSlippage, _ life: Life, _ introduction: (BroughtValue) throws -> Introduction?
  ) throws -> RecordSlippage {
    let milestones = record.milestones.map(\.course.moves)
    // A reason given later is for the move before it, of whichever date of the record.
    let movedIn = Set(
      (record.end.moves + record.start.moves + milestones.flatMap { $0 }).map(\.version))
    let search = ReasonSearch(life: life, movedIn: movedIn)
    func explain(
      _ course: DateCourse, _ path: String,
      _ date: @escaping @Sendable (RecordFacts) -> PlannedDate?
    ) throws -> DateCourse {
      var course = course
      for (index, move) in course.moves.enumerated() {
        let to = move.to
        let brought = try introducer(
          BroughtValue(version: move.version, key: record.key, keys: life.keys, path: path) {
            facts in
            facts.map { date($0)?.period == to } ?? false
          }, introduction)
        course.moves[index].introducedBy = brought
        course.moves[index].reason = search.reason(of: move.version, brought: brought)
      }
      return course
    }
    return RecordSlippage(
      key: record.key, facts: record.facts, isPresent: record.isPresent, ids: record.ids,
      end: try explain(record.end, "end") { $0.end },
      start: try explain(record.start, "start") { $0.start },
      milestones: try record.milestones.map { milestone in
        let id = milestone.id
        return MilestoneCourse(
          id: id, title: milestone.title, isPresent: milestone.isPresent,
          reached: milestone.reached, lateDays: milestone.lateDays,
          course: try explain(milestone.course, "milestones/\(id)/date") { facts in
            facts.milestones.first { $0.id == id }?.date
          })
      },
      completed: record.completed, isCompletedInferred: record.isCompletedInferred,
      lateDays: record.lateDays, isReviewDue: record.isReviewDue, replans: record.replans,
      inherited: record.inherited)
  }

  /// The commit that brought a value in: the version's own, or for a merge the one found.
  func introducer(
    _ value: BroughtValue, _ introduction: (BroughtValue) throws -> Introduction?
  ) throws -> Introduction? {
    let version = question.versions[value.version]
    guard let commit = version.commit else { return nil }
    if version.isMerge, let found = try introduction(value) { return found }
    return Introduction(
      commit: commit, author: version.author, decided: version.decided, reason: version.reason)
  }
}

/// Looks for the reason of a record's moves in its notes and the commits' trailers.
private struct ReasonSearch {
  /// The reasons that each version of the record added, the latest note first.
  private let added: [(version: Int, reasons: [ReasonFacts])]
  private let movedIn: Set<Int>

  init(life: Life, movedIn: Set<Int>) {
    self.movedIn = movedIn
    var before: [ReasonFacts]?
    var added: [(version: Int, reasons: [ReasonFacts])] = []
    for station in life.stations {
      guard let now = station.facts?.reasons else { continue }
      if let before {
        let new = now.filter { !before.contains($0) }
        if !new.isEmpty { added.append((station.version, new.reversed())) }
      }
      before = now
    }
    self.added = added
  }

  func reason(of version: Int, brought: Introduction?) -> MoveReason? {
    if let own = added.first(where: { $0.version == version })?.reasons.first {
      return MoveReason(text: own.reason, source: .update, by: own.by)
    }
    if let trailer = brought?.reason {
      return MoveReason(text: [LanguageText("", trailer)], source: .trailer, by: nil)
    }
    let next = movedIn.filter { $0 > version }.min() ?? .max
    guard let later = added.first(where: { $0.version > version && $0.version < next }),
      // Of the notes that a version added, the earliest is the nearest to the move.
      let note = later.reasons.last
    else { return nil }
    return MoveReason(text: note.reason, source: .later, by: note.by)
  }
}
