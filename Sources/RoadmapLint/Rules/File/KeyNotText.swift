internal import Diagnostics

/// A key that is a list or a structure instead of a word.
enum KeyNotText: Rule {
  static let about = RuleAbout(
    id: "key-not-text",
    group: .file,
    severity: .error,
    isSuppressible: false,
    summary: Phrase(
      fi: "Avain on sana.",
      sv: "En nyckel är ett ord.",
      en: "A key is a word."),
    why: Phrase(
      fi: "Luettelo avaimena syntyy yleensä puuttuvasta lainausmerkistä, eikä sen arvoa voi lukea.",
      sv:
        "En lista som nyckel beror oftast på ett citattecken som fattas, och värdet kan inte läsas.",
      en:
        "A list as a key mostly comes from a missing quotation mark, and its value cannot be read."),
    flags: [
      """
      actions:
        A04:
          links:
            ↓[Projektisivu]: https://example.fi
      """
    ],
    passes: [
      """
      actions:
        A04:
          links:
            "[Projektisivu]": https://example.fi
      """
    ])
}
