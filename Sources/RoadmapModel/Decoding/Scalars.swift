internal import Diagnostics
internal import YAMLTree

extension RoadmapDecoder {
  /// Reads a scalar as its field wants it; what cannot be read is kept as written.
  mutating func scalar(_ node: YAMLNode, as shape: Shape) -> Value {
    let text = node.text
    func value(_ content: Value.Content) -> Value { Value(content, span: node.span) }
    let unread = value(.unread(text))
    switch shape {
    case .word: return value(.word(text))
    case .identifier:
      if let fault = Identifier.fault(in: text) {
        report(.malformedID(text, fault, in: self, at: node.span))
      }
      return value(.word(text))
    case .section:
      let bare = text.drop { $0 == "§" || $0 == " " || $0 == "\u{A0}" }
      return value(.word(String(bare)))
    case .reference, .anyReference: return value(.reference(text))
    case .day:
      guard let day = day(node) else { return unread }
      return value(.day(day))
    case .period:
      guard let period = period(node) else { return unread }
      return value(.period(period))
    case .flag:
      switch text {
      case "true": return value(.flag(true))
      case "false": return value(.flag(false))
      default:
        report(.badFlag(text, in: self, at: node))
        return unread
      }
    case .integer(let range):
      guard let number = Decimal(text), number.scale == 0, range.contains(number.digits) else {
        report(.badNumber(text, wants: range, whole: true, in: self, at: node.span))
        return unread
      }
      return value(.number(number))
    case .number:
      guard let number = Decimal(text) else {
        report(.badNumber(text, wants: nil, whole: false, in: self, at: node.span))
        return unread
      }
      return value(.number(number))
    case .lag:
      guard let days = Self.lag(text) else {
        report(.badLag(text, in: self, at: node.span))
        return unread
      }
      return value(.lag(days))
    case .link:
      if !Self.isLink(text) { report(.badLink(text, in: self, at: node.span)) }
      return value(.word(text))
    case .choice(let choice): return value(self.choice(node, choice))
    default: return unread
    }
  }

  /// Reads a period; a Finnish spelling is read and reported, anything else is only reported.
  ///
  /// - Parameter canFix: whether the place may be rewritten to a period.
  mutating func period(_ node: YAMLNode, canFix: (Period) -> Bool = { _ in true }) -> Period? {
    let text = node.text
    if isFull { return Period(iso: text) ?? Period(finnish: text) }
    let reading = PeriodReading(text)
    switch reading {
    case .iso(let period): return period
    case .finnish(let period):
      report(.spelledPeriod(text, period, in: self, at: node, canFix: canFix(period)))
      return period
    case .wrong(let fault):
      report(.badPeriod(text, fault, in: self, at: node, canFix: canFix))
      return nil
    }
  }

  private mutating func day(_ node: YAMLNode) -> Day? {
    let text = node.text
    let reading = PeriodReading(text)
    guard let period = reading.period, period.precision == .day else {
      report(.badDay(text, reading, in: self, at: node.span, of: node))
      return nil
    }
    if case .finnish = reading { report(.spelledPeriod(text, period, in: self, at: node)) }
    return period.first
  }

  private mutating func choice(_ node: YAMLNode, _ choice: Choice) -> Value.Content {
    let text = node.text
    if choice.contains(text) { return .choice(text) }
    let lower = text.lowercased()
    if let word = choice.aliases[lower] ?? (choice.contains(lower) ? lower : nil) {
      report(.spelledWord(text, word, in: self, at: node))
      return .choice(word)
    }
    if let meanings = choice.ambiguous[lower] {
      report(.ambiguousWord(text, meanings, in: self, at: node.span))
      return .unread(text)
    }
    report(.badChoice(text, choice, in: self, at: node))
    return .unread(text)
  }

  /// Days of `10d`, `-5d` or `2w`.
  private static func lag(_ text: String) -> Int? {
    guard let unit = text.last, unit == "d" || unit == "w" else { return nil }
    var rest = text.dropLast()
    let isNegative = rest.first == "-"
    if isNegative || rest.first == "+" { rest.removeFirst() }
    guard rest.utf8.count <= 5, let count = digits(ArraySlice(Array(rest.utf8))) else { return nil }
    return (isNegative ? -1 : 1) * count * (unit == "w" ? 7 : 1)
  }

  private static func isLink(_ text: String) -> Bool {
    let lower = text.lowercased()
    let isKnown = ["https://", "http://", "mailto:"].contains {
      lower.hasPrefix($0) && lower.utf8.count > $0.utf8.count
    }
    return isKnown && !text.unicodeScalars.contains { $0.value <= 0x20 || $0.value == 0x7F }
  }
}
