package import Diagnostics

/// What a text written where a period or a day belongs turned out to be.
package enum PeriodReading: Sendable {
  /// A period in its ISO form.
  case iso(Period)
  /// A period in a Finnish spelling; files use the ISO form.
  case finnish(Period)
  /// No period: why not, and what was probably meant.
  case wrong(PeriodFault)

  /// Reads a text as a period.
  package init(_ text: String) {
    if let period = Period(iso: text) {
      self = .iso(period)
    } else if let period = Period(finnish: text) {
      self = .finnish(period)
    } else {
      self = .wrong(PeriodFault(text))
    }
  }

  /// The period, however it was spelled.
  package var period: Period? {
    switch self {
    case .iso(let period), .finnish(let period): period
    case .wrong: nil
    }
  }
}

/// Why a text is no period, and what to write instead.
package struct PeriodFault: Sendable {
  package enum Why: Sendable {
    case noSuchMonth(Int)
    case noSuchDay(day: Int, month: Int, year: Int)
    case noSuchWeek(Int, year: Int)
    case noSuchPart(Character)
    case swapped
    case sloppy
    case timestamp
    case vague
    case openEnded
    case template
    case unknown
  }

  package let why: Why
  /// What was probably meant, in ISO form.
  package let suggestion: Period?
  /// Whether the suggestion is the only reading, so that it may be put in without asking.
  package let isCertain: Bool

  private init(_ why: Why, _ suggestion: Period? = nil, certain: Bool = false) {
    self.why = why
    self.suggestion = suggestion
    isCertain = certain
  }

  init(_ text: String) {
    self = Self.explain(text.trimming(while: { $0 == " " || $0 == "\t" }))
  }

  private static func explain(_ text: String) -> PeriodFault {
    let lower = text.lowercased()
    if ["yyyy", "vvvv", "pp.kk", "åååå"].contains(where: lower.contains) {
      return PeriodFault(.template)
    }
    if let fault = words(lower) { return fault }
    if let separator = lower.firstIndex(where: { $0 == "t" || $0 == " " }),
      let day = Day(iso: lower[..<separator]), lower[separator...].contains(":")
    {
      let clock = lower[lower.index(after: separator)...]
      let isMidnight = clock.allSatisfy { "0:.z+- ".contains($0) }
      return PeriodFault(.timestamp, Period(day), certain: isMidnight)
    }
    let groups = numbers(in: lower)
    if let fault = parts(lower, groups) { return fault }
    if lower.allSatisfy({ $0.isASCII && ($0.isNumber || "-./".contains($0)) }) {
      return dates(lower, groups)
    }
    return PeriodFault(.unknown)
  }

  // MARK: Words

  private static let firstHalf = [
    "kevät", "kevat", "alkuvuosi", "alkuvuodesta", "vår", "våren", "spring", "early", "talvi",
    "början av", "kevään",
  ]
  private static let secondHalf = [
    "syksy", "loppuvuosi", "loppuvuodesta", "höst", "hösten", "autumn", "fall", "late", "slutet av",
    "syksyn", "loppuvuoden",
  ]
  private static let open = [
    "jatkuva", "toistaiseksi", "fortlöpande", "tills vidare", "continuous", "ongoing", "alkaen",
  ]

  private static func words(_ text: String) -> PeriodFault? {
    if open.contains(where: text.contains) { return PeriodFault(.openEnded) }
    let year = numbers(in: text).first { $0.digits == 4 }?.value
    func half(_ part: Int) -> PeriodFault {
      PeriodFault(.vague, year.flatMap { Period(year: $0, part: part, of: .half) })
    }
    if firstHalf.contains(where: text.hasPrefix) { return half(1) }
    if secondHalf.contains(where: text.hasPrefix) { return half(2) }
    if ["kesä", "sommar", "summer"].contains(where: text.hasPrefix), !text.contains("kesäkuu") {
      return PeriodFault(.vague, year.flatMap { Period(year: $0, part: 2, of: .third) })
    }
    return months(text, year)
  }

  private static let monthWords: [[String]] = [
    ["tammikuu", "januari", "january"], ["helmikuu", "februari", "february"],
    ["maaliskuu", "mars", "march"], ["huhtikuu", "april"], ["toukokuu", "maj", "may"],
    ["kesäkuu", "juni", "june"], ["heinäkuu", "juli", "july"], ["elokuu", "augusti", "august"],
    ["syyskuu", "september"], ["lokakuu", "oktober", "october"], ["marraskuu", "november"],
    ["joulukuu", "december"],
  ]

  private static func months(_ text: String, _ year: Int?) -> PeriodFault? {
    guard let year else { return nil }
    for (index, words) in monthWords.enumerated()
    where words.contains(where: { text.hasPrefix($0 + " ") }) {
      return PeriodFault(.sloppy, Period(year: year, month: index + 1), certain: true)
    }
    return nil
  }

  // MARK: Numbers

  private struct Number {
    let value: Int
    let digits: Int
  }

  private static func numbers(in text: String) -> [Number] {
    text.utf8.split(whereSeparator: { $0 < 0x30 || $0 > 0x39 }).compactMap { run in
      digits(ArraySlice(Array(run))).map { Number(value: $0, digits: run.count) }
    }
  }

  /// Quarters, thirds, halves and weeks written another way: `2026Q2`, `q2 2026`, `vk 14/2026`.
  private static func parts(_ text: String, _ groups: [Number]) -> PeriodFault? {
    let letters = text.filter { $0.isLetter }
    guard groups.count == 2, let year = groups.first(where: { $0.digits == 4 })?.value,
      let part = groups.first(where: { $0.digits < 4 })?.value
    else { return nil }
    switch letters {
    case "q", "kvartaali", "kvartal", "neljännes":
      guard let period = Period(year: year, part: part, of: .quarter) else {
        return PeriodFault(.noSuchPart("Q"))
      }
      return PeriodFault(.sloppy, period, certain: true)
    case "t", "tertiaali", "tertial", "vuosikolmannes":
      guard let period = Period(year: year, part: part, of: .third) else {
        return PeriodFault(.noSuchPart("T"))
      }
      return PeriodFault(.sloppy, period, certain: true)
    case "h", "vuosipuolisko", "halvåret":
      guard let period = Period(year: year, part: part, of: .half) else {
        return PeriodFault(.noSuchPart("H"))
      }
      return PeriodFault(.sloppy, period, certain: true)
    case "w", "vk", "viikko", "vecka", "v", "week":
      guard let period = Period(year: year, week: part) else {
        return PeriodFault(.noSuchWeek(part, year: year))
      }
      return PeriodFault(.sloppy, period, certain: true)
    default: return nil
    }
  }

  private static func dates(_ text: String, _ groups: [Number]) -> PeriodFault {
    guard let yearIndex = groups.firstIndex(where: { $0.digits == 4 }) else {
      return PeriodFault(.unknown)
    }
    let year = groups[yearIndex].value
    if groups.count == 2 {
      let month = groups[1 - yearIndex].value
      guard let period = Period(year: year, month: month) else {
        return PeriodFault(.noSuchMonth(month))
      }
      // After a sign at the end a day may be missing.
      let isWhole = text.last?.isNumber == true && groups[1 - yearIndex].digits <= 2
      return PeriodFault(.sloppy, period, certain: isWhole)
    }
    guard groups.count == 3, yearIndex != 1 else { return PeriodFault(.unknown) }
    let yearFirst = yearIndex == 0
    let month = groups[1].value
    let day = groups[yearFirst ? 2 : 0].value
    if let found = Day(year: year, month: month, day: day) {
      // `1/4/2026` may be April or January: only a year in front or dots leave one reading.
      let certain = yearFirst || text.contains(".")
      return PeriodFault(.sloppy, Period(found), certain: certain)
    }
    if month > 12, let found = Day(year: year, month: day, day: month) {
      return PeriodFault(.swapped, Period(found))
    }
    guard (1...12).contains(month) else { return PeriodFault(.noSuchMonth(month)) }
    let last = Day(year: year, month: month, day: Day.count(inMonth: month, of: year))
    return PeriodFault(
      .noSuchDay(day: day, month: month, year: year), day > 0 ? last.map { Period($0) } : nil)
  }
}

