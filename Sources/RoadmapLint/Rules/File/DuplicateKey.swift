internal import Diagnostics

/// A key or an id that is given twice in one place.
enum DuplicateKey: Rule {
  static let about = RuleAbout(
    id: "duplicate-key",
    group: .file,
    severity: .error,
    isSuppressible: false,
    summary: Phrase(
      fi: "Avain ja tunnus annetaan kerran.",
      sv: "En nyckel och ett id anges en gång.",
      en: "A key or an id is given once."),
    why: Phrase(
      fi: "Kahdesta arvosta toinen jäisi voimaan kenenkään huomaamatta; tässä luetaan ensimmäinen.",
      sv: "Av två värden skulle det ena gälla utan att någon märker det; här läses det första.",
      en: "Of two values one would hold without anybody noticing; here the first is read."),
    flags: [
      """
      actions:
        A04:
          end: 2026-12
          title: Sähköinen asiointi
          ↓end: 2027-03
      """,
      """
      actions:
        A04:
          updates:
            2026-11-16: Käyttöönotto siirtyy.
            ↓16.11.2026: Toimittaja vahvisti asian.
      """,
    ],
    passes: [
      """
      actions:
        A04:
          updates:
            2026-11-16: Käyttöönotto siirtyy.
            2026-11-16-2: Toimittaja vahvisti asian.
      """
    ])
}
