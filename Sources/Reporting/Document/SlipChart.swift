/// Slips as bars from a common line: to the right what comes later, to the left what comes earlier.
package struct SlipChart: Equatable, Sendable {
  package struct Row: Equatable, Sendable {
    /// What moved.
    package let title: Line
    /// Calendar days, later ones above zero; nil where there is nothing to measure by.
    package let days: Int?
    /// The move in words: from what to what, and by how much.
    package let change: Line
    /// What else is told of it, such as why.
    package let notes: [Line]

    package init(title: Line, days: Int?, change: Line, notes: [Line] = []) {
      self.title = title
      self.days = days
      self.change = change
      self.notes = notes
    }
  }

  /// What it shows; may be empty where a heading says it.
  package let caption: String
  /// What the titles, the moves and the notes are called.
  package let heads: [String]
  /// The words at the two ends of the scale: earlier and later.
  package let ends: [String]
  package let rows: [Row]

  package init(caption: String = "", heads: [String], ends: [String], rows: [Row]) {
    self.caption = caption
    self.heads = heads
    self.ends = ends
    self.rows = rows
  }

  /// The longest slips to either side; the bars share one scale.
  var reach: (earlier: Int, later: Int) {
    let days = rows.compactMap(\.days)
    return (max(0, days.min().map { $0 == .min ? .max : -$0 } ?? 0), max(0, days.max() ?? 0))
  }

  /// The same as a list: what moved, and below it how and why.
  var items: [Item] {
    rows.map { row in
      Item(row.title, items: ([row.change] + row.notes).map { Item($0) })
    }
  }
}
