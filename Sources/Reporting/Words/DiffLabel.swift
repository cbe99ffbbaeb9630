package import Diagnostics

/// The fixed words of `diff`.
package struct DiffLabel: Label {
  package let words: Phrase

  package init(words: Phrase) { self.words = words }

  static let steps = Self(fi: "Vaiheittain", sv: "Stegvis", en: "Step by step")
  static let nothing = Self(fi: "Muutoksia ei ole.", sv: "Inga ändringar.", en: "No changes.")
  static let nothingToDecide = Self(
    fi: "Päätettävää ei ole.", sv: "Inget att besluta om.", en: "Nothing to decide.")
  static let index = Self(fi: "seuraava tallennus", sv: "nästa version", en: "the next commit")
  static let workingTree = Self(
    fi: "nykyiset tiedostot", sv: "nuvarande filer", en: "current files")
  static let onlyWriting = Self(
    fi: "Vain kirjoitusasu muuttui.", sv: "Bara skrivsättet ändrades.",
    en: "Only the way it is written changed.")
  static let effects = Self(fi: "Vaikutus", sv: "Följd", en: "Effect")
}

extension DiffPhrases {
  /// What a fixed word of the report is called.
  package func label(_ label: DiffLabel) -> String { label.words[language] }
}
