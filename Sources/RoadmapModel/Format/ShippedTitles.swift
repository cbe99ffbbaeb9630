package import Diagnostics

/// Names that ship with the tool, so that common records need no title of their own.
package enum ShippedTitles {
  /// The eleven perspectives of the digital roadmap method, in its order; labels of our own.
  package static let perspectives: [(id: String, title: Phrase, scope: String)] = [
    (
      "osaaminen",
      Phrase(
        fi: "Oma digiosaaminen",
        sv: "Egen digital "
          + "kompetens", en: "Own digital skills"), "personal"
    ),
    (
      "laitteet",
      Phrase(
        fi: "ICT-laitteiden hyödyntäminen työssä",
        sv: "Användning av "
          + "ICT-utrustning i arbetet", en: "Use of ICT devices at work"), "personal"
    ),
    (
      "ohjelmistot",
      Phrase(
        fi: "Ohjelmistojen käytettävyys ja toimivuus",
        sv: "Programvarornas användbarhet och funktion", en: "Usability and reliability of software"
      ), "personal"
    ),
    (
      "tiedonkeruu",
      Phrase(
        fi: "Datan ja tiedon suunnitelmallinen keruu",
        sv: "Planmässig "
          + "insamling av data och information", en: "Planned collection of data"), "personal"
    ),
    (
      "tiedolla-johtaminen",
      Phrase(
        fi: "Datan hyödyntäminen toiminnassa ja "
          + "johtamisessa", sv: "Användning av data i verksamhet och ledning",
        en: "Use of data in operations and management"), "organisation"
    ),
    (
      "muutosvalmius",
      Phrase(
        fi: "Henkilöstön muutosvalmius",
        sv: "Personalens "
          + "förändringsberedskap", en: "Staff readiness for change"), "organisation"
    ),
    (
      "kokeilut",
      Phrase(
        fi: "Ideat, innovaatiot ja kokeilut", sv: "Idéer, innovationer och försök",
        en: "Ideas, innovation and experiments"), "organisation"
    ),
    (
      "sahkoiset-palvelut",
      Phrase(
        fi: "Sähköisten palvelujen kattavuus ja "
          + "laatu", sv: "E-tjänsternas täckning och kvalitet",
        en: "Coverage and quality of e-services"), "organisation"
    ),
    (
      "viestinta",
      Phrase(
        fi: "Kohdennettu sähköinen viestintä ja kuntamarkkinointi",
        sv: "Riktad digital kommunikation och kommunmarknadsföring",
        en: "Targeted digital communication and marketing"), "organisation"
    ),
    (
      "osallisuus",
      Phrase(
        fi: "Sähköiset osallistumis- ja "
          + "vaikuttamismahdollisuudet", sv: "Digitala möjligheter till delaktighet och påverkan",
        en: "Digital participation and influence"), "organisation"
    ),
    (
      "strategia",
      Phrase(
        fi: "Digitavoitteet ja mittarit kuntastrategiassa",
        sv: "Digitala mål och mätare i kommunstrategin",
        en: "Digital goals and metrics in the municipal strategy"), "organisation"
    ),
  ]

  /// The six phases of the digital roadmap method.
  package static let phases: [(id: String, title: Phrase)] = [
    ("preparation", Phrase(fi: "Valmisteluvaihe", sv: "Förberedelsefas", en: "Preparation")),
    ("training", Phrase(fi: "Koulutusvaihe", sv: "Utbildningsfas", en: "Training")),
    ("survey", Phrase(fi: "Kyselyvaihe", sv: "Enkätfas", en: "Survey")),
    ("definition", Phrase(fi: "Määrittelyvaihe", sv: "Definitionsfas", en: "Definition")),
    ("workshops", Phrase(fi: "Työpajavaihe", sv: "Verkstadsfas", en: "Workshops")),
    ("presentation", Phrase(fi: "Esittelyvaihe", sv: "Presentationsfas", en: "Presentation")),
  ]

  /// The words of the default scale, from the lowest level.
  package static let levels: [Phrase] = [
    Phrase(fi: "heikko", sv: "svag", en: "poor"),
    Phrase(fi: "välttävä", sv: "försvarlig", en: "fair"),
    Phrase(fi: "tyydyttävä", sv: "nöjaktig", en: "satisfactory"),
    Phrase(fi: "hyvä", sv: "god", en: "good"),
    Phrase(fi: "erinomainen", sv: "utmärkt", en: "excellent"),
  ]

  /// The shipped title of a perspective or a phase.
  package static func title(of kind: Kind, _ id: String) -> Phrase? {
    switch kind {
    case .perspective: perspectives.first { $0.id == id }?.title
    case .phase: phases.first { $0.id == id }?.title
    default: nil
    }
  }
}

extension Roadmap {
  /// What a record is called in a language: its title there, in the default language, the shipped
  /// title, or its id.
  package func title(of record: Record, in language: Language) -> String {
    let first = languages[0]
    let own = record[.title]?.text ?? record[.statement]?.text
    if let text = own?.text(in: language.rawValue, first: first) { return text }
    if own == nil, let shipped = ShippedTitles.title(of: record.kind, record.id) {
      return shipped[language]
    }
    return own?.best(language.rawValue, first: first)?.text ?? record.id
  }
}
