internal import Diagnostics

/// A lag between actions that is not a count of days or weeks.
enum BadLag: Rule {
  static let about = RuleAbout(
    id: "bad-lag",
    group: .file,
    severity: .error,
    summary: Phrase(
      fi: "Viive annetaan päivinä tai viikkoina.",
      sv: "En fördröjning anges i dagar eller veckor.",
      en: "A lag is given in days or weeks."),
    why: Phrase(
      fi: "Ilman yksikköä ei tiedetä, montako päivää toimenpiteiden väliin jää.",
      sv: "Utan enhet vet man inte hur många dagar som ligger mellan åtgärderna.",
      en: "Without a unit nobody knows how many days lie between the actions."),
    flags: [
      """
      actions:
        A04:
          depends-on: {action: A01, lag: ↓10}
        A01: {}
      """,
      """
      actions:
        A04:
          depends-on: {action: A01, lag: ↓2 viikkoa}
        A01: {}
      """,
    ],
    passes: [
      """
      actions:
        A04:
          depends-on: {action: A01, lag: 2w}
        A01: {}
      """
    ])
}
