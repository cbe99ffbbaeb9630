import Diagnostics
import Reporting
import RoadmapModel
import RoadmapSlippage

/// A roadmap's history made by hand, with something of everything that can happen to a schedule.
enum SlippageSample {
  // MARK: Facts

  static func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

  static func date(_ iso: String?) -> PlannedDate {
    iso.flatMap { Period(iso: $0) }.map { .period($0) } ?? .none
  }

  static func key(_ id: String) -> RecordKey { RecordKey(.action, id) }

  static func action(
    _ id: String, _ title: String, start: String? = nil, _ end: String?,
    status: String = "in-progress", party: String? = "ict", goals: [String] = ["T1"],
    reasons: [ReasonFacts] = [], milestones: [MilestoneFacts] = [], waitsFor: String? = nil,
    completed: String? = nil, isInternal: Bool = false
  ) -> RecordChange {
    var links = LinkFacts()
    links.responsible = party
    links.goals = goals
    if let waitsFor {
      links.dependencies = [DependencyFacts(action: waitsFor, link: .finishStart, lag: 0)]
    }
    return RecordChange(
      key(id),
      RecordFacts(
        key: key(id),
        title: [LanguageText("fi", title), LanguageText("sv", titles[title] ?? title)],
        status: status, start: date(start), end: date(end), isInternal: isInternal,
        completed: completed.map(day), milestones: milestones, reasons: reasons, links: links))
  }

  static func named(_ kind: Kind, _ id: String, _ title: String, _ values: NamedValue...)
    -> RecordChange
  {
    let key = RecordKey(kind, id)
    return RecordChange(
      key, RecordFacts(key: key, title: [LanguageText("", title)], values: values))
  }

  static func milestone(_ date: String, reached: String? = nil) -> MilestoneFacts {
    MilestoneFacts(
      id: "m1", title: [LanguageText("", "Sopimus")], date: self.date(date),
      reached: reached.map(day))
  }

  static func version(
    _ number: Int?, _ landed: String, by author: String = "Aino Aho", reason: String? = nil,
    remarks: [VersionRemark] = [], _ changes: [RecordChange]
  ) -> Version {
    Version(
      commit: number.map { String(repeating: "\($0)a", count: 20) }, landed: day(landed),
      author: Person(name: author, email: "a@kunta.example"), decided: day(landed), reason: reason,
      changes: changes, remarks: remarks)
  }

  private static let titles = [
    "Suomi.fi-viestit": "Suomi.fi-meddelanden", "Saavutettavuus": "Tillgänglighet",
    "Asianhallinta": "Ärendehantering", "Sähköinen allekirjoitus": "Elektronisk underskrift",
    "Avoin data": "Öppna data", "Chatti": "Chatt",
  ]

  // MARK: The story

  static let delivery = ReasonFacts(
    key: "2026-03-02",
    reason: [LanguageText("fi", "Toimittaja vaihtui"), LanguageText("sv", "Leverantören byttes")],
    by: "ict")

