internal import RoadmapModel
internal import RoadmapSlippage
internal import RoadmapStanding

/// The overview's pictures: the actions on a timeline, the perspectives on their scale.
extension ShowReport {
  /// How many bars a timeline shows at most; the rest is counted.
  private static let rowLimit = 60

  var timeline: Block? {
    let dated = inGoalOrder.filter { !$0.isContinuous && ($0.start != nil || $0.end != nil) }
    guard !dated.isEmpty else { return actions.isEmpty ? nil : .paragraph(Line(label(.noDates))) }
    let period = roadmap.single(.roadmap)?[.period]
    let span = [period?[.start]?.period?.first, period?[.end]?.period?.last].compactMap { $0 }
    return .timeline(chart(of: dated, caption: label(.timeline), span: span))
  }

  /// Work on a timeline.
  ///
  /// - Parameters:
  ///   - span: days that it reaches to in any case.
  ///   - baselines: the end to measure against, of those that have one.
  ///   - baselineWord: what such an end is called.
  func chart(
    of works: [Action], caption: String, span: [Day] = [],
    baselines: [RecordKey: Period] = [:], baselineWord: String = ""
  ) -> TimelineChart {
    let shown = Array(works.prefix(Self.rowLimit))
    let rest = works.count - shown.count
    func baseline(_ work: Action) -> Period? {
      baselines[work.key].flatMap { $0 == work.end ? nil : $0 }
    }
    let ends = works.compactMap { $0.end?.last ?? $0.start?.last }
    let all =
      span + works.compactMap { $0.start?.first ?? $0.end?.first } + ends
      + shown.compactMap { baseline($0)?.last }
    let (from, to) = (all.min() ?? today, all.max() ?? today)
    return TimelineChart(
      caption: caption + (rest > 0 ? " – " + phrases.more(rest) : ""),
      days: from.number...max(to.number, from.number + 1), today: today.number,
      ticks: ticks(from, to), quarters: quarters(from, to),
      heads: [label(.title), label(.schedule)],
      rows: shown.map { work in
        let before = baseline(work)
        let was = before.map { ", \(baselineWord) \(phrases.period($0))" } ?? ""
        return TimelineChart.Row(
          title: "\(work.id) \(title(work.record))", first: work.start?.first.number,
          last: work.end?.last.number, baseline: before?.last.number, state: state(work),
          words: "\(schedule(work)), \(status(work).text)\(was)")
      },
      legend: [
        (.done, label(.done)), (.open, phrases.status(.inProgress)), (.planned, label(.planned)),
        (.late, label(.isLate)), (.paused, label(.paused)), (.retired, label(.retired)),
        (.proposed, phrases.status(.proposed)),
      ].filter { entry in shown.contains { state($0) == entry.0 } },
      todayWord: "\(label(.today)) \(phrases.day(today))", endWord: label(.endOnly),
      baselineWord: baselineWord)
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

  /// The actions by how they stand, as one bar.
  var strip: Block? {
    let states = standing.states
    guard !states.isEmpty else { return nil }
    return .strip(
      StatusStrip(
        caption: label(.standing), heads: [label(.status), label(.actions)],
        parts: WorkState.allCases.map { state in
          StatusStrip.Part(state.sign, word(state), states[state] ?? 0)
        }))
  }

  func word(_ state: WorkState) -> String {
    switch state {
    case .done: label(.done)
    case .open: phrases.status(.inProgress)
    case .planned: label(.planned)
    case .late: label(.isLate)
    case .paused: phrases.status(.paused)
    case .proposed: phrases.status(.proposed)
    case .retired: label(.retired)
    case .unknown: label(.withoutStatus)
    }
  }

  private func state(_ work: Action) -> ChartState { standing.state(of: work).sign }

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
    // Where nothing was measured since the baseline, there is no present level to tell.
    let isMeasured = rows.contains { $0.measured(on: today) != nil }
    return LevelChart(
      caption: label(.levels), head: label(.perspectives),
      columns: [label(.baseline)] + (isMeasured ? [label(.now)] : [])
        + [label(.target), label(.gap)],
      scale: roadmap.levels,
      rows: rows.map { row in
        let now = row.measured(on: today)
        let levels = [row.baseline] + (isMeasured ? [now] : []) + [row.target, gap(row)]
        return LevelChart.Row(
          title: title(row.record), baseline: row.baseline?.double, now: now?.double,
          target: row.target?.double, words: levels.map { $0.map(phrases.level) ?? "–" })
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

extension WorkState {
  /// Its shape in charts.
  var sign: ChartState {
    switch self {
    case .done: .done
    case .open: .open
    case .planned, .unknown: .planned
    case .late: .late
    case .paused: .paused
    case .proposed: .proposed
    case .retired: .retired
    }
  }
}
