package import Diagnostics

/// The fixed words of `baseline list`.
package struct BaselineLabel: Label {
  package let words: Phrase

  package init(words: Phrase) { self.words = words }

  static let title = Self(fi: "Vertailuversiot", sv: "Jämförelseversioner", en: "Baselines")
  static let name = Self(fi: "Nimi", sv: "Namn", en: "Name")
  static let kind = Self(fi: "Laji", sv: "Slag", en: "Kind")
  static let ref = Self(fi: "Tagi tai commit", sv: "Tagg eller commit", en: "Tag or commit")
  static let commit = Self(fi: "Commit", sv: "Commit", en: "Commit")
  static let day = Self(fi: "Päivä", sv: "Dag", en: "Day")
  static let decision = Self(fi: "Päätös", sv: "Beslut", en: "Decision")
  static let problem = Self(fi: "Ongelma", sv: "Problem", en: "Problem")
  static let none = Self(
    fi: "Vertailuversioita ei ole vielä: siirtymät lasketaan vain ensimmäisestä suunnitelmasta.",
    sv:
      "Det finns ännu inga jämförelseversioner: förskjutningar räknas bara från den första planen.",
    en: "There are no baselines yet: slip is measured against the first plan only.")
  static let howToSet = Self(
    fi: "Nykyisen version voi nimetä näin:", sv: "Så här ges den nuvarande versionen ett namn:",
    en: "This names the present version:")
}

extension BaselinePhrases {
  /// What a fixed word of the report is called.
  package func baseline(_ label: BaselineLabel) -> String { label.words[language] }
}
