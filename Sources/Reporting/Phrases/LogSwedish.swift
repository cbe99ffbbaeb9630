package import RoadmapDiff

// The words of `log` and `blame` in Swedish.
extension Swedish: LogPhrases {
  package func label(_ label: LogLabel) -> String {
    switch label {
    case .nothing: "Inga ändringar."
    case .field: "Fält"
    case .value: "Värde"
    case .version: "Version"
    case .lookedPast: "endast i en version som ska förbigås"
    case .gone: "Posten finns inte längre i färdplanen."
    }
  }

  package func logTitle(_ name: String) -> String { "Ändringar: \(name)" }

  package func blameTitle(_ name: String) -> String { "Fältens ursprung: \(name)" }

  package func event(
    _ class: RecordDifference.Class, isReturned: Bool, from id: String?
  ) -> String {
    let words =
      switch `class` {
      case .added: isReturned ? "återställd" : "tillagd"
      case .removed: "borttagen"
      case .changed, .renamed: "ändrad"
      }
    return id.map { "\(words), tidigare id \($0)" } ?? words
  }

  package func runningSlip(_ days: String) -> String {
    "sammanlagt \(days) från den första planen"
  }

  package func flag(_ flag: Bool) -> String { flag ? "ja" : "nej" }

  package func field(_ key: String) -> String? {
    if let known = FieldLabels.show[key] { return label(known) }
    return switch key {
    case "start": "Start"
    case "end": "Slut"
    case "continuous": "Fortlöpande"
    case "requirements": "Krav"
    case "text": "Text"
    case "by": "Av"
    case "by-when": "Senast"
    case "light": "Färg"
    case "reached": "Nådd"
    case "action": "Åtgärd"
    case "type": "Beroende"
    case "requirement": "Krav"
    case "section": "Paragraf"
    case "deadline": "Tidsfrist"
    case "estimate": "Uppskattning"
    case "min": "Minst"
    case "max": "Högst"
    case "currency": "Valuta"
    case "by-year": "Per år"
    case "name": "Namn"
    case "amount": "Belopp"
    case "use-by": "Används senast"
    case "state": "Status"
    case "beneficiary": "Nyttotagare"
    case "measure": "Hur det syns"
    case "value": "Värde"
    case "from": "Från"
    case "targets": "Målvärden"
    case "measurements": "Mätningar"
    case "about": "Gäller"
    case "active": "I kraft"
    case "answered": "Svarande"
    case "bodies": "Organ"
    case "body": "Organ"
    case "cadence": "Uppföljningsintervall"
    case "case-number": "Ärendenummer"
    case "checked-on": "Kontrollerad"
    case "closed": "Stängd"
    case "code": "Kod"
    case "contact": "Kontaktuppgifter"
    case "coordinator": "Samordnare"
    case "counts": "Svarsfördelning"
    case "deadlines": "Tidsfrister"
    case "decision": "Beslut"
    case "direction": "Riktning"
    case "dont-know": "Vet inte"
    case "email": "E-post"
    case "groups": "Svarsgrupper"
    case "invited": "Inbjudna"
    case "labels": "Nivåernas namn"
    case "mean": "Medelvärde"
    case "members": "Medlemmar"
    case "min-cell": "Minsta visade grupp"
    case "n": "Antal svar"
    case "number": "Nummer"
    case "opened": "Öppnad"
    case "operating-model": "Verksamhetsmodell"
    case "outcome": "Utfall"
    case "parent": "Hör till"
    case "ref": "Version"
    case "report": "Rapport"
    case "results": "Resultat"
    case "role": "Roll"
    case "scope": "Synvinkel"
    case "statement": "Vision"
    case "survey": "Enkät"
    case "time-zone": "Tidszon"
    case "to": "Till"
    case "actions": "Åtgärder"
    case "parties": "Parter"
    case "phases": "Faser"
    case "surveys": "Enkäter"
    case "reviews": "Uppföljningsrapporter"
    default: nil
    }
  }
}
