import CommonMark
import Diagnostics
import Foundation
import Revisions
import RoadmapHistory
import RoadmapLint
import RoadmapModel
import Testing
import Workspace
import YAMLTree

@testable import Reporting

/// What `show` says of a roadmap.
@Suite struct ShowTests {
  static let package = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func report(
    _ text: String, id: String? = nil, today: String = "2026-11-30", language: Language = .en,
    isPublic: Bool = false
  ) throws -> Report {
    let file = RoadmapDecoder.decode(YAMLTree.read(SourceText(path: "a.yaml", text: text)))
    let show = ShowReport(
      roadmap: Roadmap(records: file.records), settings: LintSettings(),
      today: try #require(Day(iso: today)), language: language, isPublic: isPublic, faults: 0,
      reader: { (try? CommonMark.read($0)) ?? .plain($0) })
    return try id.map { try show.record($0) } ?? show.overview()
  }

  private func text(_ report: Report, width: Int = 100) -> String {
    TextRenderer(width: width).render(report.document)
  }

  @Test("The example is shown as recorded, in every language", arguments: Language.allCases)
  func example(_ language: Language) throws {
    let folder = Self.package.appending(path: "example-roadmap").path
    let workspace = try Workspace(from: folder)
    let show = ShowReport(
      roadmap: try workspace.load().roadmap, settings: workspace.configuration.lint,
      today: try #require(Day(iso: "2026-11-30")), language: language, isPublic: false, faults: 0,
      reader: { (try? CommonMark.read($0)) ?? .plain($0) })
    try compare(text(show.overview()), with: "overview.\(language.rawValue).txt")
    try compare(text(try show.record("A09")), with: "A09.\(language.rawValue).txt")
    try compare(
      MarkdownRenderer().render(show.overview().document), with: "overview.\(language.rawValue).md")
    var page = HTMLPage(show.overview().document)
    try compare(page.body().source, with: "overview.\(language.rawValue).html")
  }

  @Test("The example with late actions is shown as recorded in a narrow window")
  func narrow() throws {
    let folder = Self.package.appending(path: "example-roadmap").path
    let show = ShowReport(
      roadmap: try Workspace(from: folder).load().roadmap, settings: LintSettings(),
      today: try #require(Day(iso: "2027-01-20")), language: .sv, isPublic: true, faults: 0,
      reader: { (try? CommonMark.read($0)) ?? .plain($0) })
    try compare(text(show.overview(), width: 80), with: "late.sv.txt")
  }

  private func compare(_ said: String, with name: String) throws {
    let file = Self.package.appending(path: "Tests/ShowTests/Snapshots").appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try said.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    #expect(said == (try String(contentsOf: file, encoding: .utf8)), "\(name) has changed")
  }

  static let plan = """
    goals: {T1: {title: Asiointi}}
    parties: {ict: {title: Tietohallinto, contact: {email: ict@kunta.example}}}
    actions:
      A01: {title: Yksi, goals: T1, status: in-progress, responsible: ict, end: 2026-10}
      A02: {title: Kaksi, goals: T1, status: paused, responsible: ict, end: 2026-10}
      A03: {title: Kolme, goals: T1, status: done, responsible: ict, end: 2026-Q3, completed: 2026-10-09}
      A04: {title: Neljä, goals: T1, status: planned, responsible: ict, end: 2026-11-30, depends-on: A01}
      A05: {title: Salainen hanke, goals: T1, status: planned, responsible: ict, end: 2027,
            visibility: internal, internal-note: Luottamuksellinen}
    """

  @Test("An open action is late from the day after its end; a paused one is not")
  func late() throws {
    let said = text(try report(Self.plan))
    #expect(said.contains("Late: 1"))
    #expect(said.contains("30 days            21"))
    #expect(text(try report(Self.plan, id: "A01")).contains("30 days (21 working days)"))
    #expect(!text(try report(Self.plan, today: "2026-10-31")).contains("Late:"))
  }

