internal import Diagnostics

/// A line whose indentation fits no level above it.
enum WrongIndentation: Rule {
  static let about = RuleAbout(
    id: "wrong-indentation",
    group: .file,
    severity: .error,
    isSuppressible: false,
    summary: Phrase(
      fi: "Saman tason avaimet alkavat samasta sarakkeesta.",
      sv: "Nycklar på samma nivå börjar i samma kolumn.",
      en: "Keys of one level start in the same column."),
    why: Phrase(
      fi:
        "Sisennys kertoo YAMLissa, mihin tietueeseen rivi kuuluu: väärä sisennys siirtää tai kadottaa kentän.",
      sv:
        "Indraget visar i YAML vilken post en rad hör till: ett fel indrag flyttar eller tappar fältet.",
      en:
        "Indentation tells in YAML which record a line belongs to: wrong indentation moves or loses the field."
    ),
    flags: [
      """
      actions:
        A04:
          title: Sähköinen asiointi
         ↓status: planned
          end: 2026-12
      """,
      """
      actions:
        A04:
          title: Sähköinen asiointi
            ↓status: planned
          end: 2026-12
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
