internal import Diagnostics

/// A text that YAML cannot read without quotation marks.
enum UnquotedText: Rule {
  static let about = RuleAbout(
    id: "unquoted-text",
    group: .file,
    severity: .error,
    isSuppressible: false,
    summary: Phrase(
      fi: "Teksti, jossa on YAMLin merkkejä, on lainausmerkeissä.",
      sv: "En text som har YAML-tecken står inom citattecken.",
      en: "A text with characters of YAML stands in quotation marks."),
    why: Phrase(
      fi:
        "Kaksoispiste ja välilyönti, tähti tai at-merkki aloittaa YAMLissa muuta kuin tekstiä, ja kenttä jää lukematta.",
      sv:
        "Kolon och mellanslag, asterisk eller snabel-a inleder något annat än text i YAML, och fältet blir oläst.",
      en:
        "A colon and a space, an asterisk or an at sign start something other than text in YAML, and the field goes unread."
    ),
    flags: [
      """
      actions:
        A04:
          title: Vaihe 1↓: sähköinen asiointi
      """,
      """
      actions:
        A04:
          title: ↓@kunta verkossa
      """,
      """
      actions:
        A04:
          title: "Digi" ↓ja data
      """,
    ],
    passes: [
      """
      actions:
        A04:
          title: "Vaihe 1: sähköinen asiointi"
      """
    ])
}
