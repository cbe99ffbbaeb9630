package import RoadmapModel

/// What differs between two states of one record.
package enum RecordComparison {
  /// The changes of a record's values in the order of the format; none where one state is absent.
  ///
  /// `languages` and `documents` are those of the two states' roadmaps: the first language is that
  /// of texts that name none, and the files a foreword names are part of the record.
  package static func changes(
    from old: Record?, to new: Record?, languages: (old: [String], new: [String]),
    documents: (old: [String: String], new: [String: String]) = ([:], [:]),
    calendar: WorkCalendar
  ) -> [FieldChange] {
    guard let old, let new, old.kind == new.kind else { return [] }
    let before = DataReader(old, languages: languages.old, documents: documents.old)
    let after = DataReader(new, languages: languages.new, documents: documents.new)
    let same = SameValue(old: before.language, new: after.language)
    if same.holds(old.fields, new.fields) { return [] }
    var comparison = DataComparison(language: before.language, calendar: calendar)
    let place = FormatPlace(old.kind)
    for field in RoadmapFormat.fields(of: old.kind).fields {
      let (one, other) = (old[key: field.key], new[key: field.key])
      switch (one, other) {
      case (nil, nil): continue
      case (let one?, let other?) where same.holds(one, other): continue
      default: break
      }
      let place = place.key(field.key)
      comparison.compare(
        one.flatMap { before.data(of: $0, as: field.shape, at: place) },
        other.flatMap { after.data(of: $0, as: field.shape, at: place) }, as: field.shape,
        at: place, FieldPath([field.key]))
    }
    return comparison.changes
  }

  /// The changes from one state of a record's data to another of the same kind.
  package static func changes(
    from old: RecordData, to new: RecordData, calendar: WorkCalendar
  ) -> [FieldChange] {
    guard old.kind == new.kind else { return [] }
    var comparison = DataComparison(language: old.language, calendar: calendar)
    comparison.compare(
      old.value, new.value, as: old.shape, at: FormatPlace(old.kind), FieldPath([]))
    return comparison.changes
  }

  /// The data after changes: with those from an old state to a new one, the new one's.
  package static func apply(_ changes: [FieldChange], to data: RecordData) -> RecordData {
    let patch = DataPatch(language: data.language)
    let value = changes.reduce(data.value as DataValue?) { value, change in
      patch.setting(
        change.to, at: change.path.keys[...], in: value, as: data.shape, at: FormatPlace(data.kind))
    }
    return RecordData(kind: data.kind, value: value ?? .map([]), language: data.language)
  }
}
