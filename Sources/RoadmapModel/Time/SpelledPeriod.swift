/// Reads tokens that are, as a whole, one period spelled in another way than files do.
///
/// Every form has a shape, one letter for each token: `Y` a year of four digits, `n` a number of
/// one or two, `N` another number, `o` an ordinal, `M` a month, `P` the name of a part of a year,
/// `T` that letter, `R` a Roman number, `A` a word for year, `x` any other word, and each sign
/// itself.
struct SpelledPeriod {
  let tokens: ArraySlice<PeriodTokens.Token>

  init(_ tokens: ArraySlice<PeriodTokens.Token>) {
    self.tokens = tokens
  }

  var shape: String {
    String(
      tokens.map { token in
        switch token.kind {
        case .number(_, digits: 4): "Y"
        case .number(_, digits: 1...2): "n"
        case .number: "N"
        case .ordinal: "o"
        case .month: "M"
        case .part: "P"
        case .letterT: "T"
        case .roman: "R"
        case .yearWord: "A"
        case .word: "x"
        case .sign(let sign): sign
        }
      })
  }

  /// The period that the tokens are as a whole, whether surely or most likely.
  var period: Period? {
    guard let fault else { return nil }
    switch fault.why {
    case .sloppy, .monthOrPart: return fault.suggestion
    default: return nil
    }
  }

  /// What the tokens are as a whole; nil where no form of one period fits.
  var fault: PeriodFault? {
    switch shape {
    case "Y", "AY": return found(Period(year: year))
    case "n/Y", "n.Y", "n-Y": return month(numbers[0])
    case "Y-n", "Y/n", "Y.n":
      if digitCounts[1] == 1, let fault = monthOrPart(numbers[1]) { return fault }
      // `2011/12` may be the winter of two years.
      let next = (year + 1) % 100
      let isCertain = digitCounts[1] == 2 && numbers[1] != next
      return month(numbers[1], isYearFirst: true, isCertain: isCertain)
    case "Y-n-": return month(numbers[1], isCertain: false)
    case "n.n.Y": return day(numbers[0], numbers[1])
    case "Y-n-n", "Y/n/n", "Y.n.n": return day(numbers[2], numbers[1])
    case "n/n/Y", "n-n-Y", "n/nY":
      // `1/4/2026` may be April or January.
      return day(numbers[0], numbers[1], isCertain: numbers[0] > 12)
    case "N": return run()
    case "MY", "YM", "M.Y", "M/Y", "M-Y", "Y-M": return namedMonth()
    case "n.MY", "nMY", "n.M.Y", "nM.Y", "n-M-Y", "Mn,Y", "MnY", "M.n,Y", "oMY", "Mo,Y", "MoY":
      return namedDay()
    case "xnMY", "xn.MY": return tokens.first?.text == "den" ? namedDay() : nil
    case "PnY", "Pn/Y", "Pn-Y", "YPn", "Y-Pn", "Y/Pn", "P.nY", "P.n/Y", "n.PY", "n.P/Y", "oPY",
      "oP/Y", "nPY":
      return part()
    case "RPY", "R.PY", "RP/Y": return part(isCertain: false)
    case "TnY", "Tn/Y", "Tn-Y", "YTn", "Y-Tn", "Y/Tn": return letterT()
    case "R/Y", "RY", "R-Y", "YR", "Y-R", "Y/R":
      return PeriodFault(.roman(roman, year: year))
    default: return nil
    }
  }

  // MARK: The tokens' values

  private var numbers: [Int] {
    tokens.compactMap { token in
      switch token.kind {
      case .number(let number, digits: _), .ordinal(let number): number
      default: nil
      }
    }
  }

  private var digitCounts: [Int] {
    tokens.compactMap { if case .number(_, digits: let count) = $0.kind { count } else { nil } }
  }

  /// The last year among the tokens, or 0.
  var year: Int {
    for token in tokens.reversed() {
      if case .number(let number, digits: 4) = token.kind { return number }
    }
    return 0
  }

  /// The one number that is not the year.
  private var count: Int {
    for token in tokens {
      switch token.kind {
      case .number(let number, digits: 1...2), .ordinal(let number), .roman(let number):
        return number
      default: break
      }
    }
    return 0
  }

  private var roman: Int {
    for token in tokens {
      if case .roman(let number) = token.kind { return number }
    }
    return 0
  }

  // MARK: Forms

