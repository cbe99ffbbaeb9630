internal import RoadmapModel
internal import RoadmapSlippage

/// The whole schedule: what matters in one sentence, what is late or has moved, then the sums.
extension SlippageReport {
  /// What a reader who stops after one sentence should know.
  var headline: Line {
    let figures = slippage.totals.figures
    guard !slippage.records.isEmpty else { return Line(phrases.nothing) }
    let counts = phrases.headline(late: figures.late, slipped: figures.slipped)
    guard figures.slipped > 0, let median = figures.sinceFirst.median,
      let worst = figures.sinceFirst.worst
    else { return Line(counts + ".", figures.late > 0 ? .strong : .good) }
    return Line("\(counts); \(phrases.spread(median: median, worst: worst)).", .strong)
  }

  /// What is paused is not late, but a reader who knows its plan would look for it.
  var pausedBlocks: [Block] {
    let past = records.compactMap { record -> (id: String, end: String)? in
      guard record.isPresent, record.facts.isOpen, record.facts.scheduleStatus == .paused,
        let end = record.end.now, end.last < slippage.today
      else { return nil }
      return (record.key.id, phrases.period(end))
    }
    return past.isEmpty ? [] : [.paragraph(Line(phrases.pausedPastEnd(past) + ".", .warning))]
  }

  var overviewBlocks: [Block] {
    [
      movedBlocks, moveBlocks, onTimeBlocks, causeBlocks, groupBlocks(.goal, none: .noGoal),
      groupBlocks(.party, none: .noParty),
      valueBlocks, renameBlocks, unreadableBlocks,
    ].flatMap { $0 }
  }

  // MARK: What is late or has moved

  private var movedBlocks: [Block] {
    // Records are large to move about, so their places are sorted; they stand in their own order.
    let places = records.indices.filter { records[$0].isLateOrMoved }
      .map { (place: $0, distance: records[$0].distance) }
      .sorted { ($1.distance, $0.place) < ($0.distance, $1.place) }
    let shown = places.map { records[$0.place] }
    var blocks: [Block] = []
    if !shown.isEmpty {
      blocks += [.heading(1, Line(label(.moved))), .table(movedTable(shown))]
    }
    let rest = records.filter { !$0.isLateOrMoved }
    let present = rest.filter(\.isPresent)
    let early = present.count(where: \.isDoneEarly)
    let unmoved = present.count { $0.end.sinceFirst.days != nil } - early
    let others = phrases.others(
      early: early, unmoved: unmoved, unmeasured: present.count - unmoved - early,
      gone: rest.count - present.count)
    if !others.isEmpty { blocks.append(.paragraph(Line(others + ".", .dim))) }
    return blocks
  }

  private func movedTable(_ shown: [RecordSlippage]) -> Table {
    // A baseline that says what the first plan says would be the same column twice.
    let hasBaseline = shown.contains {
      $0.end.baseline != nil && $0.end.baseline?.date != $0.end.first?.date
    }
    let hasPrevious = slippage.previous != nil
    func some<T>(_ isWanted: Bool, _ column: T) -> [T] { isWanted ? [column] : [] }
    return Table(
      caption: label(.inDays),
      columns: [(label(.record), .leading), (label(.name), .leading)]
        + [(label(.firstShort), .leading)]
        + some(hasBaseline, (label(.baselineShort), .leading))
        + [(label(.now), .leading), (label(.sinceFirst), .trailing)]
        + some(hasPrevious, (label(.sincePrevious), .trailing))
        + [(label(.lateToday), .trailing), (label(.replans), .trailing)],
      rows: shown.map { record in
        let end = record.end
        return [
          Line(record.key.id, .strong), Line(said(record.facts.title) ?? record.key.id),
          words(end.first?.date),
        ] + some(hasBaseline, words(end.baseline?.date)) + [now(record), days(end.sinceFirst.days)]
          + some(hasPrevious, days(end.sincePrevious.days)) + [
            late(record.lateDays), Line(String(record.replans.count)),
          ]
      })
  }

