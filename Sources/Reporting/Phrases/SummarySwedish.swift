package import RoadmapModel
package import RoadmapStanding

// The words of `summary` in Swedish as written in Finland.
extension Swedish: SummaryPhrases {
  package func keeping(_ keeping: Keeping) -> String {
    let late = keeping.days.map { ": " + self.days($0) } ?? ""
    return switch keeping {
    case .done: "är slutförd"
    case .doneLate: "slutfördes efter tidsfristen\(late)"
    case .keeps: "hinner före tidsfristen"
    case .tight: "hinner med nöd och näppe"
    case .misses: "slutar efter tidsfristen\(late)"
    case .late: "är försenad"
    case .paused: "är pausad"
    case .noEnd: "utan sluttid"
    case .continuous: "är fortlöpande"
    case .proposed: "är bara ett förslag"
    }
  }

  package func ask(_ ask: Ask, title: (Milestone) -> String) -> String {
    switch ask {
    case .late(let late, let isExplained):
      "Försening: \(self.days(late.days)). "
        + (isExplained
          ? "Ange en ny sluttid eller anteckna att den är slutförd."
          : "Ange orsaken och en ny sluttid eller anteckna att den är slutförd.")
    case .milestone(let step, let date):
      "Milstolpens tid har passerat: \(title(step)), \(period(date))."
        + " Anteckna att den nåtts eller ange en ny tid."
    case .review(let date):
      "Tiden för översynen har passerat: \(period(date))."
        + " Gör översynen och anteckna tiden för följande."
    case .unexplained(let from, let to):
      "Slutet flyttades utan motivering: \(from.map(period) ?? "–") → \(to.map(period) ?? "–")."
        + " Ange orsaken."
    case .silent(let silence):
      (silence.last.map { "Senaste anteckning: \(self.day($0.day))." }
        ?? "Det finns inga anteckningar.")
        + " Skriv kort om läget."
    case .ending(let end):
      "Slutar: \(period(end)). Bekräfta tiden eller ange en ny tid och orsaken."
    case .lacksEnd: "Sluttid saknas. Anteckna den."
    case .lacksReview: "Tid för följande översyn saknas. Anteckna den."
    }
  }
}