  @Test("A finished action tells how it kept its end")
  func finished() throws {
    #expect(
      text(try report(Self.plan, id: "A03")).contains("9 October 2026 – 9 days after the end"))
  }

  @Test("A record names those who wait for it, and is found in any case or by an earlier id")
  func dependants() throws {
    let one = text(try report(Self.plan, id: "a01"))
    #expect(one.contains("A04 Neljä"))
    #expect(one.contains("The id is written A01."))
    #expect(!text(try report(Self.plan, id: "actions/A01")).contains("is written"))
    let renamed = "actions: {A14: {title: Uusi, formerly: D14}}"
    #expect(text(try report(renamed, id: "D14")).contains("Found by its earlier id D14."))
    #expect(throws: ShowReport.UnknownID.self) { try report(Self.plan, id: "A99") }
  }

  @Test("The public view carries nothing internal, in no form")
  func publicView() throws {
    let plan =
      Self.plan + """

          A06: {title: Kuudes, goals: T1, status: planned, end: 2027, depends-on: [A05, {action: A05, lag: 2w}]}
          A07: {title: Seitsemäs, goals: T1, status: merged, merged-into: A05}
          A08: {title: Salainen toinen, goals: T1, status: planned, visibility: intrenal}
        decisions: {kh-1: {body: ict, date: 2026-02-16, about: [A05, A06]}}
        surveys: {s1: {title: Kysely, results: {osaaminen: {johto: {counts: {3: 2}, dont-know: 71},
          muut: {mean: 3.25, n: 12}}}}}
        """
    let ids = [nil, "ict", "A06", "A07", "kh-1", "s1", "T1"]
    let reports = try ids.map { try report(plan, id: $0, isPublic: true) }
    #expect(String(decoding: reports[5].json(version: "0"), as: UTF8.self).contains("3.25"))
    for report in reports {
      for said in [
        text(report), MarkdownRenderer().render(report.document),
        String(decoding: report.json(version: "0"), as: UTF8.self),
      ] {
        #expect(!said.contains("Salainen"))
        #expect(!said.contains("Luottamuksellinen"))
        #expect(!said.contains("ict@kunta.example"))
        #expect(!said.contains("A05"))
        #expect(!said.contains("A08"))
        #expect(!said.contains("71"))
      }
    }
    #expect(throws: ShowReport.UnknownID.self) { try report(Self.plan, id: "A05", isPublic: true) }
  }

  @Test("The numbers of the text and of the data agree")
  func numbers() throws {
    let report = try report(Self.plan)
    let json = try JSONSerialization.jsonObject(with: Data(report.json(version: "0")))
    let root = try #require(json as? [String: Any])
    let counts = try #require(root["counts"] as? [String: Any])
    #expect(counts["actions"] as? Int == 5)
    #expect(counts["late"] as? Int == 1)
    let actions = try #require(root["actions"] as? [[String: Any]])
    #expect(actions.map { $0["late-days"] as? Int } == [30, nil, nil, nil, nil])
    #expect(actions[2]["finished-late-days"] as? Int == 9)
  }

  @Test("A hostile title neither moves the cursor nor starts a command")
  func hostile() throws {
    let title = "\u{1B}[2J\u{202E}::error::x\u{7}"
    let said = text(
      try report("actions: {A01: {title: \"\\e[2J\\u202E::error::x\\a\", goals: T1}}"))
    #expect(!said.contains(title))
    #expect(!said.unicodeScalars.contains("\u{1B}"))
    #expect(!said.unicodeScalars.contains("\u{202E}"))
    #expect(!said.split(separator: "\n").contains { $0.hasPrefix("::") })
  }

  @Test("A title that only another language has is marked with that language")
  func fallback() throws {
    let plan = "roadmap: {languages: [fi, sv]}\nactions: {A01: {title: {fi: Viestit}}}"
    #expect(text(try report(plan, id: "A01", language: .sv)).contains("Viestit [fi]"))
  }

  @Test(
    "Odd roadmaps say something useful",
    arguments: [
      ("roadmap: {title: Tyhjä}", "The roadmap has no actions yet."),
      ("actions: {A01: {title: Ajaton, status: planned}}", "The actions have no dates yet."),
      ("perspectives: {osaaminen: {}}", "The perspectives have no levels yet."),
    ])
  func odd(_ plan: String, _ words: String) throws {
    #expect(text(try report(plan)).contains(words))
  }

  @Test("A continuous action whose review has passed is due, not late")
  func reviewDue() throws {
    let plan =
      "actions: {A01: {title: Jatkuva, status: in-progress, continuous: true, review: 2026-09}}"
    let said = text(try report(plan))
    #expect(said.contains("Review due: A01"))
    #expect(said.contains("No open action is late."))
    #expect(!text(try report(plan, today: "2026-09-30")).contains("due"))
  }

  @Test("What comes is told by the day that counts: the next 30 days, then up to 90")
  func coming() throws {
    let plan = """
      actions:
        A01: {title: Pian, status: planned, end: 2026-12-30}
        A02: {title: Myöhemmin, status: planned, end: 2026-12-31}
        A03: {title: Alku, status: planned, start: 2027, end: 2028}
        A04: {title: Kaukana, status: planned, end: 2027-03}
        A05: {title: Tauolla, status: done, end: 2026-12, completed: 2026-11-01}
      """
    let lines = text(try report(plan)).split(separator: "\n").map(String.init)
    let soon = try #require(lines.firstIndex(of: "The next 30 days"))
    let later = try #require(lines.firstIndex(of: "In 31 to 90 days"))
    #expect(lines[soon..<later].dropFirst(2).count { $0.contains("Pian") } == 1)
    let rest = lines[later...].dropFirst(2).prefix(2)
    #expect(rest.map { $0.contains("Myöhemmin") } == [true, false])
    #expect(rest.map { $0.contains("Alku") } == [false, true])
  }

  @Test("Proposed actions stand apart from the goals' own")
  func proposed() throws {
    let plan = """
      goals: {T1: {title: Asiointi}}
      actions: {A01: {title: Idea, goals: T1, status: proposed}}
      """
    let lines = text(try report(plan)).split(separator: "\n").map(String.init)
    let apart = try #require(lines.firstIndex(of: "Proposed actions"))
    #expect(lines.indices.filter { lines[$0].contains("Idea") }.allSatisfy { $0 > apart })
  }

  @Test("An action of two goals is told under the first and named under the second")
  func twoGoals() throws {
    let plan = """
      goals: {T1: {title: Yksi}, T2: {title: Kaksi}}
      actions: {A01: {title: Yhteinen, goals: [T1, T2], status: planned}}
      """
    #expect(text(try report(plan)).contains("T2  Kaksi\nAlso: A01"))
  }

  @Test("Every kind of record has something to say")
  func everyKind() throws {
    let plan = """
      roadmap: {title: Tiekartta, languages: [fi], owner: ict}
      vision: {statement: Kaikki toimii, horizon: 2029}
      scale: {min: 1, max: 3, labels: {1: heikko}}
      goals: {T1: {title: Asiointi}}
      parties: {ict: {title: Tietohallinto, contact: {email: ict@kunta.example}}}
      perspectives: {osaaminen: {baseline: {value: 3.4, date: 2025-10}, target: {value: 4, by: 2029}}}
      indicators: {m1: {title: Osuus, unit: '%', measurements: {2026: {value: 40}}}}
      requirements: {laki: {title: Laki, deadlines: {d: {date: 2026-12-31, title: Voimaan}}}}
      phases: {survey: {status: done, completed: 2025-10-24, end: 2025-10, outputs: [Raportti]}}
      surveys: {s1: {title: Kysely, opened: 2025-10-06, closed: 2025-10-24,
                groups: {h: {title: Hallinto, invited: 20, answered: 12}}}}
      decisions: {kh-1: {body: ict, date: 2026-02-16, section: 31}}
      reviews: {r1: {date: 2026-06-15, body: ict}}
      """
    let words = [
      "roadmap": "Tietohallinto", "vision": "Kaikki toimii", "scale": "heikko", "T1": "Asiointi",
      "ict": "ict@kunta.example", "osaaminen": "October 2025", "m1": "40", "laki": "31 days",
      "survey": "Raportti", "s1": "6–24 October 2025", "kh-1": "16 February 2026 §\u{A0}31",
      "r1": "15 June 2026",
    ]
    for (id, word) in words {
      #expect(text(try report(plan, id: id)).contains(word), "\(id)")
    }
  }

  @Test("A long plan draws its first bars and counts the rest")
  func long() throws {
    let plan =
      "actions:\n"
      + (0..<1000).map { "  A\($0): {title: Työ, status: planned, end: 2027}\n" }.joined()
    let said = text(try report(plan))
    #expect(said.contains("Timeline – Further: 940"))
    #expect(said.contains("─\u{A0}planned\u{A0}1000"))
  }

  @Test(
    "A deadline is answered by who names it, else by who names its requirement, and not by what was given up"
  )
  func deadlines() throws {
    let law = """
      requirements:
        laki: {title: Laki, kind: act, deadlines: {d1: {date: 2027-03-01}}}
      """
    func said(_ actions: String, isPublic: Bool = false) throws -> String {
      let report = try report(law + "\nactions:\n" + actions, isPublic: isPublic)
      return text(report).split(separator: "\n").filter { $0.contains("Laki") }
        .joined(separator: "\n")
    }
    let large = "  A1: {title: Eka, status: planned, requirements: laki}\n"
    let named =
      "  A2: {title: Toka, status: planned, requirements: [{requirement: laki, deadline: d1}]}\n"
    let over = named.replacing("planned", with: "cancelled")
    #expect(try said(large).hasSuffix("A1"))
    #expect(try said(large + named).hasSuffix("A2"))
    #expect(try said(large + over).hasSuffix("A1"))
    #expect(try said(over).hasSuffix("no action"))
    // To the public it is never called uncovered, since something internal may answer to it.
    let quiet = named.replacing("title: Toka", with: "title: Toka, visibility: internal")
    #expect(try said(quiet).hasSuffix("A2"))
    #expect(try said(quiet, isPublic: true).hasSuffix("no public action"))
  }

  @Test("Errors in the files are told first, with the command that shows them")
  func faults() throws {
    let show = ShowReport(
      roadmap: Roadmap(records: []), settings: LintSettings(),
      today: try #require(Day(iso: "2026-11-30")), language: .en, isPublic: false, faults: 3)
    let lines = text(show.overview()).split(separator: "\n")
    #expect(lines[1].hasPrefix("Errors in the roadmap's files: 3. See them with tiekartta lint"))
  }

  @Test("No line is wider than the window and no word is cut", arguments: [40, 80, 100, 140])
  func width(_ width: Int) throws {
    let folder = Self.package.appending(path: "example-roadmap").path
    let roadmap = try Workspace(from: folder).load().roadmap
    let late = try #require(Day(iso: "2027-01-20"))
    for language in Language.allCases {
      let show = ShowReport(
        roadmap: roadmap, settings: LintSettings(), today: late, language: language,
        isPublic: false, faults: 2)
      let reports = [show.overview()] + (try ["A09", "osaaminen"].map { try show.record($0) })
      for report in reports {
        let said = text(report, width: width)
        for line in said.split(separator: "\n") {
          #expect(displayWidth(String(line)) <= width, "\(line)")
          #expect(line.last != " ", "\(line)")
        }
      }
      let role = ["Digikehittämispäällikkö", "Digiutvecklingschef", "Digital"][
        try #require(Language.allCases.firstIndex(of: language))]
      #expect(text(reports[0], width: width).contains(role))
    }
  }

  @Test("In Markdown what is strong holds no space at its ends")
  func strong() throws {
    for id in [nil, "T1", "A01", "A04", "ict"] {
      let said = MarkdownRenderer().render(try report(Self.plan, id: id).document)
      let parts = said.split(separator: "\n").flatMap { line in
        line.split(separator: "**", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 1 }.map(\.element)
      }
      #expect(!parts.isEmpty)
      #expect(parts.allSatisfy { $0.first != " " && $0.last != " " && !$0.isEmpty })
    }
  }

  @Test("What the text calls late the data does too, with the same days")
  func agreement() throws {
    let folder = Self.package.appending(path: "example-roadmap").path
    let show = ShowReport(
      roadmap: try Workspace(from: folder).load().roadmap, settings: LintSettings(),
      today: try #require(Day(iso: "2027-01-20")), language: .en, isPublic: false, faults: 0)
    let report = show.overview()
    let json = try JSONSerialization.jsonObject(with: Data(report.json(version: "0")))
    let actions = try #require((json as? [String: Any])?["actions"] as? [[String: Any]])
    guard
      case .table(let late)? = report.document.blocks.first(where: {
        if case .table(let table) = $0 { table.caption.hasPrefix("Late") } else { false }
      })
    else {
      Issue.record("nothing is late")
      return
    }
    let told = Set(late.rows.map { row in "\(row[0].text) \(row[4].text), \(row[5].text)" })
    let data = actions.compactMap { action -> String? in
      guard let days = action["late-days"] as? Int, let record = action["record"] as? String,
        let workdays = action["late-workdays"] as? Int
      else { return nil }
      return "\(record.dropFirst("actions/".count)) \(days) days, \(workdays)"
    }
    #expect(told == Set(data))
    #expect(!told.isEmpty)
  }
}
