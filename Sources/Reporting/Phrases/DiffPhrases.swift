internal import Diagnostics
package import RoadmapDiff

/// The words of `diff`.
package protocol DiffPhrases: Phrases {
  func diffTitle(from base: String, to head: String) -> String
  /// How many records were added, removed, changed and got another id.
  func counts(added: Int, removed: Int, changed: Int, renamed: Int) -> String
  /// The heading of what matters so much, with the bodies that it matters to and the number of
  /// records under it.
  func heading(_ significance: Significance, of bodies: [String], _ count: Int) -> String
  /// How many records ask for a decision; their ids follow.
  func toDecide(_ count: Int) -> String
  /// That so many further fields changed, at the end of a line.
  func furtherChanges(_ count: Int) -> String
  /// The same as what a reader opens to see them.
  func moreChanges(_ count: Int) -> String
  /// That so many records changed only to follow a new id.
  func followed(by count: Int) -> String
  /// Which id a record had before.
  func before(_ id: String) -> String
  /// When a new record ends.
  func endsIn(_ period: String) -> String
  /// What the slip of a moved end has come to since the first plan and since the baseline.
  func cumulated(sinceFirst: String?, sinceBaseline: String?) -> String
  /// That an end was moved more than once, this time included.
  func movedTimes(_ count: Int) -> String
  /// What a change brings about elsewhere.
  func effect(_ effect: Effect) -> String
  /// That so many records move along with one; their ids follow.
  func movedAlong(_ count: Int) -> String
  /// Whose move a record had to follow.
  func pushed(by id: String) -> String
  /// That a file could not be read whole.
  func unreadable(_ path: String) -> String
}

/// A heading with the names of bodies, where there are some, and a count: "For decision: X, Y (3)".
func headed(_ words: String, _ bodies: [String], _ count: Int) -> String {
  (bodies.isEmpty ? words : words + ": " + bodies.joined(separator: ", ")) + " (\(count))"
}

/// The parts of a count that are not nothing, with commas between.
func countsWithoutZeros(_ parts: [(count: Int, words: String)]) -> String {
  parts.filter { $0.count > 0 }.map(\.words).joined(separator: ", ")
}
