package import Diagnostics

/// The fixed words of the catalogue.
package struct CatalogueLabel: Label {
  package let words: Phrase

  package init(words: Phrase) { self.words = words }

  static let title = Self(fi: "Muutoslajit", sv: "Ändringstyper", en: "Types of change")
  static let type = Self(fi: "Muutoslaji", sv: "Ändringstyp", en: "Type of change")
  static let weight = Self(fi: "Painoarvo", sv: "Vikt", en: "Weight")
  static let told = Self(fi: "Milloin kerrotaan", sv: "När den sägs", en: "When it is told")
  static let before = Self(fi: "Ennen", sv: "Före", en: "Before")
  static let after = Self(fi: "Jälkeen", sv: "Efter", en: "After")
  static let says = Self(fi: "Mitä diff sanoo", sv: "Vad diff säger", en: "What diff says")
  static let howToWeigh = Self(
    fi: "Painoarvoa voi muuttaa tiedostossa tiekartta.yaml:",
    sv: "Vikten kan ändras i filen tiekartta.yaml:",
    en: "The weight can be changed in tiekartta.yaml:")
  static let usage = Self(
    fi: "Yhdestä muutoslajista kertoo: tiekartta explain MUUTOSLAJI",
    sv: "Om en ändringstyp berättar: tiekartta explain ÄNDRINGSTYP",
    en: "To read about one type of change: tiekartta explain TYPE")
}

extension Phrases {
  /// What a fixed word of the report is called.
  package func catalogue(_ label: CatalogueLabel) -> String { label.words[language] }
}
