package import RoadmapModel
package import RoadmapStanding

// The words of `summary` in English.
extension English: SummaryPhrases {
  package func keeping(_ keeping: Keeping) -> String {
    let late = keeping.days.map { ": " + self.days($0) } ?? ""
    return switch keeping {
    case .done: "is done"
    case .doneLate: "was done after the deadline\(late)"
    case .keeps: "keeps the deadline"
    case .tight: "only just keeps the deadline"
    case .misses: "ends after the deadline\(late)"
    case .late: "is late"
    case .paused: "is paused"
    case .noEnd: "has no end"
    case .continuous: "is continuous"
    case .proposed: "is only proposed"
    }
  }

  package func ask(_ ask: Ask, title: (Milestone) -> String) -> String {
    switch ask {
    case .late(let late, let isExplained):
      "Late: \(self.days(late.days)). "
        + (isExplained
          ? "Give a new end or mark it done."
          : "Say why and give a new end, or mark it done.")
    case .milestone(let step, let date):
      "The milestone's time has passed: \(title(step)), \(period(date))."
        + " Mark it reached or give a new time."
    case .review(let date):
      "The review's time has passed: \(period(date)). Review it and enter the next time."
    case .unexplained(let from, let to):
      "The end moved without a reason: \(from.map(period) ?? "–") → \(to.map(period) ?? "–")."
        + " Say why."
    case .silent(let silence):
      (silence.last.map { "Latest note: \(self.day($0.day))." } ?? "There are no notes.")
        + " Write a short note on how it stands."
    case .ending(let end):
      "Ends: \(period(end)). Confirm it, or give a new end and the reason."
    case .lacksEnd: "The end is missing. Enter it."
    case .lacksReview: "The time of the next review is missing. Enter it."
    }
  }
}
