internal import Diagnostics

/// A comment or waiver that does not say why.
enum SuppressionWithoutReason: Rule {
  static let about = RuleAbout(
    id: "suppression-without-reason",
    group: .file,
    severity: .warning,
    summary: Phrase(
      fi: "Poikkeus kertoo perustelunsa.", sv: "Ett undantag anger sin motivering.",
      en: "An exception tells its reason."),
    why: Phrase(
      fi: "Ilman perustelua kukaan ei vuoden päästä tiedä, saako poikkeuksen poistaa.",
      sv: "Utan motivering vet ingen om ett år om undantaget får tas bort.",
      en: "Without a reason nobody knows a year later whether the exception may go."),
    flags: [
      """
      actions:
        ↓# tiekartta: ignore end-before-start
        A04: {start: 2026-11, end: 2026-10}
      """
    ],
    passes: [
      """
      actions:
        # tiekartta: ignore end-before-start toimittajan ilmoitus puuttuu
        A04: {start: 2026-11, end: 2026-10}
      """
    ])
}
