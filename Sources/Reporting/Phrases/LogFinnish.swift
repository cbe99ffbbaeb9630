package import RoadmapDiff

// The words of `log` and `blame` in Finnish.
extension Finnish: LogPhrases {
  package func logTitle(_ name: String) -> String { "Muutokset: \(name)" }

  package func blameTitle(_ name: String) -> String { "Kenttien alkuperä: \(name)" }

  package func event(
    _ class: RecordDifference.Class, isReturned: Bool, from id: String?
  ) -> String {
    let words =
      switch `class` {
      case .added: isReturned ? "palautettu" : "lisätty"
      case .removed: "poistettu"
      case .changed, .renamed: "muutettu"
      }
    return id.map { "\(words), tunnus oli \($0)" } ?? words
  }

  package func runningSlip(_ days: String) -> String {
    "ensimmäisestä suunnitelmasta yhteensä \(days)"
  }

  package func flag(_ flag: Bool) -> String { flag ? "kyllä" : "ei" }
}
