package import Diagnostics

/// What may be written as the value of a key.
package indirect enum Shape: Sendable {
  /// A text: a plain string in the default language, or a map from language to string.
  case text
  /// A text, or `{file: path}`, or a map from language to either.
  case document
  /// A scalar exactly as written: a name, a number that is no quantity, a version.
  case word
  /// A section number; a leading § is dropped.
  case section
  /// A day or a period key's value and the like.
  case day, period
  /// `true` or `false`.
  case flag
  case integer(ClosedRange<Int>)
  case number
  /// A count of days or weeks with a sign: `10d`, `-5d`, `2w`.
  case lag
  /// A web or mail address: https, http or mailto.
  case link
  case choice(Choice)
  /// The id of a record of a kind, in exact case.
  case reference(Kind)
  /// The id of any record.
  case anyReference
  /// An id that need not exist any more.
  case identifier
  /// One value, or a list of them.
  case list(Shape)
  /// Keys of a form, each with a value.
  case map(KeyForm, Shape)
  /// Named keys.
  case fields(Fieldset)
  /// Named keys, or a scalar that stands for the value of one of them.
  case short(FieldKey, Fieldset)
  /// Anything, never read.
  case anything
}

/// What the keys of a map look like.
package enum KeyForm: Sendable {
  /// Ids that are unique in their record.
  case id
  case reference(Kind)
  case period
  /// Days; a second note of a day as `2026-11-16-2`.
  case day
  case year
  case integer
  /// Any words.
  case words
}

/// The named keys of a record or of a part of it.
package struct Fieldset: Sendable {
  package let fields: [Field]
  private let indices: [String: Int]

  package init(_ fields: [Field]) {
    self.fields = fields
    indices = Dictionary(uniqueKeysWithValues: zip(fields.map(\.key), fields.indices))
  }

  /// The field with a key.
  package subscript(key: String) -> Field? {
    indices[key].map { fields[$0] }
  }

  /// The field of a key; nil where the key belongs elsewhere.
  package subscript(key: FieldKey) -> Field? { self[key.rawValue] }

  /// The same fields without those whose keys are not wanted.
  package func only(_ keys: Set<FieldKey>) -> Fieldset {
    Fieldset(fields.filter { keys.contains($0.name) })
  }
}

/// One key: its name, what may stand there, whether it must, and what it is for.
package struct Field: Sendable {
  package let name: FieldKey
  /// The key as it is written, kept since the texts of files are held against it all the time.
  package let key: String
  package let shape: Shape
  package let isRequired: Bool
  /// What the key is for: shown by editors and in the reference.
  package let about: Help

  package init(
    _ name: FieldKey, _ shape: Shape, required: Bool = false, fi: String, en: String
  ) {
    self.name = name
    key = name.rawValue
    self.shape = shape
    isRequired = required
    about = Help(fi: fi, en: en)
  }
}

/// A sentence or two on what something of the format is for, as editors and the reference show it.
package struct Help: Equatable, Sendable {
  package let fi: String
  package let en: String

  package init(fi: String, en: String) {
    self.fi = fi
    self.en = en
  }
}

/// A closed set of words, with other spellings of them.
package struct Choice: Sendable {
  /// The words in their order, each with what it means.
  package let words: [(word: String, about: Help)]
  /// What people call each word, where reports say it.
  package let names: [String: Phrase]
  /// Other spellings, in lower case, and the word each stands for.
  package let aliases: [String: String]
  /// Spellings that may mean several of the words.
  package let ambiguous: [String: [String]]

  /// Words that reports say.
  package init(
    _ words: [(String, Phrase, fi: String, en: String)], aliases: [String: String] = [:],
    ambiguous: [String: [String]] = [:]
  ) {
    self.words = words.map { (word: $0.0, about: Help(fi: $0.fi, en: $0.en)) }
    names = Dictionary(uniqueKeysWithValues: words.map { ($0.0, $0.1) })
    self.aliases = aliases
    self.ambiguous = ambiguous
  }

  /// Words that only `tiekartta.yaml` has.
  package init(
    _ words: [(String, fi: String, en: String)], aliases: [String: String] = [:],
    ambiguous: [String: [String]] = [:]
  ) {
    self.words = words.map { (word: $0.0, about: Help(fi: $0.fi, en: $0.en)) }
    names = [:]
    self.aliases = aliases
    self.ambiguous = ambiguous
  }

  /// A word as people say it; one that is none of these stays as it is.
  package func say(_ word: String, in language: Language) -> String {
    names[word]?[language] ?? word
  }

  /// Whether a text is one of the words, in exact case.
  package func contains(_ text: String) -> Bool {
    words.contains { $0.word == text }
  }
}
