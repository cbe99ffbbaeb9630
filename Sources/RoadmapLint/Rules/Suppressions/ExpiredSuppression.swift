internal import Diagnostics

/// A comment or waiver whose last day has passed while the fault is still there.
enum ExpiredSuppression: Rule {
  static let about = RuleAbout(
    id: "expired-suppression",
    group: .file,
    severity: .warning,
    summary: Phrase(
      fi: "Määräaikainen poikkeus korjataan tai uusitaan ajoissa.",
      sv: "Ett tidsbundet undantag åtgärdas eller förnyas i tid.",
      en: "An exception with an end is mended or renewed in time."),
    why: Phrase(
      fi: "Päättynyt poikkeus ei enää peitä havaintoa: asiasta on päätettävä uudelleen.",
      sv: "Ett utgånget undantag döljer inte längre fyndet: saken måste avgöras på nytt.",
      en: "An exception that ran out hides the finding no longer: the matter must be decided again."
    ),
    flags: [
      """
      actions:
        ↓# tiekartta: ignore end-before-start until 2026-10-31 odotetaan päätöstä
        A04: {start: 2026-11, end: 2026-10}
      """
    ],
    passes: [
      """
      actions:
        # tiekartta: ignore end-before-start until 2026-12-31 odotetaan päätöstä
        A04: {start: 2026-11, end: 2026-10}
      """
    ])
}
