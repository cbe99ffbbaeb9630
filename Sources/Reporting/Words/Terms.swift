package import Diagnostics
package import RoadmapDiff
internal import RoadmapLint
package import RoadmapModel
package import RoadmapSlippage
internal import RoadmapStanding

extension ShowPhrases {
  package func dependency(_ link: Dependency.Link) -> String {
    Choices.dependency.say(link.rawValue, in: language)
  }
}

extension GroupFigures.Sort {
  /// What it is called.
  var words: Phrase {
    switch self {
    case .goal: Phrase(fi: "Tavoitteittain", sv: "Enligt mål", en: "By goal")
    case .party:
      Phrase(fi: "Vastuutahoittain", sv: "Enligt ansvarig part", en: "By responsible party")
    case .serviceArea: Phrase(fi: "Toimialoittain", sv: "Enligt sektor", en: "By service area")
    case .perspective: Phrase(fi: "Näkökulmittain", sv: "Enligt perspektiv", en: "By perspective")
    case .phase: Phrase(fi: "Vaiheittain", sv: "Enligt fas", en: "By phase")
    case .requirement: Phrase(fi: "Vaatimuksittain", sv: "Enligt krav", en: "By requirement")
    case .year: Phrase(fi: "Vuosittain", sv: "Enligt år", en: "By year")
    }
  }
}

extension SlippagePhrases {
  package func group(_ sort: GroupFigures.Sort) -> String { sort.words[language] }
}

extension Kind {
  /// What it is called.
  var words: Phrase {
    switch self {
    case .roadmap: Phrase(fi: "tiekartta", sv: "färdplan", en: "roadmap")
    case .vision: Phrase(fi: "visio", sv: "vision", en: "vision")
    case .scale: Phrase(fi: "asteikko", sv: "skala", en: "scale")
    case .perspective: Phrase(fi: "näkökulma", sv: "perspektiv", en: "perspective")
    case .goal: Phrase(fi: "tavoite", sv: "mål", en: "goal")
    case .indicator: Phrase(fi: "mittari", sv: "mätare", en: "indicator")
    case .action: Phrase(fi: "toimenpide", sv: "åtgärd", en: "action")
    case .party: Phrase(fi: "taho", sv: "part", en: "party")
    case .requirement: Phrase(fi: "vaatimus", sv: "krav", en: "requirement")
    case .phase: Phrase(fi: "vaihe", sv: "fas", en: "phase")
    case .survey: Phrase(fi: "kysely", sv: "enkät", en: "survey")
    case .decision: Phrase(fi: "päätös", sv: "beslut", en: "decision")
    case .review: Phrase(fi: "seuranta", sv: "uppföljning", en: "review")
    }
  }
}

extension ShowPhrases {
  package func kind(_ kind: Kind) -> String { kind.words[language] }
}

extension ScheduleState {
  /// What it is called.
  var words: Phrase {
    switch self {
    case .onSchedule: Phrase(fi: "aikataulussa", sv: "enligt tidtabell", en: "on schedule")
    case .atRisk: Phrase(fi: "vaarassa viivästyä", sv: "risk för försening", en: "at risk")
    case .movedFar: Phrase(fi: "siirtynyt paljon", sv: "långt framflyttad", en: "moved far")
    case .red: Phrase(fi: "punainen", sv: "röd", en: "red")
    case .late: Phrase(fi: "myöhässä", sv: "försenad", en: "late")
    }
  }
}

extension ChangelogPhrases {
  func label(_ state: ScheduleState) -> String { state.words[language] }
}

