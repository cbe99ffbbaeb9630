internal import Diagnostics
package import RoadmapDiff

/// The words of `log` and `blame`.
package protocol LogPhrases: Phrases {
  func logTitle(_ name: String) -> String
  func blameTitle(_ name: String) -> String
  /// What became of the record as a whole.
  func event(_ class: RecordDifference.Class, isReturned: Bool, from id: String?) -> String
  /// What the slip against the first plan has come to.
  func runningSlip(_ days: String) -> String
  func flag(_ flag: Bool) -> String
}
