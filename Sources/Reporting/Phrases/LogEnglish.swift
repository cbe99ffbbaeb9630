package import RoadmapDiff

// The words of `log` and `blame` in English.
extension English: LogPhrases {
  package func logTitle(_ name: String) -> String { "Changes: \(name)" }

  package func blameTitle(_ name: String) -> String { "Where the fields come from: \(name)" }

  package func event(
    _ class: RecordDifference.Class, isReturned: Bool, from id: String?
  ) -> String {
    let words =
      switch `class` {
      case .added: isReturned ? "returned" : "added"
      case .removed: "removed"
      case .changed, .renamed: "changed"
      }
    return id.map { "\(words), the id was \($0)" } ?? words
  }

  package func runningSlip(_ days: String) -> String {
    "\(days) in all from the first plan"
  }

  package func flag(_ flag: Bool) -> String { flag ? "yes" : "no" }
}
