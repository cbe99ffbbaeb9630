import Diagnostics
import Reporting
import RoadmapModel
import RoadmapSlippage
import Testing

/// What `slippage` says, in every language and medium.
@Suite struct SlippageTests {
  @Test("The whole schedule is told as recorded", arguments: Language.allCases)
  func overview(_ language: Language) throws {
    let report = try SlippageSample.report(language)
    let code = language.rawValue
    try Snapshot.expect(
      TextRenderer(width: 120).render(report.document), is: "slippage-\(code).text")
    try Snapshot.expect(
      MarkdownRenderer().render(report.document), is: "slippage-\(code).markdown")
  }

  @Test("Single records are told as recorded", arguments: Language.allCases)
  func courses(_ language: Language) throws {
    let document = try SlippageSample.report(language, "A04", "A02").document
    let code = language.rawValue
    try Snapshot.expect(TextRenderer(width: 100).render(document), is: "courses-\(code).text")
    try Snapshot.expect(MarkdownRenderer().render(document), is: "courses-\(code).markdown")
  }

  @Test("The data are as recorded, and without what the public may not know")
  func data() throws {
    let all = try SlippageSample.report(.fi)
    try Snapshot.expect(
      String(decoding: all.json(version: "1.2.3"), as: UTF8.self), is: "slippage.json")
    #expect(String(decoding: all.json(version: "1"), as: UTF8.self).contains("A90"))
    let open = try SlippageSample.report(.fi, isPublic: true)
    for text in [
      String(decoding: open.json(version: "1"), as: UTF8.self),
      TextRenderer(width: 80).render(open.document),
      MarkdownRenderer().render(open.document),
    ] {
      #expect(!text.contains("A90") && !text.contains("Salainen"))
    }
  }

  @Test("The public's sums are those of what the public sees")
  func publicSums() throws {
    let all = try SlippageSample.slippage()
    let open = all.publicView
    #expect(open.totals.figures.records == all.totals.figures.records - 1)
    #expect(open.totals.daysLost == all.totals.daysLost - 214)
    #expect(open.totals.figures.sinceFirst.worst == 181)
    #expect(open.causes.last?.moves == (all.causes.last?.moves ?? 0) - 1)
    #expect(open.groups.first { $0.id == "T1" }?.title.first?.text == "Sujuva asiointi")
    // Made public twice, it stays as it is.
    #expect(open.publicView.records.count == open.records.count)
  }

  @Test("Without a report the latest moves are told, and nothing is measured against one")
  func withoutReport() throws {
    let slippage = try SlippageSample.slippage(hasReport: false)
    let document = try SlippageSample.report(.fi, of: slippage).document
    try Snapshot.expect(TextRenderer(width: 80).render(document), is: "slippage-no-report.text")
  }

  @Test("A history without schedules says so", arguments: Language.allCases)
  func nothing(_ language: Language) throws {
    let report = try SlippageSample.report(language, of: SlippageSample.slippage([]))
    #expect(!TextRenderer(width: 80).render(report.document).contains("0/0"))
  }

  @Test("Texts that want to be more than text stay harmless")
  func hostile() throws {
    let evil = "\u{1B}[31m\u{202E}x|`y`\n::error::z"
    let reason = ReasonFacts(key: "2026-03-02", reason: [LanguageText("", evil)])
    let versions = [
      SlippageSample.version(
        1, "2026-01-01", by: evil, [SlippageSample.action("=cmd()", evil, "2026-02")]),
      SlippageSample.version(
        2, "2026-03-02", by: evil, remarks: [.unreadable(file: evil)],
        [SlippageSample.action("=cmd()", evil, "2026-05", reasons: [reason])]),
      SlippageSample.version(
        3, "2026-04-02", by: evil,
        [
          RecordChange(SlippageSample.key("=cmd()"), nil),
          SlippageSample.action("-1: {", evil, "2026-05"),
        ]),
    ]
    let slippage = try SlippageSample.slippage(hasReport: false, versions)
    for selection in [[], ["=cmd()", "-1: {"]] {
      let report = SlippageReport(
        slippage: slippage, head: SlippageSample.head, roadmapLanguages: ["fi"], language: .fi,
        isPublic: false, selection: selection.map(SlippageSample.key)
      ).report()
      for text in [
        TextRenderer(width: 60).render(report.document), MarkdownRenderer().render(report.document),
        String(decoding: report.json(version: "1"), as: UTF8.self),
      ] {
        #expect(!text.unicodeScalars.contains { $0.value == 0x1B || $0.value == 0x202E })
        #expect(!text.split(separator: "\n").contains { $0.hasPrefix("::error") })
      }
      let rows = MarkdownRenderer().render(report.document).split(separator: "\n")
        .filter { $0.hasPrefix("| ") }
      let bars = rows.map { $0.replacing("\\|", with: "").count { $0 == "|" } }
      #expect(Set(bars).isSubset(of: [5, 6, 7, 8]))
    }
  }

  @Test("The table is as recorded in both dialects", arguments: [true, false])
  func table(_ isFinnish: Bool) throws {
    let csv = SlippageTable.csv(
      try SlippageSample.slippage(), roadmapLanguages: ["fi", "sv"],
      language: isFinnish ? .fi : .en, isPublic: true, isFinnish: isFinnish)
    #expect(csv.unicodeScalars.first == (isFinnish ? "\u{FEFF}" : "r"))
    #expect(csv.utf8.contains(0x0D) == isFinnish)
    #expect(!csv.contains("A90"))
    try Snapshot.expect(csv, is: isFinnish ? "slippage-fi.csv" : "slippage.csv")
  }

  @Test(
    "No cell of a table is a formula",
    arguments: [
      ("=1+1", "'=1+1"), ("+cmd", "'+cmd"), ("-2+3", "'-2+3"), ("@SUM(A1)", "'@SUM(A1)"),
      ("\t=1", "\"'\t=1\""), ("-5", "-5"), ("+5", "+5"), ("--5", "'--5"), ("a=1", "a=1"),
      ("\"a\", b", "\"\"\"a\"\", b\""), ("a\u{202E}b\u{1B}", "ab\u{FFFD}"),
    ])
  func cells(_ title: String, _ cell: String) throws {
    let versions = [
      SlippageSample.version(1, "2026-01-01", [SlippageSample.action("A1", title, "2026-02")])
    ]
    for isFinnish in [false, true] {
      let csv = SlippageTable.csv(
        try SlippageSample.slippage(hasReport: false, versions), roadmapLanguages: ["fi"],
        language: .fi, isPublic: false, isFinnish: isFinnish)
      let separator = isFinnish ? ";" : ","
      #expect(csv.contains("\(separator)A1\(separator)\(cell)\(separator)"), "\(csv)")
    }
  }

  @Test("Only the Finnish dialect has decimal commas", arguments: [true, false])
  func decimals(_ isFinnish: Bool) throws {
    let ends = ["2026-03", "2026-05", "2026-04"]
    let versions = ends.enumerated().map { index, end in
      SlippageSample.version(
        index, "2026-01-0\(index + 1)", [SlippageSample.action("A1", "B", end)])
    }
    let csv = SlippageTable.csv(
      try SlippageSample.slippage(hasReport: false, versions), roadmapLanguages: ["fi"],
      language: .fi, isPublic: false, isFinnish: isFinnish)
    #expect(csv.contains(isFinnish ? ";92;3,0667;" : ",92,3.0667,"))
  }
}
