internal import Diagnostics

/// A key without the colon that ends it.
enum MissingColon: Rule {
  static let about = RuleAbout(
    id: "missing-colon",
    group: .file,
    severity: .error,
    isSuppressible: false,
    summary: Phrase(
      fi: "Avaimen jälkeen on kaksoispiste ja välilyönti.",
      sv: "Efter en nyckel står ett kolon och ett mellanslag.",
      en: "A colon and a space follow a key."),
    why: Phrase(
      fi: "Ilman kaksoispistettä riviä ei voi lukea, ja kenttä jää tiekartasta pois.",
      sv: "Utan kolon kan raden inte läsas, och fältet faller bort ur färdplanen.",
      en: "Without the colon the line cannot be read, and the field drops out of the roadmap."),
    flags: [
      """
      actions:
        A04:
          title: Sähköinen asiointi
          ↓end 2026-12
          status: planned
      """,
      """
      actions:
        A04:
          ↓title:Asiointi
          status: planned
      """,
      """
      actions:
        ↓A04
          title: Sähköinen asiointi
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
