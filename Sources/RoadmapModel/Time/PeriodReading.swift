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
///
/// Only a text that is one period and nothing else may be rewritten without asking: of a range, an
/// estimate or a season only its author knows what was promised.
package struct PeriodFault: Sendable {
  package enum Why: Equatable, Sendable {
    case noSuchMonth(Int)
    case noSuchDay(day: Int, month: Int, year: Int)
    case noSuchWeek(Int, year: Int)
    case noSuchPart(Period.Precision, Int, year: Int)
    case swapped
    /// One period, in a spelling that files do not use.
    case sloppy
    case timestamp
    /// A season or another part of a year without fixed ends.
    case vague
    /// Winter, which lies in two years; its year is the one written.
    case winter(Int?)
    /// From a day on, without an end.
    case openEnded(from: Period?)
    /// From one period to another, which is the suggestion.
    case range(from: Period?)
    /// `T` and a number: a third of a year, or a French quarter.
    case thirdOrQuarter(Period?)
    /// A year and one digit: a month, which is the suggestion, or a part of the year.
    case monthOrPart(quarter: Period, third: Period?)
    /// A Roman number and a year.
    case roman(Int, year: Int)
    /// The number by which a spreadsheet keeps a day.
    case serial
    /// `~2026`, `noin 2026`: an estimate.
    case estimate
    /// `?`, `avoin`: not known yet.
    case undecided
    /// A period or a season of no year, or of one with two digits; an example in 2026.
    case yearless(Period, isSeason: Bool)
    /// A part of a financial or school year.
    case otherYear
    /// A period among other words.
    case wordy
    case template
    case unknown
  }

  package let why: Why
  /// What was probably meant, in ISO form.
  package let suggestion: Period?
  /// Whether the text is that period and nothing else, so that it may be put in without asking.
  package let isCertain: Bool

  init(_ why: Why, _ suggestion: Period? = nil, certain: Bool = false) {
    self.why = why
    self.suggestion = suggestion
    isCertain = certain && suggestion != nil
  }

  /// Explains a text that is no period.
  init(_ text: String) {
    let lower = text.lowercased()
    if ["yyyy", "vvvv", "pp.kk", "åååå"].contains(where: lower.contains) {
      self = PeriodFault(.template)
    } else if let fault = Self.timestamp(lower) {
      self = fault
    } else {
      let tokens = PeriodTokens(text).tokens
      self = SpelledPeriod(tokens[...]).fault ?? PeriodSearch(tokens).fault
    }
  }

  /// A day with a time of day; midnight is the day and nothing more.
  private static func timestamp(_ text: String) -> PeriodFault? {
    let text = text.trimming { $0.isWhitespace }
    guard let separator = text.firstIndex(where: { $0 == "t" || $0 == " " }),
      let day = Day(iso: text[..<separator]), text[separator...].contains(":")
    else { return nil }
    var clock = text[text.index(after: separator)...]
    for zone in ["z", "+00:00"] where clock.hasSuffix(zone) { clock.removeLast(zone.count) }
    let isMidnight = ["00:00", "00:00:00"].contains { start in
      clock.hasPrefix(start) && clock.dropFirst(start.count).allSatisfy { ".0".contains($0) }
    }
    return PeriodFault(.timestamp, Period(day), certain: isMidnight)
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
