/// An interval of days with the precision its author gave: a day, week, month … or year.
package struct Period: Hashable, Sendable {
  /// How exact a period is; from the shortest to the longest.
  package enum Precision: Int, Comparable, Sendable {
    case day, week, month, quarter, third, half, year

    package static func < (one: Precision, other: Precision) -> Bool {
      one.rawValue < other.rawValue
    }
  }

  package let first: Day
  package let last: Day
  package let precision: Precision

  private init(_ first: Day, _ last: Day, _ precision: Precision) {
    self.first = first
    self.last = last
    self.precision = precision
  }

  /// One day.
  package init(_ day: Day) {
    self.init(day, day, .day)
  }

  /// A calendar year.
  package init?(year: Int) {
    self.init(year: year, months: 1...12, precision: .year)
  }

  /// A calendar month.
  package init?(year: Int, month: Int) {
    guard (1...12).contains(month) else { return nil }
    self.init(year: year, months: month...month, precision: .month)
  }

  /// The n-th part of a year: a quarter, a third (four months) or a half.
  package init?(year: Int, part: Int, of precision: Precision) {
    let length: Int
    switch precision {
    case .quarter: length = 3
    case .third: length = 4
    case .half: length = 6
    default: return nil
    }
    guard part >= 1, part <= 12 / length else { return nil }
    self.init(
      year: year, months: (part - 1) * length + 1...part * length, precision: precision)
  }

  /// A week by ISO 8601: from Monday, week 1 holds 4 January.
  package init?(year: Int, week: Int) {
    guard week >= 1, week <= Period.weeks(in: year), let monday = Period.firstMonday(of: year)
    else { return nil }
    let first = monday.adding(days: (week - 1) * 7)
    self.init(first, first.adding(days: 6), .week)
  }

  /// The period of a precision that begins on a day, unless none does.
  package init?(from first: Day, _ precision: Precision) {
    self.init(holding: first, precision)
    guard self.first == first else { return nil }
  }

  /// The period of a precision that a day lies in.
  package init?(holding day: Day, _ precision: Precision) {
    let (year, month, _) = day.parts
    switch precision {
    case .day: self.init(day)
    case .week:
      let monday = day.adding(days: 1 - day.weekday)
      // The week's Thursday lies in the year the week belongs to.
      guard (1...9999).contains(monday.adding(days: 3).year) else { return nil }
      self.init(monday, monday.adding(days: 6), .week)
    case .month: self.init(year: year, month: month)
    case .quarter: self.init(year: year, part: (month + 2) / 3, of: .quarter)
    case .third: self.init(year: year, part: (month + 3) / 4, of: .third)
    case .half: self.init(year: year, part: (month + 5) / 6, of: .half)
    case .year: self.init(year: year)
    }
  }

  private init?(year: Int, months: ClosedRange<Int>, precision: Precision) {
    let end = months.upperBound
    guard (1...9999).contains(year), let first = Day(year: year, month: months.lowerBound, day: 1),
      let last = Day(year: year, month: end, day: Day.count(inMonth: end, of: year))
    else { return nil }
    self.init(first, last, precision)
  }

  /// How many weeks a year has by ISO 8601: 52 or 53.
  package static func weeks(in year: Int) -> Int {
    guard let start = firstMonday(of: year), let next = firstMonday(of: year + 1) else { return 52 }
    return next.days(since: start) / 7
  }

  private static func firstMonday(of year: Int) -> Day? {
    guard let fourth = Day(year: year, month: 1, day: 4) else { return nil }
    return fourth.adding(days: 1 - fourth.weekday)
  }

  /// Whether another interval lies wholly inside this one.
  package func contains(_ other: Period) -> Bool {
    first <= other.first && other.last <= last
  }

  /// Whether a day lies in it.
  package func contains(_ day: Day) -> Bool { first <= day && day <= last }
}

extension Period: CustomStringConvertible {
  /// The period in its ISO form: `2026`, `2026-H1`, `2026-T2`, `2026-Q2`, `2026-04`, `2026-W14`
  /// or `2026-04-15`.
  package var description: String {
    let (year, month, day) = first.parts
    switch precision {
    case .day: return ISOText.day(year, month, day)
    case .week:
      // The week's Thursday lies in the year the week belongs to.
      let year = first.adding(days: 3).year
      let monday = Period.firstMonday(of: year) ?? first
      return ISOText.part(year, "W", first.days(since: monday) / 7 + 1, digits: 2)
    case .month: return ISOText.part(year, nil, month, digits: 2)
    case .quarter: return ISOText.part(year, "Q", (month - 1) / 3 + 1, digits: 1)
    case .third: return ISOText.part(year, "T", (month - 1) / 4 + 1, digits: 1)
    case .half: return ISOText.part(year, "H", (month - 1) / 6 + 1, digits: 1)
    case .year: return padded(year, 4)
    }
  }

  /// Reads the ISO form, and only that.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count >= 4, let year = digits(bytes[0..<4]), year > 0 else { return nil }
    if bytes.count == 4 {
      self.init(year: year)
      return
    }
    guard bytes[4] == UInt8(ascii: "-"), bytes.count >= 7 else { return nil }
    let rest = bytes[6...]
    switch (bytes[5], bytes.count) {
    case (UInt8(ascii: "Q"), 7): self.init(year: year, part: digits(rest) ?? 0, of: .quarter)
    case (UInt8(ascii: "T"), 7): self.init(year: year, part: digits(rest) ?? 0, of: .third)
    case (UInt8(ascii: "H"), 7): self.init(year: year, part: digits(rest) ?? 0, of: .half)
    case (UInt8(ascii: "W"), 8): self.init(year: year, week: digits(rest) ?? 0)
    case (_, 7): self.init(year: year, month: digits(bytes[5...]) ?? 0)
    case (_, 10):
      guard let day = Day(iso: text) else { return nil }
      self.init(day)
    default: return nil
    }
  }

  /// Reads a Finnish spelling: `H1/2026`, `T2/2026`, `Q2/2026`, `4/2026` or `15.4.2026`.
  package init?(finnish text: some StringProtocol) {
    let bytes = Array(text.utf8)
    if let slash = bytes.firstIndex(of: UInt8(ascii: "/")) {
      guard bytes.count - slash == 5, let year = digits(bytes[(slash + 1)...]), slash >= 1,
        slash <= 2
      else { return nil }
      let rest = bytes[1..<slash]
      switch bytes[0] {
      case UInt8(ascii: "Q"): self.init(year: year, part: digits(rest) ?? 0, of: .quarter)
      case UInt8(ascii: "T"): self.init(year: year, part: digits(rest) ?? 0, of: .third)
      case UInt8(ascii: "H"): self.init(year: year, part: digits(rest) ?? 0, of: .half)
      default: self.init(year: year, month: digits(bytes[0..<slash]) ?? 0)
      }
      return
    }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4,
      let day = digits(parts[0]), let month = digits(parts[1]), let year = digits(parts[2]),
      year > 0, let found = Day(year: year, month: month, day: day)
    else { return nil }
    self.init(found)
  }
}
