internal import Diagnostics

/// A comment or waiver that hides nothing.
enum UnusedSuppression: Rule {
  static let about = RuleAbout(
    id: "unused-suppression",
    group: .file,
    severity: .warning,
    summary: Phrase(
      fi: "Poikkeus poistetaan, kun se ei enää peitä mitään.",
      sv: "Ett undantag tas bort när det inte längre döljer något.",
      en: "An exception is removed when it hides nothing any more."),
    why: Phrase(
      fi: "Vanha poikkeus peittää huomaamatta seuraavan virheen samassa kohdassa.",
      sv: "Ett gammalt undantag döljer obemärkt nästa fel på samma ställe.",
      en: "An old exception silently hides the next fault in the same place."),
    flags: [
      """
      actions:
        ↓# tiekartta: ignore end-before-start sovittu ohjausryhmässä
        A04: {start: 2026-09, end: 2026-10}
      """
    ],
    passes: [
      """
      actions:
        # tiekartta: ignore end-before-start sovittu ohjausryhmässä
        A04: {start: 2026-11, end: 2026-10}
      """
    ])
}
