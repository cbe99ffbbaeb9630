internal import Diagnostics
package import RoadmapModel

extension RecordFacts {
  /// What a record says of schedules and their grouping.
  ///
  /// Lists are sorted, so that the same facts written in another order are equal.
  package convenience init(reading record: Record) {
    let key = record.key
    let title = LanguageText.all(in: record[.title])
    let formerly = words(record[.formerly])
    let values = NamedValue.all(in: record).sorted { $0.path < $1.path }
    guard record.kind == .action || record.kind == .phase else {
      let status = record.kind == .roadmap ? record[.state]?.word : nil
      self.init(key: key, title: title, status: status, formerly: formerly, values: values)
      return
    }
    let isContinuous = record[.continuous]?.flag == true
    self.init(
      key: key, title: title, status: record[.status]?.word,
      start: PlannedDate(record[.start]),
      end: isContinuous ? .none : PlannedDate(record[.end]), isContinuous: isContinuous,
      isInternal: record.isInternal,
      review: record[.review]?.period, started: record[.started]?.day,
      completed: record[.completed]?.day, milestones: MilestoneFacts.all(in: record),
      reasons: ReasonFacts.all(in: record), links: LinkFacts(reading: record), formerly: formerly,
      values: values)
  }
}

extension PlannedDate {
  /// The date that a value gives, where there is one.
  fileprivate init(_ value: Value?) {
    guard let value else {
      self = .none
      return
    }
    self = value.period.map { .period($0) } ?? .unread
  }
}

extension LanguageText {
  fileprivate static func all(in value: Value?) -> [LanguageText] {
    guard let parts = value?.text?.parts else { return [] }
    let texts = parts.map { LanguageText($0.language, $0.text) }
    return texts.count > 1 ? texts.sorted { $0.language < $1.language } : texts
  }
}

extension MilestoneFacts {
  fileprivate static func all(in record: Record) -> [MilestoneFacts] {
    (record[.milestones]?.entries ?? []).map { entry in
      let value = entry.value
      return MilestoneFacts(
        id: entry.key, title: LanguageText.all(in: value[.title]),
        date: value.isUnread ? .unread : PlannedDate(value[.date]), reached: value[.reached]?.day)
    }.sorted { $0.id < $1.id }
  }
}

extension ReasonFacts {
  fileprivate static func all(in record: Record) -> [ReasonFacts] {
    (record[.updates]?.entries ?? []).compactMap { entry in
      let reason = LanguageText.all(in: entry.value[.reason]).filter(\.text.hasVisible)
      guard !reason.isEmpty else { return nil }
      return ReasonFacts(key: entry.key, reason: reason, by: entry.value[.by]?.word)
    }.sorted { $0.key < $1.key }
  }
}

extension LinkFacts {
  fileprivate init(reading record: Record) {
    self.init()
    responsible = record[.responsible]?.word
    goals = words(record[.goals])
    perspectives = words(record[.perspectives])
    serviceAreas = words(record[.serviceAreas])
    let action = Action(record)
    requirements = Array(Set(action.requirements.map(\.requirement.id))).sorted()
    dependencies = action.dependencies.map {
      DependencyFacts(action: $0.action.id, link: $0.link, lag: $0.lag)
    }.sorted {
      ($0.action, $0.link.rawValue, $0.lag) < ($1.action, $1.link.rawValue, $1.lag)
    }
  }
}

extension NamedValue {
  /// The values of a record whose course over time is told.
  fileprivate static func all(in record: Record) -> [NamedValue] {
    func value(_ path: String...) -> NamedValue? {
      guard let value = record[path: path], let text = written(value) else { return nil }
      return NamedValue(path.joined(separator: "/"), text)
    }
    switch record.kind {
    case .perspective:
      return [value("baseline", "value"), value("target", "value"), value("target", "by")]
        .compactMap(\.self)
    case .indicator:
      let targets = (record[.targets]?.entries ?? []).compactMap { entry in
        written(entry.value).map { NamedValue("targets/" + entry.key, $0) }
      }
      return [value("baseline", "value")].compactMap(\.self) + targets
    case .review: return [value("date"), value("ref")].compactMap(\.self)
    case .roadmap:
      // Their order says which language is the default, so it is part of the value.
      let languages = record[.languages]?.list.compactMap(\.word) ?? []
      let listed = languages.isEmpty ? nil : languages.joined(separator: " ")
      let named: [NamedValue] =
        if case .document(let parts)? = record[.foreword]?.content {
          parts.compactMap { part in part.file.map { NamedValue("foreword/" + part.language, $0) } }
        } else { [] }
      return [listed.map { NamedValue("languages", $0) }, value("time-zone")].compactMap(\.self)
        + named
    default: return []
    }
  }

  /// A value in its one spelling.
  private static func written(_ value: Value) -> String? {
    switch value.content {
    case .number(let number): number.description
    case .period(let period): period.description
    case .day(let day): day.description
    default: value.word
    }
  }
}

/// The words of a value that is one or a list of them, each once.
private func words(_ value: Value?) -> [String] {
  guard let value else { return [] }
  let words = value.list.compactMap(\.word)
  return words.count > 1 ? Array(Set(words)).sorted() : words
}
