internal import Diagnostics

/// A link that is neither a web nor a mail address.
enum BadLink: Rule {
  static let about = RuleAbout(
    id: "bad-link",
    group: .file,
    severity: .error,
    summary: Phrase(
      fi: "Linkki on verkko- tai sähköpostiosoite.",
      sv: "En länk är en webb- eller e-postadress.",
      en: "A link is a web or mail address."),
    why: Phrase(
      fi:
        "Verkkosivulla ja raportissa linkkiä painetaan: polku verkkolevylle tai javascript-osoite ei kuulu sinne.",
      sv:
        "På webbsidan och i rapporten klickar man på länken: en sökväg till en nätverksdisk eller en javascript-adress hör inte hemma där.",
      en:
        "People click the link on the web page and in the report: a path on a network drive or a javascript address does not belong there."
    ),
    flags: [
      """
      actions:
        A04:
          links: {Projektisivu: ↓intra/projekti}
      """,
      """
      requirements:
        dtpl: {url: ↓www.finlex.fi}
      """,
    ],
    passes: [
      """
      actions:
        A04:
          links: {Projektisivu: "https://example.fi/projekti"}
      """
    ])
}
