internal import RoadmapModel
internal import RoadmapSlippage
internal import RoadmapStanding

/// The pictures of a follow-up over time.
extension SummaryReport {
  /// What is late, has moved, or starts or ends in the next 90 days, on a timeline.
  var timelineBlocks: [Block] {
    let told =
      Set(standing.late.map(\.work.key)).union(standing.moved.map(\.work.key))
      .union(standing.ahead.compactMap(\.boundWork).map(\.key))
    let works = works.filter { told.contains($0.key) && ($0.start ?? $0.end) != nil }
    guard !works.isEmpty else { return [] }
    let isAgainstBaseline = past?.slippage.baseline != nil
    let baselines = works.compactMap { work -> (RecordKey, Period)? in
      let end = standing.course(of: work)?.end
      let fixed = isAgainstBaseline ? end?.baseline : end?.first
      return fixed.map { (work.key, $0.date) }
    }
    let chart = show.chart(
      of: works, caption: label(.toldOnTimeline), span: [today],
      baselines: Dictionary(baselines, uniquingKeysWith: { first, _ in first }),
      baselineWord: label(isAgainstBaseline ? .inBaseline : .inFirstPlan))
    return [.heading(1, Line(show.label(.timeline))), .timeline(chart)]
  }

  /// How the plans for the ends that moved did so from report to report; two make no trend.
  var trendBlocks: [Block] {
    guard let trend = past?.trend?.moved, trend.reportDays.count > 2, !trend.lines.isEmpty else {
      return []
    }
    return [
      .heading(1, Line(label(.trend))),
      trend.block(in: language, of: past?.roadmapLanguages ?? []),
    ]
  }
}

extension ComingDate {
  /// The action or phase that starts or ends then.
  fileprivate var boundWork: Action? {
    switch kind {
    case .start, .end: work
    default: nil
    }
  }
}
