internal import Diagnostics

/// The fixed words of `changelog`.
struct ChangelogLabel: Label {
  let words: Phrase

  init(words: Phrase) { self.words = words }

  static let title = Self(fi: "Muutosloki", sv: "Ändringslogg", en: "Change log")
  static let from = Self(fi: "Aiempi versio", sv: "Tidigare version", en: "Earlier version")
  static let to = Self(fi: "Uudempi versio", sv: "Nyare version", en: "Later version")
  static let preparedBy = Self(fi: "Koordinoi", sv: "Samordnar", en: "Coordinates")
  static let inNumbers = Self(fi: "Lukuina", sv: "I siffror", en: "In numbers")
  static let actions = Self(fi: "Toimenpiteet", sv: "Åtgärder", en: "Actions")
  static let open = Self(fi: "Avoimet", sv: "Öppna", en: "Open")
  static let slipSince = Self(
    fi: "Siirtymä aiemmasta versiosta", sv: "Förskjutning sedan den tidigare versionen",
    en: "Slip since the earlier version")
  static let slipFirst = Self(
    fi: "Siirtymä ensimmäisestä suunnitelmasta", sv: "Förskjutning sedan den första planen",
    en: "Slip since the first plan")
  static let legal = Self(
    fi: "Lakisääteinen määräaika ylittyy", sv: "Lagstadgad tidsfrist överskrids",
    en: "Past a legal deadline")
  static let none = Self(fi: "ei yhdessäkään", sv: "inte i någon", en: "none")
  static let background = Self(fi: "Tausta", sv: "Bakgrund", en: "Background")
  static let ofWhichNew = Self(
    fi: "aiemman version jälkeen", sv: "sedan den tidigare versionen",
    en: "since the earlier version")
  static let earlier = Self(fi: "aiemmin", sv: "tidigare", en: "earlier")
  static let later = Self(fi: "myöhemmin", sv: "senare", en: "later")
  static let sameVersion = Self(
    fi: "Versiot ovat samat, joten muutoksia ei ole.",
    sv: "Versionerna är desamma, så det finns inga ändringar.",
    en: "The versions are the same, so nothing has changed.")
  static let nothingToMeasure = Self(
    fi: "ei verrattavaa", sv: "inget att jämföra", en: "nothing to measure against")
  static let nothingToDecide = Self(
    fi: "Päätettävää ei ole.", sv: "Det finns inget att besluta om.",
    en: "There is nothing to decide.")
  static let nothingToKnow = Self(
    fi: "Tiedoksi annettavaa ei ole.", sv: "Det finns inget för kännedom.",
    en: "There is nothing for information.")
  static let overdue = Self(fi: "Myöhässä", sv: "Försenade", en: "Late")
  static let silent = Self(
    fi: "Ilman tuoretta tilannetietoa", sv: "Utan färsk lägesinformation",
    en: "Without recent news")
  static let requests = Self(
    fi: "Liikennevalot, jotka eivät ole vihreitä", sv: "Trafikljus som inte är gröna",
    en: "Lights that are not green")
  static let risks = Self(fi: "Riskit", sv: "Risker", en: "Risks")
  static let decisions = Self(
    fi: "Päätökset aiemman version jälkeen", sv: "Beslut efter den tidigare versionen",
    en: "Decisions since the earlier version")
  static let decided = Self(
    fi: "Päätetyt muutokset", sv: "Beslutade ändringar", en: "Decided changes")
}

extension ChangelogPhrases {
  /// What a fixed word of the report is called.
  func label(_ label: ChangelogLabel) -> String { label.words[language] }
}
