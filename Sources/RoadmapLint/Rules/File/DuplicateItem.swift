internal import Diagnostics

/// A list that says one thing twice.
enum DuplicateItem: Rule {
  static let about = RuleAbout(
    id: "duplicate-item",
    group: .file,
    severity: .warning,
    summary: Phrase(
      fi: "Luettelossa kukin asia on kerran.",
      sv: "I en lista står varje sak en gång.",
      en: "In a list each thing stands once."),
    why: Phrase(
      fi: "Kahdesti kirjattu rahoitus tai riippuvuus lasketaan helposti kahteen kertaan.",
      sv: "Finansiering eller beroenden som står två gånger räknas lätt dubbelt.",
      en: "Funding or a dependency written twice is easily counted twice."),
    flags: [
      """
      actions:
        A04:
          partners: [ict, sivistys, ↓ict]
      parties:
        ict: {}
        sivistys: {}
      """,
      """
      actions:
        A04:
          funding:
            - {source: eu, name: Digiavustus, amount: 20000}
            - ↓{source: eu, name: Digiavustus, amount: 30000}
      """,
    ],
    passes: [
      """
      actions:
        A04:
          partners: [ict, sivistys]
      parties:
        ict: {}
        sivistys: {}
      """
    ])
}
