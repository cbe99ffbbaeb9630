import RoadmapModel

@testable import RoadmapSlippage

/// Schedules put together by hand, without a history behind them.
enum HandMade {
  static func day(_ iso: String) throws -> Day {
    guard let day = Day(iso: iso) else { throw Unreadable(text: iso) }
    return day
  }

  static func period(_ iso: String) throws -> Period {
    guard let period = Period(iso: iso) else { throw Unreadable(text: iso) }
    return period
  }

  struct Unreadable: Error { let text: String }

  /// A date that stood from some days on; an empty one means that none was given.
  static func course(
    _ stood: [(String, String)], actual: Day? = nil, baseline: String? = nil
  ) throws -> DateCourse {
    let states = try stood.map { (from: try day($0.0), date: Period(iso: $0.1)) }
    func fixed(_ period: Period, _ landed: Day) -> FixedDate {
      FixedDate(date: period, commit: nil, landed: landed)
    }
    let first = states.first { $0.date != nil }.flatMap { state in
      state.date.map { fixed($0, state.from) }
    }
    let now = states.last?.date
    let end = actual ?? now?.last
    let days = first.flatMap { first in end.map { $0.days(since: first.date.last) } }
    let moves = zip(states, states.dropFirst()).map { before, after in
      Move(
        version: 0, landing: version(after.from), from: before.date, to: after.date, kind: .slipped,
        slip: .none, isCoarser: false,
        isCorrection: false, isFrozen: false, isRetroactive: false, isPreliminary: false,
        crossesGap: false, noticeDays: nil, reason: nil, introducedBy: nil)
    }
    return DateCourse(
      now: now, first: first,
      baseline: try baseline.map { fixed(try period($0), try day("2025-01-01")) }, previous: nil,
      sinceFirst: Slip(days: days, workdays: nil), sinceBaseline: .none, sincePrevious: .none,
      moves: moves,
      stood: states.map { StoodDate(from: $0.from, date: $0.date, counts: true) })
  }

  static func record(
    _ id: String, title: String = "", status: String = "in-progress", done: String? = nil,
    baseline: String? = nil, milestones: [MilestoneCourse] = [], _ stood: [(String, String)]
  ) throws -> RecordSlippage {
    let completed = try done.map { try day($0) }
    let end = try course(stood, actual: completed, baseline: baseline)
    let key = RecordKey(.action, id)
    return RecordSlippage(
      key: key,
      facts: RecordFacts(
        key: key, title: [LanguageText("", title)], status: done == nil ? status : "done",
        end: end.now.map(PlannedDate.period) ?? .none, completed: completed),
      isPresent: true, ids: [id], end: end, start: try course([]), milestones: milestones,
      completed: completed, isCompletedInferred: false, lateDays: nil, isReviewDue: false,
      replans: Replans(end), inherited: nil)
  }

  static func milestone(
    _ id: String, _ title: String, reached: String? = nil, _ stood: [(String, String)]
  ) throws -> MilestoneCourse {
    let reached = try reached.map { try day($0) }
    return MilestoneCourse(
      id: id, title: [LanguageText("", title)], isPresent: true, reached: reached, lateDays: nil,
      course: try course(stood, actual: reached))
  }

  static func versions(_ days: [String]) throws -> [Version] {
    try days.map { iso in
      version(try day(iso))
    }
  }

  private static func version(_ day: Day) -> Version {
    Version(
      commit: nil, landed: day, author: Person(name: "", email: ""), decided: day, changes: [])
  }

  static func slippage(_ records: [RecordSlippage], today: String) throws -> Slippage {
    let none = Spread(of: [])
    let rate = Rate(due: 0, onTime: 0, retired: 0)
    let figures = Figures(
      records: 0, open: 0, done: 0, late: 0, slipped: 0, sinceFirst: none, sinceBaseline: none,
      sincePrevious: none,
      onTime: OnTime(first: rate, baseline: rate, promise: rate),
      phasesOnTime: OnTime(first: rate, baseline: rate, promise: rate))
    return Slippage(
      today: try day(today), versions: [], records: records, values: [],
      totals: Totals(
        figures: figures, moves: [], corrections: 0, retroactive: 0, replans: 0,
        replansWithoutReason: 0, daysLost: 0),
      groups: [], causes: [], suspectedRenames: [], previous: nil, baseline: nil)
  }
}
