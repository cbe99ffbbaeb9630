internal import Diagnostics

/// Something other than a day where a day is needed.
enum BadDay: Rule {
  static let about = RuleAbout(
    id: "bad-day",
    group: .file,
    severity: .error,
    summary: Phrase(
      fi: "Toteutunut asia kirjataan yhtenä olemassa olevana päivänä.",
      sv: "Det som har skett antecknas som en dag som finns.",
      en: "What has happened is written as one day that exists."),
    why: Phrase(
      fi:
        "Toteutuneesta päivästä lasketaan myöhästymä: jakso tai väärä päivä tekisi siitä arvauksen.",
      sv:
        "Förseningen räknas från den faktiska dagen: en period eller en felaktig dag gör den till en gissning.",
      en: "Slippage is counted from the actual day: a period or a wrong day would make it a guess."),
    flags: [
      """
      actions:
        A04:
          status: done
          completed: ↓2026-Q2
      """,
      """
      decisions:
        kh-2026-31: {date: ↓2026-02-30}
      """,
    ],
    passes: [
      """
      actions:
        A04:
          status: done
          completed: 2026-06-15
      """
    ])
}
