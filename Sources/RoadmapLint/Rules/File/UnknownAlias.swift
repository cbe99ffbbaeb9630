internal import Diagnostics

/// An alias of an anchor that is not there.
enum UnknownAlias: Rule {
  static let about = RuleAbout(
    id: "unknown-alias",
    group: .file,
    severity: .error,
    isSuppressible: false,
    summary: Phrase(
      fi: "Viittauksella on ankkuri ennen sitä.",
      sv: "En hänvisning har ett ankare före sig.",
      en: "An alias has an anchor before it."),
    why: Phrase(
      fi: "Arvoa ei ole mistä lukea. Usein tähdellä alkava teksti vain kaipaa lainausmerkkejä.",
      sv:
        "Det finns inget värde att läsa. Ofta behöver en text som börjar med asterisk bara citattecken.",
      en:
        "There is no value to read. Often a text that starts with an asterisk just wants quotation marks."
    ),
    flags: [
      """
      actions:
        A04: {responsible: &ict ict-johtaja}
        A05: {responsible: ↓*itc}
      """
    ],
    passes: [
      """
      actions:
        A04: {responsible: &ict ict-johtaja}
        A05: {responsible: *ict, description: "*tärkeä"}
      """
    ])
}
