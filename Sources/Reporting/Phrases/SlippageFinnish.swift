package import RoadmapModel
package import RoadmapSlippage

// The words of `slippage` in Finnish.
extension Finnish: SlippagePhrases {
  package func label(_ label: SlippageLabel) -> String {
    switch label {
    case .title: "Aikataulun siirtymät"
    case .record: "Tunnus"
    case .name: "Nimi"
    case .first: "Ensimmäinen suunnitelma"
    case .baseline: "Vertailuversio"
    case .previous: "Edellinen raportti"
    case .now: "Nyt"
    case .firstShort: "Ensin"
    case .baselineShort: "Vertailu"
    case .sinceFirst: "Siirtymä"
    case .sincePrevious: "Raportista"
    case .lateToday: "Myöhässä"
    case .replans: "Siirtoja"
    case .moved: "Myöhässä tai siirtynyt"
    case .latestMoves: "Viimeisimmät muutokset aikatauluun"
    case .movesSince: "Muutokset aikatauluun edellisen raportin jälkeen"
    case .noMovesSince: "Aikatauluun ei ole tehty muutoksia edellisen raportin jälkeen."
    case .day: "Päivä"
    case .change: "Muutos"
    case .days: "Pv"
    case .who: "Kuka"
    case .why: "Miksi"
    case .noReason: "ei perustelua"
    case .onTime: "Ajallaan valmistuneet"
    case .promise: "Lupaus 30 päivää ennen päättymistä"
    case .causes: "Siirtymien syyt"
    case .moves: "Siirtoja"
    case .records: "Kohteita"
    case .daysLost: "Menetetyt päivät"
    case .lateCount: "Myöhässä"
    case .slippedCount: "Siirtynyt"
    case .done: "Valmiina"
    case .median: "Mediaani"
    case .noGoal: "Ilman tavoitetta"
    case .noParty: "Ilman vastuutahoa"
    case .inDays: "Siirtymä ja myöhästyminen päivinä"
    case .values: "Tasojen ja mittaritavoitteiden muutokset"
    case .value: "Arvo"
    case .renames: "Vaihtuiko tunnus?"
    case .renamesHelp:
      "Nämä näyttävät samalta asialta uudella tunnuksella. Jos näin on, lisää uuden tunnuksen alle annettu rivi: silloin historia jatkuu."
    case .unreadable: "Mitä historiasta ei voitu lukea"
    case .counted: "Luettu historia"
    case .revision: "Versio"
    case .today: "Tilanne"
    case .status: "Tila"
    case .completed: "Valmistui"
    case .inferred: "päätelty versiosta, jossa tila muuttui"
    case .milestones: "Virstanpylväät"
    case .milestone: "Virstanpylväs"
    case .reached: "Saavutettu"
    case .inheritedSlip: "Siirtymän alkuperä"
    case .removed: "poistettu tiekartasta"
    case .continuous: "jatkuva"
    case .noMoves: "Päättymistä ei ole siirretty."
    case .noRecords: "Pyydettyjä kohteita ei ole tiekartan historiassa."
    case .reviewDue: "tarkastelu myöhässä"
    case .formerIDs: "Aiemmat tunnukset"
    case .noLaterThan: "viimeistään silloin; vanhempi historia puuttuu"
    case .uncommitted: "mukana muutokset, joita ei ole vielä viety versioon"
    case .movesOfStart: "Alkamisen siirrot"
    case .movesOfEnd: "Päättymisen siirrot"
    case .movesOfMilestones: "Virstanpylväiden siirrot"
    case .alike: "samankaltaisuus"
    }
  }

  package func headline(late: Int, slipped: Int) -> String {
    if late == 0, slipped == 0 {
      return "Yksikään kohde ei ole myöhässä eikä siirtynyt ensimmäistä suunnitelmaa myöhemmäksi"
    }
    let first =
      switch late {
      case 0: "Yksikään kohde ei ole myöhässä"
      case 1: "1 kohde on myöhässä"
      default: "\(late) kohdetta on myöhässä"
      }
    let second = slipped == 0 ? "yksikään ei ole siirtynyt" : "\(slipped) on siirtynyt"
    return "\(first), \(second) ensimmäistä suunnitelmaa myöhemmäksi"
  }

  package func pausedPastEnd(_ records: [(id: String, end: String)]) -> String {
    let list = records.map { "\($0.id) (\($0.end))" }.joined(separator: ", ")
    return records.count == 1
      ? "Tauolla on 1 kohde, jonka suunniteltu päättyminen on ohi: \(list)"
      : "Tauolla on \(records.count) kohdetta, joiden suunniteltu päättyminen on ohi: \(list)"
  }

  package func spread(median: Int, worst: Int) -> String {
    "kaikkien mediaani \(slip(median)), suurin siirtymä \(slip(worst))"
  }

