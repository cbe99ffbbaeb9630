internal import Diagnostics

/// A character that looks like nothing or like a space and is neither.
enum HiddenCharacter: Rule {
  static let about = RuleAbout(
    id: "hidden-character",
    group: .file,
    severity: .warning,
    summary: Phrase(
      fi: "Tiedostossa ei ole merkkejä, joita silmä ei erota.",
      sv: "Filen har inga tecken som ögat inte kan urskilja.",
      en: "The file holds no characters that the eye cannot tell."),
    why: Phrase(
      fi:
        "Näkymätön merkki voi muuttaa merkityksen tai kääntää tekstin, eikä sitä huomaa katselmoinnissa.",
      sv:
        "Ett osynligt tecken kan ändra betydelsen eller vända texten, och det märks inte vid granskning.",
      en: "An invisible character can change the meaning or turn the text, and no reviewer sees it."
    ),
    flags: [
      """
      actions:
        A04:
          title:↓\u{A0}Sähköinen asiointi
      """,
      """
      actions:
        A04: {title: Sähköinen ↓\u{202E}asiointi}
      """,
      """
      actions:
        A04: {title: Sähköinen↓\u{2028}asiointi}
      """,
    ],
    passes: [
      """
      actions:
        A04: {title: Hinta 120\u{A0}000 euroa}
      """
    ])
}
