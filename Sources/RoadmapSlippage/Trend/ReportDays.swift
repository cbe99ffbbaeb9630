package import RoadmapModel

extension MilestoneTrend {
  /// The days to report on: those of the reviews, or where there are few, ends of months since the
  /// first version; today is always the last.
  package static func reportDays(reviews: [Day], versions: [Version], today: Day) -> [Day] {
    guard let first = versions.first?.landed, first < today else { return [today] }
    let reviewed = reviews.filter { $0 >= first && $0 <= today }.inOrderOnce
    // Two reviews make no trend.
    if reviewed.count >= 3 { return (reviewed + [today]).inOrderOnce }
    return monthEnds(from: first, to: today)
  }

  /// The last days of the months between two days, and the second day.
  private static func monthEnds(from first: Day, to today: Day) -> [Day] {
    var days: [Day] = []
    for year in first.year...today.year {
      for month in 1...12 {
        let last = Day.count(inMonth: month, of: year)
        guard let day = Day(year: year, month: month, day: last), day >= first, day < today
        else { continue }
        days.append(day)
      }
    }
    return days + [today]
  }
}

extension MilestoneTrend {
  /// How many report days are drawn at most before months give way to quarters.
  private static let monthLimit = 24
  /// How many report days are drawn at most before quarters give way to years.
  private static let quarterLimit = 40

  /// The trend as it is drawn: of many months only the ends of quarters, or of years.
  package var drawn: MilestoneTrend {
    let isMonthly = reportDays.dropLast().allSatisfy {
      $0.adding(days: 1).month != $0.month
    }
    guard isMonthly, reportDays.count > Self.monthLimit else { return self }
    let quarters = kept(each: 3)
    return thinned(to: quarters.count > Self.quarterLimit ? kept(each: 12) : quarters)
  }

  /// The report days at the end of every so many months of the year, and the last one.
  private func kept(each months: Int) -> [Day] {
    reportDays.dropLast().filter { $0.month % months == 0 } + reportDays.suffix(1)
  }
}

extension [Day] {
  /// The days in order, none of them twice.
  var inOrderOnce: [Day] {
    var days: [Day] = []
    for day in sorted() where day != days.last { days.append(day) }
    return days
  }
}
