internal import Diagnostics

/// A file that starts with an invisible mark of its encoding.
enum ByteOrderMark: Rule {
  static let about = RuleAbout(
    id: "byte-order-mark",
    group: .file,
    severity: .info,
    summary: Phrase(
      fi: "Tiedosto tallennetaan UTF-8-muodossa ilman BOM-merkkiä.",
      sv: "Filen sparas som UTF-8 utan BOM.",
      en: "The file is saved as UTF-8 without a byte order mark."),
    why: Phrase(
      fi:
        "Näkymätön merkki aiheuttaa turhia eroja versiohallinnassa ja häiritsee joitakin työkaluja.",
      sv:
        "Det osynliga tecknet ger onödiga skillnader i versionshanteringen och stör en del verktyg.",
      en: "The invisible mark makes idle differences in version control and troubles some tools."),
    flags: [
      Example(
        """
        ↓\u{FEFF}actions:
          A04: {title: Sähköinen asiointi}
        """, standsFirst: true)
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
