internal import Diagnostics

/// A control character that no editor shows.
enum ControlCharacter: Rule {
  static let about = RuleAbout(
    id: "control-character",
    group: .file,
    severity: .error,
    summary: Phrase(
      fi: "Tiedostossa ei ole ohjausmerkkejä.",
      sv: "Filen har inga styrtecken.",
      en: "The file holds no control characters."),
    why: Phrase(
      fi: "Ohjausmerkki tulee leikepöydältä, ei näy ruudulla ja katkaisee tekstin raportissa.",
      sv:
        "Ett styrtecken följer med från urklipp, syns inte på skärmen och bryter texten i rapporten.",
      en:
        "A control character comes from the clipboard, does not show on the screen and breaks the text in a report."
    ),
    flags: [
      """
      actions:
        A04: {title: Sähköinen↓\u{8} asiointi}
      """
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
