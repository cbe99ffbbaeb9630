extension Kind {
  /// What one such record is called.
  package var name: Help {
    switch self {
    case .roadmap: Help(fi: "Tiekartta", en: "Roadmap")
    case .vision: Help(fi: "Visio", en: "Vision")
    case .scale: Help(fi: "Asteikko", en: "Scale")
    case .perspective: Help(fi: "Näkökulma", en: "Perspective")
    case .goal: Help(fi: "Tavoite", en: "Goal")
    case .indicator: Help(fi: "Mittari", en: "Indicator")
    case .action: Help(fi: "Toimenpide", en: "Action")
    case .party: Help(fi: "Taho", en: "Party")
    case .requirement: Help(fi: "Vaatimus", en: "Requirement")
    case .phase: Help(fi: "Vaihe", en: "Phase")
    case .survey: Help(fi: "Kysely", en: "Survey")
    case .decision: Help(fi: "Päätös", en: "Decision")
    case .review: Help(fi: "Katselmus", en: "Review")
    }
  }

  /// What the section of such records is for.
  package var about: Help {
    switch self {
    case .roadmap:
      Help(
        fi: "Tiekartan perustiedot: nimi, kielet, kausi, tila ja omistajataho. Kerran tiekartassa.",
        en: "The roadmap itself: name, languages, period, state and owner. Once in a roadmap.")
    case .vision:
      Help(
        fi: "Visio: tavoiteltava tulevaisuudentila. Kerran tiekartassa.",
        en: "The future that is aimed at. Once in a roadmap.")
    case .scale:
      Help(
        fi: "Tasojen asteikko; oletus 1–5 heikosta erinomaiseen. Kerran tiekartassa.",
        en: "The scale of levels; 1–5 from poor to excellent unless given. Once in a roadmap.")
    case .perspective:
      Help(
        fi: "Näkökulmat, joista digitalisaatiota arvioidaan: lähtötaso, tavoitetaso ja mittaukset.",
        en: "Perspectives from which digitalisation is rated: baseline, target and measurements.")
    case .goal:
      Help(
        fi: "Tavoitteet, joita toimenpiteet edistävät.", en: "The goals that actions serve.")
    case .indicator:
      Help(
        fi: "Mittarit: lähtöarvo, tavoitearvot ja mitatut arvot.",
        en: "Indicators: the value at the start, the values aimed at and those measured.")
    case .action:
      Help(
        fi: "Toimenpiteet: mitä tehdään, kuka vastaa, milloin ja missä vaiheessa ollaan.",
        en: "Actions: what is done, who answers for it, when, and where it stands.")
    case .party:
      Help(
        fi: "Tahot: yksiköt, roolit, toimielimet, henkilöt ja kumppanit.",
        en: "Parties: units, roles, bodies, people and partners.")
    case .requirement:
      Help(
        fi: "Lait ja muut vaatimukset määräaikoineen. Työkalu ei anna oikeudellista neuvontaa.",
        en: "Laws and other requirements with their deadlines. The tool gives no legal advice.")
    case .phase:
      Help(
        fi: "Tiekarttatyön vaiheet aikatauluineen.",
        en: "The phases of the roadmap work with their schedule.")
    case .survey:
      Help(
        fi: "Digitalisaatiokyselyt: vastaajaryhmät ja tulokset.",
        en: "Digitalisation surveys: the groups asked and the results.")
    case .decision:
      Help(
        fi: "Toimielinten ja viranhaltijoiden päätökset, joihin tiekartta viittaa.",
        en: "Decisions of bodies and officials to which the roadmap refers.")
    case .review:
      Help(
        fi: "Katselmukset: mikä versio raportoitiin, kenelle ja milloin.",
        en: "Reviews: which version was reported, to whom and when.")
    }
  }
}
