internal import Diagnostics

/// A backslash sequence that YAML does not know.
enum UnknownEscape: Rule {
  static let about = RuleAbout(
    id: "unknown-escape",
    group: .file,
    severity: .error,
    isSuppressible: false,
    summary: Phrase(
      fi: "Kenoviivaa ei käytetä kaksinkertaisten lainausmerkkien sisällä tavallisena merkkinä.",
      sv: "Bakstreck används inte som vanligt tecken inom dubbla citattecken.",
      en: "A backslash is no ordinary character inside double quotation marks."),
    why: Phrase(
      fi:
        "Kaksinkertaisissa lainausmerkeissä kenoviiva aloittaa koodin, joten polku ei pysy polkuna.",
      sv: "Inom dubbla citattecken inleder bakstrecket en kod, så en sökväg förblir ingen sökväg.",
      en: "Inside double quotation marks a backslash starts a code, so a path does not stay a path."
    ),
    flags: [
      """
      actions:
        A04:
          description: "Aineisto on levyllä K:↓\\Digi"
      """
    ],
    passes: [
      """
      actions:
        A04:
          description: 'Aineisto on levyllä K:\\Digi'
      """
    ])
}
