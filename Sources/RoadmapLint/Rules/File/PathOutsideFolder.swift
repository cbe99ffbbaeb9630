internal import Diagnostics

/// A path in the roadmap that climbs out of its folder.
enum PathOutsideFolder: Rule {
  static let about = RuleAbout(
    id: "path-outside-folder",
    group: .file,
    severity: .error,
    summary: Phrase(
      fi: "Tiekartassa nimetyt polut pysyvät sen kansiossa.",
      sv: "Sökvägar i färdplanen håller sig inom dess mapp.",
      en: "Paths in a roadmap stay inside its folder."),
    why: Phrase(
      fi:
        "Kansion ulkopuolinen tiedosto ei kulje tiekartan mukana eikä sen historiassa, ja se voisi olla salainen.",
      sv:
        "En fil utanför mappen följer inte med färdplanen eller dess historik, och den kunde vara hemlig.",
      en:
        "A file outside the folder travels neither with the roadmap nor in its history, and it could be secret."
    ),
    flags: [],
    passes: [
      """
      roadmap:
        foreword: Digitalisaatio helpottaa asukkaan arkea.
      """
    ])
}
