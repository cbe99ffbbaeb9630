package import Diagnostics

/// A fixed word or sentence of a report, in every language at once.
package protocol Label: Sendable {
  var words: Phrase { get }
  init(words: Phrase)
}

extension Label {
  /// Says one thing in every language.
  init(fi: String, sv: String, en: String) { self.init(words: Phrase(fi: fi, sv: sv, en: en)) }
}
