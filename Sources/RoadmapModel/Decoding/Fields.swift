internal import Diagnostics
internal import YAMLTree

extension RoadmapDecoder {
  /// Reads named keys; `owner` is where an absent key is reported.
  mutating func fields(
    _ node: YAMLNode, _ fieldset: Fieldset, owner: Span
  ) -> [Entry] {
    guard node.kind == .mapping else {
      report(.wrongShape(.keys, in: self, at: node.span))
      return []
    }
    var found: [Entry] = []
    var seen: [String] = []
    found.reserveCapacity(min(node.entries.count, 64))
    for (key, value) in node.entries {
      let name = key.text
      guard let field = fieldset[name] else {
        if node.span == action { noteDoubt(name, at: key.span) }
        if name != RoadmapFormat.extra.key {
          reportUnknown(key, value, among: fieldset.fields.map(\.key), in: node)
        }
        continue
      }
      // A key whose value is empty counts as absent.
      if value.isEmpty { continue }
      if !isQuiet {
        seen.append(name)
        path.append(name)
      }
      if let read = read(value, as: field.shape, key: key.span) {
        found.append(Entry(key: name, keySpan: key.span, value: read))
      }
      if !isQuiet { path.removeLast() }
    }
    if node.span == action { noteDoubts(in: node) }
    reportMissing(in: fieldset, having: seen, owner: owner)
    return found
  }

  /// Reports the required keys that are absent, unless they may stand in a part that is unread.
  mutating func reportMissing(in fieldset: Fieldset, having seen: [String], owner: Span) {
    guard !isDamaged, !isFull else { return }
    for field in fieldset.fields where field.isRequired && !seen.contains(field.key) {
      report(.missingKey(field.key, in: self, at: owner))
    }
  }

  /// Reads one value; nil when what is written cannot stand there at all.
  mutating func read(_ node: YAMLNode, as shape: Shape, key: Span) -> Value? {
    switch shape {
    case .text: return text(node)
    case .document: return document(node)
    case .anything: return nil
    case .list(let inner): return list(node, of: inner, key: key)
    case .map(let form, let inner): return map(node, form, inner)
    case .fields(let fieldset):
      guard node.kind == .mapping else {
        report(.wrongShape(.keys, in: self, at: node.span))
        return Value(.unread(node.text), span: node.span)
      }
      return Value(
        .map(fields(node, fieldset, owner: key)), span: node.span)
    case .short(let main, let fieldset): return short(node, main, fieldset, key: key)
    default: break
    }
    guard node.kind == .scalar else {
      report(.wrongShape(.oneValue, in: self, at: node.span))
      return Value(.unread(""), span: node.span)
    }
    return scalar(node, as: shape)
  }

  private mutating func list(_ node: YAMLNode, of inner: Shape, key: Span) -> Value? {
    guard node.kind == .sequence else {
      guard let one = read(node, as: inner, key: key) else { return nil }
      return Value(.list([one]), span: node.span)
    }
    var values: [Value] = []
    values.reserveCapacity(node.items.count)
    for item in node.items where !item.isEmpty {
      // An item that lacks a key is pointed at by its own first byte's line, not by the list's key.
      if let value = read(item, as: inner, key: item.span) { values.append(value) }
    }
    reportRepeated(values)
    return Value(.list(values), span: node.span)
  }

  private mutating func map(_ node: YAMLNode, _ form: KeyForm, _ inner: Shape) -> Value? {
    guard node.kind == .mapping else {
      report(.wrongShape(.valuesByKey, in: self, at: node.span))
      return Value(.unread(node.text), span: node.span)
    }
    var entries: [Entry] = []
    entries.reserveCapacity(node.entries.count)
    var seen: [String: Span] = [:]
    for (key, value) in node.entries {
      guard let name = keyName(key, form, of: node) else { continue }
      if let first = seen[name] {
        report(.repeatedKey(name, in: self, at: key.span, first: first))
        continue
      }
      if value.isEmpty {
        // An id with nothing under it is still there; any other key without a value is not.
        guard case .id = form else { continue }
        seen[name] = key.span
        entries.append(
          Entry(key: name, keySpan: key.span, value: Value(.map([]), span: value.span)))
        continue
      }
      seen[name] = key.span
      path.append(name)
      if let read = read(value, as: inner, key: key.span) {
        entries.append(Entry(key: name, keySpan: key.span, value: read))
      }
      path.removeLast()
    }
    return Value(.map(entries), span: node.span)
  }

