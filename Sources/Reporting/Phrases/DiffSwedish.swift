package import RoadmapDiff

// The words of `diff` in Swedish.
extension Swedish: DiffPhrases {
  package func diffTitle(from base: String, to head: String) -> String {
    "Ändringar: \(base) → \(head)"
  }

  package func counts(added: Int, removed: Int, changed: Int, renamed: Int) -> String {
    let parts = countsWithoutZeros([
      (added, added == 1 ? "1 tillagd" : "\(added) tillagda"),
      (removed, removed == 1 ? "1 borttagen" : "\(removed) borttagna"),
      (changed, changed == 1 ? "1 ändrad" : "\(changed) ändrade"),
      (renamed, "\(renamed) med ny beteckning"),
    ])
    return "Poster: \(parts)."
  }

  package func heading(
    _ significance: Significance, of bodies: [String], _ count: Int
  ) -> String {
    switch significance {
    case .decision: headed("För beslut", bodies, count)
    case .information: headed("För kännedom", bodies, count)
    case .editorial: headed("Textändringar och små justeringar", bodies, count)
    }
  }

  package func toDecide(_ count: Int) -> String {
    count == 1 ? "1 post kräver beslut:" : "\(count) poster kräver beslut:"
  }

  package func furtherChanges(_ count: Int) -> String {
    count == 1 ? "(och 1 ändring till)" : "(och \(count) ändringar till)"
  }

  package func moreChanges(_ count: Int) -> String {
    count == 1 ? "1 ändring till" : "\(count) ändringar till"
  }

  package func followed(by count: Int) -> String {
    count == 1 ? "hänvisningen ändrad i 1 post" : "hänvisningarna ändrade i \(count) poster"
  }

  package func before(_ id: String) -> String { "tidigare \(id)" }

  package func endsIn(_ period: String) -> String { "slutar \(period)" }

  package func cumulated(sinceFirst: String?, sinceBaseline: String?) -> String {
    [
      sinceFirst.map { "från den första planen \($0)" },
      sinceBaseline.map { "från jämförelseversionen \($0)" },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  package func movedTimes(_ count: Int) -> String { "flyttat \(count) gånger" }

  package func effect(_ effect: Effect) -> String {
    let name = shortened(effect.name, to: 40)
    let days = effect.days ?? 0
    let count = days == 1 ? "1 dag" : "\(days) dagar"
    switch effect.kind {
    case .dependant:
      let early = " (\(count) för tidigt)"
      return switch effect.contradiction {
      case .startsBeforeEnd: "\(name) börjar innan denna slutar" + early
      case .startsBeforeStart: "\(name) börjar innan denna börjar" + early
      case .endsBeforeEnd: "\(name) slutar innan denna slutar" + early
      case .startsBeforeLag: "\(name) börjar tidigare än beroendet tillåter" + early
      case .endsBeforeLag: "\(name) slutar tidigare än beroendet tillåter" + early
      case .waitsInVain, nil: "\(name) väntar fortfarande på denna"
      }
    case .goal: return "målet \(name) blir klart \(count) senare"
    case .legalDeadline: return "den lagstadgade tidsfristen \(name) överskrids med \(count)"
    case .milestone: return "milstolpen \(name) infaller \(count) efter slutet"
    }
  }

  package func movedAlong(_ count: Int) -> String { "Flyttas med denna (\(count))" }

  package func pushed(by id: String) -> String { "Flyttas på grund av: \(id)" }

  package func unreadable(_ path: String) -> String {
    "Filen \(path) kunde inte läsas i sin helhet: poster som saknas i den räknas inte som"
      + " borttagna."
  }
}