  package var nothing: String {
    "Historiassa ei ole vielä aikatauluja, joten mikään ei ole siirtynyt."
  }

  package func slip(_ days: Int) -> String {
    "\(signed(days)) \(abs(days) == 1 ? "päivä" : "päivää")"
  }

  package func slip(_ days: Int, workdays: Int) -> String {
    "\(slip(days)) (\(signed(workdays)) \(abs(workdays) == 1 ? "työpäivä" : "työpäivää"))"
  }

  package func move(_ kind: MoveKind) -> String {
    switch kind {
    case .slipped: "myöhentynyt"
    case .broughtForward: "aikaistettu"
    case .refined: "tarkennettu"
    case .coarsened: "ilmoitettu väljemmin"
    case .scheduled: "aikataulutettu"
    case .unscheduled: "aikataulu poistettu"
    }
  }

  package func mark(_ mark: MoveMark) -> String {
    switch mark {
    case .correction: "korjaus valmistumisen jälkeen"
    case .frozen: "perumisen tai yhdistämisen jälkeen"
    case .retroactive: "siirretty jälkikäteen"
    case .preliminary: "ennen ensimmäistä suunnitelmaa"
    case .coarser: "ilmoitettu aiempaa väljemmin"
    case .afterGap: "välillä ilman aikataulua"
    case .givenLater: "perustelu annettu myöhemmin"
    case .uncommitted: "ei vielä versiossa"
    }
  }

  package func replans(_ replans: Replans) -> String {
    let parts = [
      replans.later == 0 ? nil : "myöhemmäksi \(replans.later)",
      replans.earlier == 0 ? nil : "aikaisemmaksi \(replans.earlier)",
      replans.cleared == 0 ? nil : "aikataulu poistettu \(replans.cleared)",
      replans.reset == 0 ? nil : "aikataulu palautettu \(replans.reset)",
      replans.flips == 0 ? nil : "edestakaisin \(replans.flips)",
    ].compactMap { $0 }
    return parts.isEmpty ? "0" : "\(replans.count) – " + parts.joined(separator: ", ")
  }

  package func inherited(_ days: Int, own: Int, from: String) -> String {
    "peritty \(slip(days)) (\(from)), oma \(slip(own))"
  }

  package func rate(onTime: Int, due: Int, percent: Int) -> String {
    "\(onTime)/\(due), \(percent)\u{A0}%"
  }

  package func retired(_ count: Int) -> String { "lisäksi peruttu tai yhdistetty: \(count)" }

  package func others(early: Int, unmoved: Int, unmeasured: Int, gone: Int) -> String {
    let parts = [
      early == 0 ? nil : "valmistui etuajassa \(early)",
      unmoved == 0 ? nil : "ei siirtymää \(unmoved)",
      unmeasured == 0 ? nil : "ilman verrattavaa aikataulua \(unmeasured)",
      gone == 0 ? nil : "poistettu tiekartasta \(gone)",
    ].compactMap { $0 }
    return parts.isEmpty ? "" : "Muut kohteet: " + parts.joined(separator: ", ")
  }

  package func withoutReason(_ count: Int, of replans: Int) -> String {
    "Siirtoja ilman perustelua: \(count)/\(replans)"
  }

  package func valuePath(_ path: String) -> String {
    switch path {
    case "baseline/value": return "lähtötaso"
    case "target/value": return "tavoitetaso"
    case "target/by": return "tavoiteajankohta"
    default:
      guard path.hasPrefix("targets/") else { return path }
      return "tavoite " + path.dropFirst("targets/".count)
    }
  }

  package func remark(_ remark: VersionRemark) -> String {
    switch remark {
    case .unreadable(let file):
      "\(file): tiedostoa ei voitu lukea; sen tiedot jäivät sellaisiksi kuin ne viimeksi olivat"
    case .repeated(let key, let file):
      "\(file): tunnus \(key.id) on monessa paikassa; ensimmäinen tiedosto ratkaisi"
    case .unreadDate(let key, let path):
      "\(key.id): päiväystä kohdassa \(path) ei voitu lukea; edellinen jäi voimaan"
    case .clockBackwards(let seconds):
      "Kello kävi taaksepäin, sekunteja: \(seconds); versioiden järjestys ratkaisi"
    }
  }

  package func moreVersions(_ count: Int) -> String { "sama muissa versioissa: \(count)" }

  package func looked(versions: Int, commits: Int) -> String {
    "tiekartan versioita \(versions), committeja \(commits)"
  }

  package func group(_ sort: GroupFigures.Sort) -> String {
    switch sort {
    case .goal: "Tavoitteittain"
    case .party: "Vastuutahoittain"
    case .serviceArea: "Toimialoittain"
    case .perspective: "Näkökulmittain"
    case .phase: "Vaiheittain"
    case .requirement: "Vaatimuksittain"
    case .year: "Vuosittain"
    }
  }
}
