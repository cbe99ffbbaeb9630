/// Which days are working days: a country's rule, or a list of holidays.
package struct WorkCalendar: Equatable, Sendable {
  /// The country whose holidays follow by rule; `FI` is known, others list their days.
  package let country: String
  /// Further days off.
  package let holidays: Set<Day>
  /// The days of the week that are worked: 1 is Monday, 7 is Sunday.
  package let workdays: Set<Int>
  /// The same, a bit each: it is asked of many days.
  private let week: UInt8
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
    week = Self.week(of: workdays)
    self.hasFreeEves = hasFreeEves
  }

  /// The Finnish calendar, Monday to Friday, both eves free.
  package static let finland = WorkCalendar()

  private static func week(of workdays: Set<Int>) -> UInt8 {
    workdays.reduce(0) { (1...7).contains($1) ? $0 | 1 << $1 : $0 }
  }

  /// Monday to Friday.
  private static let usualWeek = week(of: [1, 2, 3, 4, 5])

  /// Whether a day of the week is worked.
  private func works(on weekday: Int) -> Bool { week >> weekday & 1 == 1 }

  /// Whether a day is worked.
  package func isWorkday(_ day: Day) -> Bool {
    guard works(on: day.weekday), !holidays.contains(day) else { return false }
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
    var count = weeks * week.nonzeroBitCount
    var day = start.adding(days: weeks * 7)
    while day < end {
      day = day.adding(days: 1)
      if works(on: day.weekday) { count += 1 }
    }
    return count - freeWorkdays(after: start, through: end)
  }

  /// How many days between two would be worked by the week, and are free for another reason.
  private func freeWorkdays(after start: Day, through end: Day) -> Int {
    func isFree(_ day: Day) -> Bool { start < day && day <= end && works(on: day.weekday) }
    var count = holidays.count(where: isFree)
    guard country == "FI" else { return count }
    let known = hasFreeEves ? Finland.freeWithEves : Finland.free
    if week == Self.usualWeek, let counted = known.count(after: start, through: end) {
      // What is listed too is counted once.
      return counted + count - holidays.count { isFree($0) && known.contains($0) }
    }
    let (first, last) = (start.year, end.year)
    // Anybody may write the year 9999: far ends are counted, and only near ones looked at.
    guard last - first < 100 else {
      let all = hasFreeEves ? Finland.allFreeWithEves : Finland.allFree
      return count + all.count(after: start, through: end, where: works)
        - holidays.count { isFree($0) && all.contains($0) }
    }
    func add(_ day: Day) { if isFree(day), !holidays.contains(day) { count += 1 } }
    for year in first...last {
      Finland.forEachHoliday(of: year, add)
      if hasFreeEves { Finland.forEachFreeEve(of: year, add) }
    }
    return count
  }

  /// The first working day on or after a day, within a year.
  package func nextWorkday(from day: Day) -> Day {
    (0..<366).lazy.map { day.adding(days: $0) }.first(where: isWorkday) ?? day
  }
}
