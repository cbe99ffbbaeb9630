/// Explains tokens that are not one period as a whole: finds the periods and the telling words
/// among them, for advice and never for a change.
struct PeriodSearch {
  private let tokens: ArraySlice<PeriodTokens.Token>
  private let words: Set<String>
  /// The last year written, where there is one.
  private let year: Int?

  init(_ tokens: [PeriodTokens.Token]) {
    self.tokens = tokens[...]
    words = Set(tokens.map(\.text))
    let year = SpelledPeriod(tokens[...]).year
    self.year = year > 0 ? year : nil
  }

  var fault: PeriodFault {
    if has(Self.otherYear) || fiscalYear { return PeriodFault(.otherYear) }
    if let range { return range }
    if isOpenEnded { return PeriodFault(.openEnded(from: written)) }
    if isEstimate, let written { return PeriodFault(.estimate, written) }
    if isUndecided { return PeriodFault(.undecided) }
    if let season { return season }
    if let yearless { return yearless }
    // A year beside words that nothing is known of may be a foreign month's: no year is offered.
    if let written, written.precision != .year { return PeriodFault(.wordy, written) }
    return PeriodFault(.unknown)
  }

  private func has(_ telling: Set<String>) -> Bool { !words.isDisjoint(with: telling) }

  // MARK: Ranges

  private static let until: Set<String> = ["to", "till", "until", "through", "ja", "och", "and"]

  private var range: PeriodFault? {
    if let found = monthRange ?? wholeRange { return found }
    for index in tokens.indices where isMark(tokens[index], strong: true) {
      let after = tokens[(index + 1)...]
      let before = tokens[..<index]
      let last = (after.startIndex..<after.endIndex).reversed().lazy
        .compactMap { SpelledPeriod(after[...$0]).period }.first
      guard let last else { continue }
      for start in before.indices {
        let part = SpelledPeriod(before[start...])
        if part.period != nil || Self.isTruncated(part.shape) {
          return Self.range(from: part.period, to: last)
        }
      }
    }
    return nil
  }

  /// A range and nothing else: `1-3/2027`, `Q1–Q2/2026`, `1.1.–31.3.2026`, `2026-2027`.
  private var wholeRange: PeriodFault? {
    for index in tokens.indices where isMark(tokens[index], strong: false) {
      let first = SpelledPeriod(tokens[..<index])
      guard let last = SpelledPeriod(tokens[(index + 1)...]).period else { continue }
      let isInterval = tokens[index].kind != .sign("/")
      if first.period != nil || isInterval && Self.isTruncated(first.shape) {
        return Self.range(from: first.period, to: last)
      }
    }
    return nil
  }

  /// Two months and a year, however they are joined: `January to March 2019`.
  private var monthRange: PeriodFault? {
    let months = tokens.indices.compactMap { index -> Int? in
      if case .month(let month, _) = tokens[index].kind { month } else { nil }
    }
    guard let first = months.first, let last = months.last, months.count > 1, let year,
      let end = Period(year: year, month: last)
    else { return nil }
    let years = tokens.compactMap { token -> Int? in
      if case .number(let year, digits: 4) = token.kind { year } else { nil }
    }
    let firstYear = years.count > 1 ? years[0] : first > last ? year - 1 : year
    return Self.range(from: Period(year: firstYear, month: first), to: end)
  }

  private static func range(from first: Period?, to last: Period) -> PeriodFault {
    let isOrdered = first.map { $0.first <= last.last } ?? true
    return PeriodFault(.range(from: isOrdered ? first : nil), last)
  }

  /// Whether a token joins the two ends of a range; a plain hyphen or slash may also be a date's.
  private func isMark(_ token: PeriodTokens.Token, strong: Bool) -> Bool {
    switch token.kind {
    case .sign("–"): true
    case .sign("-"): !strong || token.isAfterSpace
    case .sign("…"): true
    case .sign("/"): !strong
    default: Self.until.contains(token.text)
    }
  }

  /// Whether a shape is a period but for its year, as the first end of a range often is.
  private static func isTruncated(_ shape: String) -> Bool {
    ["n", "n.", "n.n", "n.n.", "Pn", "nP", "n.P", "Tn", "M", "n.M", "nM", "R"].contains(shape)
  }

  // MARK: Telling words

  private static let open: Set<String> = [
    "jatkuva", "jatkuvasti", "toistaiseksi", "alkaen", "lähtien", "eteenpäin", "fortlöpande",
    "löpande", "tillsvidare", "framåt", "från", "continuous", "ongoing", "onward", "onwards",
    "from", "since", "starting", "→", "from:", "vuodesta",
  ]

  private var isOpenEnded: Bool {
    let isFrom = tokens.contains { if case .month(_, .from) = $0.kind { true } else { false } }
    let shape = SpelledPeriod(tokens).shape
    let endsOpen = shape == "Y-" || shape == "Y–"
    return has(Self.open) || isFrom || endsOpen || words.isSuperset(of: ["tills", "vidare"])
      || shape.hasPrefix("x.x.x.") && words.isSuperset(of: ["fr", "o", "m"])
  }

  private static let estimate: Set<String> = [
    "~", "≈", "±", "?", "noin", "n", "arviolta", "arvio", "suunnilleen", "alustava", "alustavasti",
    "ehkä", "ca", "c", "circa", "cirka", "ungefär", "preliminärt", "preliminär", "kanske", "about",
    "around", "approx", "approximately", "roughly", "est", "estimated", "tentative", "tbc", "maybe",
  ]

  private var isEstimate: Bool { has(Self.estimate) }

