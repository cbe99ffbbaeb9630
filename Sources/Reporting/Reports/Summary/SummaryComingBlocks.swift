internal import RoadmapModel

/// What lies ahead as a document's parts: the next days, and the deadlines with what answers to them.
extension SummaryReport {
  var aheadBlocks: [Block] {
    let month = today.adding(days: 30)
    let ahead = ahead
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
                  Line(phrases.period(entry.period)), Line(phrases.ahead(entry.kind.rawValue)),
                  Line(entry.record.id, .strong), Line(entry.title),
                  entry.responsible.map { Line(show.name(.party, $0.id)) } ?? Line("–", .dim),
                ]
              })
          ])
    }
  }

  var dueBlocks: [Block] {
    let due = due
    guard !due.isEmpty else { return [] }
    return part(
      .deadlines,
      [
        table(
          [head(.deadline), head(.daysLeft), head(.what), head(.coveredBy)],
          due.map { due in
            let left = due.date.last.days(since: today)
            return [
              Line(phrases.period(due.date)),
              left < 0
                ? Line(show.label(.passed), .error) : Line(phrases.days(left), .warning),
              Line(show.words(due)), covers(due),
            ]
          })
      ])
  }

  /// What answers to a deadline, and how.
  func covers(_ due: ShowReport.Deadline) -> Line {
    guard !due.covers.isEmpty else {
      return show.uncovered
    }
    var line = Line("")
    for (index, cover) in due.covers.enumerated() {
      if index > 0 { line = line + Line("; ") }
      line =
        line + Line(cover.action.id, .strong)
        + Line(" " + phrases.keeping(cover.keeps.word, days: cover.keeps.days), role(cover.keeps))
    }
    return due.isCovered != false ? line : line + Line("; ") + Line(show.label(.notCovered), .error)
  }

  private func role(_ keeping: ShowReport.Keeping) -> Inline.Role {
    switch keeping {
    case .done, .keeps: .good
    case .misses, .late, .doneLate: .error
    case .noEnd, .proposed: .warning
    case .continuous: .plain
    }
  }
}
