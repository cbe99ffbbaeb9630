package import RoadmapModel

/// That a record came, went, got another id or says something else.
package struct RecordDifference: Hashable, Sendable {
  /// What happened to the record as a whole; the words are those of JSON.
  package enum Class: String, CaseIterable, Sendable {
    case added, removed, changed, renamed
  }

  package let kind: Kind
  /// The id in the newest state there is; of the one roadmap, vision or scale, empty.
  package let id: String
  package let `class`: Class
  /// The id before, where the record got another one.
  package let fromID: String?
  /// What happened to its values; of a record added or removed, none.
  package let fields: [FieldChange]

  /// Which record it is, by its id in the newest state there is.
  package var key: RecordKey { RecordKey(kind, id) }

  /// How the record is named in findings and JSON: `actions/A02`, or `roadmap`.
  package var path: String { key.path }

  /// The difference of two states of a record; nil where there is none.
  package init?(
    from old: Record?, to new: Record?, languages: (old: [String], new: [String]),
    documents: (old: [String: String], new: [String: String]) = ([:], [:]),
    calendar: WorkCalendar
  ) {
    guard let record = new ?? old else { return nil }
    let fields = RecordComparison.changes(
      from: old, to: new, languages: languages, documents: documents, calendar: calendar)
    let isRenamed = old.map { $0.id != record.id } ?? false
    if old != nil, new != nil, !isRenamed, fields.isEmpty { return nil }
    kind = record.kind
    id = record.id
    `class` = old == nil ? .added : new == nil ? .removed : isRenamed ? .renamed : .changed
    fromID = isRenamed ? old?.id : nil
    self.fields = fields
  }
}
