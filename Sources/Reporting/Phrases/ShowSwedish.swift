package import RoadmapModel

// The words of `show` in Swedish as written in Finland.
extension Swedish: ShowPhrases {
  package func label(_ label: ShowLabel) -> String {
    switch label {
    case .situation: "Läget"
    case .organization: "Organisation"
    case .period: "Period"
    case .state: "Status"
    case .approval: "Godkännande"
    case .owner: "Ägare"
    case .coordinator: "Samordning och uppföljning"
    case .vision: "Vision"
    case .foreword: "Förord"
    case .actions: "Åtgärder"
    case .late: "Försenade"
    case .noneLate: "Ingen öppen åtgärd är försenad."
    case .lateBy: "Försening"
    case .goals: "Mål"
    case .timeline: "Tidslinje"
    case .levels: "Nivåer per perspektiv"
    case .baseline: "Start"
    case .now: "Nu"
    case .target: "Mål"
    case .gap: "Skillnad"
    case .requirements: "Lagstadgade och andra tidsfrister"
    case .legalBasis: "Rättsgrund"
    case .phases: "Färdplansarbetets faser"
    case .proposed: "Föreslagna åtgärder"
    case .noGoal: "Utan mål"
    case .title: "Namn"
    case .status: "Status"
    case .schedule: "Tidtabell"
    case .responsible: "Ansvarig part"
    case .partners: "Samarbetsparter"
    case .date: "Tid"
    case .what: "Vad"
    case .record: "Id"
    case .end: "Slutar"
    case .review: "Följande översyn"
    case .deadline: "Tidsfrist"
    case .coveredBy: "Åtgärder"
    case .notCovered: "ingen åtgärd"
    case .daysLeft: "Återstår"
    case .passed: "har gått ut"
    case .reached: "nådd"
    case .starts: "börjar"
    case .ends: "slutar"
    case .reviewed: "översyn"
    case .description: "Beskrivning"
    case .kindOfWork: "Slag"
    case .serviceAreas: "Sektorer"
    case .priority: "Prioritet"
    case .progress: "Framsteg"
    case .health: "Trafikljus"
    case .dependsOn: "Förutsätter"
    case .dependants: "Väntar på denna"
    case .fits: "tidtabellen passar"
    case .doesNotFit: "tidtabellen passar inte"
    case .milestones: "Milstolpar"
    case .indicators: "Mätare"
    case .perspectives: "Perspektiv"
    case .decisions: "Beslut"
    case .costs: "Kostnadsberäkning"
    case .funding: "Finansiering"
    case .benefits: "Nyttor"
    case .risks: "Risker"
    case .updates: "Uppföljning"
    case .reason: "Orsak"
    case .mergedInto: "Sammanslagen med"
    case .formerly: "Tidigare id"
    case .officialTitle: "Godkänt namn"
    case .internalNote: "Intern anteckning"
    case .links: "Länkar"
    case .tags: "Nyckelord"
    case .visibility: "Offentlighet"
    case .completed: "Slutfördes"
    case .started: "Inledd"
    case .finishedLate: "försenad"
    case .finishedEarly: "i förtid"
    case .finishedOnTime: "i tid"
    case .lag: "fördröjning"
    case .probability: "sannolikhet"
    case .impact: "konsekvens"
    case .mitigation: "Hantering"
    case .today: "i dag"
    case .done: "slutförd"
    case .paused: "paus"
    case .retired: "inställd eller sammanslagen"
    case .planned: "planeras"
    case .standing: "Läget för åtgärderna"
    case .coveredQuietly: "ingen offentlig åtgärd"
    case .withoutStatus: "läge saknas"
    case .noActions: "Färdplanen har inga åtgärder än."
    case .noDates: "Åtgärderna har ingen tidtabell än."
    case .noLevels: "Perspektiven har inga nivåer än."
    case .answersFor: "Ansvarar för åtgärderna"
    case .takesPartIn: "Deltar i åtgärderna"
    case .members: "Medlemmar"
    case .parent: "Hör till"
    case .contact: "Kontaktuppgifter"
    case .about: "Gäller"
    case .number: "Nummer"
    case .url: "Adress"
    case .checkedOn: "Kontrollerad"
    case .certainty: "Säkerhet"
    case .unit: "Enhet"
    case .values: "Värden"
    case .owns: "Äger målen"
    case .goesOn: "fortlöpande"
    case .unscheduled: "ingen tidtabell"
    case .soon: "De närmaste 30 dagarna"
    case .later: "Om 31–90 dagar"
    case .continuous: "Fortlöpande åtgärder"
    case .also: "Dessutom"
    case .reviewsDue: "Översynen är försenad"
    case .reviewDue: "översynen är försenad"
    case .milestoneDue: "milstolpe"
    case .endOnly: "bara slutet är känt"
    case .decision: "Beslut"
    case .group: "Grupp"
    case .invited: "Inbjudna"
    case .answered: "Svarade"
    case .report: "Rapport"
    case .reported: "Rapporterad version"
    case .operatingModel: "Verksamhetsmodell"
    case .participants: "Deltagare"
    case .outputs: "Resultat"
    case .measured: "Uppmätt"
    case .language: "Språk"
    case .opened: "Svarstid"
    case .minCell: "Minsta antal svar"
    case .workdays: "Arbetsdagar"
    case .source: "Källa"
    }
  }

