extension Record {
  /// The record with what was read of it, as if nothing else were written.
  ///
  /// Elsewhere what cannot be read is given the benefit of the doubt; this is for who must not.
  package var asRead: Record {
    guard isDamaged || fields.contains(where: \.value.holdsUnread) else { return self }
    return Record(
      kind: kind, id: id, file: file, idSpan: idSpan, span: span,
      fields: fields.compactMap(\.asRead), isDamaged: false)
  }
}

extension Entry {
  /// The same without what could not be read; nil where that is all of it.
  fileprivate var asRead: Entry? {
    value.asRead.map { Entry(key: key, keySpan: keySpan, value: $0) }
  }
}

extension Value {
  /// Whether it or a value in it was written and could not be read.
  fileprivate var holdsUnread: Bool {
    switch content {
    case .unread: true
    case .list(let values): values.contains(where: \.holdsUnread)
    case .map(let entries): entries.contains { $0.value.holdsUnread }
    default: false
    }
  }

  fileprivate var asRead: Value? {
    switch content {
    case .unread: nil
    case .list(let values): Value(.list(values.compactMap(\.asRead)), span: span)
    case .map(let entries): Value(.map(entries.compactMap(\.asRead)), span: span)
    default: self
    }
  }
}
