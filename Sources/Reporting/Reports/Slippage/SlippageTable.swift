package import Diagnostics
package import RoadmapModel
package import RoadmapSlippage

/// The schedule's moves as a table for spreadsheets: one row per record.
package enum SlippageTable {
  /// The table in the plain dialect or in that of Finnish spreadsheets.
  ///
  /// - Parameter language: the language of titles and reasons.
  package static func csv(
    _ slippage: Slippage, roadmapLanguages: [String], language: Language, isPublic: Bool,
    selection: [RecordKey] = [], isFinnish: Bool
  ) -> String {
    let slippage = isPublic ? slippage.publicView : slippage
    let records =
      selection.isEmpty ? slippage.records : slippage.records.of(selection)
    let columns = Self.columns(language: language, first: roadmapLanguages.first ?? "fi")
    return TableDialect.csv(records, columns, isFinnish: isFinnish)
  }

  private typealias Column = TableColumn<RecordSlippage>

  private static func columns(language: Language, first: String) -> [Column] {
    func best(_ text: [LanguageText]) -> String? { text.best(language.rawValue, first: first) }
    return [
      Column("record", "Tietue") { .text($0.key.path) },
      Column("id", "Tunnus") { .text($0.key.id) },
      Column("title", "Nimi") { .text(best($0.facts.title) ?? $0.key.id) },
      Column("status", "Tila") { .status($0.facts.status) },
      Column("present", "Tiekartassa") { .flag($0.isPresent) },
      Column("responsible", "Vastuutaho") { .text($0.facts.links.responsible) },
      Column("goals", "Tavoitteet") { .text($0.facts.links.goals.joined(separator: " ")) },
      Column("first-end", "Ensimmäinen suunnitelma") { .period($0.end.first?.date) },
      Column("first-last-day", "Ensimmäinen suunnitelma, viimeinen päivä") {
        .day($0.end.first?.date.last)
      },
      Column("baseline-end", "Vertailuversio") { .period($0.end.baseline?.date) },
      Column("previous-end", "Edellinen raportti") { .period($0.end.previous?.date) },
      Column("end", "Nyt") { .period($0.end.now) },
      Column("last-day", "Nyt, viimeinen päivä") { .day($0.end.now?.last) },
      Column("completed", "Valmistui") { .day($0.completed) },
      Column("completed-inferred", "Valmistuminen päätelty") { .flag($0.isCompletedInferred) },
    ] + figures(best)
  }

  private static func figures(_ best: @escaping ([LanguageText]) -> String?) -> [Column] {
    [
      Column("slip-first-days", "Siirtymä ensimmäisestä, pv") { .number($0.end.sinceFirst.days) },
      Column("slip-first-workdays", "Siirtymä ensimmäisestä, työpv") {
        .number($0.end.sinceFirst.workdays)
      },
      Column("slip-baseline-days", "Siirtymä vertailuversiosta, pv") {
        .number($0.end.sinceBaseline.days)
      },
      Column("slip-baseline-workdays", "Siirtymä vertailuversiosta, työpv") {
        .number($0.end.sinceBaseline.workdays)
      },
      Column("slip-previous-days", "Siirtymä edellisestä raportista, pv") {
        .number($0.end.sincePrevious.days)
      },
      Column("slip-previous-workdays", "Siirtymä edellisestä raportista, työpv") {
        .number($0.end.sincePrevious.workdays)
      },
      Column("late-days", "Myöhässä, pv") { .number($0.lateDays) },
      Column("inherited-days", "Peritty siirtymä, pv") { .number($0.inherited?.inherited) },
      Column("inherited-from", "Peritty kohteesta") { .text($0.inherited?.from.id) },
      Column("replans", "Siirtoja") { .number($0.replans.count) },
      Column("later", "Siirtoja myöhemmäksi") { .number($0.replans.later) },
      Column("earlier", "Siirtoja aikaisemmaksi") { .number($0.replans.earlier) },
      Column("path-days", "Siirretty kaikkiaan, pv") { .number($0.replans.path) },
      Column("thrash", "Edestakaisuus") { .decimal($0.replans.thrash) },
      Column("last-moved", "Viimeksi siirretty") { .day($0.lastMove?.landed) },
      Column("last-reason", "Viimeisin perustelu") {
        .text($0.lastMove?.reason.flatMap { best($0.text) })
      },
    ]
  }
}

extension RecordSlippage {
  /// The last move of its end that planned it anew.
  fileprivate var lastMove: Move? { end.moves.last { $0.counts && $0.isReplan } }
}
