package import Diagnostics

/// One record of a roadmap: its kind, its id, and the fields that could be read.
package struct Record: Sendable {
  package let kind: Kind
  /// The id; of the one roadmap, vision or scale, empty.
  package let id: String
  package let file: String
  /// The bytes of the id where the record is written; of a single record, of its section key.
  package let idSpan: Span
  /// The bytes from the id to the end of the record.
  package let span: Span
  package let fields: [Entry]
  /// Whether part of it could not be read, so that an absent key may only seem to be absent.
  package let isDamaged: Bool

  /// The value of a key.
  package subscript(key: FieldKey) -> Value? { self[key: key.rawValue] }

  /// The value of a key as it is written.
  package subscript(key key: String) -> Value? {
    for field in fields where field.key == key { return field.value }
    return nil
  }

  /// The value at a path such as `milestones/m1/date`.
  package subscript(path path: [String]) -> Value? {
    guard let first = path.first, var value = self[key: first] else { return nil }
    for key in path.dropFirst() {
      guard let inner = value[key: key] else { return nil }
      value = inner
    }
    return value
  }

  /// The field with a key, key and value.
  package func entry(_ key: FieldKey) -> Entry? { fields.first { $0.key == key.rawValue } }

  /// Which record it is, whatever file and version it stands in.
  package var key: RecordKey { RecordKey(kind, id) }

  /// How a record is named in findings and JSON: `actions/A02`, or `roadmap`.
  package var path: String { key.path }

  package var idPlace: Place { Place(file: file, span: idSpan) }

  /// The place of a value of this record.
  package func place(_ value: Value) -> Place { Place(file: file, span: value.span) }

  /// The place of a run of bytes in this record's file.
  package func place(_ span: Span) -> Place { Place(file: file, span: span) }
}
