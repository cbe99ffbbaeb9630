internal import Diagnostics

/// A period in a Finnish form instead of the ISO form.
enum PeriodSpelling: Rule {
  static let about = RuleAbout(
    id: "period-spelling",
    group: .file,
    severity: .info,
    summary: Phrase(
      fi: "Ajat ovat tiedostoissa ISO-muodossa.",
      sv: "Tider skrivs i ISO-form i filerna.",
      en: "Files use the ISO form of periods."),
    why: Phrase(
      fi:
        "Yksi kirjoitusasu pitää erot luettavina ja haut osuvina; näytöllä ajat esitetään tutussa muodossa.",
      sv:
        "Ett skrivsätt håller skillnader läsbara och sökningar träffsäkra; på skärmen visas tider i bekant form.",
      en:
        "One way of writing keeps differences readable and searches exact; on the screen periods look familiar."
    ),
    flags: [
      """
      actions:
        A04:
          start: ↓4/2026
          end: ↓15.12.2026
      """
    ],
    passes: [
      """
      actions:
        A04:
          start: 2026-04
          end: 2026-12-15
      """
    ])
}
