internal import RoadmapModel

/// The words of `show`.
package protocol ShowPhrases: Phrases {
  /// `12 päivää (8 työpäivää)`.
  func days(_ days: Int, workdays: Int) -> String
  func days(_ days: Int) -> String
  /// That the roadmap has errors, and what to do.
  func faults(_ count: Int) -> String
  /// That the names of so many records lack the language.
  func untranslated(_ count: Int) -> String
  /// How many more rows there would be.
  func more(_ count: Int) -> String
  /// That the record was found although its id was written in another case.
  func foundInOtherCase(_ id: String) -> String
  /// That the record was found by an earlier id.
  func foundByEarlierID(_ id: String) -> String
}
