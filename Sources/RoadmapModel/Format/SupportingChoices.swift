internal import Diagnostics

/// What may be chosen in records that actions refer to, and in their funding.
extension Choices {
  package static let fundingSource = Choice([
    (
      "own", Phrase(fi: "oma rahoitus", sv: "egen finansiering", en: "own funds"),
      fi: "Oma talousarvio.", en: "Own budget."
    ),
    (
      "state-grant", Phrase(fi: "valtionavustus", sv: "statsunderstöd", en: "government grant"),
      fi: "Valtionavustus.", en: "A government grant."
    ),
    (
      "eu", Phrase(fi: "EU-rahoitus", sv: "EU-finansiering", en: "EU funding"), fi: "EU-rahoitus.",
      en: "EU funding."
    ),
    (
      "other", Phrase(fi: "muu rahoitus", sv: "annan finansiering", en: "other funding"),
      fi: "Muu lähde.", en: "Another source."
    ),
  ])

  package static let fundingState = Choice([
    (
      "planned", Phrase(fi: "suunniteltu", sv: "planerad", en: "planned"),
      fi: "Suunniteltu, ei vielä haettu.", en: "Not applied for yet."
    ),
    (
      "applied", Phrase(fi: "haettu", sv: "sökt", en: "applied for"), fi: "Haettu.",
      en: "Applied for."
    ),
    (
      "granted", Phrase(fi: "myönnetty", sv: "beviljad", en: "granted"), fi: "Myönnetty.",
      en: "Granted."
    ),
    (
      "refused", Phrase(fi: "evätty", sv: "avslagen", en: "refused"), fi: "Hylätty.", en: "Refused."
    ),
  ])

  package static let partyKind = Choice([
    (
      "role", Phrase(fi: "rooli", sv: "roll", en: "role"),
      fi: "Virka tai rooli, kuten tietohallintopäällikkö.",
      en: "An office or role, such as the head of IT."
    ),
    (
      "unit", Phrase(fi: "yksikkö", sv: "enhet", en: "unit"), fi: "Organisaation yksikkö.",
      en: "A unit of the organisation."
    ),
    (
      "person", Phrase(fi: "henkilö", sv: "person", en: "person"), fi: "Nimetty henkilö.",
      en: "A named person."
    ),
    (
      "body", Phrase(fi: "toimielin", sv: "organ", en: "body"),
      fi: "Toimielin tai ryhmä, joka kokoontuu ja päättää tai seuraa.",
      en: "A body that meets and decides or follows."
    ),
    ("company", Phrase(fi: "yhtiö", sv: "bolag", en: "company"), fi: "Yritys.", en: "A company."),
    (
      "network", Phrase(fi: "verkosto", sv: "nätverk", en: "network"), fi: "Verkosto.",
      en: "A network of people."
    ),
    (
      "external", Phrase(fi: "ulkopuolinen", sv: "utomstående", en: "external"),
      fi: "Organisaation ulkopuolinen taho.", en: "Someone outside the organisation."
    ),
  ])

  package static let requirementKind = Choice([
    ("act", Phrase(fi: "laki", sv: "lag", en: "act"), fi: "Laki.", en: "An act of parliament."),
    (
      "decree", Phrase(fi: "asetus", sv: "förordning", en: "decree"), fi: "Asetus (kansallinen).",
      en: "A decree."
    ),
    (
      "regulation", Phrase(fi: "EU-asetus", sv: "EU-förordning", en: "EU regulation"),
      fi: "EU-asetus.", en: "An EU regulation."
    ),
    (
      "directive", Phrase(fi: "EU-direktiivi", sv: "EU-direktiv", en: "EU directive"),
      fi: "EU-direktiivi.", en: "An EU directive."
    ),
    (
      "bill", Phrase(fi: "hallituksen esitys", sv: "regeringens proposition", en: "bill"),
      fi: "Hallituksen esitys; ei koskaan sitova määräaika.",
      en: "A bill; never a hard deadline."
    ),
    (
      "standard", Phrase(fi: "standardi", sv: "standard", en: "standard"), fi: "Standardi.",
      en: "A standard."
    ),
    (
      "policy", Phrase(fi: "linjaus", sv: "riktlinje", en: "policy"), fi: "Linjaus tai oma päätös.",
      en: "A policy or an own decision."
    ),
  ])

  package static let certainty = Choice([
    (
      "verified", Phrase(fi: "tarkistettu lähteestä", sv: "kontrollerad i källan", en: "verified"),
      fi: "Tarkistettu lähteestä.", en: "Read in the source."
    ),
    (
      "recalled", Phrase(fi: "muistinvarainen", sv: "ur minnet", en: "recalled"),
      fi: "Muistinvarainen.", en: "From memory."
    ),
    (
      "unverified", Phrase(fi: "tarkistamatta", sv: "okontrollerad", en: "unverified"),
      fi: "Tarkistamatta.", en: "Not checked."
    ),
  ])

  package static let outcome = Choice(
    [
      (
        "approved", Phrase(fi: "hyväksytty", sv: "godkänd", en: "approved"),
        fi: "Hyväksyttiin esityksen mukaan.", en: "Approved as proposed."
      ),
      (
        "amended",
        Phrase(
          fi: "hyväksytty muutettuna", sv: "godkänd med ändringar", en: "approved with changes"),
        fi: "Hyväksyttiin muutettuna.", en: "Approved with changes."
      ),
      (
        "noted",
        Phrase(
          fi: "merkitty tiedoksi", sv: "antecknad för kännedom", en: "noted for information"),
        fi: "Merkittiin tiedoksi.", en: "Noted for information."
      ),
      (
        "returned",
        Phrase(
          fi: "palautettu valmisteluun", sv: "återremitterad", en: "returned for preparation"),
        fi: "Palautettiin valmisteluun.", en: "Sent back for preparation."
      ),
      (
        "tabled", Phrase(fi: "pöydälle", sv: "bordlagd", en: "tabled"), fi: "Jätettiin pöydälle.",
        en: "Tabled for a later meeting."
      ),
      (
        "rejected", Phrase(fi: "hylätty", sv: "förkastad", en: "rejected"), fi: "Hylättiin.",
        en: "Rejected."
      ),
    ],
    aliases: [
      "hyväksytty": "approved", "godkänd": "approved", "merkitty tiedoksi": "noted",
      "palautettu": "returned", "pöydälle": "tabled", "bordlagd": "tabled", "hylätty": "rejected",
    ])
}
