package import Diagnostics
package import RoadmapModel
package import RoadmapSlippage

/// What `slippage` says of how a schedule moved, to people and as data.
package struct SlippageReport: Sendable {
  let slippage: Slippage
  let head: SlippageHead
  /// The roadmap's languages; a text without one is in the first.
  let roadmapLanguages: [String]
  let language: Language
  /// The records told of; all where none are named.
  let records: [RecordSlippage]
  let values: [ValueCourse]
  /// Whether some records are told of one by one, and not the whole schedule.
  let isSelection: Bool
  /// The days to sample the milestone trend on; nil where it is not asked for.
  let reportDays: [Day]?

  /// A report for the public is made of what the public may know, so that nothing else can show.
  package init(
    slippage: Slippage, head: SlippageHead, roadmapLanguages: [String], language: Language,
    isPublic: Bool, selection: [RecordKey], reportDays: [Day]? = nil
  ) {
    self.reportDays = reportDays
    let slippage = isPublic ? slippage.publicView : slippage
    self.slippage = slippage
    self.head = head
    self.roadmapLanguages = roadmapLanguages
    self.language = language
    isSelection = !selection.isEmpty
    records = isSelection ? slippage.records.of(selection) : slippage.records
    values = isSelection ? slippage.values.filter { selection.contains($0.key) } : slippage.values
  }

  /// The result ready for every medium.
  package func report() -> Report {
    var report = Report(command: "slippage", document: document, data: writeData)
    report.table = table
    return report
  }

  private var document: Document {
    let notes = head.cautions.map { Block.caution($0, in: language) }
    let body =
      isSelection
      ? notes + trendBlocks + courseBlocks
      : [.paragraph(headline)] + pausedBlocks + notes + trendBlocks + overviewBlocks
    return Document(
      title: label(.title), language: language.rawValue, blocks: body + [sources])
  }

  // MARK: Milestone trend

  var trend: MilestoneTrend? {
    reportDays.map { days in
      MilestoneTrend(
        slippage: slippage, selection: isSelection ? records.map(\.key) : nil, reportDays: days)
    }
  }

  private var trendBlocks: [Block] {
    trend.map { [$0.block(in: language, of: roadmapLanguages)] } ?? []
  }

  // MARK: Words

  var phrases: any ShowPhrases & SlippagePhrases { language.phrases }

  func label(_ label: SlippageLabel) -> String { phrases.label(label) }

  /// The text in the language of output, else in the roadmap's first, else the first there is.
  func text(_ text: [LanguageText]) -> String? {
    let best = text.best(language.rawValue, first: roadmapLanguages.first ?? "fi")
    return best?.isEmpty == true ? nil : best
  }

  /// What a record is called; one without a title by its id.
  func title(_ title: [LanguageText], _ key: RecordKey) -> String { text(title) ?? key.id }
}

extension [RecordSlippage] {
  /// Those of some keys; a key that no record has now is that of one which had it earlier.
  func of(_ selection: [RecordKey]) -> [RecordSlippage] {
    let former = Set(selection).subtracting(map(\.key))
    return filter { record in
      selection.contains(record.key)
        || record.ids.contains { former.contains(RecordKey(record.key.kind, $0)) }
    }
  }
}

extension SlippageReport {
  /// The records as a table for spreadsheets, plain or in the dialect that Finnish ones open.
  package func table(isFinnish: Bool) -> String {
    // What the public may not know was left out already.
    SlippageTable.csv(
      slippage, roadmapLanguages: roadmapLanguages, language: language, isPublic: false,
      selection: isSelection ? records.map(\.key) : [], isFinnish: isFinnish)
  }
}
