internal import RoadmapModel
internal import RoadmapSlippage

/// The whole course of one or a few records, from the first plan to now.
extension SlippageReport {
  var courseBlocks: [Block] {
    guard !records.isEmpty || !values.isEmpty else {
      return [.note(Line(label(.noRecords), .warning))]
    }
    return records.flatMap(course) + valueBlocks
  }

  private func course(_ record: RecordSlippage) -> [Block] {
    [.heading(1, name(record.facts.title, record.key.id)), .facts(facts(of: record))]
      + endMoves(record)
      + moves(record.start.moves, .movesOfStart) + milestones(record)
  }

  // MARK: Facts

  private func facts(of record: RecordSlippage) -> [Fact] {
    let end = record.end
    var facts: [Fact] = []
    func add(_ name: SlippageLabel, _ line: Line?) {
      if let line { facts.append(Fact(label(name), line)) }
    }
    add(.status, status(record))
    add(
      .formerIDs, record.ids.count < 2 ? nil : Line(record.ids.dropLast().joined(separator: ", ")))
    add(.first, dated(end.first, end.sinceFirst) + shallow(end.first))
    add(.baseline, end.baseline.map { dated($0, end.sinceBaseline) })
    add(.previous, end.previous.map { dated($0, end.sincePrevious) })
    add(.now, record.facts.isContinuous ? Line(label(.continuous)) : words(end.now))
    add(.completed, completed(record))
    add(
      .lateToday,
      record.lateDays.flatMap { $0 > 0 ? Line(phrases.days($0), .error) : nil })
    add(.replans, end.moves.isEmpty ? nil : Line(phrases.replans(record.replans)))
    add(.inheritedSlip, inherited(record))
    return facts
  }

  private func status(_ record: RecordSlippage) -> Line? {
    let word = record.facts.scheduleStatus.map(phrases.status) ?? record.facts.status
    let gone = record.isPresent ? nil : label(.removed)
    let due = record.isReviewDue ? label(.reviewDue) : nil
    let parts = [word, gone, due].compactMap { $0 }
    return parts.isEmpty ? nil : Line(parts.joined(separator: ", "))
  }

  /// A date to measure against, and the slip from it.
  private func dated(_ date: FixedDate?, _ slip: Slip) -> Line {
    guard let date else { return Self.nothing }
    return words(date) + (self.slip(slip).map { Line(" → ") + $0 } ?? Line(""))
  }

  /// That the first plan may in truth be older than what was read.
  private func shallow(_ first: FixedDate?) -> Line {
    head.isShallow && first != nil ? Line(" – " + label(.noLaterThan), .warning) : Line("")
  }

  private func completed(_ record: RecordSlippage) -> Line? {
    guard let completed = record.completed else { return nil }
    return Line(phrases.day(completed), .good)
      + Line(record.isCompletedInferred ? " (\(label(.inferred)))" : "", .dim)
  }

  private func inherited(_ record: RecordSlippage) -> Line? {
    guard let inherited = record.inherited else { return nil }
    return Line(
      phrases.inherited(inherited.inherited, own: inherited.own, from: inherited.from.id))
  }

  // MARK: Moves

  private func endMoves(_ record: RecordSlippage) -> [Block] {
    if !record.end.moves.isEmpty { return moves(record.end.moves, .movesOfEnd) }
    return record.facts.isContinuous ? [] : [.paragraph(Line(label(.noMoves), .dim))]
  }

  /// The moves of a date as a table under a title; nothing without any.
  func moves(_ moves: [Move], _ title: SlippageLabel) -> [Block] {
    guard !moves.isEmpty else { return [] }
    return [
      .heading(2, Line(label(title))),
      .table(
        Table(
          caption: "", columns: moveColumns(first: [.day]),
          rows: moves.map { [Line(phrases.day($0.landed))] + cells(of: $0) })),
    ]
  }

  // MARK: Milestones

  private func milestones(_ record: RecordSlippage) -> [Block] {
    guard !record.milestones.isEmpty else { return [] }
    let table = Table(
      caption: "",
      columns: [
        (label(.milestone), .leading), (label(.first), .leading), (label(.now), .leading),
        (label(.reached), .leading), (label(.sinceFirst), .trailing),
        (label(.lateToday), .trailing),
      ],
      rows: record.milestones.map { milestone in
        let course = milestone.course
        return [
          name(milestone.title, milestone.id), words(course.first?.date),
          milestone.isPresent ? words(course.now) : Line(label(.removed), .dim),
          milestone.reached.map { Line(phrases.day($0), .good) } ?? Self.nothing,
          days(course.sinceFirst.days), late(milestone.lateDays),
        ]
      })
    let moved = record.milestones.flatMap { milestone in
      milestone.course.moves.map { (milestone.id, $0) }
    }
    let moves = Table(
      caption: "", columns: moveColumns(first: [.day, .milestone]),
      rows: moved.map { id, move in
        [Line(phrases.day(move.landed)), Line(id, .strong)] + cells(of: move)
      })
    return [.heading(2, Line(label(.milestones))), .table(table)]
      + (moved.isEmpty
        ? [] : [.heading(2, Line(label(.movesOfMilestones))), .table(moves)])
  }
}
