internal import RoadmapModel

/// Turns a record's values into data: forms that mean the same become the same.
struct DataReader {
  /// The language of texts that name none.
  let language: String
  /// The texts of the files that a foreword may name, by path.
  let documents: [String: String]
  /// The file of the record, from which the files it names are found.
  let file: String

  init(_ record: Record, languages: [String], documents: [String: String]) {
    language = languages.first ?? "fi"
    self.documents = documents
    file = record.file
  }

  /// The data of named keys in the order of the format; nil where there is none.
  func fields(_ entries: [Entry], _ fieldset: Fieldset, at place: FormatPlace) -> DataValue? {
    filled(
      fieldset.fields.compactMap { field in
        entries.first { $0.key == field.key }
          .flatMap { data(of: $0.value, as: field.shape, at: place.key(field.key)) }
          .map { DataEntry(field.key, $0) }
      })
  }

  /// The data of a value; nil where it says no more than an absent key does.
  func data(of value: Value, as shape: Shape, at place: FormatPlace) -> DataValue? {
    switch (value.content, shape) {
    case (.text(let text), _): data(of: text)
    case (.document(let parts), _): data(of: parts)
    case (.map(let entries), .fields(let fieldset)), (.map(let entries), .short(_, let fieldset)):
      fields(entries, fieldset, at: place)
    case (.map(let entries), .map(let form, let inner)): map(entries, form, inner, at: place)
    case (.list(let values), .list(let inner)): list(values, inner, at: place)
    default: single(value.content, as: shape).flatMap { $0 == place.standard ? nil : $0 }
    }
  }

  private func single(_ content: Value.Content, as shape: Shape) -> DataValue? {
    switch content {
    case .word(let word): return .word(word)
    case .choice(let word): return .choice(word)
    case .reference(let id):
      if case .reference(let kind) = shape { return .reference(kind, id) }
      return .reference(nil, id)
    case .day(let day): return .day(day)
    case .period(let period): return .period(period)
    case .flag(let flag): return .flag(flag)
    case .number(let number): return .number(number)
    case .lag(let days): return .lag(days)
    case .unread(let text): return .unread(text)
    case .text, .document, .list, .map: return nil
    }
  }

  // MARK: Maps and lists

  private func map(
    _ entries: [Entry], _ form: KeyForm, _ inner: Shape, at place: FormatPlace
  ) -> DataValue? {
    var found: [String: DataValue] = [:]
    for entry in entries {
      let key = form.name(entry.key)
      guard found[key] == nil else { continue }
      found[key] =
        data(of: entry.value, as: inner, at: place.each) ?? (form.isID ? .map([]) : nil)
    }
    return filled(found.map { DataEntry($0.key, $0.value) }.sorted())
  }

  private func list(_ values: [Value], _ inner: Shape, at place: FormatPlace) -> DataValue? {
    let items = values.compactMap { data(of: $0, as: inner, at: place.each) }
    guard !items.isEmpty else { return nil }
    return .list(place.isOrdered ? items : items.canonical)
  }

  private func filled(_ entries: [DataEntry]) -> DataValue? {
    entries.isEmpty ? nil : .map(entries)
  }

  // MARK: Texts

  private func data(of text: LocalText) -> DataValue? {
    languages(text.parts.map { ($0.language, .text($0.text.withoutLastBreaks)) })
  }

  /// The content of a foreword counts, wherever it lies; a file that is not there is named.
  private func data(of parts: [DocumentPart]) -> DataValue? {
    languages(
      parts.map { part in
        let path = part.file.flatMap { Roadmap.path(of: $0, namedIn: file) }
        if let text = part.text ?? path.flatMap({ documents[$0] }) {
          return (part.language, .text(text.withPlainBreaks.withoutLastBreaks))
        }
        return (part.language, .file(part.file ?? ""))
      })
  }

  private func languages(_ parts: [(language: String, content: DataText.Content)]) -> DataValue? {
    let told = parts.compactMap { part in
      part.content == .text("")
        ? nil
        : DataText(
          language: part.language.isEmpty ? language : part.language, content: part.content)
    }
    return told.isEmpty ? nil : .text(told.sorted())
  }
}

extension KeyForm {
  /// Whether a key alone says something, with nothing under it.
  var isID: Bool { if case .id = self { true } else { false } }
}

extension [DataValue] {
  /// The items in canonical order, each once: neither order nor saying it twice means anything.
  var canonical: [DataValue] {
    sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }
}

extension String {
  /// The text without line breaks at its end: a block of lines has one, a quoted text has none.
  fileprivate var withoutLastBreaks: String {
    var rest = Substring(self).unicodeScalars
    while let last = rest.last, last == "\n" || last == "\r" { rest.removeLast() }
    return String(rest)
  }

  /// The text with each line break as one byte, however git checked the file out.
  fileprivate var withPlainBreaks: String {
    utf8.contains(0x0D) ? String(map { $0 == "\r\n" ? "\n" : $0 }) : self
  }
}
