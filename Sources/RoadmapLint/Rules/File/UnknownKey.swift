internal import Diagnostics

/// A key that the format does not have.
enum UnknownKey: Rule {
  static let about = RuleAbout(
    id: "unknown-key",
    group: .file,
    severity: .error,
    summary: Phrase(
      fi: "Avaimet ovat muodon avaimia; omat tiedot kuuluvat avaimen x alle.",
      sv: "Nycklarna hör till formatet; egna uppgifter står under nyckeln x.",
      en: "Keys are those of the format; data of your own goes under the key x."),
    why: Phrase(
      fi: "Väärin kirjoitetun avaimen arvo ei tule mukaan mihinkään, eikä sitä muuten huomaisi.",
      sv:
        "Värdet under en felskriven nyckel kommer inte med någonstans, och det skulle annars inte märkas.",
      en: "The value of a mistyped key goes nowhere, and otherwise nobody would notice."),
    flags: [
      """
      actions:
        A04:
          ↓titel: Sähköinen asiointi
      """,
      """
      ↓action:
        A04: {title: Sähköinen asiointi}
      """,
    ],
    passes: [
      """
      actions:
        A04:
          title: Sähköinen asiointi
          x: {projektinumero: 4711}
      """
    ])
}
