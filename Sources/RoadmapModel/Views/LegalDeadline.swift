package import Diagnostics

/// A deadline of a requirement that an action names.
package struct LegalDeadline: Sendable {
  package let requirement: Record
  package let id: String
  /// When it falls due: on the period's last day.
  package let date: Period
  /// Where the action names it.
  package let reference: Place
  /// Where its date is written.
  package let datePlace: Place

  /// What tells it from the action's other deadlines.
  package var facet: String { "\(requirement.id)/\(id)" }
}

extension Roadmap {
  /// The deadlines that an action names and that bind, each once: a bill's never do, and of what
  /// could not be read nothing is said.
  package func legalDeadlines(of action: Action) -> [LegalDeadline] {
    var seen: Set<String> = []
    let found = action.requirements.compactMap { link -> LegalDeadline? in
      guard let named = link.deadline,
        let requirement = record(.requirement, link.requirement.id),
        !requirement.isDamaged, requirement["kind"]?.isUnread != true,
        requirement["kind"]?.word != "bill",
        let date = requirement["deadlines"]?[named.id]?["date"], let period = date.period
      else { return nil }
      return LegalDeadline(
        requirement: requirement, id: named.id, date: period,
        reference: action.record.place(named.span), datePlace: requirement.place(date))
    }
    return found.filter { seen.insert($0.facet).inserted }
  }
}
