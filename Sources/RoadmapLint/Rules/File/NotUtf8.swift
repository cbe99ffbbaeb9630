internal import Diagnostics

/// A file saved in another encoding than UTF-8.
enum NotUtf8: Rule {
  static let about = RuleAbout(
    id: "not-utf8",
    group: .file,
    severity: .error,
    isSuppressible: false,
    summary: Phrase(
      fi: "Tiedosto on tallennettu UTF-8-muodossa.",
      sv: "Filen är sparad som UTF-8.",
      en: "The file is saved as UTF-8."),
    why: Phrase(
      fi:
        "Muussa merkistössä ääkköset muuttuvat arvaamatta toisiksi merkeiksi, ja tunnukset lakkaavat täsmäämästä.",
      sv: "I en annan teckenkodning blir å, ä och ö något annat, och id:n slutar stämma överens.",
      en: "In another encoding å, ä and ö turn into something else, and ids stop matching."),
    flags: [
      Example(
        """
        actions:
          A04: {title: S↓ähköinen asiointi}
        """, encoding: .latin1),
      Example(
        """
        ↓actions:
          A04: {title: Asiointi}
        """, encoding: .utf16),
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
