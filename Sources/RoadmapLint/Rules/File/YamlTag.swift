internal import Diagnostics

/// A YAML tag, which gives a value a type of its own.
enum YamlTag: Rule {
  static let about = RuleAbout(
    id: "yaml-tag",
    group: .file,
    severity: .error,
    summary: Phrase(
      fi: "Tiekartassa ei ole YAML-tyyppimerkintöjä.",
      sv: "En färdplan har inga YAML-taggar.",
      en: "A roadmap holds no YAML tags."),
    why: Phrase(
      fi:
        "Kenttä määrää tyypin, joten merkintä ei vaikuta mihinkään; usein huutomerkillä alkava teksti vain kaipaa lainausmerkkejä.",
      sv:
        "Fältet bestämmer typen, så taggen har ingen verkan; ofta behöver en text som börjar med utropstecken bara citattecken.",
      en:
        "The field decides the type, so a tag does nothing; often a text that starts with an exclamation mark just wants quotation marks."
    ),
    flags: [
      """
      actions:
        A04: {title: ↓!!str 2026}
      """
    ],
    passes: [
      """
      actions:
        A04: {title: "!tärkeää"}
      """
    ])
}
