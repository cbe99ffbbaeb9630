package import Diagnostics

/// What a forge shows beside a line of a file: a finding of `lint`, a change of `diff`.
package struct Annotation: Sendable {
  package let severity: Severity
  /// What sort of thing it is, in kebab-case: a rule, or the type of a change.
  package let rule: String
  /// The record it is about as `actions/A02`, where there is one.
  package let record: String?
  package let place: Place
  /// What is said, clean and on one line.
  package let message: String
  /// What to do, clean and on one line.
  package let hint: String?
  /// The word for how much it matters.
  package let word: String
  /// What tells it from all others, in every run the same.
  package let fingerprint: String
  /// Whether a test that stands for it fails.
  package let isFailure: Bool

  package init(
    severity: Severity, rule: String, record: String?, place: Place, message: String,
    hint: String? = nil, word: String, fingerprint: String, isFailure: Bool
  ) {
    self.severity = severity
    self.rule = rule
    self.record = record
    self.place = place
    self.message = message
    self.hint = hint
    self.word = word
    self.fingerprint = fingerprint
    self.isFailure = isFailure
  }
}

/// All that a run shows beside lines, with what the forges' formats need to tell it.
package struct Annotations: Sendable {
  package let items: [Annotation]
  /// The command that made them, as in `lint`.
  let command: String
  let language: Language
  /// What stands before paths seen from the repository's root: empty or `sub/dir/`.
  let machinePrefix: String
  /// What was found, in few words.
  let summary: String
  /// What was found and passed, by the names of tests.
  let passed: [String]
  /// That some of them are left out.
  let notShown: @Sendable ([Annotation]) -> String
  private let spots: [Place: Spot]

  package init(
    _ items: [Annotation], of command: String, in language: Language,
    sources: [String: SourceText], machinePrefix: String, summary: String, passed: [String] = [],
    notShown: @escaping @Sendable ([Annotation]) -> String
  ) {
    self.init(
      items, of: command, in: language,
      spots: Spot.all(of: Set(items.map(\.place)), in: sources), machinePrefix: machinePrefix,
      summary: summary, passed: passed, notShown: notShown)
  }

  init(
    _ items: [Annotation], of command: String, in language: Language, spots: [Place: Spot],
    machinePrefix: String, summary: String, passed: [String],
    notShown: @escaping @Sendable ([Annotation]) -> String
  ) {
    self.items = items
    self.command = command
    self.language = language
    self.spots = spots
    self.machinePrefix = machinePrefix
    self.summary = summary
    self.passed = passed
    self.notShown = notShown
  }

  /// Where a place starts and ends; the file's start where its text is not known.
  func spot(_ place: Place) -> Spot { spots[place] ?? .unknown }

  /// A file's path from the repository's root, as it is.
  func path(_ place: Place) -> String { machinePrefix + place.file }

  /// The same on one line, without what fools a reader: no forge shows anything at such a path.
  func shownPath(_ place: Place) -> String { cleaned(path(place)) }
}

/// A text as other tools show it: clean, on one line, of bounded length.
func bounded(_ text: String) -> String {
  let text = cleaned(text)
  guard text.utf8.count > 800, text.unicodeScalars.count > 800 else { return text }
  return String(String.UnicodeScalarView(text.unicodeScalars.prefix(799))) + "…"
}