extension String {
  /// The text without the characters at its ends for which the test holds.
  func trimming(while isOuter: (Character) -> Bool) -> String {
    var rest = self[...]
    while let first = rest.first, isOuter(first) { rest.removeFirst() }
    while let last = rest.last, isOuter(last) { rest.removeLast() }
    return String(rest)
  }
}

extension PeriodFault {
  /// What is wrong with a text, in the reader's language.
  package func message(for text: String) -> Phrase {
    let shown = text.count > 40 ? String(text.prefix(40)) + "…" : text
    switch why {
    case .noSuchMonth(let month):
      return Phrase(
        fi: "'\(shown)': kuukautta \(month) ei ole",
        sv: "'\(shown)': det finns ingen månad \(month)",
        en: "'\(shown)': there is no month \(month)")
    case .noSuchDay(_, let month, let year):
      let count = Day.count(inMonth: month, of: year)
      return Phrase(
        fi: "'\(shown)': kuukaudessa \(month)/\(year) on \(count) päivää",
        sv: "'\(shown)': månaden \(month)/\(year) har \(count) dagar",
        en: "'\(shown)': the month \(month)/\(year) has \(count) days")
    case .noSuchWeek(_, let year):
      let count = Period.weeks(in: year)
      return Phrase(
        fi: "'\(shown)': vuodessa \(year) on \(count) viikkoa",
        sv: "'\(shown)': året \(year) har \(count) veckor",
        en: "'\(shown)': the year \(year) has \(count) weeks")
    case .noSuchPart(let letter):
      let count = letter == "Q" ? 4 : letter == "T" ? 3 : 2
      return Phrase(
        fi: "'\(shown)': vuodessa on \(letter)1–\(letter)\(count)",
        sv: "'\(shown)': ett år har \(letter)1–\(letter)\(count)",
        en: "'\(shown)': a year has \(letter)1–\(letter)\(count)")
    case .swapped:
      return Phrase(
        fi: "'\(shown)': päivä ja kuukausi ovat vaihtaneet paikkaa",
        sv: "'\(shown)': dag och månad har bytt plats",
        en: "'\(shown)': day and month have changed places")
    case .sloppy:
      return Phrase(
        fi: "'\(shown)' ei ole sovittu ajan merkintä", sv: "'\(shown)' är inte en avtalad tidsform",
        en: "'\(shown)' is not one of the agreed forms of a period")
    case .timestamp:
      return Phrase(
        fi: "'\(shown)' on kellonaika, tässä tarvitaan päivä",
        sv: "'\(shown)' är ett klockslag, här behövs en dag",
        en: "'\(shown)' is a time of day, a day is needed here")
    case .vague:
      return Phrase(
        fi: "'\(shown)' on epämääräinen aika", sv: "'\(shown)' är en vag tid",
        en: "'\(shown)' is a vague time")
    case .openEnded:
      return Phrase(
        fi: "'\(shown)' ei ole aika", sv: "'\(shown)' är ingen tid", en: "'\(shown)' is no time")
    case .template:
      return Phrase(
        fi: "'\(shown)' on täyttämättä jäänyt malli", sv: "'\(shown)' är en mall som inte fyllts i",
        en: "'\(shown)' is a template that was not filled in")
    case .unknown:
      return Phrase(
        fi: "'\(shown)' ei ole aika", sv: "'\(shown)' är ingen tid",
        en: "'\(shown)' is not a period")
    }
  }

