package import Diagnostics
package import RoadmapDiff
package import RoadmapLint
package import RoadmapModel
package import RoadmapSlippage
internal import RoadmapStanding

/// What `summary` says of a roadmap for those who follow it up, to people and as data.
package struct SummaryReport: Sendable {
  /// How the schedule moved up to the state that is told, with the previous report in it.
  package struct Past: Sendable {
    let slippage: Slippage
    let head: SlippageHead
    let languages: [String]
    /// The days of reports, for the trend.
    let reportDays: [Day]
    /// The roadmap as it was in the previous report, where it could be read.
    let before: Before?

    /// An older state of the roadmap, to be told from the present one.
    package struct Before: Sendable {
      let roadmap: Roadmap
      let rule: SignificanceRule
      /// The ids that named in the older and name in the present state what is internal now.
      let internalIDs: (old: Set<String>, new: Set<String>)
      /// The keys that a present record may have had then, where that is not its present one alone.
      let keys: [RecordKey: [RecordKey]]

      package init(
        roadmap: Roadmap, rule: SignificanceRule,
        internalIDs: (old: Set<String>, new: Set<String>) = ([], []),
        keys: [RecordKey: [RecordKey]] = [:]
      ) {
        self.roadmap = roadmap
        self.rule = rule
        self.internalIDs = internalIDs
        self.keys = keys
      }
    }

    package init(
      slippage: Slippage, head: SlippageHead, languages: [String], reportDays: [Day] = [],
      before: Before? = nil
    ) {
      self.before = before
      self.reportDays = reportDays
      self.slippage = slippage
      self.head = head
      self.languages = languages
    }
  }

  let show: ShowReport
  /// The moves in the words of `slippage`; none without a history.
  let past: SlippageReport?
  /// What changed since the previous report, in the words of `diff`; nil where that is not known.
  let diff: DiffReport?
  /// What waits for a decision, and what was decided since the previous report.
  let matters: DecisionStanding
  /// Why there is no history to compare with, where there is none.
  let missing: Phrase?
  let isPublic: Bool
  /// The one party whose requests are told.
  private(set) var party: Record?
  /// The requests to all parties, where they were found already.
  private(set) var knownRequests: [String: [AskedWork]]?
  /// How many faults of the files leave something out of what is told.
  let hiding: Int
  var standing: Standing { show.standing }
  /// Actions and phases, in this order.
  var works: [Action] { standing.works }

  /// A report for the public is made of what the public may know, so that nothing else can show.
  package init(
    roadmap: Roadmap, settings: LintSettings, today: Day, language: Language, isPublic: Bool,
    faults: Int, hiding: Int? = nil, past: Past?, missing: Phrase? = nil, party: Record? = nil
  ) {
    self.hiding = hiding ?? faults
    let told = past.map {
      SlippageReport(
        slippage: $0.slippage, head: $0.head, roadmapLanguages: $0.languages, language: language,
        isPublic: isPublic, selection: [], reportDays: $0.reportDays)
    }
    self.past = told
    let show = ShowReport(
      roadmap: roadmap, settings: settings, today: today, language: language, isPublic: isPublic,
      faults: faults, slippage: told?.slippage)
    self.show = show
    diff = past?.before.map { $0.diff(to: roadmap, for: show) }
    matters = show.standing.decisions(on: diff?.changes ?? [], since: show.standing.previous?.day)
    self.missing = missing
    self.isPublic = isPublic
    self.party = party
  }

  /// The result ready for every medium.
  ///
  /// - Parameter written: when the state that is told came to be, in seconds since 1970.
  package func report(written: @escaping () -> Int = { 0 }) -> Report {
    var report = Report(
      command: "summary", document: party.map(requestDocument) ?? document, data: writeData)
    report.lead = { lead }
    report.table = table
    report.calendar = { calendar(written: written()) }
    return report
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
  ///
  /// - Parameter written: when the state that is told came to be, in seconds since 1970.
  package func calendar(written: Int) -> CalendarFile {
    show.calendar(of: nil, party: party?.id, written: written)
  }

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
  var since: ReportPoint? { standing.previous }

  // MARK: Words

  var phrases: any ShowPhrases & SlippagePhrases & SummaryPhrases {
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
