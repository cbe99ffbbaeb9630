internal import RoadmapModel

// The words of `summary` in Swedish as written in Finland.
extension Swedish: SummaryPhrases {
  package func label(_ label: SummaryLabel) -> String {
    switch label {
    case .title: "Uppföljning"
    case .since: "Jämfört med läget"
    case .inPeriod: "Sedan dess"
    case .noPast: "Vad som flyttats, slutförts och inletts kunde inte utredas"
    case .faulty: "En del uppgifter kan saknas, eftersom det finns fel i färdplanens filer"
    case .nothing: "Färdplanen har ännu inget att följa upp."
    case .decisions: "För beslut"
    case .decidedBy: "Beslutar"
    case .endMoved: "Slutet flyttades"
    case .noDecision: "Inget beslut har antecknats"
    case .lacksResponsible: "Ansvarig part saknas"
    case .lacksEnd: "Sluttid saknas"
    case .lacksReview: "Tid för följande översyn saknas"
    case .proposalWaits: "Förslaget väntar på beslut"
    case .late: "Försenade"
    case .noneLate: "Inget är försenat."
    case .why: "Orsak"
    case .noReason: "ingen motivering"
    case .moved: "Flyttade"
    case .noneMoved: "Inga sluttider har flyttats sedan dess."
    case .change: "Slut"
    case .sinceFirst: "Sedan första planen"
    case .finished: "Slutförda"
    case .promised: "Utlovat då"
    case .inferred: "dagen är härledd"
    case .started: "Inledda"
    case .soon: "Följande 30 dagar"
    case .later: "Om 31–90 dagar"
    case .deadlines: "Tidsfrister som närmar sig"
    case .levels: "Nivåer och mätare"
    case .by: "Senast"
    case .reached: "målet har nåtts"
    case .notReached: "målet har inte nåtts än"
    case .silent: "Utan färsk lägesinformation"
    case .lastNote: "Senaste anteckning"
    case .neverTold: "inga anteckningar"
    case .silentFor: "Tid som gått"
    case .asked: "Begäran för uppföljningen"
    case .askedHelp: "Dessa behöver ett svar före nästa rapport:"
    case .askedOfEach: "Begäranden per ansvarig part"
    case .nothingAsked: "Inget begärs: uppgifterna är aktuella."
    case .background: "Bakgrund"
    case .earlier: "tidigare"
    case .afterwards: "senare"
    case .toldOnTimeline: "Försenade, flyttade och sådana som börjar eller slutar inom 90 dagar"
    case .inFirstPlan: "enligt den första planen"
    case .inBaseline: "enligt jämförelseversionen"
    case .trend: "Tidtabellens utveckling"
    }
  }

  package func ahead(_ kind: String) -> String {
    switch kind {
    case "end": "slutar"
    case "start": "börjar"
    case "milestone": "milstolpe"
    case "review": "översyn"
    case "report": "rapportering"
    default: "tidsfrist"
    }
  }

  package func keeping(_ word: String, days: Int?) -> String {
    let late = days.map { ": " + self.days($0) } ?? ""
    return switch word {
    case "done": "är slutförd"
    case "done-late": "slutfördes efter tidsfristen\(late)"
    case "keeps": "hinner före tidsfristen"
    case "misses": "slutar efter tidsfristen\(late)"
    case "late": "är försenad"
    case "no-end": "utan sluttid"
    case "continuous": "är fortlöpande"
    default: "är bara ett förslag"
    }
  }

  package func ask(_ request: SummaryRequest) -> String {
    switch request {
    case .late(let days, let isExplained):
      "Försening: \(self.days(days)). "
        + (isExplained
          ? "Ange en ny sluttid eller anteckna att den är slutförd."
          : "Ange orsaken och en ny sluttid eller anteckna att den är slutförd.")
    case .milestone(let title, let date):
      "Milstolpens tid har passerat: \(title), \(period(date))."
        + " Anteckna att den nåtts eller ange en ny tid."
    case .review(let date):
      "Tiden för översynen har passerat: \(period(date))."
        + " Gör översynen och anteckna tiden för följande."
    case .unexplained(let from, let to):
      "Slutet flyttades utan motivering: \(from.map(period) ?? "–") → \(to.map(period) ?? "–")."
        + " Ange orsaken."
    case .silent(let day):
      (day.map { "Senaste anteckning: \(self.day($0))." } ?? "Det finns inga anteckningar.")
        + " Skriv kort om läget."
    case .ending(let end):
      "Slutar: \(period(end)). Bekräfta tiden eller ange en ny tid och orsaken."
    case .lacksEnd: "Sluttid saknas. Anteckna den."
    case .lacksReview: "Tid för följande översyn saknas. Anteckna den."
    }
  }
}
