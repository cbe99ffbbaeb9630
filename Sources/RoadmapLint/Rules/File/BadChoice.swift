internal import Diagnostics

/// A word that is none of those allowed in its place.
enum BadChoice: Rule {
  static let about = RuleAbout(
    id: "bad-choice",
    group: .file,
    severity: .error,
    summary: Phrase(
      fi: "Rajattuun luetteloon kuuluva arvo on jokin sen sanoista.",
      sv: "Ett värde ur en sluten lista är något av listans ord.",
      en: "A value of a closed list is one of its words."),
    why: Phrase(
      fi: "Tuntematonta sanaa ei voi laskea mukaan yhteenvetoihin, ja tietue jää niistä pois.",
      sv: "Ett okänt ord kan inte räknas in i sammandrag, och posten faller bort ur dem.",
      en: "An unknown word cannot be counted in summaries, and the record drops out of them."),
    flags: [
      """
      actions:
        A04:
          status: ↓melkein valmis
          priority: high
      """,
      """
      parties:
        ict: {kind: ↓osasto}
      """,
    ],
    passes: [
      """
      actions:
        A04: {status: in-progress, priority: high}
      """
    ])
}
