internal import Diagnostics

/// A file link that leads out of the roadmap folder.
enum LinkOutsideFolder: Rule {
  static let about = RuleAbout(
    id: "link-outside-folder",
    group: .file,
    severity: .error,
    isSuppressible: false,
    summary: Phrase(
      fi: "Tiekartan tiedostot ovat tiekartan kansiossa.",
      sv: "Färdplanens filer ligger i färdplanens mapp.",
      en: "The files of a roadmap lie in its folder."),
    why: Phrase(
      fi:
        "Kansion ulkopuolelle johtava linkki voisi tuoda julkaistavaan tiekarttaan tiedoston, jota ei ole tarkoitettu julkiseksi.",
      sv:
        "En länk ut ur mappen kunde föra in en fil som inte är avsedd för offentligheten i den publicerade färdplanen.",
      en:
        "A link out of the folder could bring into the published roadmap a file that was never meant to be public."
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
