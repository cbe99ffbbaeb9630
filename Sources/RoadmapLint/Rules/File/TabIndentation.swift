internal import Diagnostics

/// A line indented with a tab.
enum TabIndentation: Rule {
  static let about = RuleAbout(
    id: "tab-indentation",
    group: .file,
    severity: .error,
    isSuppressible: false,
    summary: Phrase(
      fi: "Rivit sisennetään välilyönneillä.",
      sv: "Rader dras in med mellanslag.",
      en: "Lines are indented with spaces."),
    why: Phrase(
      fi: "YAML ei hyväksy sarkainta sisennyksessä, koska sen leveys vaihtelee ohjelmasta toiseen.",
      sv: "YAML godtar inte tabb i indrag, eftersom dess bredd varierar mellan program.",
      en: "YAML accepts no tab in indentation, because its width differs between programs."),
    flags: [
      """
      actions:
        A04:
          title: Sähköinen asiointi
      ↓\t\tend: 2026-12
      """,
      """
      actions:
      ↓\tA04:
      \t\ttitle: Sähköinen asiointi
      \t\tend: 2026-12
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
