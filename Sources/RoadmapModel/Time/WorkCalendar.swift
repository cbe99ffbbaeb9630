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
    var count = 0
    var number = start.number + 1
    while number <= end.number {
      if isWorkday(Day(number: number)) { count += 1 }
      number += 1
    }
    return count
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

  /// Whether a day is a public holiday.
  package static func isHoliday(_ day: Day) -> Bool {
    let (year, month, date) = day.parts
    switch (month, date) {
    case (1, 1), (1, 6), (5, 1), (12, 6), (12, 25), (12, 26): return true
    case (6, 20...26) where day.weekday == 6: return true  // juhannuspäivä
    case (10, 31) where day.weekday == 6, (11, 1...6) where day.weekday == 6:
      return true  // pyhäinpäivä
    case (3...6, _):
      guard let easter = easter(year) else { return false }
      // Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday.
      return [-2, 0, 1, 39, 49].contains(day.days(since: easter))
    default: return false
    }
  }

  /// Whether a day is Midsummer Eve or Christmas Eve.
  package static func isFreeEve(_ day: Day) -> Bool {
    let (_, month, date) = day.parts
    return (month, date) == (12, 24)
      || month == 6 && (19...25).contains(date) && day.weekday == 5
  }
}
