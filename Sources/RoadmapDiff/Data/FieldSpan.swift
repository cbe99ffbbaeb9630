package import Diagnostics
package import RoadmapModel

extension Record {
  /// Where the value that a path of a change leads to is written: its key, or the value where that
  /// stands in the line; of one that is not there, the nearest thing around it that is.
  ///
  /// - Parameter language: the language by whose texts items of lists are matched.
  /// - Returns: nil where not even the path's first key is there.
  package func span(of path: FieldPath, language: String) -> Span? {
    var shape = Shape.fields(RoadmapFormat.fields(of: kind))
    var place = FormatPlace(kind)
    var content = Value.Content.map(fields)
    var found: Span?
    for key in path.keys {
      switch (shape, content) {
      case (.fields(let fieldset), .map(let entries)), (.short(_, let fieldset), .map(let entries)):
        guard let field = fieldset[key], let entry = entries.first(where: { $0.key == key }) else {
          return found
        }
        found = entry.toldSpan
        (shape, place, content) = (field.shape, place.key(key), entry.value.content)
      case (.map(let form, let inner), .map(let entries)):
        guard let entry = entries.first(where: { form.name($0.key) == key }) else { return found }
        found = entry.toldSpan
        (shape, place, content) = (inner, place.each, entry.value.content)
      case (.list(let inner), .list(let values)):
        let reader = DataReader(self, languages: [language], documents: [:])
        let items = ItemKeys(language: language)
        let item = values.first { value in
          reader.data(of: value, as: inner, at: place.each)
            .flatMap { items.key(of: $0, at: place.each) } == key
        }
        guard let item else { return found }
        found = item.span
        (shape, place, content) = (inner, place.each, item.content)
      default: return found
      }
    }
    return found
  }
}

extension Entry {
  /// The value, or the key where the value has parts and may begin on a later line.
  fileprivate var toldSpan: Span {
    switch value.content {
    case .map, .list: keySpan
    case .text(let text) where text.parts.count != 1 || text.parts[0].language != "": keySpan
    case .document(let parts) where parts.count != 1: keySpan
    default: value.span
    }
  }
}

extension KeyForm {
  /// A key as paths have it: a whole number may be written `1` or `1.0`.
  func name(_ key: String) -> String {
    if case .integer = self { Decimal(key)?.description ?? key } else { key }
  }
}
