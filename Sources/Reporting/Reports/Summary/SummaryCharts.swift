internal import RoadmapModel
internal import RoadmapSlippage

/// The pictures of a follow-up over time.
extension SummaryReport {
  /// What is late, has moved, or starts or ends in the next 90 days, on a timeline.
  var timelineBlocks: [Block] {
    let told =
      Set(late.map(\.work.record.path)).union(moved.map(\.work.record.path))
      .union(ahead.filter { $0.kind == .start || $0.kind == .end }.map(\.record.path))
    let works = works.filter { told.contains($0.record.path) && ($0.start ?? $0.end) != nil }
    guard !works.isEmpty else { return [] }
    let isAgainstBaseline = past?.slippage.baseline != nil
    let baselines = works.compactMap { work -> (String, Period)? in
      let end = course(of: work)?.end
      let fixed = isAgainstBaseline ? end?.baseline : end?.first
      return fixed.map { (work.record.path, $0.date) }
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
