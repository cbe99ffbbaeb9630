internal import RoadmapModel

/// One planned date of a record in the version from which it stood.
struct DateStation {
  /// What the record was when its date was given, as far as moves depend on it.
  enum Phase {
    case proposed, planned
    /// Done or reached: later changes correct the books.
    case finished
    /// Cancelled or merged, which freezes slip.
    case retired
    case gone

    /// Whether changes of the plan count for nothing any more.
    var isOver: Bool { self == .finished || self == .retired }
  }

  let version: Int
  let date: PlannedDate
  let phase: Phase
}

/// Follows one planned date through its stations, to moves and figures.
struct CourseBuilder {
  let question: SlippageQuestion
  let side: DateSide
  /// The next version from each on in which the roadmap is not a draft.
  let nextApproved: [Int?]
  /// Each version's day, a clock that went backwards taken as standing still.
  let days: [Day]

  /// The course of a date with what is to be measured against, and what really happened.
  func course(
    _ stations: [DateStation], actual: Day?, baseline: FixedDate?, previous: FixedDate?
  ) -> DateCourse {
    var run = Run()
    for (index, station) in stations.enumerated() {
      let next = index + 1 < stations.count ? stations[index + 1].version : question.versions.count
      step(station, until: next, &run)
    }
    let isOver = stations.last { $0.phase != .gone }?.phase.isOver ?? false
    let measured = isOver ? run.planned : run.date
    func slip(_ reference: FixedDate?) -> Slip {
      guard let reference else { return .none }
      if reference.isFrozen { return Slip(days: 0, workdays: 0) }
      if let actual { return side.slip(from: reference.date, toActual: actual, question.calendar) }
      guard let measured else { return .none }
      return side.slip(from: reference.date, to: measured, question.calendar)
    }
    let base: FixedDate? = if case .first = question.baseline { run.first } else { baseline }
    return DateCourse(
      now: run.date, first: run.first, baseline: base, previous: previous,
      sinceFirst: slip(run.first), sinceBaseline: slip(base), sincePrevious: slip(previous),
      moves: run.moves, stood: run.stood)
  }

  /// What is known of the date so far.
  private struct Run {
    /// The date that stands; of a record that is gone, as it last was.
    var date: Period?
    /// The last date there was, across gaps.
    var lastKnown: Period?
    /// The date that counts: as it was before the record was done or retired; of one that came in
    /// so, the first there was.
    var planned: Period?
    var first: FixedDate?
    var moves: [Move] = []
    var stood: [StoodDate] = []
    var hasBegun = false
  }

  private func step(_ station: DateStation, until next: Int, _ run: inout Run) {
    guard station.phase != .gone else {
      run.stood.append(StoodDate(from: days[station.version], date: nil, counts: true))
      return
    }
    let date: Period?
    switch station.date {
    case .none: date = nil
    case .period(let period): date = period
    case .unread: date = run.date
    }
    let isPlan = !station.phase.isOver
    // What a record came in with is no correction of anything.
    let counts = isPlan || !run.hasBegun
    if run.hasBegun, let move = move(to: date, at: station, run) { run.moves.append(move) }
    run.hasBegun = true
    run.date = date
    if let date { run.lastKnown = date }
    if isPlan || run.first == nil { run.planned = date }
    let isSame = run.stood.last.map { $0.date == date && ($0.counts || !counts) } ?? false
    if !isSame {
      run.stood.append(StoodDate(from: days[station.version], date: date, counts: counts))
    }
    guard run.first == nil, let date, station.phase != .proposed,
      let start = nextApproved[station.version], start < next
    else { return }
    let version = question.versions[start]
    run.first = FixedDate(date: date, commit: version.commit, landed: version.landed)
  }

  /// The move to a date, unless it stays what it was.
  private func move(to new: Period?, at station: DateStation, _ run: Run) -> Move? {
    let kind: MoveKind
    var (from, slip, isCoarser, crossesGap) = (run.date, Slip.none, false, false)
    switch (run.date, new) {
    case (nil, nil): return nil
    case (.some, nil): kind = .unscheduled
    case (let old?, let new?):
      guard let found = DateMove(from: old, to: new, by: side) else { return nil }
      kind = found.kind
      isCoarser = found.isCoarser
      slip = side.slip(from: old, to: new, question.calendar)
    case (nil, let new?):
      guard let old = run.lastKnown else {
        kind = .scheduled
        break
      }
      crossesGap = true
      slip = side.slip(from: old, to: new, question.calendar)
      guard let found = DateMove(from: old, to: new, by: side) else {
        // The date came back as it was before the gap.
        kind = .scheduled
        break
      }
      kind = found.kind
      isCoarser = found.isCoarser
      from = old
    }
    let version = question.versions[station.version]
    let isCorrection = station.phase == .finished
    let isFrozen = station.phase == .retired
    // The first date of all is what later ones are measured against, unless it does not count yet.
    let isFirst =
      kind == .scheduled && station.phase != .proposed
      && nextApproved[station.version] == station.version
    let isPreliminary = run.first == nil && !isFirst
    let notice = (from ?? run.lastKnown).map {
      side.day(of: $0).days(since: version.landed)
    }
    let counts = !isCorrection && !isFrozen && !isPreliminary
    return Move(
      version: station.version, landing: version, from: from, to: new, kind: kind, slip: slip,
      isCoarser: isCoarser,
      isCorrection: isCorrection, isFrozen: isFrozen,
      isRetroactive: counts && kind == .slipped && (notice ?? 0) < 0,
      isPreliminary: isPreliminary, crossesGap: crossesGap,
      noticeDays: kind == .scheduled && !crossesGap ? nil : notice)
  }
}