  /// What to write instead.
  package func hint(wantsDay: Bool) -> Phrase {
    if case .openEnded = why, !wantsDay {
      return Phrase(
        fi: "jatkuvalle toimenpiteelle kirjoita 'continuous: true' ja 'review: 2027-Q1'",
        sv: "för en fortlöpande åtgärd skriv 'continuous: true' och 'review: 2027-Q1'",
        en: "for a continuous action write 'continuous: true' and 'review: 2027-Q1'")
    }
    if let suggestion, !wantsDay || suggestion.precision == .day {
      return Phrase(
        fi: "kirjoita esimerkiksi \(suggestion)", sv: "skriv till exempel \(suggestion)",
        en: "write for example \(suggestion)")
    }
    if wantsDay {
      return Phrase(
        fi: "kirjoita päivä muodossa 2026-04-15", sv: "skriv dagen som 2026-04-15",
        en: "write the day as 2026-04-15")
    }
    if case .noSuchMonth = why {
      return Phrase(
        fi: "kuukaudet ovat 01–12, esimerkiksi 2026-12; neljännes on 2026-Q4, viikko 2026-W13",
        sv: "månaderna är 01–12, till exempel 2026-12; ett kvartal är 2026-Q4, en vecka 2026-W13",
        en: "months are 01–12, for example 2026-12; a quarter is 2026-Q4, a week 2026-W13")
    }
    return Phrase(
      fi: "kirjoita 2026, 2026-H1, 2026-T2, 2026-Q2, 2026-04, 2026-W14 tai 2026-04-15",
      sv: "skriv 2026, 2026-H1, 2026-T2, 2026-Q2, 2026-04, 2026-W14 eller 2026-04-15",
      en: "write 2026, 2026-H1, 2026-T2, 2026-Q2, 2026-04, 2026-W14 or 2026-04-15")
  }
}