  /// The key of a map in its normal form; nil when it is no key of that form.
  private mutating func keyName(
    _ key: YAMLNode, _ form: KeyForm, of map: YAMLNode
  ) -> String? {
    let text = key.text
    switch form {
    case .words, .reference: return text
    case .id:
      if let fault = Identifier.fault(in: text) {
        report(.malformedID(text, fault, in: self, at: key.span))
      }
      return text
    case .integer:
      guard let number = Decimal(text), number.scale == 0 else {
        report(.badNumber(text, wants: nil, whole: true, in: self, at: key.span))
        return nil
      }
      return text
    case .year:
      guard let period = Period(iso: text), period.precision == .year else {
        report(.badYear(text, in: self, at: key.span))
        return nil
      }
      return text
    case .period:
      return period(key, canFix: { !Self.isRepeated($0, at: key, of: map) })?.description
    case .day:
      let (day, suffix) = Self.splitNote(text)
      let reading = PeriodReading(day)
      guard let period = reading.period, period.precision == .day else {
        report(
          .badDay(
            day, reading, in: self, at: key.span, of: key,
            canFix: { !Self.isRepeated($0, at: key, of: map) }))
        return nil
      }
      if case .finnish = reading {
        report(
          .spelledPeriod(
            day, period, in: self, at: key, suffix: suffix,
            canFix: !Self.isRepeated(period, suffix: suffix, at: key, of: map)))
      }
      return period.description + suffix
    }
  }

  /// Whether another key of a map is or would become the same period, so that neither is rewritten.
  private static func isRepeated(
    _ period: Period, suffix: String = "", at key: YAMLNode, of map: YAMLNode
  ) -> Bool {
    map.entries.contains { other, _ in
      guard other.span != key.span else { return false }
      let (text, own) = splitNote(other.text)
      guard own == suffix else { return false }
      return switch PeriodReading(text) {
      case .iso(let found), .finnish(let found): found == period
      case .wrong(let fault): fault.isCertain && fault.suggestion == period
      }
    }
  }

  /// A note's day and what tells it from another of that day: `2026-11-16-2`, `16.11.2026-2`.
  private static func splitNote(_ text: String) -> (day: String, suffix: String) {
    guard let dash = text.lastIndex(of: "-"), text[..<dash].utf8.count >= 8,
      Period(iso: text[..<dash])?.precision == .day
        || Period(finnish: text[..<dash])?.precision == .day,
      let number = Int(text[text.index(after: dash)...]), number > 1
    else { return (text, "") }
    return (String(text[..<dash]), "-\(number)")
  }

  private mutating func short(
    _ node: YAMLNode, _ main: FieldKey, _ fieldset: Fieldset, key: Span
  ) -> Value? {
    guard let field = fieldset[main] else { return nil }
    if node.kind == .mapping, !isLanguageMap(node, unless: fieldset) {
      return Value(.map(fields(node, fieldset, owner: key)), span: node.span)
    }
    guard node.kind != .sequence else {
      report(.wrongShape(.oneValue, in: self, at: node.span))
      return Value(.unread(""), span: node.span)
    }
    path.append(main.rawValue)
    defer { path.removeLast() }
    guard let value = read(node, as: field.shape, key: key) else { return nil }
    return Value(
      .map([Entry(key: main.rawValue, keySpan: node.span, value: value)]), span: node.span)
  }

  // MARK: Texts

  func isLanguageMap(_ node: YAMLNode, unless fieldset: Fieldset? = nil) -> Bool {
    var isEmpty = true
    for (key, _) in node.entries {
      let isCode = key.withText { $0.count == 2 && $0.allSatisfy { $0 >= 0x61 && $0 <= 0x7A } }
      guard isCode, fieldset?[key.text] == nil else { return false }
      isEmpty = false
    }
    return !isEmpty
  }

