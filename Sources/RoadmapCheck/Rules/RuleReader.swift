internal import Diagnostics
internal import RoadmapDiff
internal import RoadmapModel
internal import YAMLTree

/// Reads one rule of the gate, over the built-in one of the same id where there is one.
struct RuleReader {
  let file: String
  private(set) var faults: [Diagnostic] = []

  init(file: String) {
    self.file = file
  }

  /// The rule; nil where it cannot be one.
  ///
  /// - Parameter rules: those that there are, of which one with the same id is changed.
  mutating func read(_ value: Value, _ node: YAMLNode, among rules: [GateRule]) -> GateRule? {
    guard let name = value[.id], let id = name.word else { return nil }
    let place = Place(file: file, span: name.span)
    guard !GateSettings.reserved.contains(id) else {
      faults.append(.reserved(id, at: place))
      return nil
    }
    var rule = rules.first { $0.id == id } ?? GateRule(id: id, level: .error)
    rule.place = place
    if let level = value[.level]?.word { rule.level = Severity(rawValue: level) }
    // Examples of other conditions would say nothing of these.
    let conditions = value.entries.map(\.key).filter { !Self.manners.contains($0) }
    if !conditions.isEmpty { rule.tests = [] }
    readConditions(value, into: &rule)
    if let approval = value[.approval] { rule.approval = approval.list.compactMap(\.word) }
    if let message = value[.message]?.text { rule.message = message }
    if value[.tests] != nil {
      rule.tests = examples(value[.tests], node.value(of: "tests"))
    }
    guard !rule.changes.isEmpty else {
      let isSaid = value[.change] != nil
      if !isSaid { faults.append(.noChange(id, at: place)) }
      return nil
    }
    return rule
  }

  /// The keys that say how a rule speaks, and not what it wants.
  private static let manners = ["id", "level", "approval", "message", "tests"]

  private mutating func readConditions(_ value: Value, into rule: inout GateRule) {
    if let changes = value[.change] {
      rule.changes = Set(
        changes.list.compactMap { item in
          guard let word = item.word else { return nil }
          if let type = ChangeType(rawValue: word) { return type }
          faults.append(
            .unknown(
              word, among: ChangeType.allCases.map(\.rawValue), what: RuleWords.changeType,
              at: Place(file: file, span: item.span)))
          return nil
        })
    }
    func words<T>(_ key: FieldKey, _ make: (String) -> T?) -> Set<T>? {
      value[key].map { Set($0.list.compactMap { $0.word.flatMap(make) }) }
    }
    rule.kinds = words(.kind, FieldChangeKind.init) ?? rule.kinds
    rule.sections = words(.in) { Kind(section: $0) } ?? rule.sections
    rule.statuses = words(.status, Status.init) ?? rule.statuses
    rule.states = words(.state) { $0 } ?? rule.states
    if let days = value[.days], let word = days.word { rule.days = self.days(word, days.span) }
    if let turn = value[.value]?.word { rule.turn = GateRule.Turn(rawValue: turn) }
    rule.moves = value[.moves]?.number?.digits ?? rule.moves
    if value[.reason]?.word == "missing" { rule.wantsNoReason = true }
    rule.effects = words(.effect, Effect.Kind.init) ?? rule.effects
    rule.beforeReview = value[.beforeReview]?.number?.digits ?? rule.beforeReview
    rule.notice = value[.notice]?.number?.digits ?? rule.notice
  }

  private mutating func days(_ word: String, _ span: Span) -> GateRule.Days? {
    if let limit = GateRule.Days.Limit(rawValue: word) { return .limit(limit) }
    if let number = Decimal(word), number.scale == 0, 0...100_000 ~= number.digits {
      return .number(number.digits)
    }
    faults.append(
      .unknown(
        word, among: GateRule.Days.Limit.allCases.map(\.rawValue), what: RuleWords.days,
        at: Place(file: file, span: span)))
    return nil
  }

  // MARK: Examples

  private mutating func examples(_ value: Value?, _ node: YAMLNode?) -> [RuleExample] {
    let values = value?.list ?? []
    return zip(values, node?.listed ?? []).compactMap { value, item in
      guard let fails = value[.fails]?.flag else { return nil }
      return RuleExample(
        base: records(item.value(of: "base")), head: records(item.value(of: "head")), fails: fails,
        today: value[.today]?.day ?? Self.usualToday,
        moves: value[.moves]?.number?.digits ?? 0, hasReason: value[.reason]?.flag ?? false,
        place: Place(file: file, span: item.span))
    }
  }

