internal import RoadmapModel
package import RoadmapSlippage

// The words of `slippage` in Finnish.
extension Finnish: SlippagePhrases {
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
}
