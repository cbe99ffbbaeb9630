internal import Diagnostics
internal import RoadmapDiff
internal import RoadmapModel
internal import RoadmapSlippage

/// Says the fields of records and their values in the words of a language.
struct FieldWords {
  let kind: Kind
  var language: Language
  /// The roadmap's languages; a text that names none is in the first.
  let languages: [String]
  /// The record whose parts are called by their titles; without one, by their ids.
  var record: Record?
  /// What the party of an id is called, where parties are called by name.
  var party: ((String) -> String)?
  /// Whether long texts are told whole, and not what is around the change alone.
  var isWhole = false
  /// The dates whose change corrects the books of what was done by then.
  var corrections: [FieldPath] = []
  /// Whether values are given as the files have them: ids, words of the format, ISO dates.
  var isForPrograms = false

  private var phrases: any ShowPhrases & SlippagePhrases & LogPhrases {
    language.phrases
  }

  // MARK: Names

  /// What a field is called: the keys of the format by their names, ids and days as they are.
  func label(_ path: FieldPath) -> String {
    var shape = Shape.fields(RoadmapFormat.fields(of: kind))
    var words: [String] = []
    var part: Value?
    for (depth, key) in path.keys.enumerated() {
      part = depth == 0 ? record?[key: key] : part?[key: key]
      switch shape {
      case .fields(let fieldset), .short(_, let fieldset):
        shape = fieldset[key]?.shape ?? .anything
        words.append(name(of: key, shape))
      case .map(let form, let inner):
        let title = part?[.title]?.text?.told(in: language, of: languages)
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
    if isForPrograms { return key }
    if key == "by", case .period = shape { return SummaryLabel.by.words[language] }
    return phrases.field(key) ?? key
  }

  /// An item by what tells it from the others: of funding, its source and its name.
  private func item(_ key: String, _ shape: Shape) -> String {
    guard record != nil, case .fields(let fields) = shape, fields[.source] != nil,
      let gap = key.firstIndex(of: " ")
    else { return shortened(key, to: 40) }
    return Choices.fundingSource.say(String(key[..<gap]), in: language) + key[gap...]
  }

  private func name(_ key: String, _ form: KeyForm) -> String {
    if isForPrograms { return key }
    switch form {
    case .day, .period: return Period(iso: key).map(phrases.period) ?? key
    default: return key
    }
  }

  // MARK: Values

  /// From what to what.
  func values(of change: FieldChange) -> Line {
    let shape = shape(of: change.path)
    // Where parts are called by their names, what is said of them is read as well.
    let limit = isWhole ? Int.max : record == nil ? 80 : 400
    let from = change.from.map { text(of: $0, as: shape, change.path) }
    let to = change.to.map { text(of: $0, as: shape, change.path) }
    guard let from, let to else {
      let known = (from ?? to).map { Line(shortened($0, to: limit)) } ?? Line("–", .dim)
      return change.from == nil ? known : known + Line(" → ") + Line("–", .dim)
    }
    let cut = ChangedText(from: from, to: to, limit: limit)
    return Line(cut.from) + Line(" → ") + Line(cut.to)
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
    if isForPrograms, value.texts == nil, let scalar = value.scalar { return scalar }
    switch (value, shape) {
    case (.text, _):
      return text(value.languageTexts) ?? value.missingFile.map { "file " + $0 } ?? ""
    case (.period, _), (.day, _): return value.period.map(phrases.period) ?? ""
    case (.number(let number), _): return phrases.number(number)
    case (.flag(let flag), _): return phrases.flag(flag)
    case (.reference(.party, let id), _): return party?(id) ?? id
    case (.choice(let word), .choice(let choice)): return choice.say(word, in: language)
    // Who noted something is best given as a party's id, and may be any name.
    case (.word(let name), _) where path.keys.last == "by": return party?(name) ?? name
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
    case (.list(let values), .list(let inner)):
      return values.map { text(of: $0, as: inner, path) }.joined(separator: ", ")
    default: return value.scalar ?? ""
    }
  }
}

extension DataValue {
  /// A text by language, without the languages whose file is not there; what was written as one
  /// and could not be read names none.
  var languageTexts: [LanguageText] {
    guard let texts else { return scalar.map { [LanguageText("", $0)] } ?? [] }
    return texts.compactMap { part in part.text.map { LanguageText(part.language, $0) } }
  }

  /// The first file of a text that is not there.
  fileprivate var missingFile: String? {
    for part in texts ?? [] { if case .file(let path) = part.content { return path } }
    return nil
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
  guard line.count > limit else { return line }
  let cut = line.prefix(limit - 1)
  // At the end of a word, unless hardly anything would be left.
  guard line[cut.endIndex] != " ", let space = cut.lastIndex(of: " "),
    cut.distance(from: cut.startIndex, to: space) > limit / 2
  else { return cut + "…" }
  return cut[..<space] + " …"
}
