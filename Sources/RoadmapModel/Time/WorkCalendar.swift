/// Which days are working days: a country's rule, or a list of holidays.
package struct WorkCalendar: Equatable, Sendable {
  /// The country whose holidays follow by rule; `FI` is known, others list their days.
  package let country: String
  /// Further days off.
  package let holidays: Set<Day>
  /// The days of the week that are worked: 1 is Monday, 7 is Sunday.
  package let workdays: Set<Int>
  /// Whether Midsummer Eve and Christmas Eve are days off (they are no public holidays by law,
  /// but act 150/1930 and every office treat them so).
  package let hasFreeEves: Bool

  package init(
    country: String = "FI", holidays: Set<Day> = [], workdays: Set<Int> = [1, 2, 3, 4, 5],
    hasFreeEves: Bool = true
  ) {
    self.country = country
    self.holidays = holidays
    self.workdays = workdays
    self.hasFreeEves = hasFreeEves
  }

  /// The Finnish calendar, Monday to Friday, both eves free.
  package static let finland = WorkCalendar()

  /// Whether a day is worked.
  package func isWorkday(_ day: Day) -> Bool {
    guard workdays.contains(day.weekday), !holidays.contains(day) else { return false }
    guard country == "FI" else { return true }
    if Finland.isHoliday(day) { return false }
    return !(hasFreeEves && Finland.isFreeEve(day))
  }

  /// Working days from one day to another: those after `start` up to and with `end`; negative
  /// when `end` is earlier.
  package func workdays(from start: Day, to end: Day) -> Int {
    if end < start { return -workdays(from: end, to: start) }
    guard start < end else { return 0 }
    // Whole weeks by counting, what is left over and the free days by looking at each.
    let weeks = end.days(since: start) / 7
    var count = weeks * workdays.count
    var day = start.adding(days: weeks * 7)
    while day < end {
      day = day.adding(days: 1)
      if workdays.contains(day.weekday) { count += 1 }
    }
    for free in freeDays(after: start, through: end) where workdays.contains(free.weekday) {
      count -= 1
    }
    return count
  }

  /// The days between two that are free for another reason than their place in the week.
  private func freeDays(after start: Day, through end: Day) -> Set<Day> {
    var days = holidays.filter { start < $0 && $0 <= end }
    guard country == "FI" else { return days }
    for year in start.year...end.year {
      for day in Finland.holidays(in: year) + (hasFreeEves ? Finland.freeEves(in: year) : [])
      where start < day && day <= end {
        days.insert(day)
      }
    }
    return days
  }

  /// The first working day on or after a day, within a year.
  package func nextWorkday(from day: Day) -> Day {
    (0..<366).lazy.map { day.adding(days: $0) }.first(where: isWorkday) ?? day
  }
}

/// The public holidays of Finland by rule, for any year: the days that
/// the Finnish almanac lists.
package enum Finland {
  /// Easter Sunday of a year by the anonymous Gregorian computus (Meeus, Jones, Butcher).
  package static func easter(_ year: Int) -> Day? {
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (8 * b + 13) / 25
    let h = (19 * a + b - d - g + 15) % 30
    let (i, k) = (c / 4, c % 4)
    let l = (32 + 2 * e + 2 * i - h - k) % 7
    let m = (a + 11 * h + 19 * l) / 433
    let month = (h + l - 7 * m + 90) / 25
    let day = (h + l - 7 * m + 33 * month + 19) % 32
    return Day(year: year, month: month, day: day)
  }

  /// The public holidays of a year.
  package static func holidays(in year: Int) -> [Day] {
    let fixed = [(1, 1), (1, 6), (5, 1), (12, 6), (12, 25), (12, 26)]
    var days = fixed.compactMap { Day(year: year, month: $0, day: $1) }
    // Juhannuspäivä and pyhäinpäivä are the Saturdays of these weeks.
    days += [saturday(from: Day(year: year, month: 6, day: 20))].compactMap(\.self)
    days += [saturday(from: Day(year: year, month: 10, day: 31))].compactMap(\.self)
    if let easter = easter(year) {
      // Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday.
      days += [-2, 0, 1, 39, 49].map { easter.adding(days: $0) }
    }
    return days
  }

  /// Midsummer Eve and Christmas Eve of a year.
  package static func freeEves(in year: Int) -> [Day] {
    let midsummer = saturday(from: Day(year: year, month: 6, day: 20))?.adding(days: -1)
    return [midsummer, Day(year: year, month: 12, day: 24)].compactMap(\.self)
  }

  /// The first Saturday on or after a day.
  private static func saturday(from day: Day?) -> Day? {
    day.map { $0.adding(days: (13 - $0.weekday) % 7) }
  }

  /// Whether a day is a public holiday.
  package static func isHoliday(_ day: Day) -> Bool { holidays(in: day.year).contains(day) }

  /// Whether a day is Midsummer Eve or Christmas Eve.
  package static func isFreeEve(_ day: Day) -> Bool { freeEves(in: day.year).contains(day) }
}
