package import Diagnostics
package import RoadmapModel

/// Every word the reports say, in one language; a word missing in one does not compile.
package protocol Phrases: Sendable {
  var language: Language { get }

  // MARK: Findings
  /// `3 virhettä, 2 varoitusta`, or that nothing was found.
  func counts(errors: Int, warnings: Int, infos: Int) -> String
  func looked(files: Int, records: Int) -> String
  func hidden(comments: Int, waivers: Int, paths: Int, baseline: Int) -> String
  var hint: String { get }
  var canBeFixed: String { get }
  func fixable(_ count: Int) -> String
  /// How many findings were mended, in how many files.
  func fixed(_ count: Int, files: Int) -> String
  func baselineWritten(_ count: Int) -> String
  func baselinePruned(_ count: Int) -> String
  func baselineGone(_ count: Int) -> String

  // MARK: Explaining rules
  var rule: String { get }
  var group: String { get }
  var usualSeverity: String { get }
  var why: String { get }
  var wrong: String { get }
  var right: String { get }
  var howToExcept: String { get }

  // MARK: Values
  func day(_ day: Day) -> String
  func period(_ period: Period) -> String
  /// From one period to another as `1.4.–30.6.2026`.
  func span(_ start: Period?, _ end: Period?) -> String
  func number(_ number: Decimal) -> String
  /// A level of a scale, with one decimal at least: `3,0`.
  func level(_ level: Decimal) -> String
}

/// All the words of all the reports, in one language.
package typealias EveryPhrase = AnnotationPhrases & BaselinePhrases & ChangelogPhrases
  & CheckPhrases & DiffPhrases & LeadPhrases & LintPhrases & LogPhrases & ShowPhrases
  & SlippagePhrases & SummaryPhrases

extension Language {
  /// The words of the language.
  package var phrases: any EveryPhrase {
    switch self {
    case .fi: Finnish()
    case .sv: Swedish()
    case .en: English()
    }
  }
}
