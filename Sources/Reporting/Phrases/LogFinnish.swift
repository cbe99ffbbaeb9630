package import RoadmapDiff

// The words of `log` and `blame` in Finnish.
extension Finnish: LogPhrases {
  package func label(_ label: LogLabel) -> String {
    switch label {
    case .nothing: "Muutoksia ei ole."
    case .field: "Kenttä"
    case .value: "Arvo"
    case .version: "Versio"
    case .lookedPast: "vain ohitettavaksi merkityssä versiossa"
    case .gone: "Kohdetta ei ole enää tiekartassa."
    }
  }

  package func logTitle(_ name: String) -> String { "Muutokset: \(name)" }

  package func blameTitle(_ name: String) -> String { "Kenttien alkuperä: \(name)" }

  package func event(
    _ class: RecordDifference.Class, isReturned: Bool, from id: String?
  ) -> String {
    let words =
      switch `class` {
      case .added: isReturned ? "palautettu" : "lisätty"
      case .removed: "poistettu"
      case .changed, .renamed: "muutettu"
      }
    return id.map { "\(words), tunnus oli \($0)" } ?? words
  }

  package func runningSlip(_ days: String) -> String {
    "ensimmäisestä suunnitelmasta yhteensä \(days)"
  }

  package func flag(_ flag: Bool) -> String { flag ? "kyllä" : "ei" }

  package func field(_ key: String) -> String? {
    if let known = FieldLabels.show[key] { return label(known) }
    return switch key {
    case "start": "Alkaminen"
    case "end": "Päättyminen"
    case "continuous": "Jatkuva"
    case "requirements": "Vaatimukset"
    case "text": "Teksti"
    case "by": "Ilmoittaja"
    case "by-when": "Mihin mennessä"
    case "light": "Väri"
    case "reached": "Saavutettu"
    case "action": "Toimenpide"
    case "type": "Riippuvuus"
    case "requirement": "Vaatimus"
    case "section": "Pykälä"
    case "deadline": "Määräaika"
    case "estimate": "Arvio"
    case "min": "Vähintään"
    case "max": "Enintään"
    case "currency": "Valuutta"
    case "by-year": "Vuosittain"
    case "name": "Nimi"
    case "amount": "Määrä"
    case "use-by": "Käytettävä viimeistään"
    case "state": "Tila"
    case "beneficiary": "Hyötyjä"
    case "measure": "Mistä näkyy"
    case "value": "Arvo"
    case "from": "Alkaen"
    case "targets": "Tavoitearvot"
    case "measurements": "Mittaukset"
    case "about": "Koskee"
    case "active": "Voimassa"
    case "answered": "Vastanneet"
    case "bodies": "Toimielimet"
    case "body": "Toimielin"
    case "cadence": "Seurantaväli"
    case "case-number": "Asianumero"
    case "checked-on": "Tarkistettu"
    case "closed": "Suljettu"
    case "code": "Koodi"
    case "contact": "Yhteystiedot"
    case "coordinator": "Koordinoija"
    case "counts": "Vastausten jakauma"
    case "deadlines": "Määräajat"
    case "decision": "Päätös"
    case "direction": "Suunta"
    case "dont-know": "En osaa sanoa"
    case "email": "Sähköposti"
    case "groups": "Vastaajaryhmät"
    case "invited": "Kutsutut"
    case "labels": "Tasojen nimet"
    case "mean": "Keskiarvo"
    case "members": "Jäsenet"
    case "min-cell": "Pienin näytettävä ryhmä"
    case "n": "Vastauksia"
    case "number": "Numero"
    case "opened": "Avattu"
    case "operating-model": "Toimintamalli"
    case "outcome": "Ratkaisu"
    case "parent": "Kuuluu"
    case "ref": "Versio"
    case "report": "Raportti"
    case "results": "Tulokset"
    case "role": "Rooli"
    case "scope": "Näkökulma"
    case "statement": "Visio"
    case "survey": "Kysely"
    case "time-zone": "Aikavyöhyke"
    case "to": "Asti"
    case "actions": "Toimenpiteet"
    case "parties": "Tahot"
    case "phases": "Vaiheet"
    case "surveys": "Kyselyt"
    case "reviews": "Seurantaraportit"
    default: nil
    }
  }
}
