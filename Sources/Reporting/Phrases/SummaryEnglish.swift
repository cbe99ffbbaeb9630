internal import RoadmapModel

// The words of `summary` in English.
extension English: SummaryPhrases {
  package func label(_ label: SummaryLabel) -> String {
    switch label {
    case .title: "Follow-up"
    case .since: "Compared with"
    case .inPeriod: "Since then"
    case .noPast: "What moved, was finished and was started could not be told"
    case .faulty: "Something may be missing, since the roadmap's files have errors"
    case .nothing: "The roadmap has nothing to follow up yet."
    case .decisions: "Decisions wanted"
    case .decidedBy: "Decided by"
    case .endMoved: "The end moved"
    case .noDecision: "No decision is noted"
    case .lacksResponsible: "No responsible party"
    case .lacksEnd: "No end"
    case .lacksReview: "No time for the next review"
    case .proposalWaits: "The proposal waits for a decision"
    case .late: "Late"
    case .noneLate: "Nothing is late."
    case .why: "Why"
    case .noReason: "no reason given"
    case .moved: "Moved"
    case .noneMoved: "No end has moved since then."
    case .change: "End"
    case .sinceFirst: "Since the first plan"
    case .finished: "Finished"
    case .promised: "Promised then"
    case .inferred: "day inferred"
    case .started: "Started"
    case .soon: "Next 30 days"
    case .later: "In 31–90 days"
    case .deadlines: "Deadlines coming near"
    case .levels: "Levels and indicators"
    case .by: "By"
    case .reached: "target reached"
    case .notReached: "target not reached yet"
    case .silent: "Without recent news"
    case .lastNote: "Latest note"
    case .neverTold: "no notes"
    case .silentFor: "Time passed"
    case .asked: "Requests for the follow-up"
    case .askedHelp: "These need an answer before the next report:"
    case .askedOfEach: "Requests to each responsible party"
    case .nothingAsked: "Nothing is asked: all is up to date."
    case .background: "Background"
    case .earlier: "earlier"
    case .afterwards: "later"
    case .toldOnTimeline: "Late, moved, and starting or ending within 90 days"
    case .inFirstPlan: "in the first plan"
    case .inBaseline: "in the baseline"
    case .trend: "How the schedule moved"
    }
  }

  package func ahead(_ kind: String) -> String {
    switch kind {
    case "end": "ends"
    case "start": "starts"
    case "milestone": "milestone"
    case "review": "review"
    case "report": "report"
    default: "deadline"
    }
  }

  package func keeping(_ word: String, days: Int?) -> String {
    let late = days.map { ": " + self.days($0) } ?? ""
    return switch word {
    case "done": "is done"
    case "done-late": "was done after the deadline\(late)"
    case "keeps": "keeps the deadline"
    case "misses": "ends after the deadline\(late)"
    case "late": "is late"
    case "no-end": "has no end"
    case "continuous": "is continuous"
    default: "is only proposed"
    }
  }

  package func ask(_ request: SummaryRequest) -> String {
    switch request {
    case .late(let days, let isExplained):
      "Late: \(self.days(days)). "
        + (isExplained
          ? "Give a new end or mark it done."
          : "Say why and give a new end, or mark it done.")
    case .milestone(let title, let date):
      "The milestone's time has passed: \(title), \(period(date))."
        + " Mark it reached or give a new time."
    case .review(let date):
      "The review's time has passed: \(period(date)). Review it and enter the next time."
    case .unexplained(let from, let to):
      "The end moved without a reason: \(from.map(period) ?? "–") → \(to.map(period) ?? "–")."
        + " Say why."
    case .silent(let day):
      (day.map { "Latest note: \(self.day($0))." } ?? "There are no notes.")
        + " Write a short note on how it stands."
    case .ending(let end):
      "Ends: \(period(end)). Confirm it, or give a new end and the reason."
    case .lacksEnd: "The end is missing. Enter it."
    case .lacksReview: "The time of the next review is missing. Enter it."
    }
  }
}
