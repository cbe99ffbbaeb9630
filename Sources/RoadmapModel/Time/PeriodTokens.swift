/// A text cut into the numbers, words and signs that dates are written with.
struct PeriodTokens {
  /// One number, word or sign, and what it may mean in a date.
  struct Token {
    enum Kind: Equatable {
      case number(Int, digits: Int)
      /// A word for which number of a kind: `second`, `toinen`, `2nd`.
      case ordinal(Int)
      /// A month's name; it is the month and nothing else where it is certain.
      case month(Int, MonthForm)
      /// A word or letter for a part of a year: quarter, half, third or week.
      case part(Period.Precision, isCertain: Bool)
      /// `T` alone: a third of a year here, a quarter in French.
      case letterT
      /// A Roman number: a quarter to one, a month to another.
      case roman(Int)
      /// A word that only says that a year follows: `vuosi 2026`.
      case yearWord
      case word
      case sign(Character)
    }

    let kind: Kind
    /// The token in lower case.
    let text: String
    let isAfterSpace: Bool
  }

  /// In which form a month's name stands.
  enum MonthForm {
    /// As a month is named: `huhtikuu`, `april`, `Apr`.
    case plain
    /// As a day of it is named: `15. huhtikuuta`.
    case ofDay
    /// From it on: `huhtikuusta`.
    case from
    /// In another case, or a name that may mean something else: `huhtikuuhun`, `jul`.
    case other
  }

  private(set) var tokens: [Token] = []

  init(_ text: String) {
    var rest = text.lowercased()[...]
    var isAfterSpace = false
    while let first = rest.first {
      if first.isWhitespace {
        isAfterSpace = true
        rest.removeFirst()
        continue
      }
      let run: Substring
      if Self.isDigit(first) {
        run = rest.prefix(while: Self.isDigit)
      } else if first.isLetter {
        run = rest.prefix { $0.isLetter }
      } else if first == "." {
        run = rest.prefix { $0 == "." }
      } else {
        run = rest.prefix(1)
      }
      rest = rest.dropFirst(run.count)
      append(String(run), isAfterSpace: isAfterSpace || tokens.isEmpty)
      isAfterSpace = false
    }
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }

  private mutating func append(_ text: String, isAfterSpace: Bool) {
    // `2nd` is one token.
    if ["st", "nd", "rd", "th"].contains(text), !isAfterSpace,
      case .number(let number, digits: 1...2)? = tokens.last?.kind, let last = tokens.popLast()
    {
      tokens.append(
        Token(kind: .ordinal(number), text: last.text + text, isAfterSpace: last.isAfterSpace))
      return
    }
    tokens.append(Token(kind: Self.kind(of: text), text: text, isAfterSpace: isAfterSpace))
  }

  private static func kind(of text: String) -> Token.Kind {
    guard let first = text.first else { return .word }
    if isDigit(first) {
      return .number(digits(ArraySlice(Array(text.utf8))) ?? -1, digits: text.count)
    }
    guard first.isLetter else {
      if text.count > 1 || first == "…" { return .sign("…") }
      return .sign(["–", "—", "‒", "−", "‐", "‑"].contains(first) ? "–" : first)
    }
    if let month = month(text) { return .month(month.number, month.form) }
    if let part = parts[text] { return .part(part.precision, isCertain: part.isCertain) }
    if text == "t" { return .letterT }
    if let number = ordinals[text] { return .ordinal(number) }
    if let number = romans.firstIndex(of: text) { return .roman(number + 1) }
    return ["vuosi", "vuonna", "år", "året", "year"].contains(text) ? .yearWord : .word
  }

  // MARK: Words

  private static let finnishMonths = [
    "tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka",
    "marras", "joulu",
  ]

  private static let otherMonths: [String: Int] = {
    let names: [[String]] = [
      ["januari", "january", "jan"], ["februari", "february", "feb"], ["mars", "march", "mar"],
      ["april", "apr"], ["maj", "may"], ["juni", "june", "jun"], ["juli", "july", "jul"],
      ["augusti", "august", "aug"], ["september", "sept", "sep"],
      ["oktober", "october", "okt", "oct"], ["november", "nov"], ["december", "dec"],
    ]
    var all: [String: Int] = [:]
    for (index, names) in names.enumerated() {
      for name in names { all[name] = index + 1 }
    }
    return all
  }()

  private static func month(_ word: String) -> (number: Int, form: MonthForm)? {
    // `jul` is July in English and Christmas in Swedish.
    if let number = otherMonths[word] { return (number, word == "jul" ? .other : .plain) }
    guard let index = finnishMonths.firstIndex(where: { word.hasPrefix($0) }) else { return nil }
    let stem = finnishMonths[index]
    let ending = word.dropFirst(stem.count)
    if ending.isEmpty {
      // `kesä` alone is summer, `joulu` Christmas.
      return stem == "kesä" ? nil : (index + 1, stem == "joulu" ? .other : .plain)
    }
    switch ending {
    case "kuu", "kuussa": return (index + 1, .plain)
    case "kuuta": return (index + 1, .ofDay)
    case "kuusta": return (index + 1, .from)
    default: return ending.hasPrefix("kuu") ? (index + 1, .other) : nil
    }
  }

  private static let parts: [String: (precision: Period.Precision, isCertain: Bool)] = [
    "q": (.quarter, true), "kvartaali": (.quarter, true), "kvartal": (.quarter, true),
    "kvartalet": (.quarter, true), "neljännes": (.quarter, true),
    "vuosineljännes": (.quarter, true),
    // In English-speaking administrations a quarter is often one of a year that starts in April.
    "quarter": (.quarter, false), "qtr": (.quarter, false),
    "tertiaali": (.third, true), "tertial": (.third, true), "vuosikolmannes": (.third, true),
    "h": (.half, true), "vuosipuolisko": (.half, true), "halvår": (.half, true),
    "halvåret": (.half, true), "half": (.half, false),
    "w": (.week, true), "vk": (.week, true), "vko": (.week, true),
    "viikko": (.week, true), "vecka": (.week, true), "v": (.week, true), "week": (.week, true),
  ]

  private static let ordinals = [
    "ensimmäinen": 1, "toinen": 2, "kolmas": 3, "neljäs": 4, "första": 1, "andra": 2, "tredje": 3,
    "fjärde": 4, "first": 1, "second": 2, "third": 3, "fourth": 4,
  ]

  private static let romans = [
    "i", "ii", "iii", "iv", "-", "vi", "vii", "viii", "ix", "-", "xi", "xii",
  ]
}
