package import RoadmapModel

// The words of `show` in Finnish.
extension Finnish: ShowPhrases {
  package func label(_ label: ShowLabel) -> String {
    switch label {
    case .situation: "Tilanne"
    case .organization: "Organisaatio"
    case .period: "Kausi"
    case .state: "Tila"
    case .approval: "Hyväksyntä"
    case .owner: "Omistajataho"
    case .coordinator: "Koordinointi ja seuranta"
    case .vision: "Visio"
    case .foreword: "Saatesanat"
    case .actions: "Toimenpiteet"
    case .late: "Myöhässä"
    case .noneLate: "Yksikään avoin toimenpide ei ole myöhässä."
    case .lateBy: "Myöhässä"
    case .goals: "Tavoitteet"
    case .timeline: "Aikajana"
    case .levels: "Tasot näkökulmittain"
    case .baseline: "Lähtö"
    case .now: "Nyt"
    case .target: "Tavoite"
    case .gap: "Ero"
    case .requirements: "Lakisääteiset ja muut määräajat"
    case .legalBasis: "Säädösperusta"
    case .phases: "Tiekarttatyön vaiheet"
    case .proposed: "Ehdotetut toimenpiteet"
    case .noGoal: "Ilman tavoitetta"
    case .title: "Nimi"
    case .status: "Tila"
    case .schedule: "Aikataulu"
    case .responsible: "Vastuutaho"
    case .partners: "Yhteistyötahot"
    case .date: "Aika"
    case .what: "Mitä"
    case .record: "Tunnus"
    case .end: "Päättyy"
    case .review: "Seuraava tarkastelu"
    case .deadline: "Määräaika"
    case .coveredBy: "Toimenpiteet"
    case .notCovered: "ei toimenpidettä"
    case .daysLeft: "Jäljellä"
    case .passed: "umpeutunut"
    case .reached: "saavutettu"
    case .starts: "alkaa"
    case .ends: "päättyy"
    case .reviewed: "tarkastelu"
    case .description: "Kuvaus"
    case .kindOfWork: "Laji"
    case .serviceAreas: "Toimialat"
    case .priority: "Prioriteetti"
    case .progress: "Edistyminen"
    case .health: "Liikennevalo"
    case .dependsOn: "Edellyttää"
    case .dependants: "Tätä odottavat"
    case .fits: "aikataulu sopii"
    case .doesNotFit: "aikataulu ei sovi"
    case .milestones: "Virstanpylväät"
    case .indicators: "Mittarit"
    case .perspectives: "Näkökulmat"
    case .decisions: "Päätökset"
    case .costs: "Kustannusarvio"
    case .funding: "Rahoitus"
    case .benefits: "Hyödyt"
    case .risks: "Riskit"
    case .updates: "Seuranta"
    case .reason: "Syy"
    case .mergedInto: "Yhdistetty toimenpiteeseen"
    case .formerly: "Aiempi tunnus"
    case .officialTitle: "Hyväksytty nimi"
    case .internalNote: "Sisäinen huomautus"
    case .links: "Linkit"
    case .tags: "Avainsanat"
    case .visibility: "Julkisuus"
    case .completed: "Valmistui"
    case .started: "Aloitettu"
    case .finishedLate: "myöhässä"
    case .finishedEarly: "etuajassa"
    case .finishedOnTime: "ajallaan"
    case .lag: "viive"
    case .probability: "todennäköisyys"
    case .impact: "vaikutus"
    case .mitigation: "Hallinta"
    case .today: "tänään"
    case .done: "valmis"
    case .paused: "tauolla"
    case .retired: "peruttu tai yhdistetty"
    case .planned: "suunnitteilla"
    case .standing: "Toimenpiteiden tilanne"
    case .coveredQuietly: "ei julkista toimenpidettä"
    case .withoutStatus: "tila puuttuu"
    case .noActions: "Tiekartassa ei ole vielä toimenpiteitä."
    case .noDates: "Toimenpiteillä ei ole vielä aikataulua."
    case .noLevels: "Näkökulmilla ei ole vielä tasoja."
    case .answersFor: "Vastaa toimenpiteistä"
    case .takesPartIn: "Mukana toimenpiteissä"
    case .members: "Jäsenet"
    case .parent: "Kuuluu"
    case .contact: "Yhteystiedot"
    case .about: "Koskee"
    case .number: "Numero"
    case .url: "Osoite"
    case .checkedOn: "Tarkistettu"
    case .certainty: "Varmuus"
    case .unit: "Yksikkö"
    case .values: "Arvot"
    case .owns: "Omistaa tavoitteet"
    case .goesOn: "jatkuva"
    case .unscheduled: "ei aikataulua"
    case .soon: "Seuraavat 30 päivää"
    case .later: "31–90 päivän kuluttua"
    case .continuous: "Jatkuvat toimenpiteet"
    case .also: "Lisäksi"
    case .reviewsDue: "Tarkastelu myöhässä"
    case .reviewDue: "tarkastelu myöhässä"
    case .milestoneDue: "virstanpylväs"
    case .endOnly: "vain päättyminen tiedossa"
    case .decision: "Päätös"
    case .group: "Ryhmä"
    case .invited: "Kutsuttu"
    case .answered: "Vastannut"
    case .report: "Raportti"
    case .reported: "Raportoitu versio"
    case .operatingModel: "Toimintamalli"
    case .participants: "Osallistujat"
    case .outputs: "Tuotokset"
    case .measured: "Mitattu"
    case .language: "Kielet"
    case .opened: "Vastausaika"
    case .minCell: "Vastauksia vähintään"
    case .workdays: "Työpäiviä"
    case .source: "Lähde"
    }
  }

