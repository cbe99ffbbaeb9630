import Diagnostics
import RoadmapModel
import Testing

/// What may be put in without asking: a text that is one period and nothing else.
@Suite struct PeriodCertaintyTests {
  /// The period a text comes out of `--fix` as, where it does.
  private func fixed(_ text: String) -> Period? {
    switch PeriodReading(text) {
    case .iso(let period), .finnish(let period): period
    case .wrong(let fault): fault.isCertain ? fault.suggestion : nil
    }
  }

  private func fault(_ text: String) throws -> PeriodFault {
    guard case .wrong(let fault) = PeriodReading(text) else {
      throw Unexpected(text: text)
    }
    return fault
  }

  struct Unexpected: Error { let text: String }

  static let finnish = [
    "tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu", "heinäkuu", "elokuu",
    "syyskuu", "lokakuu", "marraskuu", "joulukuu",
  ]
  static let swedish = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober", "november", "december",
  ]
  static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Texts that are one period, with the period their author meant.
  static let whole: [(String, Period)] = {
    var all: [(String, Period?)] = []
    for year in [1999, 2009, 2019, 2026, 2031] {
      for month in 1...12 {
        let period = Period(year: year, month: month)
        for name in [finnish, swedish, english].map({ $0[month - 1] }) {
          all += [("\(name) \(year)", period), ("\(name.uppercased()) \(year)", period)]
          all += [("\(year) \(name)", period)]
        }
        all += [("\(month)/\(year)", period), ("\(month).\(year)", period)]
        if month > 9 { all.append(("\(year)-\(month)", period)) }
        all += [("  \(month)-\(year) ", period)]
        all += [("\(finnish[month - 1])ssa \(year)", period)]
        for day in [1, 9, 15, 28] {
          let exact = Day(year: year, month: month, day: day).map { Period($0) }
          all += [("\(day).\(month).\(year)", exact), ("\(year)/\(month)/\(day)", exact)]
          all += [("\(day). \(month). \(year)", exact), ("\(year)-\(month)-\(day)", exact)]
          all += [("\(day). \(finnish[month - 1])ta \(year)", exact)]
          all += [("den \(day) \(swedish[month - 1]) \(year)", exact)]
          all += [("\(english[month - 1]) \(day), \(year)", exact)]
        }
        for day in [13, 28] {
          let exact = Day(year: year, month: month, day: day).map { Period($0) }
          all += [("\(day)/\(month)/\(year)", exact), ("\(day)/\(month) \(year)", exact)]
        }
      }
      for part in 1...4 {
        let period = Period(year: year, part: part, of: .quarter)
        all += [("Q\(part)/\(year)", period), ("q\(part) \(year)", period)]
        all += [("\(year)Q\(part)", period), ("\(year)-q\(part)", period)]
        all += [("\(part). neljännes \(year)", period), ("kvartal \(part) \(year)", period)]
      }
      for part in 1...2 {
        all.append(("H\(part) \(year)", Period(year: year, part: part, of: .half)))
      }
      for part in 1...3 {
        all.append(("tertiaali \(part)/\(year)", Period(year: year, part: part, of: .third)))
      }
      for week in [1, 14, 52] {
        let period = Period(year: year, week: week)
        all += [("vk \(week)/\(year)", period), ("vecka \(week) \(year)", period)]
        all += [("\(year)-W\(week)", period)]
      }
    }
    return all.compactMap { text, period in period.map { (text, $0) } }
  }()

  @Test("A text that is one period becomes that period and no other")
  func wholeTexts() {
    #expect(Self.whole.count > 2000)
    for (text, period) in Self.whole { #expect(fixed(text) == period, "\(text)") }
  }

  /// What people write around a period, with `*` where the period stands.
  static let around = [
    "~*", "noin *", "n. *", "ca *", "about *", "*?", "* (arvio)", "* onwards", "* alkaen",
    "from *", "fr.o.m. *", "by *", "viimeistään *", "senast *", "* mennessä", "* tai myöhemmin",
    "* loppu", "early *", "end of *", "FY *", "* asti", "until *", "* – ", "ennen *", "after *",
    "* 2", "* / *", "tammikuu–*", "January to *", "1.1.–*", "Q1–*", "2019 - *", "* ja *",
    "kevät *", "TBC *", "*, *", "x *", "* x", "not *",
  ]

  @Test("A text with anything else than the period is never rewritten")
  func otherTexts() {
    var count = 0
    for (text, _) in Self.whole {
      let text = text.trimmed
      for around in Self.around {
        let other = around.replacing("*", with: text)
        // `2019 - 4` is one period itself; so are the dates that a day stands before.
        guard !Self.isWhole(other) else { continue }
        count += 1
        #expect(fixed(other) == nil, "\(other)")
      }
    }
    #expect(count > 50_000)
  }

  private static let all = Set(whole.map { $0.0.trimmed.filter { $0 != " " } })
  private static func isWhole(_ text: String) -> Bool { all.contains(text.filter { $0 != " " }) }

  @Test(
    "Real spellings of others are either the month their author meant or left alone",
    arguments: [
      "Quarter 3: October 2025 – December 2025", "Quarter 4: January 2026 – March 2026",
      "First Quarter 2019", "Fourth Quarter 2018", "gennaio 2020", "dicembre 2023", "gennaio",
      "6 febbraio 2020", "20 novembre 2020", "2025/26", "2019 - T2", "2018 - T4", "2021 - T1",
      "January to March 2019", "October 2019 onwards", "~Q2 2026", "II/2026", "1-3/2027",
      "2026-2027", "2026–2027", "?", "45747", "kevät 2026", "loppuvuosi", "loppuvuosi 2026", "H2",
      "huhtikuu", "15.4.", "4/26", "15.4.26", "2026/27", "T2 2026", "2026T2", "t2/2026", "1/4/2026",
      "1/4 2026", "jul 2026", "joulu 2026", "v 4/2026", "2026/4", "FY26 Q2", "talvi 2026", "TBD",
      "tammi-maaliskuu 2026", "huhtikuusta 2026", "huhtikuuhun 2026", "huhtikuun loppu 2026",
      "2026 loppuun mennessä", "vuoden 2026 aikana", "2026-", "2026-01/2026-03",
    ])
  func leftAlone(_ text: String) {
    #expect(fixed(text) == nil)
  }

  @Test("The slashed days of a real file are what they say", arguments: ["2012/08/21"])
  func slashed(_ text: String) {
    #expect(fixed(text)?.description == "2012-08-21")
  }

  @Test(
    "A range offers its last part",
    arguments: [
      ("January to March 2019", "2019-03", "2019-01"),
      ("Quarter 3: October 2025 – December 2025", "2025-12", "2025-10"),
      ("1-3/2027", "2027-03", nil), ("1.1.–31.3.2026", "2026-03-31", nil),
      ("2026-2027", "2027", "2026"), ("2025/26", "2026", "2025"), ("2026-27", "2027", "2026"),
      ("Q1–Q2/2026", "2026-Q2", nil), ("2026-01/2026-03", "2026-03", "2026-01"),
      ("tammi-maaliskuu 2026", "2026-03", "2026-01"),
      ("marras–helmikuu 2027", "2027-02", "2026-11"),
      ("tammikuusta maaliskuuhun 2026", "2026-03", "2026-01"),
    ] as [(String, String, String?)])
  func ranges(_ text: String, _ last: String, _ first: String?) throws {
    let fault = try fault(text)
    #expect(fault.suggestion?.description == last)
    #expect(fault.why == .range(from: first.flatMap { Period(iso: $0) }))
    #expect(fault.hint(wantsDay: false).fi.contains(", \(last)"))
  }

  @Test(
    "Each kind of text has its own advice",
    arguments: [
      ("?", "jätä avain pois"), ("ei tiedossa", "jätä avain pois"), ("TBD", "jätä avain pois"),
      ("45747", "2025-03-31"), ("kevät 2026", "2026-H1"), ("loppuvuosi", "vuosi neljällä"),
      ("H2", "2026-H2"), ("II/2026", "2026-Q2, 2026-T2, 2026-H2 tai 2026-02"),
      ("IV/2026", "2026-Q4 tai 2026-04"), ("talvi 2026", "2026-Q1 tai 2026-Q4"),
      ("~Q2 2026", "kirjoita 2026-Q2 ilman varausta"), ("lokakuusta 2019", "start: 2019-10"),
      ("October 2019 onwards", "start: 2019-10"),
      ("T2 2026", "kolmannes on 2026-T2, neljännes 2026-Q2"),
      ("2018 - T4", "2018-Q4"), ("viimeistään 6/2026", "kirjoita vain aika, esimerkiksi 2026-06"),
      ("huhtikuun loppu 2026", "2026-04"), ("late Q2 2026", "2026-Q2"),
      ("end of June 2026", "2026-06"), ("FY26 Q2", "kalenterin"), ("4/26", "2026-04"),
      ("jatkuva", "continuous: true"), ("First Quarter 2019", "2019-Q1"),
    ] as [(String, String)])
  func advice(_ text: String, _ advice: String) throws {
    let fault = try fault(text)
    #expect(fault.hint(wantsDay: false).fi.contains(advice), "\(fault.hint(wantsDay: false).fi)")
    for language in Language.allCases {
      #expect(fault.message(for: text)[language].contains(text))
      #expect(!fault.hint(wantsDay: true)[language].isEmpty)
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
