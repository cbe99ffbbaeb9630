package import Diagnostics

/// The fixed words of `log` and `blame`.
package struct LogLabel: Label {
  package let words: Phrase

  package init(words: Phrase) { self.words = words }

  static let nothing = Self(fi: "Muutoksia ei ole.", sv: "Inga ändringar.", en: "No changes.")
  static let field = Self(fi: "Kenttä", sv: "Fält", en: "Field")
  static let value = Self(fi: "Arvo", sv: "Värde", en: "Value")
  static let version = Self(fi: "Versio", sv: "Version", en: "Version")
  static let lookedPast = Self(
    fi: "vain ohitettavaksi merkityssä versiossa", sv: "endast i en version som ska förbigås",
    en: "only in a version to be looked past")
  static let gone = Self(
    fi: "Kohdetta ei ole enää tiekartassa.", sv: "Posten finns inte längre i färdplanen.",
    en: "The record is no longer in the roadmap.")
}

extension LogPhrases {
  /// What a fixed word of the report is called.
  package func label(_ label: LogLabel) -> String { label.words[language] }
}
