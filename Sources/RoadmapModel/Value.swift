package import Diagnostics

/// A value of a roadmap, with the place where it was written.
package struct Value: Sendable {
  package let span: Span
  package let content: Content

  package init(_ content: Content, span: Span) {
    self.content = content
    self.span = span
  }

  /// What a value is, after its field decided the type.
  package enum Content: Sendable {
    case text(LocalText)
    /// A foreword: texts and files by language.
    case document([DocumentPart])
    case word(String)
    case day(Day)
    case period(Period)
    case flag(Bool)
    case number(Decimal)
    /// A count of calendar days.
    case lag(Int)
    /// One word of a closed set.
    case choice(String)
    case reference(String)
    case list([Value])
    case map([Entry])
    /// What was written and could not be read as what belongs there.
    case unread(String)
  }
}

/// A key and its value, with both places.
package struct Entry: Sendable {
  /// The key, normalised: a period or a day in ISO form.
  package let key: String
  package let keySpan: Span
  package let value: Value

  package init(key: String, keySpan: Span, value: Value) {
    self.key = key
    self.keySpan = keySpan
    self.value = value
  }
}

extension [Entry] {
  /// The value of a named key.
  package subscript(key: FieldKey) -> Value? { first { $0.key == key.rawValue }?.value }
}

/// A text in one or more languages; a plain string is in the roadmap's first language.
package struct LocalText: Sendable {
  package struct Part: Sendable {
    /// Two lower-case letters; empty for a plain string.
    package let language: String
    package let text: String
    package let span: Span
  }

  package let parts: [Part]

  /// The text in a language of the roadmap, whose first language is `first`.
  package func text(in language: String, first: String) -> String? {
    parts.first { ($0.language.isEmpty ? first : $0.language) == language }?.text
  }

  /// The text in the language asked for, or the nearest there is, with the language it is in.
  package func best(_ language: String, first: String) -> (text: String, language: String)? {
    for wanted in [language, first] {
      if let text = text(in: wanted, first: first) { return (text, wanted) }
    }
    return parts.first.map { ($0.text, $0.language.isEmpty ? first : $0.language) }
  }
}

/// One language's part of a foreword: its text, or the file that holds it.
package struct DocumentPart: Sendable {
  /// Two lower-case letters; empty where no language is given.
  package let language: String
  /// The text as written, when it stands in the roadmap itself.
  package let text: String?
  /// The path of the file that holds it, relative to the file it is named in.
  package let file: String?
  package let span: Span
}

extension Value {
  /// The text, where the value is one.
  package var text: LocalText? { if case .text(let text) = content { text } else { nil } }
  package var period: Period? {
    switch content {
    case .period(let period): period
    case .day(let day): Period(day)
    default: nil
    }
  }
  package var day: Day? { if case .day(let day) = content { day } else { nil } }
  package var flag: Bool? { if case .flag(let flag) = content { flag } else { nil } }
  package var number: Decimal? { if case .number(let number) = content { number } else { nil } }
  package var lag: Int? { if case .lag(let days) = content { days } else { nil } }

  /// The value as one word: a word, a choice or an id.
  package var word: String? {
    switch content {
    case .word(let word), .choice(let word), .reference(let word): word
    default: nil
    }
  }

  /// The values of a list; one value is a list of one.
  package var list: [Value] {
    switch content {
    case .list(let values): values
    case .unread: []
    default: [self]
    }
  }

  /// The keys and values of a map.
  package var entries: [Entry] { if case .map(let entries) = content { entries } else { [] } }

  /// The value of a named key.
  package subscript(key: FieldKey) -> Value? { self[key: key.rawValue] }

  /// The value of a key of a map that names what it holds, such as an id or a period.
  package subscript(key key: String) -> Value? {
    if case .map(let entries) = content {
      for entry in entries where entry.key == key { return entry.value }
    }
    return nil
  }

  /// Whether something was written that could not be read.
  package var isUnread: Bool { if case .unread = content { true } else { false } }
}
