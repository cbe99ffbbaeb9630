internal import RoadmapLint
internal import RoadmapModel
internal import RoadmapSlippage
internal import RoadmapStanding

/// The pictures of a change log: how the actions stand, and how far they slipped in all.
extension ChangelogReport {
  private var phrases: any ChangelogPhrases { language.phrases }
  private var words: any ShowPhrases & SlippagePhrases { language.phrases }

  /// How many slips are drawn at most; the rest is counted.
  private static let rowLimit = 60

  /// The actions by how they stand: those with a schedule to keep by that, each once.
  var strip: [Block] {
    let parts = standing.classes.map { StatusStrip.Part($0.class.sign, word($0.class), $0.count) }
    guard !parts.isEmpty else { return [] }
    let strip = Block.strip(
      StatusStrip(
        caption: show.label(.standing), heads: [show.label(.status), show.label(.actions)],
        parts: parts))
    // Nobody at the meeting has the documentation.
    let limits = settings.limits
    let meaning = phrases.meaning(
      movedFar: limits.slipDecision, atRisk: limits.slipInformation, legal: limits.legalWarningDays)
    let isAllWell = standing.schedules.allSatisfy { $0.state == .onSchedule }
    return [strip] + (isAllWell ? [] : [.paragraph(Line(meaning, .dim))])
  }

  private func word(_ place: ScheduleClass) -> String {
    switch place {
    case .schedule(let state): phrases.label(state)
    case .continuous: show.label(.goesOn)
    case .work(let state): show.word(state)
    }
  }

  /// The actions that stand elsewhere than in their first plan, the furthest first.
  var slipped: [(action: Action, course: RecordSlippage)] {
    show.actions.compactMap { action in
      standing.course(of: action).flatMap { course in
        (course.end.sinceFirst.days ?? 0) == 0 ? nil : (action, course)
      }
    }.sorted { one, other in
      let days = (
        abs(one.course.end.sinceFirst.days ?? 0), abs(other.course.end.sinceFirst.days ?? 0)
      )
      return days.0 == days.1 ? one.action.record.key < other.action.record.key : days.0 > days.1
    }
  }

  /// The same as bars, with what of it came since the older version.
  var slipBlocks: [Block] {
    let slipped = slipped
    guard !slipped.isEmpty else { return [] }
    let rows = slipped.prefix(Self.rowLimit).map { action, course in
      let end = course.end
      let first = end.first.map { words.period($0.date) } ?? "–"
      let done = course.completed.map { show.label(.done) + " " + words.day($0) }
      let now = done ?? end.now.map(words.period) ?? "–"
      let new = slip(end.sincePrevious).map { Line(phrases.label(.ofWhichNew) + ": ") + $0 }
      return SlipChart.Row(
        title: named(action), days: end.sinceFirst.days,
        change: Line("\(first) → \(now), ") + (slip(end.sinceFirst) ?? ""),
        notes: [new].compactMap { $0 })
    }
    let rest = slipped.count - rows.count
    let chart = SlipChart(
      heads: [show.label(.record), show.label(.end), phrases.label(.background)],
      ends: [phrases.label(.earlier), phrases.label(.later)], rows: Array(rows))
    return [
      .heading(1, Line(phrases.label(.slipFirst) + " (\(slipped.count))")), .slips(chart),
    ] + (rest > 0 ? [.paragraph(Line(words.more(rest), .dim))] : [])
  }

  private func slip(_ slip: Slip) -> Line? {
    slip.days.map { days in
      Line(
        slip.workdays.map { words.slip(days, workdays: $0) } ?? words.slip(days),
        days > 0 ? .warning : days < 0 ? .good : .plain)
    }
  }
}

extension ScheduleClass {
  /// Its shape in charts.
  fileprivate var sign: ChartState {
    switch self {
    case .schedule(.onSchedule): .open
    case .schedule(.atRisk): .atRisk
    case .schedule(.movedFar): .movedFar
    case .schedule(.red): .red
    case .schedule(.late): .late
    case .continuous: .planned
    case .work(let state): state.sign
    }
  }
}