extension MoveMark {
  /// What it is called.
  var words: Phrase {
    switch self {
    case .correction:
      Phrase(
        fi: "korjaus valmistumisen jälkeen", sv: "rättelse efter slutförandet",
        en: "correction after completion")
    case .frozen:
      Phrase(
        fi: "perumisen tai yhdistämisen jälkeen",
        sv: "efter att punkten ställdes in eller slogs samman",
        en: "after it was cancelled or merged")
    case .retroactive:
      Phrase(fi: "siirretty jälkikäteen", sv: "flyttad i efterhand", en: "moved after the fact")
    case .preliminary:
      Phrase(
        fi: "ennen ensimmäistä suunnitelmaa", sv: "före den första planen",
        en: "before the first plan")
    case .coarser:
      Phrase(
        fi: "ilmoitettu aiempaa väljemmin", sv: "angiven grövre än förut",
        en: "given less exactly than before")
    case .afterGap:
      Phrase(
        fi: "välillä ilman aikataulua", sv: "utan tidtabell däremellan",
        en: "no schedule in between")
    case .givenLater:
      Phrase(
        fi: "perustelu annettu myöhemmin", sv: "motiveringen gavs senare", en: "reason given later")
    case .uncommitted:
      Phrase(fi: "ei vielä versiossa", sv: "ännu inte i någon version", en: "not yet committed")
    }
  }
}

extension SlippagePhrases {
  package func mark(_ mark: MoveMark) -> String { mark.words[language] }
}

extension MoveKind {
  /// What it is called.
  var words: Phrase {
    switch self {
    case .slipped: Phrase(fi: "myöhentynyt", sv: "senarelagd", en: "slipped")
    case .broughtForward: Phrase(fi: "aikaistettu", sv: "tidigarelagd", en: "brought forward")
    case .refined: Phrase(fi: "tarkennettu", sv: "preciserad", en: "refined")
    case .coarsened: Phrase(fi: "ilmoitettu väljemmin", sv: "grövre angiven", en: "coarsened")
    case .scheduled: Phrase(fi: "aikataulutettu", sv: "tidsatt", en: "scheduled")
    case .unscheduled:
      Phrase(fi: "aikataulu poistettu", sv: "tidtabellen borttagen", en: "unscheduled")
    }
  }
}

extension SlippagePhrases {
  package func move(_ kind: MoveKind) -> String { kind.words[language] }
}

extension Severity {
  /// What it is called.
  var words: Phrase {
    switch self {
    case .error: Phrase(fi: "virhe", sv: "fel", en: "error")
    case .warning: Phrase(fi: "varoitus", sv: "varning", en: "warning")
    case .info: Phrase(fi: "huomautus", sv: "anmärkning", en: "note")
    }
  }
}

extension Phrases {
  package func severity(_ severity: Severity) -> String { severity.words[language] }
}

extension Phrases {
  package func status(_ status: Status) -> String {
    Choices.status.say(status.rawValue, in: language)
  }
}

extension ChangeWeighing {
  /// What it is called.
  var words: Phrase {
    switch self {
    case .always(.decision): Phrase(fi: "päätettäväksi", sv: "för beslut", en: "for decision")
    case .always(.information): Phrase(fi: "tiedoksi", sv: "för kännedom", en: "for information")
    case .always(.editorial):
      Phrase(
        fi: "tekstimuutos tai pieni tarkistus", sv: "textändring eller liten justering",
        en: "wording or a small adjustment")
    case .end:
      Phrase(
        fi:
          "päätettäväksi vähintään rajan slip-decision päivistä (60) ja kun päättyminen poistuu; tiedoksi rajan slip-information päivistä (14) ja kun aika tarkentuu tai annetaan",
        sv:
          "för beslut från slip-decision dagar (60) och när slutet tas bort; för kännedom från slip-information dagar (14) och när tiden preciseras eller anges",
        en:
          "for decision from slip-decision days (60) and where the end is taken away; for information from slip-information days (14) and where a date is made more exact or first given"
      )
    case .date:
      Phrase(
        fi:
          "tiedoksi rajan slip-information päivistä (14) ja kun aika tarkentuu, annetaan tai poistuu; muuten pieni tarkistus",
        sv:
          "för kännedom från slip-information dagar (14) och när tiden preciseras, anges eller tas bort; annars en liten justering",
        en:
          "for information from slip-information days (14) and where a date is made more exact, first given or taken away; else a small adjustment"
      )
    case .cost:
      Phrase(
        fi:
          "päätettäväksi, kun summa ennen tai nyt ylittää rajan cost-benefit (200000); muuten tiedoksi",
        sv:
          "för beslut när beloppet före eller nu överstiger cost-benefit (200000); annars för kännedom",
        en:
          "for decision where the amount before or now is over cost-benefit (200000); else for information"
      )
    case .added:
      Phrase(
        fi: "päätettäväksi toimenpide (paitsi ehdotus), tavoite ja näkökulma; muuten tiedoksi",
        sv:
          "för beslut en åtgärd (utom ett förslag), ett mål och ett perspektiv; annars för kännedom",
        en:
          "for decision an action (but for a proposal), a goal and a perspective; else for information"
      )
    case .removed:
      Phrase(
        fi: "päätettäväksi toimenpide, tavoite, näkökulma ja mittari; muuten tiedoksi",
        sv: "för beslut en åtgärd, ett mål, ett perspektiv och en mätare; annars för kännedom",
        en: "for decision an action, a goal, a perspective and an indicator; else for information")
    }
  }
}

