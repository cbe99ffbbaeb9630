internal import Diagnostics

/// A bracket without its other half.
enum UnclosedBracket: Rule {
  static let about = RuleAbout(
    id: "unclosed-bracket",
    group: .file,
    severity: .error,
    isSuppressible: false,
    summary: Phrase(
      fi: "Jokaisella sululla on pari.",
      sv: "Varje parentes har sitt par.",
      en: "Every bracket has its other half."),
    why: Phrase(
      fi: "Avoin sulku nielee seuraavat rivit, ja kenttä jää lukematta.",
      sv: "En öppen parentes sväljer följande rader, och fältet blir oläst.",
      en: "An open bracket swallows the lines after it, and the field goes unread."),
    flags: [
      """
      actions:
        A04:
          goals: ↓[T1, T2
          status: planned
      """,
      """
      actions:
        A04:
          goals: [T1, T2]↓]
          status: planned
      """,
    ],
    passes: [
      """
      actions:
        A04:
          goals: [T1, T2]
          status: planned
      """
    ])
}
