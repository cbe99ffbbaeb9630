import Diagnostics
import Foundation
import Reporting
import RoadmapLint
import RoadmapModel
import Testing
import Workspace
import YAMLTree

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
      today: try #require(Day(iso: today)), language: language, isPublic: isPublic, faults: 0)
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
      today: try #require(Day(iso: "2026-11-30")), language: language, isPublic: false, faults: 0)
    try compare(text(show.overview()), with: "overview.\(language.rawValue).txt")
    try compare(text(try show.record("A09")), with: "A09.\(language.rawValue).txt")
    try compare(
      MarkdownRenderer().render(show.overview().document), with: "overview.\(language.rawValue).md")
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
    #expect(said.contains("30 days (21 working days)"))
    #expect(!text(try report(Self.plan, today: "2026-10-31")).contains("Late:"))
  }

  @Test("A finished action tells how it kept its end")
  func finished() throws {
    #expect(text(try report(Self.plan, id: "A03")).contains("9 October 2026 – 9 days late"))
  }

  @Test("A record names those who wait for it, and is found in any case or by an earlier id")
  func dependants() throws {
    #expect(text(try report(Self.plan, id: "a01")).contains("A04 Neljä"))
    let renamed = "actions: {A14: {title: Uusi, formerly: D14}}"
    #expect(text(try report(renamed, id: "D14")).contains("Found by its earlier id D14."))
    #expect(throws: ShowReport.UnknownID.self) { try report(Self.plan, id: "A99") }
  }

  @Test("The public view carries nothing internal, in no form")
  func publicView() throws {
    let shown = try report(Self.plan, isPublic: true)
    let one = try report(Self.plan, id: "ict", isPublic: true)
    for report in [shown, one] {
      for said in [
        text(report), MarkdownRenderer().render(report.document), report.json(version: "0"),
      ] {
        #expect(!said.contains("Salainen"))
        #expect(!said.contains("Luottamuksellinen"))
        #expect(!said.contains("ict@kunta.example"))
      }
    }
    #expect(throws: ShowReport.UnknownID.self) { try report(Self.plan, id: "A05", isPublic: true) }
  }

  @Test("The numbers of the text and of the data agree")
  func numbers() throws {
    let report = try report(Self.plan)
    let json = try JSONSerialization.jsonObject(with: Data(report.json(version: "0").utf8))
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

  @Test("Every line of a table fits the window", arguments: [40, 80, 100, 140])
  func width(_ width: Int) throws {
    let lines = text(try report(Self.plan), width: width).split(separator: "\n")
    #expect(lines.allSatisfy { displayWidth(String($0)) <= max(width, 60) })
  }
}
