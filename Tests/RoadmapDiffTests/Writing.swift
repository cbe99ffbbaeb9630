import RoadmapModel

/// Makes up, changes and rewrites values by the table of the format.
struct Writing {
  var dice: Dice

  // MARK: Making up

  /// Something that may stand where a shape is wanted; now and then it cannot be read.
  mutating func value(_ shape: Shape) -> Written {
    if dice.chance(25) { return .scalar(dice.pick(["kesken", "2026-13", "- 3,4", "a/b ~"])) }
    switch shape {
    case .text: return text()
    case .document:
      let file = Written.map([Written.Pair("file", .scalar(dice.pick(["a.md", "b.md", "c.md"])))])
      return dice.chance(3)
        ? file
        : dice.chance(2) ? .map([Written.Pair("fi", file), Written.Pair("sv", text())]) : text()
    case .list(let inner):
      return dice.chance(4)
        ? value(inner) : .list((0..<dice.below(5)).map { _ in value(inner) })
    case .map(let form, let inner):
      let keys = dice.shuffled(keys(form)).prefix(dice.below(4))
      return .map(keys.map { Written.Pair($0, value(inner)) })
    case .fields(let fieldset): return fields(fieldset)
    case .short(let main, let fieldset):
      return dice.chance(2) ? value(fieldset[main]?.shape ?? .word) : fields(fieldset)
    default: return .scalar(dice.pick(scalars(shape)))
    }
  }

  private mutating func fields(_ fieldset: Fieldset) -> Written {
    let often = fieldset.fields.count > 8 ? 4 : 2
    return .map(
      fieldset.fields.compactMap { field in
        dice.chance(often) ? Written.Pair(field.key, value(field.shape)) : nil
      })
  }

  private mutating func text() -> Written {
    let words = ["a", "b", "c d", "ä/ö", "own", "own a", "Rivi.\n\nToinen: 'rivi'", "a\n"]
    if dice.chance(2) { return .scalar(dice.pick(words)) }
    let languages = dice.shuffled(["fi", "sv", "en"]).prefix(1 + dice.below(3))
    return .map(languages.map { Written.Pair($0, .scalar(dice.pick(words))) })
  }

  private func keys(_ form: KeyForm) -> [String] {
    switch form {
    case .id, .reference: ["m1", "m2", "osaaminen", "å.1"]
    case .period: ["2026", "2026-H1", "2027-Q3", "2027-05", "2026-W20"]
    case .day: ["2026-11-16", "2026-11-16-2", "2026-12-01"]
    case .year: ["2026", "2027", "2028"]
    case .integer: ["1", "2", "-3"]
    case .words: ["a", "a/b", "c ~1 d", "g"]
    }
  }

  private func scalars(_ shape: Shape) -> [String] {
    switch shape {
    case .section: ["3", "§ 3", "§4"]
    case .day: ["2026-11-16", "1.12.2026", "2027-01-31"]
    case .period:
      ["2026", "2026-H2", "T3/2026", "2026-Q4", "12/2026", "2026-12-31", "2026-W53", "2027-03"]
    case .flag: ["true", "false"]
    case .integer(let range):
      [range.lowerBound, range.lowerBound + 1, range.upperBound].map(String.init)
    case .number: ["1", "1.50", "-2", "120000"]
    case .lag: ["0d", "14d", "2w", "-5d", "+3d"]
    case .link: ["https://example.fi/a", "mailto:a@b.fi"]
    case .choice(let choice): choice.words.map(\.word)
    case .reference, .anyReference, .identifier: ["A1", "B2", "T-3"]
    default: ["a", "b c", "1.0", "EUR", "x/y"]
    }
  }

  // MARK: Changing

  /// A value that differs in a few places, or in none.
  mutating func changed(_ old: Written, _ shape: Shape) -> Written {
    switch (old, shape) {
    case (.map(let entries), .fields(let fieldset)), (.map(let entries), .short(_, let fieldset)):
      var new = entries.filter { _ in !dice.chance(12) }
      for index in new.indices where dice.chance(3) {
        guard let field = fieldset[new[index].key] else { continue }
        new[index].value = changed(new[index].value, field.shape)
      }
      for field in fieldset.fields
      where dice.chance(12) && !new.contains(where: { $0.key == field.key }) {
        new.append(Written.Pair(field.key, value(field.shape)))
      }
      return .map(new)
    case (.map(let entries), .map(let form, let inner)):
      var new = entries.filter { _ in !dice.chance(5) }
      for index in new.indices where dice.chance(2) {
        new[index].value = changed(new[index].value, inner)
      }
      let key = dice.pick(keys(form))
      if dice.chance(3), !new.contains(where: { $0.key == key }) {
        new.append(Written.Pair(key, value(inner)))
      }
      return .map(new)
    case (.list(let items), .list(let inner)):
      var new = items.filter { _ in !dice.chance(5) }
      for index in new.indices where dice.chance(2) { new[index] = changed(new[index], inner) }
      if dice.chance(3) { new.append(value(inner)) }
      return .list(new)
    default: return value(shape)
    }
  }

