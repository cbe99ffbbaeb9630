package import Diagnostics

/// The fixed words of the milestone trend.
package struct TrendLabel: Label {
  package let words: Phrase

  package init(words: Phrase) { self.words = words }

  static let caption = Self(
    fi: "Virstanpylväiden trendi", sv: "Milstolpstrend", en: "Milestone trend")
  static let report = Self(fi: "Raportointipäivä", sv: "Rapportdag", en: "Report day")
  static let planned = Self(fi: "Suunniteltu päivä", sv: "Planerad dag", en: "Planned day")
  static let line = Self(fi: "Viiva", sv: "Linje", en: "Line")
  static let first = Self(fi: "Alun perin", sv: "Först", en: "First")
  static let slip = Self(fi: "Siirtymä", sv: "Förskjutning", en: "Slip")
  static let shortReport = Self(fi: "Raportti", sv: "Rapport", en: "Report")
  static let shortPlanned = Self(fi: "Suunnitelma", sv: "Plan", en: "Plan")
  /// What the dots, the sign of what was reached, the baseline's mark and the star mean.
  static let due = Self(
    fi: "suunniteltu päivä on raportointipäivä", sv: "den planerade dagen är rapportdagen",
    en: "the planned day is the report day")
  static let reached = Self(fi: "saavutettu", sv: "nådd", en: "reached")
  static let baseline = Self(
    fi: "vertailuversiossa", sv: "i jämförelseversionen", en: "in the baseline")
  static let shared = Self(
    fi: "useita samassa kohdassa", sv: "flera på samma ställe", en: "several in one place")
  /// How the picture is read, and that there is nothing to draw.
  static let reading = Self(
    fi:
      "Vaakasuora viiva pysyy suunnitelmassa, nouseva siirtyy myöhemmäksi ja laskeva aikaistuu; pisteviivan kohdatessaan se on saavutettu tai sen aika on täynnä.",
    sv:
      "En vågrät linje följer planen, en stigande skjuts fram och en fallande tidigareläggs; där linjen möter den prickade är den nådd eller dess tid ute.",
    en:
      "A horizontal line is on plan, a rising one slips and a falling one comes earlier; where it meets the dotted line it is reached or due."
  )
  static let nothing = Self(
    fi: "Trendiä ei voi vielä piirtää: raportointipäivinä ei ollut suunniteltuja päiviä.",
    sv: "Trenden kan inte ritas än: det fanns inga planerade dagar på rapportdagarna.",
    en: "There is no trend to draw yet: no day was planned on the report days.")
}

extension Phrases {
  /// What a fixed word of the report is called.
  package func trend(_ label: TrendLabel) -> String { label.words[language] }
}