  /// The day an example is looked at that names none.
  private static let usualToday = Day(year: 2026, month: 1, day: 1) ?? Day(number: 0)

  /// The records of an example; what they lack an example may lack, but nothing may be misspelt.
  private mutating func records(_ node: YAMLNode?) -> [Record] {
    guard let node, !node.isEmpty else { return [] }
    let read = RoadmapDecoder.decode(sections: node)
    faults += read.diagnostics.filter { $0.rule != "missing-key" }.map { found in
      Diagnostic(
        rule: "configuration", severity: .error, message: found.message, hint: found.hint,
        place: found.place)
    }
    return read.records
  }
}

extension YAMLNode {
  /// The items of a list, as a value of one or more of them is read.
  var listed: [YAMLNode] { kind == .sequence ? items.filter { !$0.isEmpty } : [self] }
}

/// What the words are called that a rule may name.
enum RuleWords {
  static let changeType = Phrase(fi: "muutoslajia", sv: "ändringstyp", en: "type of change")
  static let stateOrStatus = Phrase(fi: "tilaa", sv: "status", en: "state or status")
  static let days = Phrase(
    fi: "rajaa eikä lukua", sv: "gräns och inget tal", en: "limit and no number")
}

extension Diagnostic {
  private static func fault(_ message: Phrase, hint: Phrase, at place: Place) -> Diagnostic {
    Diagnostic(
      rule: "configuration", severity: .error, message: message, hint: hint, place: place)
  }

  /// A word that is none of those that are known, with the nearest of them.
  static func unknown(
    _ word: String, among known: [String], what: Phrase, at place: Place
  ) -> Diagnostic {
    let list = known.joined(separator: ", ")
    let near = nearest(to: word, in: known)
    return fault(
      Phrase(
        fi: "'\(word)': tällaista \(what.fi) ei ole",
        sv: "'\(word)': det finns ingen sådan \(what.sv)",
        en: "'\(word)': there is no such \(what.en)"),
      hint: near.map {
        Phrase(fi: "tarkoititko '\($0)'", sv: "menade du '\($0)'", en: "did you mean '\($0)'")
      } ?? Phrase(fi: "tunnetut: \(list)", sv: "kända: \(list)", en: "known: \(list)"), at: place)
  }

  /// A rule that looks at nothing.
  static func noChange(_ id: String, at place: Place) -> Diagnostic {
    let near = nearest(to: id, in: DefaultRules.all.map(\.id))
    return fault(
      Phrase(
        fi: "sääntö '\(id)' ei sano, mitä muutoslajeja se katsoo",
        sv: "regeln '\(id)' säger inte vilka ändringstyper den gäller",
        en: "the rule '\(id)' does not say which types of change it looks at"),
      hint: near.map {
        Phrase(
          fi: "tarkoititko valmista sääntöä '\($0)'; oma sääntö tarvitsee avaimen 'change'",
          sv: "menade du den färdiga regeln '\($0)'; en egen regel behöver nyckeln 'change'",
          en: "did you mean the built-in rule '\($0)'; one of your own needs the key 'change'")
      }
        ?? Phrase(
          fi: "lisää avain 'change', esimerkiksi 'change: end-moved'",
          sv: "lägg till nyckeln 'change', till exempel 'change: end-moved'",
          en: "add the key 'change', for example 'change: end-moved'"), at: place)
  }

  /// A rule that is written twice.
  static func repeated(_ id: String, at place: Place) -> Diagnostic {
    fault(
      Phrase(
        fi: "sääntö '\(id)' on kahdesti", sv: "regeln '\(id)' finns två gånger",
        en: "the rule '\(id)' is there twice"),
      hint: Phrase(
        fi: "yhdistä ne, tai anna toiselle oma tunnus",
        sv: "slå ihop dem, eller ge den ena ett eget id",
        en: "put them together, or give one an id of its own"), at: place)
  }

  /// A rule that nobody can change.
  static func reserved(_ id: String, at place: Place) -> Diagnostic {
    let hint =
      id == "new-finding"
      ? Phrase(
        fi: "uusien havaintojen taso on avaimessa 'lint'", sv: "nya fynds nivå står i 'lint'",
        en: "the level of new findings is that of 'lint'")
      : Phrase(fi: "poista se", sv: "ta bort den", en: "take it out")
    return fault(
      Phrase(
        fi: "sääntöä '\(id)' ei voi muuttaa", sv: "regeln '\(id)' kan inte ändras",
        en: "the rule '\(id)' cannot be changed"), hint: hint, at: place)
  }
}