  static var versions: [Version] {
    let approved = RecordKey(.roadmap, "")
    return [
      version(
        1, "2025-12-01",
        [
          RecordChange(approved, RecordFacts(key: approved, status: "approved")),
          named(.goal, "T1", "Sujuva asiointi"), named(.goal, "T2", "Avoin hallinto"),
          named(.party, "ict", "Tietohallinto"), named(.party, "viestinta", "Viestintä"),
          named(.perspective, "johtaminen", "Johtaminen", NamedValue("target/value", "4")),
          named(.indicator, "i1", "Verkkoasioinnin osuus", NamedValue("targets/2027", "60")),
          action(
            "A01", "Sähköinen allekirjoitus", "2026-04", status: "done", completed: "2026-04-20"),
          action("A02", "Suomi.fi-viestit", start: "2026-07", "2026-Q4", waitsFor: "A09"),
          action(
            "A04", "Saavutettavuus", "2026-10", party: "viestinta",
            milestones: [milestone("2026-03")]),
          action("A05", "Chatti", "2026-08", goals: ["T2"]),
          action("A09", "Asianhallinta", start: "2026-01", "2026-06"),
          action("A11", "Avoin data", "2026-12", party: nil, goals: ["T2"]),
          action("A90", "Salainen hanke", "2026-05", isInternal: true),
        ]),
      version(
        2, "2026-03-02", by: "Bengt Berg",
        [
          action("A09", "Asianhallinta", start: "2026-02", "2026-08", reasons: [delivery]),
          action(
            "A04", "Saavutettavuus", "2026-11", party: "viestinta",
            milestones: [milestone("2026-05")]),
          action("A90", "Salainen hanke", "2026-12", isInternal: true),
        ]),
      version(
        3, "2026-06-15", remarks: [.unreadable(file: "actions/muut.yaml")],
        [RecordChange(key("A05"), nil), action("A15", "Chatti", "2026-08", goals: ["T2"])]),
      version(
        4, "2026-09-10", by: "Bengt Berg", reason: "Hankinta viivästyi",
        remarks: [
          .unreadable(file: "actions/muut.yaml"), .unreadDate(key("A11"), path: "end"),
          .unreadDate(key("A90"), path: "end"),
        ],
        [
          action("A09", "Asianhallinta", start: "2026-02", "2026-09", reasons: [delivery]),
          action("A02", "Suomi.fi-viestit", start: "2026-07", "2027-Q1", waitsFor: "A09"),
          named(.perspective, "johtaminen", "Johtaminen", NamedValue("target/value", "3.5")),
        ]),
      version(
        5, "2026-10-20",
        [
          action(
            "A04", "Saavutettavuus", "2026-11-15", party: "viestinta",
            milestones: [milestone("2026-05", reached: "2026-05-20")]),
          action(
            "A01", "Sähköinen allekirjoitus", "2026-05", status: "done", completed: "2026-04-20"),
          action("A15", "Chatti", nil, goals: ["T2"]),
        ]),
      version(
        nil, "2026-11-30",
        [action("A02", "Suomi.fi-viestit", start: "2026-07", "2027-06", waitsFor: "A09")]),
    ]
  }

  /// How the story's schedule moved, by the last report or without one.
  static func slippage(hasReport: Bool = true, _ versions: [Version] = versions) throws -> Slippage
  {
    func facts(_ count: Int) -> [RecordKey: RecordFacts] {
      var facts: [RecordKey: RecordFacts] = [:]
      for change in versions.prefix(count).flatMap(\.changes) { facts[change.key] = change.facts }
      return facts
    }
    let point = ReportPoint(
      name: "seuranta-1", commit: versions.dropFirst(2).first?.commit, day: day("2026-06-15"),
      facts: facts(3))
    let baseline = ReportPoint(
      name: "hyväksytty", commit: versions.dropFirst().first?.commit, day: day("2026-03-02"),
      facts: facts(2))
    return try SlippageStudy(
      SlippageQuestion(
        versions: versions, calendar: WorkCalendar(), today: day("2026-11-30"),
        baseline: hasReport ? .point(baseline) : .none, previous: hasReport ? point : nil)
    ).slippage()
  }

  static let head = SlippageHead(
    revision: "HEAD", commit: String(repeating: "5a", count: 20), hasUncommitted: true,
    isShallow: true, commits: 42,
    cautions: [
      Phrase(
        fi: "Historia on katkaistu: ensimmäiset suunnitelmat voivat olla vanhempia.",
        sv: "Historiken är avkortad: de första planerna kan vara äldre.",
        en: "The history is cut off: first plans may be older.")
    ])

  static func report(
    _ language: Language, of slippage: Slippage? = nil, isPublic: Bool = false,
    _ selection: String...
  ) throws -> Report {
    SlippageReport(
      slippage: try slippage ?? self.slippage(), head: head, roadmapLanguages: ["fi", "sv"],
      language: language, isPublic: isPublic, selection: selection.map(key)
    ).report()
  }
}
