/// The words of the milestone trend.
package protocol TrendPhrases: Sendable {
  /// What a word of the trend is called.
  func trend(_ label: TrendLabel) -> String
}

/// The fixed words of the milestone trend, each translated once per language.
package enum TrendLabel: Sendable, CaseIterable {
  case caption, report, planned, line, first, slip, shortReport, shortPlanned
  /// What the dots, the sign of what was reached, the baseline's mark and the star mean.
  case due, reached, baseline, shared
  /// How the picture is read, and that there is nothing to draw.
  case reading, nothing
}

// The words of the milestone trend in Finnish.
extension Finnish: TrendPhrases {
  package func trend(_ label: TrendLabel) -> String {
    switch label {
    case .caption: "Virstanpylväiden trendi"
    case .report: "Raportointipäivä"
    case .planned: "Suunniteltu päivä"
    case .line: "Viiva"
    case .first: "Alun perin"
    case .slip: "Siirtymä"
    case .shortReport: "Raportti"
    case .shortPlanned: "Suunnitelma"
    case .due: "suunniteltu päivä on raportointipäivä"
    case .reached: "saavutettu"
    case .baseline: "vertailuversiossa"
    case .shared: "useita samassa kohdassa"
    case .reading:
      "Vaakasuora viiva pysyy suunnitelmassa, nouseva myöhästyy ja laskeva aikaistuu; pisteviivan kohdatessaan se on saavutettu tai sen aika on täynnä."
    case .nothing: "Trendiä ei voi vielä piirtää: raportointipäivinä ei ollut suunniteltuja päiviä."
    }
  }
}

// The words of the milestone trend in Swedish.
extension Swedish: TrendPhrases {
  package func trend(_ label: TrendLabel) -> String {
    switch label {
    case .caption: "Milstolpstrend"
    case .report: "Rapportdag"
    case .planned: "Planerad dag"
    case .line: "Linje"
    case .first: "Först"
    case .slip: "Förskjutning"
    case .shortReport: "Rapport"
    case .shortPlanned: "Plan"
    case .due: "den planerade dagen är rapportdagen"
    case .reached: "nådd"
    case .baseline: "i jämförelseversionen"
    case .shared: "flera på samma ställe"
    case .reading:
      "En vågrät linje följer planen, en stigande försenas och en fallande tidigareläggs; där linjen möter den prickade är den nådd eller dess tid ute."
    case .nothing: "Trenden kan inte ritas än: det fanns inga planerade dagar på rapportdagarna."
    }
  }
}

// The words of the milestone trend in English.
extension English: TrendPhrases {
  package func trend(_ label: TrendLabel) -> String {
    switch label {
    case .caption: "Milestone trend"
    case .report: "Report day"
    case .planned: "Planned day"
    case .line: "Line"
    case .first: "First"
    case .slip: "Slip"
    case .shortReport: "Report"
    case .shortPlanned: "Plan"
    case .due: "the planned day is the report day"
    case .reached: "reached"
    case .baseline: "in the baseline"
    case .shared: "several in one place"
    case .reading:
      "A horizontal line is on plan, a rising one slips and a falling one comes earlier; where it meets the dotted line it is reached or due."
    case .nothing: "There is no trend to draw yet: no day was planned on the report days."
    }
  }
}