  package func kind(_ kind: Kind) -> String {
    switch kind {
    case .roadmap: "färdplan"
    case .vision: "vision"
    case .scale: "skala"
    case .perspective: "perspektiv"
    case .goal: "mål"
    case .indicator: "mätare"
    case .action: "åtgärd"
    case .party: "part"
    case .requirement: "krav"
    case .phase: "fas"
    case .survey: "enkät"
    case .decision: "beslut"
    case .review: "uppföljning"
    }
  }

  package func decisionOutcome(_ outcome: String) -> String {
    switch outcome {
    case "approved": "godkänd"
    case "amended": "godkänd med ändringar"
    case "noted": "antecknad för kännedom"
    case "returned": "återremitterad"
    case "tabled": "bordlagd"
    case "rejected": "förkastad"
    default: outcome
    }
  }

  package func roadmapState(_ state: String) -> String {
    switch state {
    case "draft": "utkast"
    case "approved": "godkänd"
    case "closed": "avslutad"
    default: state
    }
  }

  package func light(_ light: String) -> String {
    switch light {
    case "green": "grön"
    case "amber": "gul"
    case "red": "röd"
    default: light
    }
  }

  package func dependency(_ link: Dependency.Link) -> String {
    switch link {
    case .finishStart: "börjar när den slutar"
    case .startStart: "börjar när den börjar"
    case .finishFinish: "slutar när den slutar"
    case .related: "hör ihop"
    }
  }

  package func days(_ days: Int) -> String {
    days == 1 ? "1 dag" : "\(days) dagar"
  }

  package func days(_ days: Int, workdays: Int) -> String {
    self.days(days) + " (" + (workdays == 1 ? "1 arbetsdag" : "\(workdays) arbetsdagar") + ")"
  }

  package func faults(_ count: Int) -> String {
    "Fel i färdplanens filer: \(count). Kommandot tiekartta lint visar dem; här syns det som gick att läsa."
  }

  package func untranslated(_ count: Int) -> String { "Namn saknas på svenska (\(count))" }

  package func more(_ count: Int) -> String { "Dessutom: \(count)" }

  package func cadence(_ cadence: String) -> String {
    switch cadence {
    case "monthly": "varje månad"
    case "quarterly": "varje kvartal"
    case "four-monthly": "var fjärde månad"
    case "half-yearly": "varje halvår"
    case "yearly": "varje år"
    default: cadence
    }
  }

  package func role(_ role: String) -> String {
    switch role {
    case "approves": "godkänner"
    case "steers": "styr"
    case "follows": "följer upp"
    case "informed": "informeras"
    default: role
    }
  }

  package func foundInOtherCase(_ id: String) -> String { "Id:t skrivs \(id)." }

  package func foundByEarlierID(_ id: String) -> String { "Hittades med det tidigare id:t \(id)." }
}
