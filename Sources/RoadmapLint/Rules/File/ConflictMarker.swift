internal import Diagnostics

/// A merge conflict that was committed unresolved.
enum ConflictMarker: Rule {
  static let about = RuleAbout(
    id: "conflict-marker",
    group: .file,
    severity: .error,
    isSuppressible: false,
    summary: Phrase(
      fi: "Yhdistämisristiriidat ratkaistaan ennen tallennusta.",
      sv: "Sammanslagningskonflikter löses innan filen sparas.",
      en: "Merge conflicts are resolved before a file is saved."),
    why: Phrase(
      fi: "Tiedostossa on kaksi totuutta rinnakkain, ja vain toinen niistä luettiin.",
      sv: "Filen har två sanningar sida vid sida, och bara den ena lästes.",
      en: "The file holds two truths side by side, and only one of them was read."),
    flags: [
      """
      actions:
        A04:
      ↓<<<<<<< HEAD
          end: 2026-12
      =======
          end: 2027-03
      >>>>>>> aikataulu
      """,
      """
      actions:
        A04:
          end: 2026-12
      ↓>>>>>>> aikataulu
      """,
    ],
    passes: [
      """
      actions:
        A04:
          title: Sähköinen asiointi
          end: 2026-12
      """
    ])
}
