package import Diagnostics
package import RoadmapLint
package import RoadmapModel

/// What `show` says of a roadmap on one day, to people and as data.
package struct ShowReport: Sendable {
  /// That the roadmap has no record with an id.
  package struct UnknownID: Error, Sendable {
    package let id: String
    package let nearest: String?
  }

  let roadmap: Roadmap
  let settings: LintSettings
  let today: Day
  let language: Language
  /// How many errors the linter found, which may hide records.
  let faults: Int
  /// Whether it is for those to whom internal records are not shown.
  let isPublic: Bool
  /// The actions in the order written.
  let actions: [Action]

  /// A report for the public is made of the roadmap's public view, so that nothing else can show.
  package init(
    roadmap: Roadmap, settings: LintSettings, today: Day, language: Language, isPublic: Bool,
    faults: Int
  ) {
    self.isPublic = isPublic
    self.roadmap = isPublic ? roadmap.publicView : roadmap
    self.settings = settings
    self.today = today
    self.language = language
    self.faults = faults
    actions = self.roadmap.records(.action).map(Action.init)
  }

  // MARK: Words

  var phrases: any Phrases & ShowPhrases {
    switch language {
    case .fi: Finnish()
    case .sv: Swedish()
    case .en: English()
    }
  }

  func label(_ label: ShowLabel) -> String { phrases.label(label) }

  /// What a record is called in the language of output, or the nearest there is.
  func title(_ record: Record) -> String {
    guard let own = record["title"]?.text else { return roadmap.title(of: record, in: language) }
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
      record["title"]?.text?.best(language.rawValue, first: roadmap.languages[0])
        .map { $0.language != language.rawValue } ?? false
    }.map(\.id)
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
    let body = decision["body"]?.word.map { name(.party, $0) }
    let day = decision["date"]?.day.map(phrases.day)
    let section = decision["section"]?.word.map { section in
      // Chapters and articles are written out; only a bare number is a section.
      section.first?.isNumber == true && !section.contains(" ") ? "§\u{A0}\(section)" : section
    }
    let number = decision["case-number"]?.word
    let head = [body, day, section].compactMap { $0 }.joined(separator: " ")
    return [head, number].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  // MARK: Schedule

  /// How late an open action is on the day: calendar and working days past its end.
  func lateness(_ action: Action) -> (days: Int, workdays: Int)? {
    guard action.isOpen, action.status != .paused, !action.isContinuous, let end = action.end,
      end.last < today
    else { return nil }
    return (
      today.days(since: end.last), settings.calendar.workdays(from: end.last, to: today)
    )
  }

  /// Whether the review of a continuous action should have been by now.
  func isReviewDue(_ action: Action) -> Bool {
    guard action.isOpen, action.status != .paused, action.isContinuous, let review = action.review
    else { return false }
    return review.last < today
  }

  /// The status in words, with how late the action is or was.
  func status(_ action: Action) -> Line {
    guard let status = action.status else { return Line("–", .dim) }
    let word = phrases.status(status)
    if let late = lateness(action) {
      return Line("\(word), ")
        + Line("\(phrases.days(late.days)) \(label(.finishedLate))", .error)
    }
    if status == .done, let finished = finish(action) {
      return finished.days > 0
        ? Line("\(word) (\(phrases.days(finished.days)) \(label(.finishedLate)))", .warning)
        : Line(word, .good)
    }
    if isReviewDue(action) { return Line("\(word), ") + Line(label(.reviewDue), .warning) }
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
