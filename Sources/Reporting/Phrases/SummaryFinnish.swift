internal import RoadmapModel

// The words of `summary` in Finnish.
extension Finnish: SummaryPhrases {
  package func label(_ label: SummaryLabel) -> String {
    switch label {
    case .title: "Seurantakatsaus"
    case .since: "Verrattu tilanteeseen"
    case .inPeriod: "Sen jälkeen"
    case .noPast: "Siirtyneitä, valmistuneita ja aloitettuja ei voitu selvittää"
    case .faulty: "Osa tiedoista voi puuttua, sillä tiekartan tiedostoissa on virheitä"
    case .nothing: "Tiekartassa ei ole vielä mitään seurattavaa."
    case .decisions: "Päätettävää"
    case .decidedBy: "Päättää"
    case .endMoved: "Päättyminen siirtyi"
    case .noDecision: "Päätöstä ei ole kirjattu"
    case .lacksResponsible: "Vastuutaho puuttuu"
    case .lacksEnd: "Päättymisaika puuttuu"
    case .lacksReview: "Seuraavan tarkastelun aika puuttuu"
    case .proposalWaits: "Ehdotus odottaa päätöstä"
    case .late: "Myöhässä"
    case .noneLate: "Mikään ei ole myöhässä."
    case .why: "Syy"
    case .noReason: "ei perustelua"
    case .moved: "Siirtyneet"
    case .noneMoved: "Päättymisaikoja ei ole siirretty sen jälkeen."
    case .change: "Päättyminen"
    case .sinceFirst: "Ensimmäisestä suunnitelmasta"
    case .finished: "Valmistuneet"
    case .promised: "Silloin luvattu"
    case .inferred: "päivä päätelty"
    case .started: "Aloitetut"
    case .soon: "Seuraavat 30 päivää"
    case .later: "31–90 päivän kuluttua"
    case .deadlines: "Lähestyvät määräajat"
    case .levels: "Tasot ja mittarit"
    case .by: "Mihin mennessä"
    case .reached: "tavoite saavutettu"
    case .notReached: "tavoitetta ei ole vielä saavutettu"
    case .silent: "Ilman tuoretta tilannetietoa"
    case .lastNote: "Viimeisin merkintä"
    case .neverTold: "ei merkintöjä"
    case .silentFor: "Aikaa kulunut"
    case .asked: "Pyynnöt seurantaa varten"
    case .askedHelp: "Näihin tarvitaan vastaus ennen seuraavaa raporttia:"
    case .askedOfEach: "Pyynnöt vastuutahoittain"
    case .nothingAsked: "Ei pyyntöjä: tiedot ovat ajan tasalla."
    case .background: "Tausta"
    case .earlier: "aiemmin"
    case .afterwards: "myöhemmin"
    case .toldOnTimeline: "Myöhässä, siirtyneet ja 90 päivän kuluessa alkavat tai päättyvät"
    case .inFirstPlan: "ensimmäisen suunnitelman mukaan"
    case .inBaseline: "vertailuversion mukaan"
    case .trend: "Aikataulun kehitys"
    }
  }

  package func ahead(_ kind: String) -> String {
    switch kind {
    case "end": "päättyy"
    case "start": "alkaa"
    case "milestone": "virstanpylväs"
    case "review": "tarkastelu"
    case "report": "raportointi"
    default: "määräaika"
    }
  }

  package func keeping(_ word: String, days: Int?) -> String {
    let late = days.map { ": " + self.days($0) } ?? ""
    return switch word {
    case "done": "on valmis"
    case "done-late": "valmistui määräajan jälkeen\(late)"
    case "keeps": "ehtii määräaikaan"
    case "misses": "päättyy määräajan jälkeen\(late)"
    case "late": "on myöhässä"
    case "no-end": "ilman päättymisaikaa"
    case "continuous": "on jatkuva"
    default: "on vasta ehdotus"
    }
  }

  package func ask(_ request: SummaryRequest) -> String {
    switch request {
    case .late(let days, let isExplained):
      "Myöhässä: \(self.days(days)). "
        + (isExplained
          ? "Antakaa uusi päättymisaika tai merkitkää valmiiksi."
          : "Kertokaa syy ja uusi päättymisaika tai merkitkää valmiiksi.")
    case .milestone(let title, let date):
      "Virstanpylvään aika on ohi: \(title), \(period(date))."
        + " Merkitkää saavutetuksi tai antakaa uusi aika."
    case .review(let date):
      "Tarkastelun aika on ohi: \(period(date)). Tehkää tarkastelu ja merkitkää seuraavan aika."
    case .unexplained(let from, let to):
      "Päättyminen siirtyi perustelutta: \(from.map(period) ?? "–") → \(to.map(period) ?? "–")."
        + " Kertokaa syy."
    case .silent(let day):
      (day.map { "Viimeisin merkintä: \(self.day($0))." } ?? "Merkintöjä ei ole.")
        + " Kirjoittakaa lyhyt tilannetieto."
    case .ending(let end):
      "Päättyy: \(period(end)). Vahvistakaa aika tai kertokaa uusi aika ja syy."
    case .lacksEnd: "Päättymisaika puuttuu. Merkitkää se."
    case .lacksReview: "Seuraavan tarkastelun aika puuttuu. Merkitkää se."
    }
  }
}