  private func found(_ period: Period?, isCertain: Bool = true) -> PeriodFault? {
    period.map { PeriodFault(.sloppy, $0, certain: isCertain) }
  }

  private func month(
    _ month: Int, isYearFirst: Bool = false, isCertain: Bool = true
  ) -> PeriodFault? {
    if let period = Period(year: year, month: month) { return found(period, isCertain: isCertain) }
    // `2026-27` and `2025/26` are two years, not a month.
    if isYearFirst, month > year % 100, month > 12, year > 0,
      let last = Period(year: year - year % 100 + month)
    {
      return PeriodFault(.range(from: Period(year: year)), last)
    }
    return PeriodFault(.noSuchMonth(month))
  }

  /// A year and one digit: `2026-1` may be January, a quarter or a third.
  private func monthOrPart(_ number: Int) -> PeriodFault? {
    guard let month = Period(year: year, month: number),
      let quarter = Period(year: year, part: number, of: .quarter)
    else { return nil }
    let third = Period(year: year, part: number, of: .third)
    return PeriodFault(.monthOrPart(quarter: quarter, third: third), month)
  }

  private func day(_ day: Int, _ month: Int, isCertain: Bool = true) -> PeriodFault? {
    if let found = Day(year: year, month: month, day: day), year > 0 {
      return PeriodFault(.sloppy, Period(found), certain: isCertain)
    }
    if month > 12, let found = Day(year: year, month: day, day: month), year > 0 {
      return PeriodFault(.swapped, Period(found))
    }
    guard (1...12).contains(month), year > 0 else { return PeriodFault(.noSuchMonth(month)) }
    let last = Day(year: year, month: month, day: Day.count(inMonth: month, of: year))
    return PeriodFault(
      .noSuchDay(day: day, month: month, year: year), day > 0 ? last.map { Period($0) } : nil)
  }

  /// Digits without signs: `20260415`, or the number by which a spreadsheet keeps a day.
  private func run() -> PeriodFault? {
    guard let digits = tokens.first?.text, let number = numbers.first, number > 0 else {
      return nil
    }
    switch digits.count {
    case 8:
      let day = Day(year: number / 10_000, month: number / 100 % 100, day: number % 100)
      guard let day, (1900..<2200).contains(day.year) else { return nil }
      return PeriodFault(.sloppy, Period(day), certain: true)
    case 6:
      guard (1900..<2200).contains(number / 100) else { return nil }
      return found(Period(year: number / 100, month: number % 100), isCertain: false)
    case 5:
      // Days since 1899-12-30, from 2000 to 2099.
      guard (36_526...73_050).contains(number) else { return nil }
      return PeriodFault(.serial, Period(Day(number: number - 25_569)))
    default: return nil
    }
  }

  private func namedMonth() -> PeriodFault? {
    guard let (month, form) = name, form != .from else { return nil }
    return found(Period(year: year, month: month), isCertain: form == .plain)
  }

  private func namedDay() -> PeriodFault? {
    guard let (month, form) = name, form == .plain || form == .ofDay else { return nil }
    return day(count, month)
  }

  private var name: (Int, PeriodTokens.MonthForm)? {
    for token in tokens {
      if case .month(let month, let form) = token.kind { return (month, form) }
    }
    return nil
  }

  private func part(isCertain: Bool = true) -> PeriodFault? {
    var precision = Period.Precision.quarter
    var isCertain = isCertain
    for token in tokens {
      if case .part(let named, isCertain: let isSure) = token.kind {
        precision = named
        isCertain = isCertain && isSure
        // `v.` is also short for year in Finnish, before what may be a month.
        if token.text == "v", count <= 12 { isCertain = false }
      }
      if case .ordinal = token.kind { isCertain = false }
    }
    if precision == .week {
      guard let period = Period(year: year, week: count) else {
        return PeriodFault(.noSuchWeek(count, year: year))
      }
      return found(period, isCertain: isCertain)
    }
    guard let period = Period(year: year, part: count, of: precision) else {
      return PeriodFault(.noSuchPart(precision, count, year: year))
    }
    return found(period, isCertain: isCertain)
  }

  private func letterT() -> PeriodFault? {
    guard let third = Period(year: year, part: count, of: .third) else {
      return PeriodFault(.noSuchPart(.third, count, year: year))
    }
    return PeriodFault(.thirdOrQuarter(Period(year: year, part: count, of: .quarter)), third)
  }
}
