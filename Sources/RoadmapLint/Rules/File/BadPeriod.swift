internal import Diagnostics

/// A time that is none of the agreed forms of a period.
enum BadPeriod: Rule {
  static let about = RuleAbout(
    id: "bad-period",
    group: .file,
    severity: .error,
    summary: Phrase(
      fi: "Aika kirjoitetaan sovitussa muodossa ja on kalenterissa.",
      sv: "En tid skrivs i en avtalad form och finns i kalendern.",
      en: "A time is written in an agreed form and exists in the calendar."),
    why: Phrase(
      fi: "Ajasta, jota kalenterissa ei ole, ei voi laskea kestoa eikä myöhästymää.",
      sv:
        "Ur en tid som inte finns i kalendern går det inte att räkna varaktighet eller försening.",
      en: "No length and no slippage can be counted from a time that is not in the calendar."),
    flags: [
      """
      actions:
        A04:
          start: ↓2026-13
          end: ↓2027-W53
      """,
      """
      actions:
        A04: {end: ↓2026-02-30}
      """,
    ],
    passes: [
      """
      actions:
        A04:
          start: 2026-10
          end: 2026-W53
      """
    ])
}
