package import RoadmapModel

/// The milestone trend: what was planned for each end and milestone on each report day.
package struct MilestoneTrend: Sendable {
  /// What was planned for one end or milestone, as it stood on the report days.
  package struct Line: Sendable {
    package let record: RecordKey
    /// The id of a milestone of the record; none for the record's own end.
    package let milestone: String?
    package let title: [LanguageText]
    /// One per report day from the first on which it was known to the one that saw it reached.
    package let samples: [Sample]
    /// The last day of its date in the named baseline, and in the first plan that counts.
    package let baseline: Day?
    package let first: Day?
    /// The last day of the date that stands now.
    package let now: Day?
    /// When it was done or reached, where that is so by the last report day.
    package let reached: Day?
    /// Calendar days from the first plan to now, or to when it was reached; later is positive.
    package let slipDays: Int?
  }

  /// The state of a line on one report day.
  package struct Sample: Hashable, Sendable {
    package let reportDay: Day
    /// The last day of the date that stood; nil where none was given.
    package let planned: Day?
    /// Whether it was done or reached by that day; such a sample is the last of its line.
    package let isReached: Bool

    package init(reportDay: Day, planned: Day?, isReached: Bool) {
      self.reportDay = reportDay
      self.planned = planned
      self.isReached = isReached
    }
  }

  /// How many lines are drawn without a selection: more cannot be told apart.
  package static let lineLimit = 9

  /// In order, the last one the day on which the trend is read.
  package let reportDays: [Day]
  package let lines: [Line]
  /// The ends that were left out for the limit, with the days by which each slipped.
  private let further: [Int?]
  /// How many lines more there would be without the limit.
  package var leftOut: Int { further.count }

  /// The trend of a schedule on report days.
  ///
  /// - Parameter selection: records whose ends and milestones are wanted, in that order; without
  ///   one, the ends that moved or are still open, those that slipped most first.
  package init(slippage: Slippage, selection: [RecordKey]? = nil, reportDays: [Day]) {
    let days = reportDays.inOrderOnce
    self.reportDays = days
    guard let selection else {
      let found = Self.ranked(slippage.records).compactMap { Line(endOf: $0, on: days) }
        // What was over before the first report has no trend to show.
        .filter { line in line.reached.map { $0 >= days.first ?? $0 } ?? true }
      lines = Array(found.prefix(Self.lineLimit))
      further = found.dropFirst(Self.lineLimit).map(\.slipDays)
      return
    }
    let records = Dictionary(slippage.records.map { ($0.key, $0) }) { first, _ in first }
    var seen: Set<RecordKey> = []
    lines = selection.filter { seen.insert($0).inserted }.compactMap { records[$0] }.flatMap {
      record in
      ([Line(endOf: record, on: days)]
        + record.milestones.map { Line($0, of: record, on: days) }).compactMap { $0 }
    }
    further = []
  }

  private init(reportDays: [Day], lines: [Line], further: [Int?]) {
    self.reportDays = reportDays
    self.lines = lines
    self.further = further
  }

  /// The same on some of its report days, the last one among them.
  func thinned(to days: [Day]) -> MilestoneTrend {
    let kept = Set(days)
    return MilestoneTrend(
      reportDays: days, lines: lines.map { $0.thinned(to: days, kept) }, further: further)
  }

  /// The same with those lines alone that stand elsewhere than in the first plan.
  package var moved: MilestoneTrend {
    MilestoneTrend(
      reportDays: reportDays, lines: lines.filter { ($0.slipDays ?? 0) != 0 },
      further: further.filter { ($0 ?? 0) != 0 })
  }

  /// The records worth showing to somebody who named none, those that slipped most first.
  private static func ranked(_ records: [RecordSlippage]) -> [RecordSlippage] {
    records.enumerated().filter { _, record in
      record.isPresent && !record.facts.isRetired
        && (record.facts.isOpen || record.end.moves.contains(where: \.counts))
    }.sorted { one, other in
      let (a, b) = (one.element.end.sinceFirst.days, other.element.end.sinceFirst.days)
      // Without a first plan nothing can have slipped: such records come last.
      return a == b ? one.offset < other.offset : (a ?? .min) > (b ?? .min)
    }.map(\.element)
  }
}

extension MilestoneTrend.Line {
  /// The line on some of its report days; what was reached between two is seen on the later one.
  fileprivate func thinned(to days: [Day], _ kept: Set<Day>) -> MilestoneTrend.Line {
    var samples = self.samples.filter { kept.contains($0.reportDay) }
    if let last = self.samples.last, last.isReached, !kept.contains(last.reportDay),
      let seen = days.first(where: { $0 > last.reportDay })
    {
      samples.append(
        MilestoneTrend.Sample(reportDay: seen, planned: last.planned, isReached: true))
    }
    return MilestoneTrend.Line(
      record: record, milestone: milestone, title: title, samples: samples, baseline: baseline,
      first: first, now: now, reached: reached, slipDays: slipDays)
  }

  /// The line of a record's own end; nil where it had no date on any report day.
  fileprivate init?(endOf record: RecordSlippage, on days: [Day]) {
    self.init(
      record: record.key, milestone: nil, title: record.facts.title, course: record.end,
      reached: record.completed, days: days)
  }

  /// The line of a milestone; nil where it had no date on any report day.
  fileprivate init?(_ milestone: MilestoneCourse, of record: RecordSlippage, on days: [Day]) {
    self.init(
      record: record.key, milestone: milestone.id, title: milestone.title,
      course: milestone.course, reached: milestone.reached, days: days)
  }

  private init?(
    record: RecordKey, milestone: String?, title: [LanguageText], course: DateCourse,
    reached: Day?, days: [Day]
  ) {
    let samples = course.samples(on: days, reached: reached)
    guard samples.contains(where: { $0.planned != nil }) else { return nil }
    self.init(
      record: record, milestone: milestone, title: title, samples: samples,
      baseline: course.baseline?.date.last, first: course.first?.date.last,
      now: course.now?.last, reached: samples.last?.isReached == true ? reached : nil,
      slipDays: course.sinceFirst.days)
  }
}

extension DateCourse {
  /// The date's states as of days in order, up to the day that saw it reached.
  fileprivate func samples(on days: [Day], reached: Day?) -> [MilestoneTrend.Sample] {
    var samples: [MilestoneTrend.Sample] = []
    var next = 0
    for day in days {
      while next < stood.count, stood[next].from <= day { next += 1 }
      // Before the first state there was nothing to report.
      guard next > 0 else { continue }
      let isReached = reached.map { $0 <= day } ?? false
      samples.append(
        MilestoneTrend.Sample(
          reportDay: day, planned: stood[next - 1].date?.last, isReached: isReached))
      if isReached { break }
    }
    return samples
  }
}
