internal import RoadmapLint
internal import RoadmapModel
internal import RoadmapSlippage

/// The pictures of a change log: how the actions stand, and how far they slipped in all.
extension ChangelogReport {
  private var phrases: any ChangelogPhrases { language.changelogPhrases }
  private var words: any Phrases & ShowPhrases & SlippagePhrases { language.diffPhrases }

  /// How many slips are drawn at most; the rest is counted.
  private static let rowLimit = 60

  /// The actions by how they stand: those with a schedule to keep by their light, each once.
  var strip: [Block] {
    let parts = standing.map { StatusStrip.Part($0.sign, word($0), $1) }
    guard !parts.isEmpty else { return [] }
    let strip = Block.strip(
      StatusStrip(
        caption: show.label(.standing), heads: [show.label(.status), show.label(.actions)],
        parts: parts))
    // Late is more here than past its end, and nobody at the meeting has the documentation.
    let limits = settings.limits
    let meaning = phrases.meaning(
      late: limits.slipDecision, atRisk: limits.slipInformation, legal: limits.legalWarningDays)
    let isAllWell = lights.allSatisfy { $0.light == .onTrack }
    return [strip] + (isAllWell ? [] : [.paragraph(Line(meaning, .dim))])
  }

  /// How an action counts in the strip.
  enum Place: Hashable {
    case light(Light)
    case continuous
    case standing(Standing)

    /// What JSON calls it.
    var key: String {
      switch self {
      case .light(let light): light.rawValue
      case .continuous: "continuous"
      case .standing(let standing): standing.rawValue
      }
    }

    var sign: ChartState {
      switch self {
      case .light(.onTrack): .open
      case .light(.atRisk): .atRisk
      case .light(.late): .late
      case .continuous: .planned
      case .standing(let standing): standing.sign
      }
    }

    /// In the order in which they are told.
    static let all: [Place] =
      [.standing(.done)] + Light.allCases.map(Place.light) + [
        .continuous, .standing(.paused), .standing(.proposed), .standing(.retired),
        .standing(.unknown),
      ]
  }

  /// How many actions count where; together they are all there are.
  var standing: [(place: Place, count: Int)] {
    let lights = Dictionary(
      lights.map { ($0.action.id, $0.light) }, uniquingKeysWith: { first, _ in first })
    let counts = Dictionary(
      show.actions.map { action -> (Place, Int) in
        if let light = lights[action.id] { return (.light(light), 1) }
        let standing = show.standing(of: action)
        switch standing {
        case .open, .planned, .late: return (.continuous, 1)
        default: return (.standing(standing), 1)
        }
      }, uniquingKeysWith: +)
    return Place.all.compactMap { place in counts[place].map { (place, $0) } }
  }

  private func word(_ place: Place) -> String {
    switch place {
    case .light(let light): phrases.label(light)
    case .continuous: show.label(.goesOn)
    case .standing(let standing): show.word(standing)
    }
  }

  /// The actions that stand elsewhere than in their first plan, the furthest first.
  var slipped: [(action: Action, course: RecordSlippage)] {
    let courses = Dictionary(
      slippage.records.lazy.filter(\.isPresent).map { ($0.key.path, $0) },
      uniquingKeysWith: { first, _ in first })
    return show.actions.compactMap { action in
      courses[action.record.path].flatMap { course in
        (course.end.sinceFirst.days ?? 0) == 0 ? nil : (action, course)
      }
    }.sorted { one, other in
      let days = (
        abs(one.course.end.sinceFirst.days ?? 0), abs(other.course.end.sinceFirst.days ?? 0)
      )
      return days.0 == days.1 ? one.action.id < other.action.id : days.0 > days.1
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
