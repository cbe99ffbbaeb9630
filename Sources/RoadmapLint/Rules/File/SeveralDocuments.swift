internal import Diagnostics

/// A second YAML document in one file.
enum SeveralDocuments: Rule {
  static let about = RuleAbout(
    id: "several-documents",
    group: .file,
    severity: .error,
    isSuppressible: false,
    summary: Phrase(
      fi: "Tiedostossa on yksi YAML-asiakirja.",
      sv: "En fil är ett YAML-dokument.",
      en: "A file is one YAML document."),
    why: Phrase(
      fi: "Toista asiakirjaa ei lueta, joten sen tietueet jäisivät tiekartasta pois.",
      sv: "Det andra dokumentet läses inte, så dess poster skulle falla bort ur färdplanen.",
      en: "The second document is not read, so its records would drop out of the roadmap."),
    flags: [
      """
      actions:
        A04: {title: Sähköinen asiointi}
      ↓---
      goals:
        T1: {title: Palvelut}
      """
    ],
    passes: [
      """
      ---
      actions:
        A04: {title: Sähköinen asiointi}
      """
    ])
}