  private mutating func text(_ node: YAMLNode) -> Value {
    switch node.kind {
    case .scalar:
      reportCut(node)
      let part = LocalText.Part(language: "", text: node.text, span: node.span)
      return Value(.text(LocalText(parts: [part])), span: node.span)
    case .mapping where isLanguageMap(node):
      var parts: [LocalText.Part] = []
      parts.reserveCapacity(node.entries.count)
      for (key, value) in node.entries where !value.isEmpty {
        guard value.kind == .scalar else {
          report(.wrongShape(.oneValue, in: self, at: value.span))
          continue
        }
        reportCut(value)
        parts.append(LocalText.Part(language: key.text, text: value.text, span: value.span))
      }
      return Value(.text(LocalText(parts: parts)), span: node.span)
    case .mapping where node.style == .flow && node.entries.contains(where: { $0.value.isEmpty }):
      for (key, value) in node.entries where value.isEmpty {
        report(.commaNeedsQuotes(key.text, in: self, at: key.span))
      }
      return Value(.unread(""), span: node.span)
    default:
      report(.wrongShape(.textOrLanguages, in: self, at: node.span))
      return Value(.unread(""), span: node.span)
    }
  }

  /// Reports a text that ends where ` #` starts a comment that looks like more of it: `Hanke #3`.
  private func reportCut(_ node: YAMLNode) {
    guard !isQuiet, node.style == .plain else { return }
    let bytes = tree.source.bytes
    var hash = Int(node.span.end)
    while hash < bytes.count, bytes[hash] == UInt8(ascii: " ") { hash += 1 }
    guard hash > node.span.end, hash + 1 < bytes.count, bytes[hash] == UInt8(ascii: "#"),
      bytes[hash + 1] > 0x20, bytes[hash + 1] != UInt8(ascii: "#")
    else { return }
    var end = hash
    while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D { end += 1 }
    report(.cutByComment(node.text, Span(hash, end), in: self))
  }

  private mutating func document(_ node: YAMLNode) -> Value {
    if let part = documentPart(node, language: "") {
      return Value(.document([part]), span: node.span)
    }
    guard node.kind == .mapping, isLanguageMap(node) else {
      report(.wrongShape(.textOrFile, in: self, at: node.span))
      return Value(.unread(""), span: node.span)
    }
    var parts: [DocumentPart] = []
    for (key, value) in node.entries where !value.isEmpty {
      if let part = documentPart(value, language: key.text) {
        parts.append(part)
      } else {
        report(.wrongShape(.textOrFile, in: self, at: value.span))
      }
    }
    return Value(.document(parts), span: node.span)
  }

  private mutating func documentPart(_ node: YAMLNode, language: String) -> DocumentPart? {
    if node.kind == .scalar {
      return DocumentPart(language: language, text: node.text, file: nil, span: node.span)
    }
    let entries = Array(node.entries)
    guard node.kind == .mapping, entries.count == 1, entries[0].key.text == "file",
      entries[0].value.kind == .scalar
    else { return nil }
    let path = entries[0].value
    return DocumentPart(language: language, text: nil, file: path.text, span: path.span)
  }

  // MARK: Repeated items

  /// Two equal items of a list say one thing twice.
  private mutating func reportRepeated(_ values: [Value]) {
    guard values.count > 1, !isFull else { return }
    var seen: [String: Span] = [:]
    for value in values {
      guard let key = Self.itemKey(value) else { continue }
      if let first = seen[key] {
        report(.repeatedItem(key, in: self, at: value.span, first: first))
      } else {
        seen[key] = value.span
      }
    }
  }

  /// What an item of a list is matched by: its word, its first text, or the keys that name it.
  static func itemKey(_ value: Value) -> String? {
    switch value.content {
    case .word(let word), .choice(let word), .reference(let word): return word
    case .text(let text): return text.parts.first?.text
    case .day(let day): return day.description
    case .map(let entries):
      func part(_ key: String) -> String? {
        entries.first { $0.key == key }.flatMap { itemKey($0.value) }
      }
      if let action = part("action") { return action }
      if let requirement = part("requirement") {
        return requirement + (part("section").map { " " + $0 } ?? "")
      }
      if let source = part("source") { return source + (part("name").map { " " + $0 } ?? "") }
      return part("text")
    default: return nil
    }
  }
}
