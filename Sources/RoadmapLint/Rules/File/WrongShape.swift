internal import Diagnostics

/// A list, a map or a single value where another of them belongs.
enum WrongShape: Rule {
  static let about = RuleAbout(
    id: "wrong-shape",
    group: .file,
    severity: .error,
    summary: Phrase(
      fi: "Arvon muoto on se, jota avain odottaa.",
      sv: "Värdet har den form som nyckeln väntar.",
      en: "A value has the shape that its key expects."),
    why: Phrase(
      fi: "Väärän muotoista arvoa ei voi lukea, ja se jää pois tiekartasta.",
      sv: "Ett värde i fel form kan inte läsas och faller bort ur färdplanen.",
      en: "A value of the wrong shape cannot be read and drops out of the roadmap."),
    flags: [
      """
      actions:
        ↓- title: Sähköinen asiointi
      """,
      """
      actions:
        A04:
          status: ↓[planned, done]
          milestones: ↓2026-10
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
