internal import Diagnostics

/// A file with more findings than anybody reads.
enum TooManyFindings: Rule {
  static let about = RuleAbout(
    id: "too-many-findings",
    group: .file,
    severity: .error,
    isSuppressible: false,
    summary: Phrase(
      fi: "Tiedosto on tiekartta, ei jotain muuta.",
      sv: "Filen är en färdplan och inte något annat.",
      en: "The file is a roadmap and not something else."),
    why: Phrase(
      fi:
        "Kymmenettuhannet havainnot kertovat, että kansiossa on väärä tiedosto; loput jätetään kertomatta.",
      sv: "Tiotusentals fynd visar att mappen har en fil som inte hör dit; resten visas inte.",
      en:
        "Tens of thousands of findings show that a wrong file lies in the folder; the rest is not told."
    ),
    flags: [],
    passes: [
      """
      actions:
        A04:
          title: Sähköinen asiointi
          end: 2026-12
      """
    ])
}
