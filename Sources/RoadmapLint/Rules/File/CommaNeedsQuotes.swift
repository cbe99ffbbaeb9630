internal import Diagnostics

/// A comma in braces that cuts a value in two.
enum CommaNeedsQuotes: Rule {
  static let about = RuleAbout(
    id: "comma-needs-quotes",
    group: .file,
    severity: .error,
    summary: Phrase(
      fi: "Aaltosulkeissa pilkun sisältävä arvo on lainausmerkeissä.",
      sv: "Inom klamrar står ett värde med komma inom citattecken.",
      en: "Inside braces a value with a comma stands in quotation marks."),
    why: Phrase(
      fi:
        "YAML lukee arvon 3,4 aaltosulkeissa luvuksi 3 ja tyhjäksi avaimeksi 4: puolet tiedosta katoaa hiljaa.",
      sv:
        "YAML läser 3,4 inom klamrar som talet 3 och en tom nyckel 4: halva uppgiften försvinner i tysthet.",
      en:
        "YAML reads 3,4 in braces as the number 3 and an empty key 4: half of it is silently lost."),
    flags: [
      """
      perspectives:
        osaaminen:
          target: {value: 3,↓4, by: 2028}
      """,
      """
      decisions:
        kh-2026-31: {title: Digitiekartta, ↓hyväksyminen, date: 2026-02-16}
      """,
    ],
    passes: [
      """
      perspectives:
        osaaminen:
          target: {value: 3.4, by: 2028}
      """
    ])
}
