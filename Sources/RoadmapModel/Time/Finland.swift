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

  /// Lends the public holidays of a year, each once and in no order.
  static func forEachHoliday(of year: Int, _ body: (Day) -> Void) {
    guard let newYear = Day(year: year, month: 1, day: 1) else { return }
    let march = newYear.adding(days: Day.isLeap(year) ? 60 : 59)
    // Epiphany, the First of May, Independence Day, Christmas and the day after: counted from
    // 1 January or 1 March.
    body(newYear)
    body(newYear.adding(days: 5))
    for days in [61, 280, 299, 300] { body(march.adding(days: days)) }
    // Juhannuspäivä is the Saturday from 20 June on, pyhäinpäivä that from 31 October on.
    body(saturday(from: march.adding(days: 111)))
    body(saturday(from: march.adding(days: 244)))
    guard let easter = easter(year) else { return }
    // Good Friday, Easter Sunday and Monday, Ascension Day, Whit Sunday.
    for days in [-2, 0, 1, 39, 49] {
      let day = easter.adding(days: days)
      // Ascension Day can be the First of May.
      if days != 39 || day != march.adding(days: 61) { body(day) }
    }
  }

  /// Lends Midsummer Eve and Christmas Eve of a year.
  static func forEachFreeEve(of year: Int, _ body: (Day) -> Void) {
    guard let march = Day(year: year, month: 3, day: 1) else { return }
    body(saturday(from: march.adding(days: 111)).adding(days: -1))
    body(march.adding(days: 298))
  }

  /// The days off of the years that plans are made for, found once: they are counted for every
  /// move of every plan.
  static let free = FreeDays(hasEves: false)
  static let freeWithEves = FreeDays(hasEves: true)

  /// The days off of all years that can be written, found when the first such day is looked at.
  static let allFree = AllFreeDays(hasEves: false)
  static let allFreeWithEves = AllFreeDays(hasEves: true)

  /// The first Saturday on or after a day.
  private static func saturday(from day: Day) -> Day {
    day.adding(days: (13 - day.weekday) % 7)
  }

  /// Whether a day is a public holiday.
  package static func isHoliday(_ day: Day) -> Bool {
    var isFound = false
    forEachHoliday(of: day.year) { if $0 == day { isFound = true } }
    return isFound
  }

  /// Whether a day is Midsummer Eve or Christmas Eve.
  package static func isFreeEve(_ day: Day) -> Bool {
    var isFound = false
    forEachFreeEve(of: day.year) { if $0 == day { isFound = true } }
    return isFound
  }
}

/// The days from Monday to Friday that are off in Finland from 1900 through 2199.
struct FreeDays {
  private let days: SortedDays
  private let first, last: Day?

  init(hasEves: Bool) {
    days = SortedDays(Finland.free(in: 1900...2199, hasEves: hasEves).filter { $0.weekday <= 5 })
    first = Day(year: 1900, month: 1, day: 1)
    last = Day(year: 2199, month: 12, day: 31)
  }

  /// How many come after one day and up to another; nil where the days lie further off.
  func count(after start: Day, through end: Day) -> Int? {
    guard let first, let last, start >= first, end <= last else { return nil }
    return days.count(after: start, through: end)
  }

  func contains(_ day: Day) -> Bool { days.contains(day) }
}

/// The days that are off in Finland in the years 1 to 9999, by the day of the week; beyond those
/// nobody can write a day, and none is off.
struct AllFreeDays {
  /// From Monday on.
  private let days: [SortedDays]

  init(hasEves: Bool) {
    let all = Dictionary(
      grouping: Finland.free(in: 1...9999, hasEves: hasEves), by: \.weekday)
    days = (1...7).map { SortedDays(all[$0] ?? []) }
  }

  /// How many come after one day and up to another, on days of the week that count.
  func count(after start: Day, through end: Day, where counts: (Int) -> Bool) -> Int {
    (1...7).reduce(0) { sum, weekday in
      counts(weekday) ? sum + days[weekday - 1].count(after: start, through: end) : sum
    }
  }

  func contains(_ day: Day) -> Bool { days[day.weekday - 1].contains(day) }
}

extension Finland {
  /// The days off of some years, each once.
  fileprivate static func free(in years: ClosedRange<Int>, hasEves: Bool) -> [Day] {
    var days: [Day] = []
    for year in years {
      forEachHoliday(of: year) { days.append($0) }
      if hasEves { forEachFreeEve(of: year) { days.append($0) } }
    }
    return days
  }
}

/// Days in order, to be counted between others.
private struct SortedDays {
  private let days: [Day]

  init(_ days: [Day]) { self.days = days.sorted() }

  /// How many come after one day and up to another.
  func count(after start: Day, through end: Day) -> Int { place(after: end) - place(after: start) }

  func contains(_ day: Day) -> Bool {
    let place = place(after: day)
    return place > 0 && days[place - 1] == day
  }

  /// The place of the first one after a day.
  private func place(after day: Day) -> Int {
    var (low, high) = (0, days.count)
    while low < high {
      let middle = (low + high) / 2
      if days[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
