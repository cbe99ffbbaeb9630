package import RoadmapModel

extension MilestoneTrend {
  /// How many report days are wanted at most before months give way to quarters.
  private static let monthLimit = 24
  /// How many report days are wanted at most before quarters give way to years.
  private static let quarterLimit = 40

  /// The days to report on: those of the reviews, or where there are few, ends of months,
  /// quarters or years since the first version; today is always the last.
  package static func reportDays(reviews: [Day], versions: [Version], today: Day) -> [Day] {
    guard let first = versions.first?.landed, first < today else { return [today] }
    let reviewed = reviews.filter { $0 >= first && $0 <= today }.inOrderOnce
    // Two reviews make no trend.
    if reviewed.count >= 3 { return (reviewed + [today]).inOrderOnce }
    let quarters = ends(ofMonths: 3, from: first, to: today)
    if quarters.count > quarterLimit { return ends(ofMonths: 12, from: first, to: today) }
    let months = ends(ofMonths: 1, from: first, to: today)
    return months.count > monthLimit ? quarters : months
  }

  /// The last days of every so many months of the year between two days, and the second day.
  private static func ends(ofMonths length: Int, from first: Day, to today: Day) -> [Day] {
    var days: [Day] = []
    for year in first.year...today.year {
      for month in stride(from: length, through: 12, by: length) {
        let last = Day.count(inMonth: month, of: year)
        guard let day = Day(year: year, month: month, day: last), day >= first, day < today
        else { continue }
        days.append(day)
      }
    }
    return days + [today]
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
