package import RoadmapDiff

// The words of `log` and `blame` in Swedish.
extension Swedish: LogPhrases {
  package func logTitle(_ name: String) -> String { "Ändringar: \(name)" }

  package func blameTitle(_ name: String) -> String { "Fältens ursprung: \(name)" }

  package func event(
    _ class: RecordDifference.Class, isReturned: Bool, from id: String?
  ) -> String {
    let words =
      switch `class` {
      case .added: isReturned ? "återställd" : "tillagd"
      case .removed: "borttagen"
      case .changed, .renamed: "ändrad"
      }
    return id.map { "\(words), tidigare id \($0)" } ?? words
  }

  package func runningSlip(_ days: String) -> String {
    "sammanlagt \(days) från den första planen"
  }

  package func flag(_ flag: Bool) -> String { flag ? "ja" : "nej" }
}
