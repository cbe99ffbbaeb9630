internal import Diagnostics

/// A time in words that names no interval of days.
enum VaguePeriod: Rule {
  static let about = RuleAbout(
    id: "vague-period",
    group: .file,
    severity: .error,
    summary: Phrase(
      fi: "Aika rajaa päivät: vuosi, puolivuosi, neljännes, kuukausi, viikko tai päivä.",
      sv: "En tid avgränsar dagar: år, halvår, kvartal, månad, vecka eller dag.",
      en: "A time bounds its days: a year, half, quarter, month, week or day."),
    why: Phrase(
      fi: "Kukaan ei tiedä, milloin kevät 2026 päättyy, joten myöhästymistä ei voi todeta.",
      sv: "Ingen vet när våren 2026 tar slut, så en försening kan inte konstateras.",
      en: "Nobody knows when spring 2026 ends, so no delay can be told."),
    flags: [
      """
      actions:
        A04: {end: ↓kevät 2026}
      """,
      """
      actions:
        A04: {end: ↓hösten 2026}
      """,
    ],
    passes: [
      """
      actions:
        A04: {end: 2026-H1}
      """
    ])
}
