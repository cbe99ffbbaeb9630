internal import Diagnostics

/// An id with characters that ids do not have.
enum MalformedId: Rule {
  static let about = RuleAbout(
    id: "malformed-id",
    group: .file,
    severity: .error,
    summary: Phrase(
      fi: "Tunnuksessa on kirjaimia, numeroita ja merkkejä . _ - ja alussa kirjain.",
      sv: "Ett id har bokstäver, siffror och tecknen . _ - och börjar med en bokstav.",
      en: "An id has letters, digits and . _ - and starts with a letter."),
    why: Phrase(
      fi:
        "Tunnusta käytetään viittauksissa, osoitteissa ja tiedostonimissä, joissa muut merkit muuttuvat tai katoavat.",
      sv:
        "Ett id används i hänvisningar, adresser och filnamn, där andra tecken ändras eller försvinner.",
      en:
        "An id is used in references, addresses and file names, where other characters change or vanish."
    ),
    flags: [
      """
      actions:
        ↓4: {title: Sähköinen asiointi}
        ↓A 5: {title: Lomakkeet}
      """,
      """
      actions:
        A04:
          milestones:
            ↓m/1: {date: 2026-10}
      """,
    ],
    passes: [
      """
      actions:
        A04-b: {title: Sähköinen asiointi}
        ääni.2: {title: Puhepalvelu}
      """
    ])
}
