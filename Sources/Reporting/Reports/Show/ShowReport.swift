package import CommonMark
package import Diagnostics
package import RoadmapLint
package import RoadmapModel
package import RoadmapSlippage
internal import RoadmapStanding

/// What `show` says of a roadmap on one day, to people and as data.
package struct ShowReport: Sendable {
  /// That the roadmap has no record with an id.
  package struct UnknownID: Error, Sendable {
    package let id: String
    package let nearest: String?
  }

  let settings: LintSettings
  let language: Language
  /// How many errors the linter found, which may hide records.
  let faults: Int
  /// Whether it is for those to whom internal records are not shown.
  let isPublic: Bool
  /// How the roadmap stands, as its readers may see it.
  let standing: Standing

  var roadmap: Roadmap { standing.roadmap }
  var today: Day { standing.today }
  /// Reads what people wrote in CommonMark; asked only where a medium shows it.
  let reader: ProseReader
  /// The first ids of the records that had others before; none of them is shown to the public.
  let firstIDs: [RecordKey: String]
  /// The actions in the order written.
  var actions: [Action] { standing.actions }

  /// A report for the public is made of the roadmap's public view, so that nothing else can show.
  ///
  /// - Parameter slippage: how the schedule moved, as the readers may see it, where that was read.
  package init(
    roadmap: Roadmap, settings: LintSettings, today: Day, language: Language, isPublic: Bool,
    faults: Int, slippage: Slippage? = nil, reader: @escaping ProseReader = Prose.plain
  ) {
    self.reader = reader
    firstIDs = Dictionary(
      roadmap.records.compactMap { record in
        (record[.formerly]?.list.first?.word).map { (record.key, $0) }
      }, uniquingKeysWith: { first, _ in first })
    self.isPublic = isPublic
    self.settings = settings
    self.language = language
    self.faults = faults
    standing = Standing(
      roadmap: isPublic ? roadmap.publicView : roadmap, limits: settings.limits,
      calendar: settings.calendar, today: today, slippage: slippage)
  }

  // MARK: Words

  var phrases: any ShowPhrases & SummaryPhrases {
    switch language {
    case .fi: Finnish()
    case .sv: Swedish()
    case .en: English()
    }
  }

  func label(_ label: ShowLabel) -> String { phrases.label(label) }

  /// What a record is called in the language of output, or the nearest there is.
  func title(_ record: Record) -> String {
    guard let own = record[.title]?.text else { return roadmap.title(of: record, in: language) }
    return text(own)
  }

  /// A text in the language of output, or the nearest there is, marked as such.
  func text(_ text: LocalText) -> String {
    guard let best = text.best(language.rawValue, first: roadmap.languages[0]) else { return "" }
    return ForeignText.marked(
      best.text, in: best.language, for: language, promised: roadmap.languages)
  }

  /// The records whose names lack the language of output, where the roadmap promises it.
  var untranslated: Block? {
    guard roadmap.languages.contains(language.rawValue) else { return nil }
    let ids = roadmap.records.filter { record in
      record[.title]?.text?.best(language.rawValue, first: roadmap.languages[0])
        .map { $0.language != language.rawValue } ?? false
    }.map { $0.kind.isSingle ? $0.kind.section : $0.id }
    guard !ids.isEmpty else { return nil }
    return .paragraph(Line(phrases.untranslated(ids.count) + ": " + listed(ids), .dim))
  }

  /// Ids one after the other; of many, the first.
  private func listed(_ ids: [String]) -> String {
    let rest = ids.count - 30
    return ids.prefix(30).joined(separator: ", ")
      + (rest > 0 ? " – " + phrases.more(rest).lowercased() : "")
  }

  /// The name of a record that is referred to; the id itself where there is none.
  func name(_ kind: Kind, _ id: String) -> String {
    roadmap.record(kind, id).map(title) ?? id
  }

  /// A decision as it is quoted: body, day, section, case number.
  func quote(_ id: String) -> String {
    guard let decision = roadmap.record(.decision, id) else { return id }
    let body = decision[.body]?.word.map { name(.party, $0) }
    let day = decision[.date]?.day.map(phrases.day)
    let section = decision[.section]?.word.map { section in
      // Chapters and articles are written out; only a bare number is a section.
      section.first?.isNumber == true && !section.contains(" ") ? "§\u{A0}\(section)" : section
    }
    let number = decision[.caseNumber]?.word
    let head = [body, day, section].compactMap { $0 }.joined(separator: " ")
    return [head, number].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  // MARK: Schedule

  /// The status in words, with how late the action is or was.
  func status(_ action: Action) -> Line {
    guard let status = action.status else { return Line("–", .dim) }
    let word = phrases.status(status)
    if let late = standing.lateness(of: action) {
      return Line("\(word), ")
        + Line("\(phrases.days(late.days)) \(label(.isLate))", .error)
    }
    if status == .done, let finished = finish(action) {
      return finished.days > 0
        ? Line("\(word) (\(phrases.days(finished.days)) \(label(.finishedLate)))", .warning)
        : Line(word, .good)
    }
    if action.passedReview(on: today) != nil {
      return Line("\(word), ") + Line(label(.reviewDue), .warning)
    }
    switch status {
    case .done: return Line(word, .good)
    case .paused: return Line(word, .warning)
    case .cancelled, .merged, .proposed: return Line(word, .dim)
    default: return Line(word)
    }
  }

  /// How a finished action kept its planned end: days past it, negative before it, 0 within.
  func finish(_ action: Action) -> (day: Day, days: Int)? {
    guard action.status == .done, let completed = action.completed else { return nil }
    guard let end = action.end else { return (completed, 0) }
    if completed > end.last { return (completed, completed.days(since: end.last)) }
    return (completed, completed < end.first ? completed.days(since: end.last) : 0)
  }

  /// The schedule in words: from–to, or that it goes on until a review.
  func schedule(_ action: Action) -> String {
    if action.isContinuous {
      let review = action.review.map { ", \(label(.reviewed)) \(phrases.period($0))" }
      return label(.goesOn) + (review ?? "")
    }
    if action.start == nil, action.end == nil { return label(.unscheduled) }
    return phrases.span(action.start, action.end)
  }
}
