/// The two-letter codes by which a roadmap names its languages.
enum LanguageCode {
  /// Whether a code is two lower-case letters, as keys of language maps are.
  static func isWellFormed(_ code: String) -> Bool {
    code.utf8.count == 2 && code.utf8.allSatisfy { $0 >= 0x61 && $0 <= 0x7A }
  }

  /// The code that something else written for a language probably means.
  static func meant(by text: String) -> String? {
    let lower = text.lowercased()
    if isWellFormed(lower) { return lower }
    let names = [
      "fi": ["suomi", "finska", "finnish", "fin"], "sv": ["ruotsi", "svenska", "swedish", "swe"],
      "en": ["englanti", "engelska", "english", "eng"],
      "se": ["pohjoissaame", "nordsamiska", "northern sami", "sme"],
    ]
    if let code = names.first(where: { $0.value.contains(lower) })?.key { return code }
    // A language with its country, such as fi-FI.
    let stem = String(lower.prefix { $0 != "-" && $0 != "_" })
    return stem != lower && isWellFormed(stem) ? stem : nil
  }
}