  /// The end that stands; of a record that is done, when that was.
  private func now(_ record: RecordSlippage) -> Line {
    if let completed = record.completed {
      return Line(phrases.day(completed)) + Line(" \(phrases.status(.done))", .good)
    }
    let status = record.facts.scheduleStatus
    guard let status, status.isRetired || status == .paused else { return words(record.end.now) }
    return words(record.end.now) + Line(" \(phrases.status(status))", .dim)
  }

  /// How late something is; nil where that is no question.
  func late(_ days: Int?) -> Line {
    guard let days else { return Self.nothing }
    return Line(String(days), days > 0 ? .error : .plain)
  }

  // MARK: Moves

  /// The moves that a meeting should hear of: since it last had a report, or else the latest.
  private var moveBlocks: [Block] {
    let all = latestMoves
    let recent = slippage.previous.map { since($0, all) } ?? all
    if slippage.previous != nil, recent.isEmpty { return [.paragraph(Line(label(.noMovesSince)))] }
    guard !recent.isEmpty else { return [] }
    let most = slippage.previous == nil ? 10 : 50
    let rows = recent.prefix(most).map { place in
      let record = records[place.record]
      let move = record.end.moves[place.move]
      return [Line(phrases.day(move.landed)), Line(record.key.id, .strong)] + cells(of: move)
    }
    let title = slippage.previous == nil ? label(.latestMoves) : label(.movesSince)
    let table = Table(
      caption: "", columns: moveColumns(first: [.day, .record]), rows: Array(rows))
    let more = slippage.previous == nil ? 0 : recent.count - rows.count
    return [.heading(1, Line(title)), .table(table)]
      + (more > 0 ? [.paragraph(Line(phrases.more(more), .dim))] : [])
  }

  /// Where a move stands among the records, and when it landed.
  private struct MovePlace {
    let record: Int
    let move: Int
    let version: Int
    let landed: Day
  }

  /// The moves of plans that count, the latest first.
  private var latestMoves: [MovePlace] {
    var places: [MovePlace] = []
    for record in records.indices {
      for (index, move) in records[record].end.moves.enumerated()
      where !move.isPreliminary && !move.isFirst {
        places.append(
          MovePlace(record: record, move: index, version: move.version, landed: move.landed))
      }
    }
    return places.sorted { ($1.version, $0.record) < ($0.version, $1.record) }
  }

  private func since(_ point: ReportPoint, _ moves: [MovePlace]) -> [MovePlace] {
    // Two versions of one day are told apart by the line, where the point is one of them.
    let place =
      point.commit.flatMap { commit in
        slippage.versions.firstIndex { $0.commit == commit }
      } ?? slippage.versions.lastIndex(landedBy: point.day) ?? -1
    return moves.filter { $0.version > place }
  }

  func moveColumns(first: [SlippageLabel]) -> [(String, Table.Side)] {
    first.map { (label($0), .leading) } + [
      (label(.change), .leading), (label(.days), .trailing), (label(.who), .leading),
      (label(.why), .leading),
    ]
  }

  func cells(of move: Move) -> [Line] {
    [change(move), days(move.slip.days), who(move), why(move)]
  }
}

extension Move {
  /// Whether it gave the date for the first time, which moved nothing.
  fileprivate var isFirst: Bool { kind == .scheduled && !crossesGap }
}

extension RecordSlippage {
  /// Whether it belongs among those that a reader must see.
  fileprivate var isLateOrMoved: Bool {
    let slips = [end.sinceFirst, end.sinceBaseline, end.sincePrevious]
    guard isPresent else { return false }
    // What was done early is neither late nor moved.
    if completed != nil { return slips.contains { ($0.days ?? 0) > 0 } }
    return (lateDays ?? 0) > 0 || hasLostEnd || slips.contains { ($0.days ?? 0) != 0 }
  }

  /// Whether it was done before the first plan's interval.
  fileprivate var isDoneEarly: Bool {
    completed != nil && (end.sinceFirst.days ?? 0) < 0 && !isLateOrMoved
  }

  /// Whether it once had a plan and now has none, though it is to be done.
  private var hasLostEnd: Bool {
    facts.isOpen && !facts.isContinuous && end.first != nil && end.now == nil
  }

  /// How far it is behind the first plan today, for the order.
  fileprivate var distance: Int { (end.sinceFirst.days ?? 0) + (lateDays ?? 0) }
}
