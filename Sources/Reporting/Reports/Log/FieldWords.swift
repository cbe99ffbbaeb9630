internal import Diagnostics
internal import RoadmapDiff
internal import RoadmapModel
internal import RoadmapSlippage

/// Says the fields of records and their values in the words of a language.
struct FieldWords {
  let kind: Kind
  let language: Language
  /// The roadmap's languages; a text that names none is in the first.
  let languages: [String]
  /// The record whose parts are called by their titles; without one, by their ids.
  var record: Record?
  /// What the party of an id is called, where parties are called by name.
  var party: ((String) -> String)?

  private var phrases: any Phrases & ShowPhrases & SlippagePhrases & LogPhrases {
    language.logPhrases
  }

  // MARK: Names

  /// What a field is called: the keys of the format by their names, ids and days as they are.
  func label(_ path: FieldPath) -> String {
    var shape = Shape.fields(RoadmapFormat.fields(of: kind))
    var words: [String] = []
    var part: Value?
    for (depth, key) in path.keys.enumerated() {
      part = depth == 0 ? record?[key] : part?[key]
      switch shape {
      case .fields(let fieldset), .short(_, let fieldset):
        shape = fieldset[key]?.shape ?? .anything
        words.append(name(of: key, shape))
      case .map(let form, let inner):
        let title = part?["title"]?.text?.told(in: language, of: languages)
        words.append(title ?? name(key, form))
        shape = inner
      case .list(let inner):
        // An item that is but its name is said as the value.
        if inner.isGroup { words.append(item(key, inner)) }
        shape = inner
      default: words.append(key)
      }
    }
    return words.joined(separator: " › ")
  }

  /// A key of the format by its name; `by` is who, or until when.
  private func name(of key: String, _ shape: Shape) -> String {
    if key == "by", case .period = shape { return phrases.field("by-when") ?? key }
    return phrases.field(key) ?? key
  }

  /// An item by what tells it from the others: of funding, its source and its name.
  private func item(_ key: String, _ shape: Shape) -> String {
    guard record != nil, case .fields(let fields) = shape, fields["source"] != nil,
      let gap = key.firstIndex(of: " ")
    else { return shortened(key, to: 40) }
    return ChoiceWords.say(String(key[..<gap]), in: language) + key[gap...]
  }

  private func name(_ key: String, _ form: KeyForm) -> String {
    switch form {
    case .day, .period: Period(iso: key).map(phrases.period) ?? key
    default: key
    }
  }

  // MARK: Values

  /// From what to what.
  func values(of change: FieldChange) -> Line {
    let shape = shape(of: change.path)
    // Where parts are called by their names, what is said of them is read as well.
    let limit = record == nil ? 80 : 400
    let to = change.to.map { Line(shortened(text(of: $0, as: shape, change.path), to: limit)) }
    guard change.from != nil || change.to == nil else { return to ?? Line("–", .dim) }
    let from = change.from.map { Line(shortened(text(of: $0, as: shape, change.path), to: limit)) }
    return (from ?? Line("–", .dim)) + Line(" → ") + (to ?? Line("–", .dim))
  }

  /// A value as people write it, however long it is.
  func whole(_ value: DataValue, at path: FieldPath) -> String {
    text(of: value, as: shape(of: path), path)
  }

  /// A value as people write it, shortened.
  func value(_ value: DataValue, at path: FieldPath) -> String {
    shortened(text(of: value, as: shape(of: path), path))
  }

  /// A text in the language of output, or the nearest there is.
  func text(_ text: [LanguageText]) -> String? { text.told(in: language, of: languages) }

  private func shape(of path: FieldPath) -> Shape {
    var shape = Shape.fields(RoadmapFormat.fields(of: kind))
    for key in path.keys {
      switch shape {
      case .fields(let fieldset), .short(_, let fieldset):
        shape = fieldset[key]?.shape ?? .anything
      case .map(_, let inner), .list(let inner): shape = inner
      default: return .anything
      }
    }
    return shape
  }

  private func text(of value: DataValue, as shape: Shape, _ path: FieldPath) -> String {
    switch (value, shape) {
    case (.text(let text), _): return scalar(text, as: shape, path)
    case (.map(let entries), .text), (.map(let entries), .document):
      return text(inLanguages: entries)
    case (.list(let values), .list(let inner)):
      return values.map { text(of: $0, as: inner, path) }.joined(separator: ", ")
    case (.map(let entries), .fields(let fieldset)), (.map(let entries), .short(_, let fieldset)):
      if entries.count == 1, let only = entries.first, let field = fieldset[only.key] {
        return text(of: only.value, as: field.shape, path.appending(only.key))
      }
      return entries.map { entry in
        let shape = fieldset[entry.key]?.shape ?? .anything
        // What a group is about needs no name before it.
        if ["value", "light", "text"].contains(entry.key) {
          return text(of: entry.value, as: shape, path.appending(entry.key))
        }
        let name = name(of: entry.key, shape).lowercased()
        return name + " " + text(of: entry.value, as: shape, path.appending(entry.key))
      }.joined(separator: ", ")
    case (.map(let entries), .map(let form, let inner)):
      return entries.map { entry in
        name(entry.key, form) + " " + text(of: entry.value, as: inner, path.appending(entry.key))
      }.joined(separator: ", ")
    case (.list(let values), _):
      return values.map { text(of: $0, as: .anything, path) }.joined(separator: ", ")
    case (.map(let entries), _):
      return entries.map { $0.key + " " + text(of: $0.value, as: .anything, path) }
        .joined(separator: ", ")
    }
  }

  private func text(inLanguages entries: [DataEntry]) -> String {
    let texts = entries.compactMap { entry in
      entry.value.text.map { LanguageText(entry.key, $0) }
    }
    return text(texts) ?? entries.first.map { text(of: $0.value, as: .anything, FieldPath([])) }
      ?? ""
  }

  private func scalar(_ text: String, as shape: Shape, _ path: FieldPath) -> String {
    switch shape {
    case .period, .day: Period(iso: text).map(phrases.period) ?? text
    case .number, .integer: Decimal(text).map(phrases.number) ?? text
    case .flag: phrases.flag(text == "true")
    case .reference(.party): party?(text) ?? text
    case .choice:
      switch path.keys.last {
      case "status": Status(rawValue: text).map(phrases.status) ?? text
      case "light": phrases.light(text)
      case "state" where kind == .roadmap: phrases.roadmapState(text)
      default: ChoiceWords.say(text, in: language)
      }
    // Who noted something is best given as a party's id, and may be any name.
    case .word where path.keys.last == "by": party?(text) ?? text
    default: text
    }
  }
}

extension Shape {
  /// Whether it has named keys.
  var isGroup: Bool {
    switch self {
    case .fields, .short: true
    default: false
    }
  }
}

/// A text on one line, cut where it grows too long to be taken in at a glance.
func shortened(_ text: String, to limit: Int = 80) -> String {
  let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
  return line.count <= limit ? line : line.prefix(limit - 1) + "…"
}
