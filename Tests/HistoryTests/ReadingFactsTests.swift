import Diagnostics
import Revisions
import RoadmapHistory
import RoadmapModel
import RoadmapSlippage
import Testing
import Workspace
import YAMLTree

/// What the records of a file come to as facts.
@Suite("Reading facts") struct ReadingFactsTests {
  private func facts(_ text: String) throws -> RecordFacts {
    let file = FactsReader.read(bytes: Array(text.utf8))
    #expect(!file.isUnreadable)
    #expect(file.repeated.isEmpty)
    return try #require(file.records.first)
  }

  private func period(_ text: String) throws -> Period { try #require(Period(iso: text)) }

  @Test("an action gives all that a schedule needs, its lists in order")
  func action() throws {
    let facts = try facts(
      """
      actions:
        A02:
          title: {sv: E-tjänst, fi: Asiointi}
          description: ei lueta
          status: käynnissä
          responsible: ict
          goals: [T2, T1, T2]
          start: H1/2026
          end: 2026-12-15
          started: 2026-01-07
          milestones:
            m2: {date: kevät 2026, title: Hankinta}
            m1: {reached: 2026-02-01}
            m0:
          depends-on: [{action: A03, type: start-start, lag: -5d}, A01]
          perspectives: osaaminen
          requirements: [{requirement: dtpl, deadline: d1}, {requirement: dtpl, section: 3 §}]
          service-areas: all
          updates:
            2026-11-16-2: {by: ict, reason: {sv: Försenad, fi: Toimittaja}}
            16.11.2026: {text: Siirtyi, reason: Kilpailutus}
            2026-11-20: Vain tekstiä
          formerly: [D14, D02]
          visibility: internal
      """)
    var links = LinkFacts()
    links.responsible = "ict"
    links.goals = ["T1", "T2"]
    links.perspectives = ["osaaminen"]
    links.serviceAreas = ["all"]
    links.requirements = ["dtpl"]
    links.dependencies = [
      DependencyFacts(action: "A01", link: .finishStart, lag: 0),
      DependencyFacts(action: "A03", link: .startStart, lag: -5),
    ]
    let expected = try RecordFacts(
      key: RecordKey(.action, "A02"),
      title: [LanguageText("fi", "Asiointi"), LanguageText("sv", "E-tjänst")],
      status: "in-progress", start: .period(period("2026-H1")),
      end: .period(period("2026-12-15")), isInternal: true, started: Day(iso: "2026-01-07"),
      milestones: [
        MilestoneFacts(id: "m0", date: .none),
        MilestoneFacts(id: "m1", date: .none, reached: Day(iso: "2026-02-01")),
        MilestoneFacts(id: "m2", title: [LanguageText("", "Hankinta")], date: .unread),
      ],
      reasons: [
        ReasonFacts(key: "2026-11-16", reason: [LanguageText("", "Kilpailutus")]),
        ReasonFacts(
          key: "2026-11-16-2",
          reason: [LanguageText("fi", "Toimittaja"), LanguageText("sv", "Försenad")], by: "ict"),
      ], links: links, formerly: ["D02", "D14"])
    #expect(facts == expected)
  }

  @Test("what cannot be read is told from what is absent; what has no end has none")
  func dates() throws {
    let unread = try facts("actions: {A: {start: pian, end: 2026-13, visibility: ehkä}}")
    #expect(unread.start == .unread)
    #expect(unread.end == .unread)
    #expect(unread.isInternal)
    let continuous = try facts(
      "actions: {A: {continuous: true, end: 2026, review: 2027-T1, visibility: public}}")
    #expect(continuous.end == .none)
    #expect(continuous.isContinuous)
    #expect(continuous.review == (try period("2027-T1")))
    #expect(!continuous.isInternal)
    let phase = try facts("phases: {survey: {end: 2026-05, status: done, completed: 2026-05-04}}")
    #expect(phase.end == .period(try period("2026-05")))
    #expect(phase.completed == Day(iso: "2026-05-04"))
  }

  @Test("the other kinds give a title and the values whose course is told")
  func values() throws {
    func told(_ text: String) throws -> [String] {
      try facts(text).values.map { "\($0.path) \($0.value)" }
    }
    #expect(
      try told(
        "perspectives: {osaaminen: {target: {value: 3.50, by: T2/2027}, baseline: {value: 2.1}}}")
        == ["baseline/value 2.1", "target/by 2027-T2", "target/value 3.5"])
    #expect(
      try told("indicators: {i: {targets: {2028: 9, 4/2027: 8}, baseline: {value: 7}}}")
        == ["baseline/value 7", "targets/2027-04 8", "targets/2028 9"])
    #expect(
      try told("reviews: {r: {date: 16.11.2026, ref: k-2026, report: a.pdf}}")
        == ["date 2026-11-16", "ref k-2026"])
    let roadmap = try facts(
      """
      roadmap:
        title: Digitiekartta
        state: luonnos
        languages: [sv, fi]
        time-zone: Europe/Helsinki
      """)
    #expect(roadmap.status == "draft")
    #expect(roadmap.values.map(\.value) == ["sv fi", "Europe/Helsinki"])
    #expect(try facts("goals: {T1: {title: Tavoite, formerly: T0}}").formerly == ["T0"])
    #expect(try facts("decisions: {d: {title: Hyväksyntä, date: 2026-02-16}}").values.isEmpty)
    #expect(
      try facts("parties: {p: {title: Tietohallinto}}").title.map(\.text) == ["Tietohallinto"])
  }

  @Test("files that YAML cannot make out are unreadable, and say nothing")
  func unreadable() {
    for text in [
      "actions:\n  A: \"x\n", "- a\n", "pelkkää tekstiä\n", "a: b\n<<: {c: d}\n", "a: *b\n",
    ] {
      let file = FactsReader.read(bytes: Array(text.utf8))
      #expect(file.isUnreadable, "\(text)")
      #expect(file.records.isEmpty)
    }
    for text in ["", "# vain huomautus\n", "x: {a: b}\n", "actions:\n"] {
      let file = FactsReader.read(bytes: Array(text.utf8))
      #expect(!file.isUnreadable, "\(text)")
      #expect(file.records.isEmpty)
    }
  }

  @Test("of a record written twice the first counts, and the second is named")
  func repeated() {
    let file = FactsReader.read(
      bytes: Array(
        """
        actions:
          A: {status: done}
          B: {status: done}
          A: {status: paused}
        roadmap: {state: draft}
        roadmap: {state: approved}
        goals: {A: {title: a, title: b}, "o\u{308}": {}, "ö": {}}
        """.utf8))
    #expect(!file.isUnreadable)
    #expect(
      file.records.map(\.key.path) == ["actions/A", "actions/B", "roadmap", "goals/A", "goals/ö"])
    #expect(file.records.map(\.status) == ["done", "done", "draft", nil, nil])
    #expect(file.repeated.map(\.path) == ["roadmap", "actions/A", "goals/ö"])
  }

  @Test("what facts are taken from is all that facts need of a record")
  func formatIsEnough() {
    for text in Texts.all {
      let tree = YAMLTree.read(SourceText(path: "a.yaml", bytes: text))
      let whole = RoadmapDecoder.decode(tree).records
      let part = RoadmapDecoder.records(in: tree, reading: FactsFormat.fields(of:))
      #expect(!whole.isEmpty)
      #expect(whole.map(RecordFacts.init(reading:)) == part.map(RecordFacts.init(reading:)))
      #expect(part.map(\.id) == whole.map(\.id))
    }
  }
}