  private static let undecided: Set<String> = [
    "avoin", "auki", "tiedossa", "tiedetä", "päätetty", "myöhemmin", "sovitaan", "tarkentuu",
    "pian", "öppet", "öppen", "senare", "okänt", "okänd", "beslutat", "snart", "tbd", "tba", "tbc",
    "later", "open", "unknown", "undecided", "soon", "asap",
  ]

  private var isUndecided: Bool {
    let isMarks = tokens.allSatisfy { if case .sign = $0.kind { true } else { false } }
    return !tokens.isEmpty && (isMarks || has(Self.undecided)) && year == nil
  }

  private static let otherYear: Set<String> = [
    "fy", "fiscal", "financial", "tilikausi", "tilikauden", "lukuvuosi", "lukuvuoden",
    "räkenskapsår", "räkenskapsåret", "läsår", "läsåret",
  ]

  /// `FY26` is one word and one number.
  private var fiscalYear: Bool { words.contains { $0.hasPrefix("fy") && $0.count < 4 } }

  // MARK: Seasons

  private enum Season { case first, second, summer, winter, middle }

  private static let seasons: [(Season, [String])] = [
    (.first, ["kevä", "keva", "alku", "vår", "spring", "early", "beginning", "början"]),
    (.second, ["syks", "loppu", "höst", "autumn", "fall", "late", "slutet", "end"]),
    (.summer, ["kesä", "sommar", "summer"]),
    (.winter, ["talv", "vinter", "winter"]),
    (.middle, ["puoliväl", "keskivaihe", "mitten", "mid"]),
  ]

  private var season: PeriodFault? {
    var found: Season?
    for token in tokens where token.kind == .word {
      found =
        Self.seasons.first { $0.1.contains { token.text.hasPrefix($0) } && token.text != "later" }?
        .0
        ?? found
    }
    guard let found else { return nil }
    // The end of a month is that month, and the end of a quarter that quarter.
    if let written, written.precision != .year { return PeriodFault(.vague, written) }
    let shown = year ?? 2026
    let period: Period? =
      switch found {
      case .first: Period(year: shown, part: 1, of: .half)
      case .second: Period(year: shown, part: 2, of: .half)
      case .summer: Period(year: shown, part: 2, of: .third)
      case .winter: nil
      case .middle: Period(year: shown, part: 2, of: .third)
      }
    if found == .winter { return PeriodFault(.winter(year)) }
    guard year == nil, let period else { return PeriodFault(.vague, period) }
    return PeriodFault(.yearless(period, isSeason: true))
  }

  private var namedMonth: Int? {
    for token in tokens {
      if case .month(let month, _) = token.kind { return month }
    }
    return nil
  }

  // MARK: Periods among other tokens

  /// A period without its year, shown with one: `H2`, `huhtikuu`, `15.4.`, `4/26`.
  private var yearless: PeriodFault? {
    guard year == nil else { return nil }
    let shape = SpelledPeriod(tokens).shape
    let numbers = tokens.compactMap { token -> Int? in
      switch token.kind {
      case .number(let number, digits: _), .ordinal(let number): number
      default: nil
      }
    }
    var found: Period?
    // The year of `31-Dec-26` and `31.12.26`.
    let year = numbers.count == (namedMonth == nil ? 3 : 2) ? 2000 + (numbers.last ?? 26) : 2026
    if let month = namedMonth {
      let day = shape.hasPrefix("n") ? numbers.first : nil
      found =
        day.flatMap { Day(year: year, month: month, day: $0) }.map { Period($0) }
        ?? Period(year: 2026, month: month)
    } else if ["n.n", "n.n.", "n.n.n"].contains(shape) {
      found = Day(year: year, month: numbers[1], day: numbers[0]).map { Period($0) }
    } else if shape == "n/n" {
      found = Period(year: 2026, month: numbers[0])
    } else if ["Pn", "nP", "n.P", "oP", "Pn/n"].contains(shape) {
      for token in tokens {
        guard case .part(let precision, _) = token.kind, let count = numbers.first else { continue }
        found =
          precision == .week
          ? Period(year: 2026, week: count) : Period(year: 2026, part: count, of: precision)
      }
    } else if shape == "Tn", let count = numbers.first {
      found = Period(year: 2026, part: count, of: .third)
    }
    return found.map { PeriodFault(.yearless($0, isSeason: false)) }
  }

  /// The one period that stands among other words, set off from them by spaces or brackets.
  private var written: Period? {
    var found: Period?
    var start = tokens.startIndex
    search: while start < tokens.endIndex {
      if isFree(before: start) {
        for end in (start..<tokens.endIndex).reversed() where isFree(before: end + 1) {
          guard let period = SpelledPeriod(tokens[start...end]).period else { continue }
          if let found, found != period { return nil }
          found = period
          start = end + 1
          continue search
        }
      }
      start += 1
    }
    if found == nil || found?.precision == .year, let month = namedMonth, let year {
      return Period(year: year, month: month)
    }
    return found
  }

  /// Whether a period may begin or end before a token: not within a run of digits and signs.
  private func isFree(before index: Int) -> Bool {
    guard index > tokens.startIndex, index < tokens.endIndex else { return true }
    let loose = Set<Character>("()[],;:~≈?!\"'→<>=*")
    func isLoose(_ token: PeriodTokens.Token) -> Bool {
      if case .sign(let sign) = token.kind {
        loose.contains(sign) || token.isAfterSpace
      } else {
        false
      }
    }
    return tokens[index].isAfterSpace || isLoose(tokens[index]) || isLoose(tokens[index - 1])
  }
}
