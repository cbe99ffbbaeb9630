internal import Diagnostics

/// A file that cannot be opened.
enum UnreadableFile: Rule {
  static let about = RuleAbout(
    id: "unreadable-file",
    group: .file,
    severity: .error,
    isSuppressible: false,
    summary: Phrase(
      fi: "Tiekartan tiedostot voi avata.",
      sv: "Färdplanens filer går att öppna.",
      en: "The files of a roadmap can be opened."),
    why: Phrase(
      fi: "Tiedosto, jota ei voi lukea, puuttuu tiekartasta, vaikka se on kansiossa.",
      sv: "En fil som inte kan läsas saknas i färdplanen fast den ligger i mappen.",
      en: "A file that cannot be read is missing from the roadmap although it lies in the folder."),
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
