/// A language in which the tool speaks.
package enum Language: String, CaseIterable, Sendable {
  case fi, sv, en
}

/// The same words in Finnish, Swedish and English; leaving one out does not compile.
package struct Phrase: Equatable, Sendable {
  package let fi: String
  package let sv: String
  package let en: String

  /// Says one thing in three languages.
  package init(fi: String, sv: String, en: String) {
    self.fi = fi
    self.sv = sv
    self.en = en
  }

  /// A phrase that is the same in every language, such as a piece of code or a proper name.
  package init(same text: String) {
    self.init(fi: text, sv: text, en: text)
  }

  /// The words in one language.
  package subscript(language: Language) -> String {
    switch language {
    case .fi: fi
    case .sv: sv
    case .en: en
    }
  }
}
