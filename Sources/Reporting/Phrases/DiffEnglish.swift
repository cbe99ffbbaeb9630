package import RoadmapDiff

// The words of `diff` in English.
extension English: DiffPhrases {
  package func diffTitle(from base: String, to head: String) -> String {
    "Changes: \(base) → \(head)"
  }

  package func counts(added: Int, removed: Int, changed: Int, renamed: Int) -> String {
    let parts = countsWithoutZeros([
      (added, "\(added) added"), (removed, "\(removed) removed"), (changed, "\(changed) changed"),
      (renamed, "\(renamed) with a new id"),
    ])
    return "Records: \(parts)."
  }

  package func heading(
    _ significance: Significance, of bodies: [String], _ count: Int
  ) -> String {
    switch significance {
    case .decision: headed("For decision", bodies, count)
    case .information: headed("For information", bodies, count)
    case .editorial: headed("Wording and small adjustments", bodies, count)
    }
  }

  package func toDecide(_ count: Int) -> String {
    count == 1 ? "1 record asks for a decision:" : "\(count) records ask for a decision:"
  }

  package func furtherChanges(_ count: Int) -> String {
    count == 1 ? "(and 1 more change)" : "(and \(count) more changes)"
  }

  package func moreChanges(_ count: Int) -> String {
    count == 1 ? "1 more change" : "\(count) more changes"
  }

  package func followed(by count: Int) -> String {
    count == 1 ? "1 record follows the new id" : "\(count) records follow the new id"
  }

  package func before(_ id: String) -> String { "was \(id)" }

  package func endsIn(_ period: String) -> String { "ends \(period)" }

  package func cumulated(sinceFirst: String?, sinceBaseline: String?) -> String {
    [
      sinceFirst.map { "\($0) since the first plan" },
      sinceBaseline.map { "\($0) since the baseline" },
    ].compactMap { $0 }.joined(separator: ", ")
  }

  package func movedTimes(_ count: Int) -> String { "moved \(count) times" }

  package func effect(_ effect: Effect) -> String {
    let name = shortened(effect.name, to: 40)
    let days = effect.days ?? 0
    let count = days == 1 ? "1 day" : "\(days) days"
    switch effect.kind {
    case .dependant:
      let early = " (\(count) too early)"
      return switch effect.contradiction {
      case .startsBeforeEnd: "\(name) starts before this one ends" + early
      case .startsBeforeStart: "\(name) starts before this one starts" + early
      case .endsBeforeEnd: "\(name) ends before this one ends" + early
      case .startsBeforeLag: "\(name) starts earlier than its dependency allows" + early
      case .endsBeforeLag: "\(name) ends earlier than its dependency allows" + early
      case .waitsInVain, nil: "\(name) still waits for this one"
      }
    case .goal: return "goal \(name) is finished \(count) later"
    case .legalDeadline: return "the statutory deadline \(name) is missed by \(count)"
    case .milestone: return "milestone \(name) comes \(count) after the end"
    }
  }

  package func movedAlong(_ count: Int) -> String { "Moved along with it (\(count))" }

  package func pushed(by id: String) -> String { "Pushed by: \(id)" }

  package func unreadable(_ path: String) -> String {
    "The file \(path) could not be read whole: records missing from it do not count as removed."
  }
}