  package func kind(_ kind: Kind) -> String {
    switch kind {
    case .roadmap: "tiekartta"
    case .vision: "visio"
    case .scale: "asteikko"
    case .perspective: "näkökulma"
    case .goal: "tavoite"
    case .indicator: "mittari"
    case .action: "toimenpide"
    case .party: "taho"
    case .requirement: "vaatimus"
    case .phase: "vaihe"
    case .survey: "kysely"
    case .decision: "päätös"
    case .review: "seuranta"
    }
  }

  package func decisionOutcome(_ outcome: String) -> String {
    switch outcome {
    case "approved": "hyväksytty"
    case "amended": "hyväksytty muutettuna"
    case "noted": "merkitty tiedoksi"
    case "returned": "palautettu valmisteluun"
    case "tabled": "pöydälle"
    case "rejected": "hylätty"
    default: outcome
    }
  }

  package func roadmapState(_ state: String) -> String {
    switch state {
    case "draft": "luonnos"
    case "approved": "hyväksytty"
    case "closed": "päättynyt"
    default: state
    }
  }

  package func light(_ light: String) -> String {
    switch light {
    case "green": "vihreä"
    case "amber": "keltainen"
    case "red": "punainen"
    default: light
    }
  }

  package func dependency(_ link: Dependency.Link) -> String {
    switch link {
    case .finishStart: "alkaa vasta, kun se päättyy"
    case .startStart: "alkaa vasta, kun se alkaa"
    case .finishFinish: "päättyy vasta, kun se päättyy"
    case .related: "liittyy"
    }
  }

  package func days(_ days: Int) -> String {
    days == 1 ? "1 päivä" : "\(days) päivää"
  }

  package func days(_ days: Int, workdays: Int) -> String {
    self.days(days) + " (" + (workdays == 1 ? "1 työpäivä" : "\(workdays) työpäivää") + ")"
  }

  package func faults(_ count: Int) -> String {
    "Virheitä tiekartan tiedostoissa: \(count). Ne kertoo komento tiekartta lint; tässä näkyy se, mikä voitiin lukea."
  }

  package func untranslated(_ count: Int) -> String { "Nimi puuttuu suomeksi (\(count))" }

  package func more(_ count: Int) -> String { "Lisäksi: \(count)" }

  package func cadence(_ cadence: String) -> String {
    switch cadence {
    case "monthly": "kuukausittain"
    case "quarterly": "neljännesvuosittain"
    case "four-monthly": "neljän kuukauden välein"
    case "half-yearly": "puolivuosittain"
    case "yearly": "vuosittain"
    default: cadence
    }
  }

  package func role(_ role: String) -> String {
    switch role {
    case "approves": "hyväksyy"
    case "steers": "ohjaa"
    case "follows": "seuraa"
    case "informed": "saa tiedoksi"
    default: role
    }
  }

  package func foundInOtherCase(_ id: String) -> String { "Tunnus kirjoitetaan \(id)." }

  package func foundByEarlierID(_ id: String) -> String { "Löytyi aiemmalla tunnuksella \(id)." }
}
