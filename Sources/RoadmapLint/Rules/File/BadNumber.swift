internal import Diagnostics

/// A number that cannot stand in its place.
enum BadNumber: Rule {
  static let about = RuleAbout(
    id: "bad-number",
    group: .file,
    severity: .error,
    summary: Phrase(
      fi: "Luku kirjoitetaan numeroin ja pysyy sallituissa rajoissa.",
      sv: "Ett tal skrivs med siffror och håller sig inom gränserna.",
      en: "A number is written in digits and keeps within its bounds."),
    why: Phrase(
      fi:
        "Kustannukset ja tasot lasketaan yhteen: \"noin 50 000 €\" ei ole luku, jonka voi laskea.",
      sv: "Kostnader och nivåer räknas ihop: \"cirka 50 000 €\" är inget tal att räkna med.",
      en: "Costs and levels are added up: \"about 50 000 €\" is no number to count with."),
    flags: [
      """
      actions:
        A04:
          progress: ↓120
          cost: {estimate: ↓50 000 €}
      """,
      """
      perspectives:
        osaaminen:
          target: {value: ↓"3,8"}
      """,
    ],
    passes: [
      """
      actions:
        A04:
          progress: 80
          cost: {estimate: 50000}
      """
    ])
}
