package import RoadmapModel
package import RoadmapStanding

// The words of `summary` in Finnish.
extension Finnish: SummaryPhrases {
  package func keeping(_ keeping: Keeping) -> String {
    let late = keeping.days.map { ": " + self.days($0) } ?? ""
    return switch keeping {
    case .done: "on valmis"
    case .doneLate: "valmistui määräajan jälkeen\(late)"
    case .keeps: "ehtii määräaikaan"
    case .tight: "ehtii niukasti"
    case .misses: "päättyy määräajan jälkeen\(late)"
    case .late: "on myöhässä"
    case .paused: "on keskeytetty"
    case .noEnd: "ilman päättymisaikaa"
    case .continuous: "on jatkuva"
    case .proposed: "on vasta ehdotus"
    }
  }

  package func ask(_ ask: Ask, title: (Milestone) -> String) -> String {
    switch ask {
    case .late(let late, let isExplained):
      "Myöhässä: \(self.days(late.days)). "
        + (isExplained
          ? "Antakaa uusi päättymisaika tai merkitkää valmiiksi."
          : "Kertokaa syy ja uusi päättymisaika tai merkitkää valmiiksi.")
    case .milestone(let step, let date):
      "Virstanpylvään aika on ohi: \(title(step)), \(period(date))."
        + " Merkitkää saavutetuksi tai antakaa uusi aika."
    case .review(let date):
      "Tarkastelun aika on ohi: \(period(date)). Tehkää tarkastelu ja merkitkää seuraavan aika."
    case .unexplained(let from, let to):
      "Päättyminen siirtyi perustelutta: \(from.map(period) ?? "–") → \(to.map(period) ?? "–")."
        + " Kertokaa syy."
    case .silent(let silence):
      (silence.last.map { "Viimeisin merkintä: \(self.day($0.day))." } ?? "Merkintöjä ei ole.")
        + " Kirjoittakaa lyhyt tilannetieto."
    case .ending(let end):
      "Päättyy: \(period(end)). Vahvistakaa aika tai kertokaa uusi aika ja syy."
    case .lacksEnd: "Päättymisaika puuttuu. Merkitkää se."
    case .lacksReview: "Seuraavan tarkastelun aika puuttuu. Merkitkää se."
    }
  }
}
