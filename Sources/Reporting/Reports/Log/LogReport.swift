package import Diagnostics
package import RoadmapDiff
package import RoadmapModel
package import RoadmapSlippage

/// Which record a log or a blame is about, and how to speak of it.
package struct LogSubject: Sendable {
  package let key: RecordKey
  /// The ids it had, the present one last.
  package let ids: [String]
  /// The record in each version that may have left it different.
  package let states: [LogState]
  package let language: Language
  /// The field that is asked for; all where none is.
  package let field: FieldPath?
  /// What a reader must know before trusting it.
  package let cautions: [Phrase]

  package init(
    key: RecordKey, ids: [String], states: [LogState], language: Language, field: FieldPath?,
    cautions: [Phrase] = []
  ) {
    self.key = key
    self.ids = ids
    self.states = states
    self.language = language
    self.field = field
    self.cautions = cautions
  }

  /// The titles it had, each with the version from which it had it.
  var titles: [(title: String, version: Int)] {
    var titles: [(title: String, version: Int)] = []
    for state in states {
      guard let title = title(in: state), titles.last?.title != title else { continue }
      titles.append((title, state.version))
    }
    return titles
  }

  private func title(in state: LogState) -> String? {
    state.record?[.title]?.text?.told(in: language, of: state.languages)
  }

  /// The id with the title it has, or last had.
  var name: String {
    let id = key.kind.isSingle ? key.kind.section : key.id
    return titles.last.map { "\(id) \($0.title)" } ?? id
  }

  var phrases: any ShowPhrases & SlippagePhrases & LogPhrases { language.phrases }

  var words: FieldWords {
    FieldWords(
      kind: key.kind, language: language,
      languages: states.last { $0.record != nil }?.languages ?? [])
  }
}

/// What `log` says of one record's life, to people and as data.
package struct LogReport: Sendable {
  let subject: LogSubject
  /// The events told of, oldest first.
  let events: [LogEvent]
  let versions: [Version]
  /// Whether people read the oldest first.
  let isReversed: Bool

  /// - Parameter since: the first day that counts.
  package init(
    subject: LogSubject, events: [LogEvent], versions: [Version], since: Day?, isReversed: Bool
  ) {
    self.subject = subject
    self.versions = versions
    self.isReversed = isReversed
    let first = since.map(versions.firstIndex(landedFrom:)) ?? 0
    self.events = events.filter { event in
      (subject.field.map(event.touches) ?? true) && event.version >= first
    }
  }

  /// The result ready for every medium.
  package func report() -> Report {
    let notes = subject.cautions.map { Block.caution($0, in: subject.language) }
    let nothing = Block.paragraph(Line(subject.phrases.label(LogLabel.nothing), .dim))
    let told = isReversed ? events : events.reversed()
    return Report(
      command: "log",
      document: Document(
        title: subject.phrases.logTitle(subject.name), language: subject.language.rawValue,
        blocks: notes + (events.isEmpty ? [nothing] : told.flatMap(blocks))),
      data: writeData)
  }

  /// The fields of an event that are asked for.
  func fields(of event: LogEvent) -> [FieldChange] {
    guard let wanted = subject.field else { return event.fields }
    return event.fields.filter { event.touches(wanted, $0) }
  }
}
