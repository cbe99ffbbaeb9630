internal import Diagnostics

/// A choice written in other words than those of the format.
enum WordSpelling: Rule {
  static let about = RuleAbout(
    id: "word-spelling",
    group: .file,
    severity: .warning,
    summary: Phrase(
      fi: "Rajattujen arvojen sanat ovat muodon sanoja.",
      sv: "Orden för slutna värden är formatets ord.",
      en: "Choices are written in the words of the format."),
    why: Phrase(
      fi:
        "Suomeksi kirjoitettu tila ymmärretään, mutta yksi sana pitää haut ja erot selkeinä; näytöllä se on lukijan kielellä.",
      sv:
        "En status på svenska förstås, men ett enda ord håller sökningar och skillnader tydliga; på skärmen visas den på läsarens språk.",
      en:
        "A status in Finnish is understood, but one word keeps searches and differences clear; the screen shows it in the reader's language."
    ),
    flags: [
      """
      actions:
        A04: {status: ↓käynnissä, priority: ↓High}
      """
    ],
    passes: [
      """
      actions:
        A04: {status: in-progress, priority: high}
      """
    ])
}
