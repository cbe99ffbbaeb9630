internal import Diagnostics

/// A text that stops at ` #`, after which YAML reads a comment.
enum CutByComment: Rule {
  static let about = RuleAbout(
    id: "cut-by-comment",
    group: .file,
    severity: .warning,
    summary: Phrase(
      fi: "Kommentti ei katkaise tekstiä.",
      sv: "En kommentar bryter inte av en text.",
      en: "No comment cuts a text short."),
    why: Phrase(
      fi:
        "Välilyönnin jälkeen # aloittaa YAMLissa kommentin: nimestä Hanke #3 jää vain Hanke, eikä kukaan huomaa.",
      sv:
        "Efter ett mellanslag inleder # en kommentar i YAML: av titeln Projekt #3 blir bara Projekt kvar, utan att någon märker det.",
      en:
        "After a space, # starts a comment in YAML: of the title Project #3 only Project is left, and nobody notices."
    ),
    flags: [
      """
      actions:
        A04:
          title: Hanke ↓#3 käyttöönotto
      """,
      """
      actions:
        A04:
          benefits:
            - Säästö ↓#1
      """,
    ],
    passes: [
      """
      actions:
        A04:
          title: "Hanke #3 käyttöönotto"
      """,
      """
      actions:
        A04:
          title: Hanke 3  # nimi tarkistetaan
          description: Osa#2
      """,
    ])
}
