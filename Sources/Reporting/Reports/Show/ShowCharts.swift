internal import RoadmapModel

/// The overview's pictures: the actions on a timeline, the perspectives on their scale.
extension ShowReport {
  /// How many bars a timeline shows at most; the rest is counted.
  private static let rowLimit = 60

  var timeline: Block? {
    let dated = inGoalOrder.filter { !$0.isContinuous && ($0.start != nil || $0.end != nil) }
    guard !dated.isEmpty else { return actions.isEmpty ? nil : .paragraph(Line(label(.noDates))) }
    let period = roadmap.single(.roadmap)?["period"]
    let first = dated.compactMap { $0.start?.first ?? $0.end?.first }.min() ?? today
    let last = dated.compactMap { $0.end?.last ?? $0.start?.last }.max() ?? today
    let from = min(first, period?["start"]?.period?.first ?? first)
    let to = max(last, period?["end"]?.period?.last ?? last)
    let shown = dated.prefix(Self.rowLimit)
    let rest = dated.count - shown.count
    let caption = label(.timeline) + (rest > 0 ? " – " + phrases.more(rest) : "")
    return .timeline(
      TimelineChart(
        caption: caption, days: from.number...max(to.number, from.number + 1), today: today.number,
        ticks: ticks(from, to), quarters: quarters(from, to),
        heads: [label(.title), label(.schedule)],
        rows: shown.map { action in
          TimelineChart.Row(
            title: "\(action.id) \(title(action.record))", first: action.start?.first.number,
            last: action.end?.last.number, state: state(action),
            words: "\(schedule(action)), \(status(action).text)")
        },
        legend: [
          (.done, label(.done)), (.open, label(.open)), (.late, label(.finishedLate)),
          (.paused, label(.paused)), (.retired, label(.retired)),
          (.proposed, phrases.status(.proposed)),
        ].filter { entry in shown.contains { state($0) == entry.0 } },
        todayWord: "\(label(.today)) \(phrases.day(today))", endWord: label(.endOnly)))
  }

  /// The actions goal by goal, as they stand in the overview.
  private var inGoalOrder: [Action] {
    let goals = roadmap.records(.goal).map(\.id)
    let ranks = Dictionary(zip(goals, goals.indices), uniquingKeysWith: { first, _ in first })
    return actions.enumerated().map { index, action in
      let rank = action.goals.first.flatMap { ranks[$0.id] } ?? goals.count
      return (rank: rank, index: index, action: action)
    }.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map(\.action)
  }

  private func state(_ action: Action) -> TimelineChart.Row.State {
    if lateness(action) != nil { return .late }
    switch action.status {
    case .done: return .done
    case .paused: return .paused
    case .cancelled, .merged: return .retired
    case .proposed: return .proposed
    default: return .open
    }
  }

  private func ticks(_ from: Day, _ to: Day) -> [(day: Int, word: String)] {
    (from.year...max(to.year, from.year)).prefix(60).compactMap { year in
      Day(year: year, month: 1, day: 1).map { (max($0, from).number, String(year)) }
    }
  }

  private func quarters(_ from: Day, _ to: Day) -> [(day: Int, word: String)] {
    (from.year...max(to.year, from.year)).prefix(60).flatMap { year in
      (2...4).compactMap { quarter in
        Day(year: year, month: 3 * quarter - 2, day: 1).flatMap {
          $0 > from && $0 <= to ? ($0.number, "Q\(quarter)") : nil
        }
      }
    }
  }

  var levels: Block? {
    let rows = roadmap.records(.perspective).map(Perspective.init)
      .filter { $0.baseline != nil || $0.target != nil || !$0.measurements.isEmpty }
    guard !rows.isEmpty else {
      return roadmap.records(.perspective).isEmpty ? nil : .paragraph(Line(label(.noLevels)))
    }
    return .levels(chart(of: rows))
  }

  func chart(of rows: [Perspective]) -> LevelChart {
    LevelChart(
      caption: label(.levels), head: label(.perspectives),
      columns: [label(.baseline), label(.now), label(.target), label(.gap)],
      scale: roadmap.levels,
      rows: rows.map { row in
        let now = row.level(on: today)
        return LevelChart.Row(
          title: title(row.record), baseline: row.baseline?.double, now: now?.double,
          target: row.target?.double,
          words: [row.baseline, now, row.target, gap(row)].map { $0.map(phrases.level) ?? "–" })
      })
  }

  /// How far a perspective is from its target; below zero when it is past it.
  func gap(_ perspective: Perspective) -> Decimal? {
    guard let target = perspective.target, let now = perspective.level(on: today) else {
      return nil
    }
    return target - now
  }
}
