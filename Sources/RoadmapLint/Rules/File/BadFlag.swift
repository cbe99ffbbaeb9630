internal import Diagnostics

/// A yes-or-no key whose value is neither true nor false.
enum BadFlag: Rule {
  static let about = RuleAbout(
    id: "bad-flag",
    group: .file,
    severity: .error,
    summary: Phrase(
      fi: "Kyllä- tai ei-tieto kirjoitetaan sanalla true tai false.",
      sv: "En ja- eller nej-uppgift skrivs true eller false.",
      en: "A yes-or-no value is written true or false."),
    why: Phrase(
      fi:
        "YAMLin versiot lukevat sanat yes, on ja no eri tavoin; true ja false tarkoittavat kaikille samaa.",
      sv:
        "Olika versioner av YAML läser yes, on och no olika; true och false betyder samma sak för alla.",
      en:
        "Versions of YAML read yes, on and no in different ways; true and false mean the same to all."
    ),
    flags: [
      """
      actions:
        A04: {continuous: ↓kyllä, review: 2027-Q1}
      """,
      """
      actions:
        A04: {continuous: ↓yes, review: 2027-Q1}
      """,
    ],
    passes: [
      """
      actions:
        A04: {continuous: true, review: 2027-Q1}
      """
    ])
}
