internal import Diagnostics

/// A status word that may mean two different states.
enum AmbiguousStatus: Rule {
  static let about = RuleAbout(
    id: "ambiguous-status",
    group: .file,
    severity: .error,
    summary: Phrase(
      fi: "Tila on sana, jolla on vain yksi merkitys.",
      sv: "Statusen är ett ord med bara en betydelse.",
      en: "The status is a word with only one meaning."),
    why: Phrase(
      fi:
        "Keskeytetty voi tarkoittaa taukoa tai luopumista, ja ero näkyy myöhästymissä ja raporteissa.",
      sv:
        "Avbruten kan betyda en paus eller att man gett upp, och skillnaden syns i förseningar och rapporter.",
      en: "Stopped may mean a pause or giving up, and the difference shows in slippage and reports."
    ),
    flags: [
      """
      actions:
        A04: {status: ↓keskeytetty}
      """,
      """
      actions:
        A04:
          status: ↓lykätty
      """,
    ],
    passes: [
      """
      actions:
        A04: {status: paused}
      """
    ])
}
