package import RoadmapDiff

// The words of `diff` in Finnish.
extension Finnish: DiffPhrases {
  package func diffTitle(from base: String, to head: String) -> String {
    "Muutokset: \(base) → \(head)"
  }

  package func counts(added: Int, removed: Int, changed: Int, renamed: Int) -> String {
    let parts = countsWithoutZeros([
      (added, "lisätty \(added)"), (removed, "poistettu \(removed)"),
      (changed, "muuttunut \(changed)"), (renamed, "saanut uuden tunnuksen \(renamed)"),
    ])
    return "Kohteet: \(parts)."
  }

  package func heading(
    _ significance: Significance, of bodies: [String], _ count: Int
  ) -> String {
    switch significance {
    case .decision: headed("Päätettäväksi", bodies, count)
    case .information: headed("Tiedoksi", bodies, count)
    case .editorial: headed("Tekstimuutokset ja pienet tarkistukset", bodies, count)
    }
  }

  package func toDecide(_ count: Int) -> String {
    count == 1 ? "Päätettäväksi tulee 1 kohde:" : "Päätettäväksi tulee \(count) kohdetta:"
  }

  package func furtherChanges(_ count: Int) -> String {
    count == 1 ? "(ja 1 muu muutos)" : "(ja \(count) muuta muutosta)"
  }

  package func moreChanges(_ count: Int) -> String {
    count == 1 ? "1 muu muutos" : "\(count) muuta muutosta"
  }

  package func followed(by count: Int) -> String {
    count == 1 ? "viittaus korjattu 1 kohteessa" : "viittaukset korjattu \(count) kohteessa"
  }

  package func before(_ id: String) -> String { "ennen \(id)" }

  package func endsIn(_ period: String) -> String { "päättyy \(period)" }

  package func cumulated(sinceFirst: String?, sinceBaseline: String?) -> String {
    [
      sinceFirst.map { "ensimmäisestä suunnitelmasta \($0)" },
      sinceBaseline.map { "vertailuversiosta \($0)" },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  package func movedTimes(_ count: Int) -> String { "siirretty \(count) kertaa" }

  package func effect(_ effect: Effect) -> String {
    let name = shortened(effect.name, to: 40)
    let days = effect.days ?? 0
    switch effect.kind {
    case .dependant:
      let early = days == 1 ? " (1 päivän liian aikaisin)" : " (\(days) päivää liian aikaisin)"
      return switch effect.contradiction {
      case .startsBeforeEnd: "\(name) alkaa ennen kuin tämä päättyy" + early
      case .startsBeforeStart: "\(name) alkaa ennen kuin tämä alkaa" + early
      case .endsBeforeEnd: "\(name) päättyy ennen kuin tämä päättyy" + early
      case .startsBeforeLag: "\(name) alkaa aikaisemmin kuin riippuvuus sallii" + early
      case .endsBeforeLag: "\(name) päättyy aikaisemmin kuin riippuvuus sallii" + early
      case .waitsInVain, nil: "\(name) odottaa tätä edelleen"
      }
    case .goal:
      return "tavoite \(name) valmistuu \(days == 1 ? "1 päivän" : "\(days) päivää") myöhemmin"
    case .legalDeadline: return "lakisääteinen määräaika \(name) ylittyy \(days) päivällä"
    case .milestone:
      let after = days == 1 ? "1 päivän" : "\(days) päivää"
      return "virstanpylväs \(name) on \(after) päättymisen jälkeen"
    }
  }

  package func movedAlong(_ count: Int) -> String { "Siirtyy tämän mukana (\(count))" }

  package func pushed(by id: String) -> String { "Siirron syynä: \(id)" }

  package func unreadable(_ path: String) -> String {
    "Tiedostoa \(path) ei voitu lukea kokonaan: siitä puuttuvia kohteita ei pidetä poistettuina."
  }
}
