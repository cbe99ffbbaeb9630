/// Levels of perspectives on a scale: where each started, is and should be.
package struct LevelChart: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    package let title: String
    package let baseline: Double?
    package let now: Double?
    package let target: Double?
    /// The same numbers as words of the language, for the table beside the picture.
    package let words: [String]

    package init(
      title: String, baseline: Double?, now: Double?, target: Double?, words: [String]
    ) {
      self.title = title
      self.baseline = baseline
      self.now = now
      self.target = target
      self.words = words
    }
  }

  package let caption: String
  /// What stands above the titles.
  package let head: String
  /// What the columns of numbers are called: baseline, now where some row has one, target, and what
  /// else there is.
  package let columns: [String]
  package let scale: ClosedRange<Int>
  package let rows: [Row]
  /// Whether there is a level that was measured since the baseline.
  var hasNow: Bool { rows.contains { $0.now != nil } }

  package init(
    caption: String, head: String = "", columns: [String], scale: ClosedRange<Int>, rows: [Row]
  ) {
    self.caption = caption
    self.head = head
    self.columns = columns
    self.scale = scale
    self.rows = rows
  }
}
