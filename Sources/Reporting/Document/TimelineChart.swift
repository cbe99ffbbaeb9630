/// Bars over days: what runs when, seen from one day.
package struct TimelineChart: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    package let title: String
    /// Day numbers of the first and the last day; without a first day, only an end is known.
    package let first: Int?
    package let last: Int?
    /// The day number of the end that it is measured against, where there is one.
    package let baseline: Int?
    package let state: ChartState
    /// The schedule and the state in words.
    package let words: String

    package init(
      title: String, first: Int?, last: Int?, baseline: Int? = nil, state: ChartState,
      words: String
    ) {
      self.title = title
      self.first = first
      self.last = last
      self.baseline = baseline
      self.state = state
      self.words = words
    }
  }

  package let caption: String
  /// Day numbers of the first and last day drawn, and of today.
  package let days: ClosedRange<Int>
  package let today: Int
  /// Day numbers where a mark stands, with its word, such as a year.
  package let ticks: [(day: Int, word: String)]
  /// Finer marks, shown where there is room for all of them.
  package let quarters: [(day: Int, word: String)]
  /// What the titles and the words of the rows are called.
  package let heads: [String]
  package let rows: [Row]
  /// What each state's sign means, in words.
  package let legend: [(state: ChartState, word: String)]
  /// What the line for today, the signs of ends without a start, and those of ends to measure
  /// against mean.
  package let todayWord: String
  package let endWord: String
  package let baselineWord: String

  package init(
    caption: String, days: ClosedRange<Int>, today: Int, ticks: [(day: Int, word: String)],
    quarters: [(day: Int, word: String)] = [], heads: [String] = ["", ""], rows: [Row],
    legend: [(state: ChartState, word: String)], todayWord: String = "", endWord: String = "",
    baselineWord: String = ""
  ) {
    self.caption = caption
    self.days = days
    self.today = today
    self.ticks = ticks
    self.quarters = quarters
    self.heads = heads
    self.rows = rows
    self.legend = legend
    self.todayWord = todayWord
    self.endWord = endWord
    self.baselineWord = baselineWord
  }

  package static func == (one: TimelineChart, other: TimelineChart) -> Bool {
    one.caption == other.caption && one.days == other.days && one.today == other.today
      && one.ticks.elementsEqual(other.ticks, by: ==) && one.rows == other.rows
      && one.quarters.elementsEqual(other.quarters, by: ==) && one.heads == other.heads
      && one.legend.elementsEqual(other.legend, by: ==)
      && one.todayWord == other.todayWord && one.endWord == other.endWord
      && one.baselineWord == other.baselineWord
  }
}
