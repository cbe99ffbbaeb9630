package import RoadmapModel

/// A value of a record as data: what was meant, without how it was written, of the type that its
/// field decoded.
package indirect enum DataValue: Hashable, Sendable {
  /// A name, an address, a number that is no quantity: as written.
  case word(String)
  /// One word of a closed set.
  case choice(String)
  case day(Day)
  case period(Period)
  case flag(Bool)
  case number(Decimal)
  /// A count of calendar days.
  case lag(Int)
  /// The id of a record; without a kind, of a record of any.
  case reference(Kind?, String)
  /// A text in one or more languages, in the order of their codes.
  case text([DataText])
  case list([DataValue])
  /// Keys and values in canonical order.
  case map([DataEntry])
  /// What was written and could not be read.
  case unread(String)
}

/// What a text says in one language.
package struct DataText: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case text(String)
    /// The path, as written, of a file that holds the text and is not there.
    case file(String)
  }

  /// Two lower-case letters.
  package let language: String
  package let content: Content

  /// The text; nil where it could not be had.
  package var text: String? { if case .text(let text) = content { text } else { nil } }
}

/// A key of a map and its value.
package struct DataEntry: Hashable, Sendable {
  package let key: String
  package let value: DataValue

  package init(_ key: String, _ value: DataValue) {
    self.key = key
    self.value = value
  }
}

extension DataValue {
  /// The normal form of a single value, as JSON and fingerprints have it: a date in ISO form, a
  /// number without needless zeros.
  package var scalar: String? {
    switch self {
    case .word(let word), .choice(let word), .reference(_, let word), .unread(let word): word
    case .day(let day): day.description
    case .period(let period): period.description
    case .flag(let flag): flag ? "true" : "false"
    case .number(let number): number.description
    case .lag(let days): "\(days)d"
    case .text, .list, .map: nil
    }
  }

  package var number: Decimal? { if case .number(let number) = self { number } else { nil } }

  package var period: Period? {
    switch self {
    case .period(let period): period
    case .day(let day): Period(day)
    default: nil
    }
  }

  /// The parts of a text, one for each language.
  package var texts: [DataText]? { if case .text(let parts) = self { parts } else { nil } }

  /// The values, where the value is a list.
  package var list: [DataValue]? { if case .list(let values) = self { values } else { nil } }

  /// The keys and values, where the value is a map.
  package var entries: [DataEntry]? { if case .map(let entries) = self { entries } else { nil } }

  /// The value of a named key.
  package subscript(key: FieldKey) -> DataValue? { self[key: key.rawValue] }

  /// The value of a key of a map.
  package subscript(key key: String) -> DataValue? { entries?.first { $0.key == key }?.value }
}

/// The order of the items of lists whose order means nothing: single values by their normal form,
/// lists, then texts and maps.
extension DataValue: Comparable {
  package static func < (one: DataValue, other: DataValue) -> Bool {
    switch (one, other) {
    case (.list(let a), .list(let b)): a.lexicographicallyPrecedes(b)
    case (.map(let a), .map(let b)): a.lexicographicallyPrecedes(b)
    case (.text(let a), .text(let b)): a.lexicographicallyPrecedes(b)
    case (.text, .map): true
    case (.list, .text), (.list, .map): true
    case (.list, _), (.text, _), (.map, _): false
    case (_, .list), (_, .text), (_, .map): true
    default: (one.scalar ?? "") < (other.scalar ?? "")
    }
  }
}

extension DataEntry: Comparable {
  package static func < (one: DataEntry, other: DataEntry) -> Bool {
    one.key == other.key ? one.value < other.value : one.key < other.key
  }
}

extension DataText: Comparable {
  package static func < (one: DataText, other: DataText) -> Bool {
    guard one.language == other.language else { return one.language < other.language }
    switch (one.content, other.content) {
    case (.text(let a), .text(let b)), (.file(let a), .file(let b)): return a < b
    case (.text, .file): return true
    case (.file, .text): return false
    }
  }
}
