/// A value of a record as plain data: what was meant, without how it was written.
package indirect enum DataValue: Hashable, Sendable {
  /// A scalar in its normal form: a date in ISO form, a number without needless zeros.
  case text(String)
  case list([DataValue])
  /// Keys and values in canonical order.
  case map([DataEntry])
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
  /// The text, where the value is a scalar.
  package var text: String? { if case .text(let text) = self { text } else { nil } }

  /// The values, where the value is a list.
  package var list: [DataValue]? { if case .list(let values) = self { values } else { nil } }

  /// The keys and values, where the value is a map.
  package var entries: [DataEntry]? { if case .map(let entries) = self { entries } else { nil } }

  /// The value of a key of a map.
  package subscript(key: String) -> DataValue? { entries?.first { $0.key == key }?.value }
}

/// The order of the items of lists whose order means nothing: scalars first, lists, then maps.
extension DataValue: Comparable {
  package static func < (one: DataValue, other: DataValue) -> Bool {
    switch (one, other) {
    case (.text(let a), .text(let b)): a < b
    case (.list(let a), .list(let b)): a.lexicographicallyPrecedes(b)
    case (.map(let a), .map(let b)): a.lexicographicallyPrecedes(b)
    case (.text, _), (.list, .map): true
    default: false
    }
  }
}

extension DataEntry: Comparable {
  package static func < (one: DataEntry, other: DataEntry) -> Bool {
    one.key == other.key ? one.value < other.value : one.key < other.key
  }
}
