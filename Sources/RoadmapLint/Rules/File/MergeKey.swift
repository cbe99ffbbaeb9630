internal import Diagnostics

/// The merge key of older YAML.
enum MergeKey: Rule {
  static let about = RuleAbout(
    id: "merge-key",
    group: .file,
    severity: .error,
    isSuppressible: false,
    summary: Phrase(
      fi: "Tietueen avaimet kirjoitetaan auki.",
      sv: "En posts nycklar skrivs ut.",
      en: "The keys of a record are written out."),
    why: Phrase(
      fi:
        "Yhdistämisavainta ei ole nykyisessä YAMLissa, ja sen tuomat arvot jäävät lukijalta huomaamatta.",
      sv: "Sammanfogningsnyckeln finns inte i dagens YAML, och värdena den för in undgår läsaren.",
      en: "The merge key is not in present YAML, and the values it brings escape the reader."),
    flags: [
      """
      actions:
        A04: &pohja {status: planned}
        A05:
          ↓<<: *pohja
          title: Lomakkeet
      """
    ],
    passes: [
      """
      actions:
        A04: {status: planned}
        A05: {status: planned, title: Lomakkeet}
      """
    ])
}
