import Diagnostics
import RoadmapModel
import Testing

/// Periods: the forms of the format, the wrong ones, and the calendar under them.
@Suite struct PeriodTests {
  static let table: [(String, String, String, String)] = [
    // written, in ISO form, first day, last day
    ("2026", "2026", "2026-01-01", "2026-12-31"),
    ("2026-H1", "2026-H1", "2026-01-01", "2026-06-30"),
    ("H1/2026", "2026-H1", "2026-01-01", "2026-06-30"),
    ("2026-H2", "2026-H2", "2026-07-01", "2026-12-31"),
    ("2026-T2", "2026-T2", "2026-05-01", "2026-08-31"),
    ("T2/2026", "2026-T2", "2026-05-01", "2026-08-31"),
    ("2026-T1", "2026-T1", "2026-01-01", "2026-04-30"),
    ("2026-T3", "2026-T3", "2026-09-01", "2026-12-31"),
    ("2026-Q2", "2026-Q2", "2026-04-01", "2026-06-30"),
    ("Q2/2026", "2026-Q2", "2026-04-01", "2026-06-30"),
    ("2026-04", "2026-04", "2026-04-01", "2026-04-30"),
    ("4/2026", "2026-04", "2026-04-01", "2026-04-30"),
    ("04/2026", "2026-04", "2026-04-01", "2026-04-30"),
    ("12/2026", "2026-12", "2026-12-01", "2026-12-31"),
    ("2028-02", "2028-02", "2028-02-01", "2028-02-29"),
    ("2026-W14", "2026-W14", "2026-03-30", "2026-04-05"),
    ("2026-W01", "2026-W01", "2025-12-29", "2026-01-04"),
    ("2026-W53", "2026-W53", "2026-12-28", "2027-01-03"),
    ("2032-W53", "2032-W53", "2032-12-27", "2033-01-02"),
    ("2026-04-15", "2026-04-15", "2026-04-15", "2026-04-15"),
    ("15.4.2026", "2026-04-15", "2026-04-15", "2026-04-15"),
    ("05.04.2026", "2026-04-05", "2026-04-05", "2026-04-05"),
  ]

