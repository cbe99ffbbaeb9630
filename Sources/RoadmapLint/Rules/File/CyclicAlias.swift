internal import Diagnostics

/// An alias that holds itself.
enum CyclicAlias: Rule {
  static let about = RuleAbout(
    id: "cyclic-alias",
    group: .file,
    severity: .error,
    isSuppressible: false,
    summary: Phrase(
      fi: "Viittaus ei sisällä itseään.",
      sv: "En hänvisning innehåller inte sig själv.",
      en: "An alias does not hold itself."),
    why: Phrase(
      fi: "Itseensä viittaava arvo ei pääty koskaan, joten sitä ei voi lukea.",
      sv: "Ett värde som hänvisar till sig självt tar aldrig slut och kan inte läsas.",
      en: "A value that refers to itself never ends and cannot be read."),
    flags: [
      """
      actions:
        A04:
          tags: &luettelo [asiointi, ↓*luettelo]
      """
    ],
    passes: [
      """
      actions:
        A04: {tags: &luettelo [asiointi, lomakkeet]}
        A05: {tags: *luettelo}
      """
    ])
}
