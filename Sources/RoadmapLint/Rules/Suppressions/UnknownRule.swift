internal import Diagnostics

/// A comment or waiver that names no rule there is.
enum UnknownRule: Rule {
  static let about = RuleAbout(
    id: "unknown-rule",
    group: .file,
    severity: .error,
    summary: Phrase(
      fi: "Poikkeus nimeää säännön, joka on olemassa.",
      sv: "Ett undantag nämner en regel "
        + "som finns.",
      en: "An exception names a rule that exists."),
    why: Phrase(
      fi: "Väärin kirjoitettu sääntö ei peitä mitään, vaikka niin luullaan.",
      sv: "En felskriven regel döljer ingenting, fast man tror det.",
      en: "A mistyped rule hides nothing although one believes it does."),
    flags: [
      """
      actions:
        ↓# tiekartta: ignore end-befor-start sovittu
        A04: {start: 2026-09, end: 2026-10}
      """
    ],
    passes: [
      """
      actions:
        # tiekartta: ignore end-before-start sovittu
        A04: {start: 2026-11, end: 2026-10}
      """
    ])
}
