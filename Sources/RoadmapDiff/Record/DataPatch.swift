internal import RoadmapModel

/// Puts values into a record's data.
struct DataPatch {
  let items: ItemKeys

  init(language: String) {
    items = ItemKeys(language: language)
  }

  /// The data with a value at a path, or without one; nil where nothing is left.
  func setting(
    _ value: DataValue?, at path: ArraySlice<String>, in data: DataValue?, as shape: Shape,
    at place: FormatPlace
  ) -> DataValue? {
    guard let key = path.first else { return value == place.standard ? nil : value }
    let rest = path.dropFirst()
    switch shape {
    case .fields(let fieldset), .short(_, let fieldset):
      guard let field = fieldset[key] else { return data }
      let new = setting(value, at: rest, in: data?[key: key], as: field.shape, at: place.key(key))
      return filled(
        fieldset.fields.compactMap { field in
          (field.key == key ? new : data?[key: field.key]).map { DataEntry(field.key, $0) }
        })
    case .map(let form, let inner):
      var new = setting(value, at: rest, in: data?[key: key], as: inner, at: place.each)
      // An id stays when the last thing under it goes.
      if new == nil, form.isID, !rest.isEmpty { new = .map([]) }
      let others = (data?.entries ?? []).filter { $0.key != key }
      return filled((others + [new.map { DataEntry(key, $0) }].compactMap { $0 }).sorted())
    case .list(let inner):
      var values = data?.list ?? []
      let index = values.firstIndex { items.key(of: $0, at: place.each) == key }
      let old = index.map { values.remove(at: $0) }
      let new = setting(value, at: rest, in: old, as: inner, at: place.each)
      values = (values + [new].compactMap { $0 }).canonical
      return values.isEmpty ? nil : .list(values)
    default: return data
    }
  }

  private func filled(_ entries: [DataEntry]) -> DataValue? {
    entries.isEmpty ? nil : .map(entries)
  }
}
