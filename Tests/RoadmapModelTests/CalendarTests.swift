import RoadmapModel
import Testing

/// The Finnish calendar against its published dates.
@Suite struct CalendarTests {
  /// Good Friday, Easter, Easter Monday, Ascension Day, Whit Sunday, Midsummer Eve, Midsummer Day
  /// and All Saints' Day.
  static let movable: [(Int, [String])] = [
    (2025, ["04-18", "04-20", "04-21", "05-29", "06-08", "06-20", "06-21", "11-01"]),
    (2026, ["04-03", "04-05", "04-06", "05-14", "05-24", "06-19", "06-20", "10-31"]),
    (2027, ["03-26", "03-28", "03-29", "05-06", "05-16", "06-25", "06-26", "11-06"]),
    (2028, ["04-14", "04-16", "04-17", "05-25", "06-04", "06-23", "06-24", "11-04"]),
    (2029, ["03-30", "04-01", "04-02", "05-10", "05-20", "06-22", "06-23", "11-03"]),
    (2030, ["04-19", "04-21", "04-22", "05-30", "06-09", "06-21", "06-22", "11-02"]),
    (2031, ["04-11", "04-13", "04-14", "05-22", "06-01", "06-20", "06-21", "11-01"]),
    (2032, ["03-26", "03-28", "03-29", "05-06", "05-16", "06-25", "06-26", "11-06"]),
  ]
  static let fixed = ["01-01", "01-06", "05-01", "12-06", "12-25", "12-26"]

  private static func days(of year: Int) -> [Day] {
    guard let first = Day(year: year, month: 1, day: 1) else { return [] }
    return (0..<(Day.isLeap(year) ? 366 : 365)).map { first.adding(days: $0) }
  }

  @Test("The holidays of a year are exactly those of the almanac", arguments: movable)
  func holidays(_ year: Int, _ movable: [String]) {
    let eve = movable[5]
    let wanted = Set((Self.fixed + movable.filter { $0 != eve }).map { "\(year)-\($0)" })
    let found = Self.days(of: year).filter(Finland.isHoliday).map(\.description)
    #expect(Set(found) == wanted)
    let eves = Self.days(of: year).filter(Finland.isFreeEve).map(\.description)
    #expect(eves == ["\(year)-\(eve)", "\(year)-12-24"])
    #expect(Finland.easter(year)?.description == "\(year)-\(movable[1])")
  }

  /// Monday to Friday, counted by hand from the almanac: weekdays less holidays and eves on them.
  @Test(
    "A year has so many working days",
    arguments: [(2025, 251), (2026, 252), (2027, 253), (2028, 251)])
  func workdays(_ year: Int, _ count: Int) throws {
    let calendar = WorkCalendar.finland
    #expect(Self.days(of: year).count(where: calendar.isWorkday) == count)
    let before = try #require(Day(year: year - 1, month: 12, day: 31))
    let last = try #require(Day(year: year, month: 12, day: 31))
    #expect(calendar.workdays(from: before, to: last) == count)
    #expect(calendar.workdays(from: last, to: before) == -count)
  }

  @Test("Working days between two days count those after the first, up to the last")
  func between() throws {
    func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }
    let calendar = WorkCalendar.finland
    // Maundy Thursday to the Tuesday after Easter.
    #expect(calendar.workdays(from: try day("2026-04-02"), to: try day("2026-04-07")) == 1)
    #expect(calendar.workdays(from: try day("2026-04-02"), to: try day("2026-04-02")) == 0)
    #expect(calendar.nextWorkday(from: try day("2026-04-03")).description == "2026-04-07")
    #expect(calendar.nextWorkday(from: try day("2026-12-24")).description == "2026-12-28")
    #expect(calendar.nextWorkday(from: try day("2026-11-16")).description == "2026-11-16")
  }

  @Test("Counting by weeks gives what looking at each day gives")
  func counting() throws {
    let bases = try ["1899-06-01", "2024-11-20", "2198-11-01"].map { try #require(Day(iso: $0)) }
    let christmas = try #require(Day(iso: "2025-12-25"))
    let extra = try #require(Day(iso: "2026-02-03"))
    for calendar in [
      WorkCalendar.finland, WorkCalendar(holidays: [extra], hasFreeEves: false),
      WorkCalendar(holidays: [extra, christmas]),
      WorkCalendar(country: "SE", holidays: [extra], workdays: [2, 6, 7]),
      WorkCalendar(holidays: [extra], workdays: []),
    ] {
      for (base, start) in bases.flatMap({ base in
        stride(from: 0, to: 500, by: 83).map { (base, $0) }
      }) {
        let first = base.adding(days: start)
        for length in stride(from: 0, to: 900, by: 53) {
          let last = first.adding(days: length)
          let looked = (0..<length).count { calendar.isWorkday(first.adding(days: $0 + 1)) }
          #expect(calendar.workdays(from: first, to: last) == looked)
        }
      }
    }
  }

  @Test("Ends far away are counted as the sum of their parts")
  func farEnds() throws {
    let ends = try ["0001-01-01", "1895-03-01", "2026-06-30", "2205-05-01", "9999-12-31"].map {
      try #require(Day(iso: $0))
    }
    let extra = try #require(Day(iso: "2026-02-03"))
    for calendar in [
      WorkCalendar.finland, WorkCalendar(holidays: [extra], hasFreeEves: false),
      WorkCalendar(holidays: [extra], workdays: [1, 3, 6]),
      WorkCalendar(country: "SE", holidays: [extra]),
    ] {
      for (index, first) in ends.enumerated() {
        for last in ends[index...] {
          var sum = 0
          var day = first
          // Parts of some years each are counted year by year.
          while day < last {
            let next = min(day.adding(days: 20_000), last)
            sum += calendar.workdays(from: day, to: next)
            day = next
          }
          #expect(calendar.workdays(from: first, to: last) == sum)
        }
      }
    }
  }

  @Test("Further days off, other weeks, other countries and working eves")
  func other() throws {
    let day = try #require(Day(iso: "2026-12-24"))
    #expect(WorkCalendar(hasFreeEves: false).isWorkday(day))
    #expect(!WorkCalendar(holidays: [day], hasFreeEves: false).isWorkday(day))
    #expect(!WorkCalendar(country: "SE", holidays: [day]).isWorkday(day))
    #expect(WorkCalendar(country: "SE").isWorkday(try #require(Day(iso: "2026-12-25"))))
    #expect(WorkCalendar(country: "SE", workdays: [6]).nextWorkday(from: day).weekday == 6)
    #expect(WorkCalendar(workdays: []).nextWorkday(from: day) == day)
  }
}