extension Phrases {
  package func weight(_ weighing: ChangeWeighing) -> String { weighing.words[language] }
}

extension Significance {
  /// What it is called.
  var words: Phrase {
    switch self {
    case .decision: Phrase(fi: "päätettäväksi", sv: "för beslut", en: "for decision")
    case .information: Phrase(fi: "tiedoksi", sv: "för kännedom", en: "for information")
    case .editorial:
      Phrase(
        fi: "tekstimuutoksia ja pieniä tarkistuksia", sv: "textändringar och små justeringar",
        en: "wording and small adjustments")
    }
  }
}

extension AnnotationPhrases {
  package func weight(_ significance: Significance) -> String { significance.words[language] }
}

extension Kind {
  /// What several of its records are called.
  var plural: Phrase? {
    switch self {
    case .action: Phrase(fi: "Toimenpiteet", sv: "Åtgärder", en: "Actions")
    case .party: Phrase(fi: "Tahot", sv: "Parter", en: "Parties")
    case .phase: Phrase(fi: "Vaiheet", sv: "Faser", en: "Phases")
    case .survey: Phrase(fi: "Kyselyt", sv: "Enkäter", en: "Surveys")
    case .review: Phrase(fi: "Seurantaraportit", sv: "Uppföljningsrapporter", en: "Reviews")
    case .decision: Phrase(fi: "Päätökset", sv: "Beslut", en: "Decisions")
    default: nil
    }
  }
}

extension Phrases {
  /// What a key of the format is called; nil for keys that no report names.
  func field(_ key: String) -> String? { FieldKey(rawValue: key)?.name?[language] }
}

extension RuleGroup {
  /// What it is called.
  var words: Phrase {
    switch self {
    case .file: Phrase(fi: "tiedosto", sv: "fil", en: "file")
    case .references: Phrase(fi: "viittaukset", sv: "hänvisningar", en: "references")
    case .schedule: Phrase(fi: "aikataulu", sv: "tidtabell", en: "schedule")
    case .plan: Phrase(fi: "suunnitelma", sv: "plan", en: "plan")
    }
  }
}

extension Phrases {
  /// What a group of rules is called.
  func group(_ group: RuleGroup) -> String { group.words[language] }
}

extension SummaryPhrases {
  /// What comes on a day: `end`, `start`, `milestone`, `review`, `report` or `deadline`.
  func ahead(_ kind: String) -> String {
    let words: Phrase =
      switch kind {
      case "end": Phrase(fi: "päättyy", sv: "slutar", en: "ends")
      case "start": Phrase(fi: "alkaa", sv: "börjar", en: "starts")
      case "milestone": Phrase(fi: "virstanpylväs", sv: "milstolpe", en: "milestone")
      case "review": Phrase(fi: "tarkastelu", sv: "översyn", en: "review")
      case "report": Phrase(fi: "raportointi", sv: "rapportering", en: "report")
      default: Phrase(fi: "määräaika", sv: "tidsfrist", en: "deadline")
      }
    return words[language]
  }
}
