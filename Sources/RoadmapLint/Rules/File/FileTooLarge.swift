internal import Diagnostics

/// A file too large to be a roadmap.
enum FileTooLarge: Rule {
  static let about = RuleAbout(
    id: "file-too-large",
    group: .file,
    severity: .error,
    isSuppressible: false,
    summary: Phrase(
      fi: "Tiedosto on enintään viisi mebitavua.",
      sv: "En fil är högst fem mebibyte.",
      en: "A file is five mebibytes at most."),
    why: Phrase(
      fi:
        "Suurikin tiekartta mahtuu murto-osaan tästä: näin iso tiedosto on joutunut kansioon vahingossa.",
      sv:
        "Även en stor färdplan ryms i en bråkdel av detta: en så här stor fil har hamnat i mappen av misstag.",
      en:
        "Even a large roadmap fits in a fraction of this: a file so big got into the folder by mistake."
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