  // MARK: Rewriting

  /// The same value in another form, where the first language is Finnish.
  mutating func rewritten(_ old: Written, _ shape: Shape, at path: String = "") -> Written {
    switch (old, shape) {
    case (.scalar(let text), .text), (.scalar(let text), .document):
      return dice.chance(2) ? .map([Written.Pair("fi", .scalar(text))]) : old
    case (.map(let entries), .text), (.map(let entries), .document):
      if entries.count == 1, entries[0].key == "fi", dice.chance(2) { return entries[0].value }
      return .map(dice.shuffled(entries))
    case (.map(let entries), .fields(let fieldset)), (.map(let entries), .short(_, let fieldset)):
      return rewritten(entries, fieldset, shape, at: path)
    case (_, .short(let main, let fieldset)):
      let value = rewritten(old, fieldset[main]?.shape ?? .word, at: path)
      return dice.chance(2) ? .map([Written.Pair(main.rawValue, value)]) : value
    case (.map(let entries), .map(let form, let inner)):
      return .map(
        dice.shuffled(entries).map { entry in
          Written.Pair(key(entry.key, form), rewritten(entry.value, inner, at: path))
        })
    case (.list(let items), .list(let inner)):
      if path == "languages" { return old }
      var new = dice.shuffled(items).map { rewritten($0, inner, at: path) }
      if items.count == 1, dice.chance(2) { return new[0] }
      // An item said twice, in the same words or others.
      if let again = items.last, dice.chance(4) { new.append(rewritten(again, inner, at: path)) }
      return .list(new)
    case (_, .list(let inner)):
      let new = rewritten(old, inner, at: path)
      return dice.chance(2) ? .list([new]) : new
    case (.scalar(let text), _): return .scalar(scalar(text, shape))
    default: return old
    }
  }

  private mutating func rewritten(
    _ entries: [Written.Pair], _ fieldset: Fieldset, _ shape: Shape,
    at path: String
  ) -> Written {
    let known = entries.filter { fieldset[$0.key] != nil }
    if case .short(let main, _) = shape {
      // A text in languages stands for the item it is the text of.
      if known.isEmpty, let field = fieldset[main] {
        return rewritten(.map(entries), field.shape, at: path)
      }
      if known.count == 1, known[0].key == main.rawValue, dice.chance(2) {
        return rewritten(known[0].value, fieldset[main]?.shape ?? .word, at: path)
      }
    }
    var new = dice.shuffled(known).map { entry in
      Written.Pair(
        entry.key, rewritten(entry.value, fieldset[entry.key]?.shape ?? .word, at: entry.key))
    }
    let defaults = [("type", "finish-start"), ("lag", "0d"), ("visibility", "public")]
    for (key, value) in defaults
    where fieldset[key] != nil && dice.chance(2) && !new.contains(where: { $0.key == key }) {
      new.insert(Written.Pair(key, .scalar(value)), at: dice.below(new.count + 1))
    }
    if dice.chance(4) {
      new.append(Written.Pair("x", .map([Written.Pair("oma", .scalar("tieto"))])))
    }
    return .map(new)
  }

  private mutating func key(_ key: String, _ form: KeyForm) -> String {
    switch form {
    case .period: scalar(key, .period)
    case .day: Period(iso: key) == nil ? key : scalar(key, .day)
    case .integer: dice.chance(2) ? key + ".0" : key
    default: key
    }
  }

  private mutating func scalar(_ text: String, _ shape: Shape) -> String {
    guard dice.chance(2) else { return text }
    switch shape {
    case .period, .day:
      guard let period = Period(iso: text) ?? Period(finnish: text) else { return text }
      let (year, month, day) = period.first.parts
      switch period.precision {
      case .day: return dice.chance(2) ? "\(day).\(month).\(year)" : period.description
      case .month: return "\(month)/\(year)"
      case .quarter, .third, .half: return "\(period.description.suffix(2))/\(year)"
      case .week, .year: return text
      }
    case .number, .integer:
      return Decimal(text) == nil ? text : text.contains(".") ? text + "0" : text + ".0"
    case .lag: return text == "14d" ? "2w" : text == "2w" ? "14d" : text
    default: return text
    }
  }
}
