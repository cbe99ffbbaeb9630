package import RoadmapModel

/// What a record says, as plain data: two records with equal data differ in writing only.
///
/// Quoting, comments, the order of keys and items, and other forms of the same value are gone; so
/// is what says no more than an absent key: empty maps and lists, and defaults written out. Prose
/// is whole but for line breaks at its end.
package struct RecordData: Sendable {
  package let kind: Kind
  /// The keys and values of the record.
  package let value: DataValue
  /// The language by whose texts items of lists are matched; no part of the data.
  package let language: String

  package init(kind: Kind, value: DataValue, language: String) {
    self.kind = kind
    self.value = value
    self.language = language
  }

  /// The data of a record of a roadmap with these languages and files of a foreword.
  package init(_ record: Record, languages: [String], documents: [String: String] = [:]) {
    let reader = DataReader(record, languages: languages, documents: documents)
    let fieldset = RoadmapFormat.fields(of: record.kind)
    kind = record.kind
    value = reader.fields(record.fields, fieldset, at: FormatPlace(record.kind)) ?? .map([])
    language = reader.language
  }

  /// The value of a top-level key.
  package subscript(key: FieldKey) -> DataValue? { value[key] }

  var shape: Shape { .fields(RoadmapFormat.fields(of: kind)) }
}

extension RecordData: Hashable {
  package static func == (one: RecordData, other: RecordData) -> Bool {
    one.kind == other.kind && one.value == other.value
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(value)
  }
}
