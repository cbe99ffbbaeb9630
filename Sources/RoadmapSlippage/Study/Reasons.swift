internal import RoadmapModel

/// Finds who brought each move in and why.
extension SlippageStudy {
  /// Gives each move of the records and each step of the values its introduction, and each move
  /// its reason, where there are any.
  ///
  /// - Parameters:
  ///   - isWanted: whether it is wanted of a record.
  ///   - find: finds the introductions of values that merges landed, asked once for all.
  func explain(
    _ records: inout [RecordSlippage], _ values: inout [ValueCourse],
    _ isWanted: (RecordKey) -> Bool, _ find: ([BroughtValue]) throws -> [Introduction?]
  ) throws {
    // A value that was written while the record was internal came to the public only later.
    let isPublic = question.isPublic
    var merged: [BroughtValue] = []
    for record in records where isWanted(record.key) {
      let life = lives[record.key]
      forEachCourse(of: record) { course, path, date in
        for move in course.moves where move.landing.isMerge {
          let to = move.to
          let keys = life.map { lives.keys(of: $0, in: move.version) } ?? [record.key]
          merged.append(
            BroughtValue(version: move.version, key: record.key, keys: keys, path: path) { facts in
              guard let facts, !(isPublic && facts.isInternal) else { return false }
              return date(facts)?.period == to
            })
        }
      }
    }
    for course in values where isWanted(course.key) {
      let (life, path) = (lives[course.key], course.path)
      for step in course.steps where step.landing.isMerge {
        let to = step.to
        let keys = life.map { lives.keys(of: $0, in: step.version) } ?? [course.key]
        merged.append(
          BroughtValue(version: step.version, key: course.key, keys: keys, path: path) { facts in
            facts.map { $0.values.first { $0.path == path }?.value == to } ?? false
          })
      }
    }
    var found = try find(merged).makeIterator()
    func introduction(_ version: Version) -> Introduction? {
      guard let commit = version.commit else { return nil }
      if version.isMerge, let next = found.next(), let brought = next { return brought }
      return Introduction(
        commit: commit, author: version.author, decided: version.decided, reason: version.reason)
    }
    for index in records.indices where isWanted(records[index].key) {
      guard let life = lives[records[index].key] else { continue }
      let search = ReasonSearch(life: life, record: records[index]) { party in
        lives.last(RecordKey(.party, party))?.title ?? []
      }
      // In the order in which they were asked for.
      explain(&records[index].end.moves, search, introduction)
      explain(&records[index].start.moves, search, introduction)
      for place in records[index].milestones.indices {
        explain(&records[index].milestones[place].course.moves, search, introduction)
      }
    }
    for index in values.indices where isWanted(values[index].key) {
      for step in values[index].steps.indices {
        values[index].steps[step].introducedBy = introduction(values[index].steps[step].landing)
      }
    }
  }

  private func explain(
    _ moves: inout [Move], _ search: ReasonSearch, _ introduction: (Version) -> Introduction?
  ) {
    for index in moves.indices {
      let brought = introduction(moves[index].landing)
      moves[index].introducedBy = brought
      moves[index].reason = search.reason(of: moves[index].version, brought: brought)
    }
  }

  /// Each date of a record: its course, its path in the record, and how to find it in facts.
  private func forEachCourse(
    of record: RecordSlippage,
    _ body: (DateCourse, String, @escaping @Sendable (RecordFacts) -> PlannedDate?) -> Void
  ) {
    body(record.end, "end") { $0.end }
    body(record.start, "start") { $0.start }
    for milestone in record.milestones {
      let id = milestone.id
      body(milestone.course, "milestones/\(id)/date") { facts in
        facts.milestones.first { $0.id == id }?.date
      }
    }
  }
}

/// Looks for the reason of a record's moves in its notes and the commits' trailers.
private struct ReasonSearch {
  /// The reasons that each version of the record added, the latest note first.
  private let added: [(version: Int, reasons: [ReasonFacts])]
  /// The versions in which some date of the record moved.
  private let movedIn: [Int]
  private let title: (String) -> [LanguageText]

  /// - Parameter title: what a party is called.
  init(life: Life, record: RecordSlippage, title: @escaping (String) -> [LanguageText]) {
    self.title = title
    // A reason given later is for the move before it, of whichever date of the record.
    var movedIn = record.end.moves.map(\.version) + record.start.moves.map(\.version)
    for milestone in record.milestones { movedIn += milestone.course.moves.map(\.version) }
    self.movedIn = movedIn
    guard !movedIn.isEmpty else {
      added = []
      return
    }
    var before: [ReasonFacts]?
    var added: [(version: Int, reasons: [ReasonFacts])] = []
    for station in life.stations {
      guard let now = station.facts?.reasons else { continue }
      if let before, !now.isEmpty {
        let new = now.filter { !before.contains($0) }
        if !new.isEmpty { added.append((station.version, new.reversed())) }
      }
      before = now
    }
    self.added = added
  }

  func reason(of version: Int, brought: Introduction?) -> MoveReason? {
    if let own = added.first(where: { $0.version == version })?.reasons.first {
      return reason(of: own, .update)
    }
    if let trailer = brought?.reason {
      return MoveReason(text: [LanguageText("", trailer)], source: .trailer, by: nil)
    }
    guard !added.isEmpty else { return nil }
    let next = movedIn.lazy.filter { $0 > version }.min() ?? .max
    guard let later = added.first(where: { $0.version > version && $0.version < next }),
      // Of the notes that a version added, the earliest is the nearest to the move.
      let note = later.reasons.last
    else { return nil }
    return reason(of: note, .later)
  }

  private func reason(of note: ReasonFacts, _ source: MoveReason.Source) -> MoveReason {
    MoveReason(
      text: note.reason, source: source, by: note.by, giver: note.by.map(title) ?? [])
  }
}