  @Test("A period is the interval of the table", arguments: table)
  func forms(_ written: String, _ iso: String, _ first: String, _ last: String) throws {
    let reading = PeriodReading(written)
    let period = try #require(reading.period)
    #expect(period.description == iso)
    #expect(period.first.description == first)
    #expect(period.last.description == last)
    if case .iso = reading { #expect(written == iso) } else { #expect(written != iso) }
    #expect(period.contains(period.first) && period.contains(period.last))
    #expect(!period.contains(period.last.adding(days: 1)))
  }

  @Test(
    "What is no period says what to write",
    arguments: [
      ("kevät 2026", "2026-H1"), ("syksy 2026", "2026-H2"), ("hösten 2026", "2026-H2"),
      ("loppuvuosi 2026", "2026-H2"), ("kesä 2026", "2026-T2"), ("spring 2027", "2027-H1"),
      ("2026-02-30", "2026-02-28"), ("2028-02-30", "2028-02-29"), ("31.4.2026", "2026-04-30"),
      ("2026-15-04", "2026-04-15"), ("2026-4-5", "2026-04-05"), ("2026-4", "2026-04"),
      ("2026/4", "2026-04"), ("4.2026", "2026-04"), ("4-2026", "2026-04"), ("2026Q2", "2026-Q2"),
      ("q2/2026", "2026-Q2"), ("Q2 2026", "2026-Q2"), ("2026 T2", "2026-T2"),
      ("H2 2026", "2026-H2"),
      ("vk 14/2026", "2026-W14"), ("vko 14/2026", "2026-W14"), ("2026-W1", "2026-W01"),
      ("2026-w14", "2026-W14"),
      ("huhtikuu 2026", "2026-04"), ("april 2026", "2026-04"), ("maj 2026", "2026-05"),
      ("2026-04-15T00:00:00", "2026-04-15"), ("2026-04-15 00:00:00Z", "2026-04-15"),
      ("2026-04-15T12:30:00", "2026-04-15"), (" 2026-04-15 ", "2026-04-15"),
      ("2026-04-", "2026-04"), ("2026–2027", "2027"),
    ] as [(String, String)])
  func suggestions(_ written: String, _ suggestion: String) throws {
    guard case .wrong(let fault) = PeriodReading(written) else {
      Issue.record("'\(written)' was read")
      return
    }
    #expect(fault.suggestion?.description == suggestion)
    for language in Language.allCases {
      #expect(fault.message(for: written)[language].contains(written))
      #expect(fault.hint(wantsDay: false)[language].contains(suggestion))
    }
  }

  @Test(
    "A year and one digit are told in each of their readings",
    arguments: [
      ("2026-1", ["2026-01", "2026-Q1", "2026-T1"]), ("2026-4", ["2026-04", "2026-Q4"]),
      ("2026-5", ["2026-05"]), ("31-Dec-26", ["2026-12-31"]), ("31.12.27", ["2027-12-31"]),
    ])
  func readings(_ written: String, _ meant: [String]) throws {
    guard case .wrong(let fault) = PeriodReading(written) else {
      Issue.record("'\(written)' was read")
      return
    }
    for language in Language.allCases {
      for period in meant { #expect(fault.hint(wantsDay: false)[language].contains(period)) }
    }
  }

  @Test(
    "What has no likely meaning lists the forms",
    arguments: [
      "", "x", "2026-13", "2026-00", "13/2026", "2026-W00", "2027-W53", "2026-W54", "2026-Q5",
      "2026-Q0", "2026-T4", "2026-H3", "T4/2026", "0000", "20260", "202", "jatkuva", "vvvv-kk-pp",
      "YYYY-MM-DD", "pp.kk.vvvv", "-2026", "2026-", "0.4.2026", "Q/2026",
      "99999999999999999999", "2026-99999999999999999999", "15.13.2026", "١٥.٤.٢٠٢٦", "2026-Ⅳ",
      "keskustellaan", "2026-04-15T", "2026-04-15-2",
    ])
  func unknown(_ written: String) {
    guard case .wrong(let fault) = PeriodReading(written) else {
      Issue.record("'\(written)' was read")
      return
    }
    #expect(fault.suggestion == nil)
    #expect(!fault.isCertain)
    for language in Language.allCases {
      #expect(!fault.message(for: written)[language].isEmpty)
      #expect(fault.hint(wantsDay: false)[language].contains("20"))
      #expect(fault.hint(wantsDay: true)[language].contains("2026-04-15"))
    }
  }

  @Test("A suggestion that has another reading is not certain")
  func certainty() {
    func isCertain(_ text: String) -> Bool {
      if case .wrong(let fault) = PeriodReading(text) { fault.isCertain } else { false }
    }
    #expect(isCertain("2026-4-5") && isCertain("2026Q2") && isCertain("2026-04-15T00:00:00"))
    #expect(!isCertain("1/4/2026"), "April or January")
    for text in ["2026-1", "2026/4", "2026.2"] { #expect(!isCertain(text), "a month or a part") }
    #expect(!isCertain("kevät 2026") && !isCertain("2026-15-04") && !isCertain("2026-02-30"))
    #expect(!isCertain("2026-04-15T12:30:00") && !isCertain("2026-04-"))
  }

  /// All days from 2020-01-01 to 2035-12-31.
  static let days = (18_262..<24_106).map(Day.init(number:))

  @Test("Every day from 2020 to 2035 is read back as it is written, with the right weekday")
  func allDays() {
    var last: Day?
    for day in Self.days {
      #expect(Day(iso: day.description) == day)
      let (year, month, date) = day.parts
      #expect(Day(year: year, month: month, day: date) == day)
      #expect(Period(finnish: "\(date).\(month).\(year)") == Period(day))
      if let last {
        #expect(day.weekday == last.weekday % 7 + 1)
        #expect(last < day)
      }
      last = day
    }
    #expect(Self.days.first?.description == "2020-01-01")
    #expect(Self.days.last?.description == "2035-12-31")
    #expect(Day(iso: "2026-11-16")?.weekday == 1)
    #expect(Day(iso: "1970-01-01")?.number == 0)
    for wrong in ["2026-1-05", "2026-02-29", "2026-11-31", "2026-00-10", "2026-10-00", "26-10-10"] {
      #expect(Day(iso: wrong) == nil)
    }
  }

  static let periods: [Period] = {
    var all: [Period?] = []
    for year in 2020...2035 {
      all.append(Period(year: year))
      for month in 1...12 { all.append(Period(year: year, month: month)) }
      for part in 1...2 { all.append(Period(year: year, part: part, of: .half)) }
      for part in 1...3 { all.append(Period(year: year, part: part, of: .third)) }
      for part in 1...4 { all.append(Period(year: year, part: part, of: .quarter)) }
      for week in 1...Period.weeks(in: year) { all.append(Period(year: year, week: week)) }
    }
    return all.compactMap { $0 }
  }()

  @Test("A year has four digits, and more only where it is further away")
  func farYears() throws {
    #expect(try #require(Day(year: 7, month: 3, day: 1)).description == "0007-03-01")
    #expect(try #require(Day(year: 9999, month: 12, day: 31)).description == "9999-12-31")
    #expect(try #require(Day(year: 10_000, month: 1, day: 1)).description == "10000-01-01")
    #expect(try #require(Period(year: 7)).description == "0007")
    #expect(try #require(Period(year: 7, week: 9)).description == "0007-W09")
    #expect(try #require(Period(year: 9999, part: 4, of: .quarter)).description == "9999-Q4")
  }

  @Test("Every period from 2020 to 2035 is read back as it is written, and the parts fill the year")
  func allPeriods() {
    for period in Self.periods { #expect(Period(iso: period.description) == period) }
    #expect(Self.periods.count == 16 * 22 + (2020...2035).map(Period.weeks).reduce(0, +))
    let weeks = Self.periods.filter { $0.precision == .week }
    for (one, next) in zip(weeks, weeks.dropFirst()) {
      #expect(one.last.adding(days: 1) == next.first)
      #expect(one.first.weekday == 1 && one.last.weekday == 7)
    }
    for precision in [Period.Precision.month, .quarter, .third, .half, .year] {
      let parts = Self.periods.filter { $0.precision == precision }
      for (one, next) in zip(parts, parts.dropFirst()) {
        #expect(one.last.adding(days: 1) == next.first)
      }
    }
  }

  @Test("2020, 2026 and 2032 have 53 weeks, other years of the time 52")
  func longYears() {
    #expect((2020...2035).filter { Period.weeks(in: $0) == 53 } == [2020, 2026, 2032])
    #expect(Period(iso: "2026-W53") != nil)
    #expect(Period(iso: "2027-W53") == nil)
  }
}
