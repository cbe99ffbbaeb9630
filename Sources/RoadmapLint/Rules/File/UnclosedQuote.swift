internal import Diagnostics

/// A quotation mark without its other half.
enum UnclosedQuote: Rule {
  static let about = RuleAbout(
    id: "unclosed-quote",
    group: .file,
    severity: .error,
    isSuppressible: false,
    summary: Phrase(
      fi: "Jokaisella lainausmerkillä on pari.",
      sv: "Varje citattecken har sitt par.",
      en: "Every quotation mark has its other half."),
    why: Phrase(
      fi: "Avoin lainaus nielee seuraavat rivit tekstiksi, ja niiden tiedot katoavat.",
      sv: "Ett öppet citat sväljer följande rader som text, och deras uppgifter försvinner.",
      en: "An open quotation swallows the lines after it as text, and what they say is lost."),
    flags: [
      """
      actions:
        A04:
          title: ↓"Sähköinen asiointi
          status: planned
          description: "Kaikki lomakkeet verkkoon"
      """,
      """
      actions:
        A04:
          title: ↓'Sähköinen asiointi
          status: planned
      """,
    ],
    passes: [
      """
      actions:
        A04:
          title: "Sähköinen asiointi"
          status: planned
      """
    ])
}
