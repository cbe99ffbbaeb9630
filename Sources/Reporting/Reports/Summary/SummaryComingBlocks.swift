internal import RoadmapModel
internal import RoadmapStanding

/// What lies ahead as a document's parts: the next days, and the deadlines with what answers to them.
extension SummaryReport {
  var aheadBlocks: [Block] {
    let month = today.adding(days: Standing.nearHorizon)
    let ahead = standing.ahead
    return [
      (SummaryLabel.soon, ahead.filter { $0.day <= month }),
      (.later, ahead.filter { $0.day > month }),
    ].flatMap { heading, list in
      list.isEmpty
        ? []
        : part(
          heading,
          [
            table(
              [head(.date), head(.what), head(.record), head(.title), head(.responsible)],
              list.map { entry in
                [
                  Line(phrases.period(entry.period)), Line(phrases.ahead(entry.kind.word)),
                  Line(entry.record.id, .strong), Line(show.title(entry)),
                  entry.work?.responsible.map { Line(show.name(.party, $0.id)) } ?? Line("–", .dim),
                ]
              })
          ])
    }
  }

  var dueBlocks: [Block] {
    let due = standing.dueDeadlines
    guard !due.isEmpty else { return [] }
    return part(
      .deadlines,
      [
        table(
          [head(.deadline), head(.daysLeft), head(.what), head(.coveredBy)],
          due.map { covered in
            let due = covered.deadline
            let left = due.date.last.days(since: today)
            return [
              Line(phrases.period(due.date)),
              left < 0
                ? Line(show.label(.passed), .error) : Line(phrases.days(left), .warning),
              Line(show.words(due)), covers(covered),
            ]
          })
      ])
  }

  /// What answers to a deadline, and how.
  func covers(_ due: CoveredDeadline) -> Line {
    guard !due.covers.isEmpty else {
      return show.uncovered
    }
    var line = Line("")
    for (index, cover) in due.covers.enumerated() {
      if index > 0 { line = line + Line("; ") }
      line =
        line + Line(cover.action.id, .strong)
        + Line(" " + phrases.keeping(cover.keeping), role(cover.keeping))
    }
    return show.isCovered(due) != false
      ? line : line + Line("; ") + Line(show.label(.notCovered), .error)
  }

  private func role(_ keeping: Keeping) -> Inline.Role {
    switch keeping {
    case .done, .keeps: .good
    case .misses, .late, .doneLate: .error
    case .tight, .paused, .noEnd, .proposed: .warning
    case .continuous: .plain
    }
  }
}
