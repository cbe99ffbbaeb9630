package import Diagnostics
package import RoadmapLint
package import RoadmapModel
package import RoadmapSlippage

/// What `summary` says of a roadmap for those who follow it up, to people and as data.
package struct SummaryReport: Sendable {
  /// How the schedule moved up to the state that is told, with the previous report in it.
  package struct Past: Sendable {
    let slippage: Slippage
    let head: SlippageHead
    let languages: [String]
    /// The days of reports, for the trend.
    let reportDays: [Day]

    package init(
      slippage: Slippage, head: SlippageHead, languages: [String], reportDays: [Day] = []
    ) {
      self.reportDays = reportDays
      self.slippage = slippage
      self.head = head
      self.languages = languages
    }
  }

  let show: ShowReport
  /// The moves in the words of `slippage`; none without a history.
  let past: SlippageReport?
  /// Why there is no history to compare with, where there is none.
  let missing: Phrase?
  let isPublic: Bool
  /// The one party whose requests are told.
  private(set) var party: Record?
  /// The requests to all parties, where they were found already.
  private(set) var knownRequests: [String: [Asked]]?
  /// Actions and phases, in this order.
  let works: [Action]
  private let courses: [RecordKey: RecordSlippage]

  /// A report for the public is made of what the public may know, so that nothing else can show.
  package init(
    roadmap: Roadmap, settings: LintSettings, today: Day, language: Language, isPublic: Bool,
    faults: Int, past: Past?, missing: Phrase? = nil, party: Record? = nil
  ) {
    show = ShowReport(
      roadmap: roadmap, settings: settings, today: today, language: language, isPublic: isPublic,
      faults: faults)
    self.past = past.map {
      SlippageReport(
        slippage: $0.slippage, head: $0.head, roadmapLanguages: $0.languages, language: language,
        isPublic: isPublic, selection: [], reportDays: $0.reportDays)
    }
    self.missing = missing
    self.isPublic = isPublic
    self.party = party
    works = show.actions + show.roadmap.records(.phase).map(Action.init)
    courses = Dictionary(
      (self.past?.records ?? []).lazy.filter(\.isPresent).map { ($0.key, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The result ready for every medium.
  package func report() -> Report {
    Report(
      command: "summary", document: party.map(requestDocument) ?? document, data: writeData)
  }

  /// The same for one party alone.
  package func asking(_ party: Record) -> SummaryReport {
    var other = self
    other.party = party
    return other
  }

  /// What is asked of each party that answers for something.
  package var forParties: [(party: Record, summary: SummaryReport)] {
    var other = self
    other.knownRequests = requests
    return answeringParties.map { ($0, other.asking($0)) }
  }

  /// What lies ahead as entries of a calendar, the same as those of `show`; of one party alone,
  /// its own.
  package var calendar: CalendarFile { show.calendar(of: nil, party: party?.id) }

  /// The parties that answer for something, in the order written.
  package var answeringParties: [Record] {
    let named = Set(works.compactMap { $0.responsible?.id })
    return show.roadmap.records(.party).filter { named.contains($0.id) }
  }

  // MARK: What the parts share

  var today: Day { show.today }
  var limits: Limits { show.settings.limits }
  var language: Language { show.language }
  /// The previous report.
  var since: ReportPoint? { past?.slippage.previous }

  func course(of work: Action) -> RecordSlippage? {
    courses[RecordKey(work.record.kind, work.id)]
  }

  /// A record's facts in the previous report, under whichever id it had then.
  func before(_ course: RecordSlippage) -> RecordFacts? {
    course.ids.reversed().lazy.compactMap {
      since?.facts[RecordKey(course.key.kind, $0)]
    }.first
  }

  // MARK: Words

  var phrases: any Phrases & ShowPhrases & SlippagePhrases & SummaryPhrases {
    switch language {
    case .fi: Finnish()
    case .sv: Swedish()
    case .en: English()
    }
  }

  func label(_ label: SummaryLabel) -> String { phrases.label(label) }

  func responsible(_ work: Action) -> Line {
    work.responsible.map { Line(show.name(.party, $0.id)) } ?? Line("–", .dim)
  }

  /// An id with its title.
  func name(_ record: Record) -> Line {
    let title = show.title(record)
    return title == record.id || title.isEmpty
      ? Line(record.id, .strong) : Line(record.id, .strong) + Line(" " + title)
  }
}
