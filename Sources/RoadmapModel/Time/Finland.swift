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
  /// In order.
  private let days: [Day]
  private let first, last: Day?

  init(hasEves: Bool) {
    var days: [Day] = []
    for year in 1900...2199 {
      Finland.forEachHoliday(of: year) { days.append($0) }
      if hasEves { Finland.forEachFreeEve(of: year) { days.append($0) } }
    }
    self.days = days.filter { $0.weekday <= 5 }.sorted()
    first = Day(year: 1900, month: 1, day: 1)
    last = Day(year: 2199, month: 12, day: 31)
  }

  /// How many come after one day and up to another; nothing where the days lie further off.
  func count(after start: Day, through end: Day) -> Int? {
    guard let first, let last, start >= first, end <= last else { return nil }
    return place(after: end) - place(after: start)
  }

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
